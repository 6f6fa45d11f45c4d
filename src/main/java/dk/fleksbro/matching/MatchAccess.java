package dk.fleksbro.matching;

import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.SubjectKind;
import org.springframework.stereotype.Component;

/** Whether a match is the reader’s to act on. */
@Component
class MatchAccess {

    private final MatchFacts facts;
    private final Access access;

    MatchAccess(MatchFacts facts, Access access) {
        this.facts = facts;
        this.access = access;
    }

    void require(MatchId id, Party party) {
        Part part =
                switch (party) {
                    case CITIZEN -> Part.CITIZEN_ANSWER;
                    case EMPLOYER -> Part.EMPLOYER_ANSWER;
                    case CONSULTANT -> Part.MATCH_STATE;
                };
        Facts subject = facts.find(id.value())
                .orElseThrow(() -> access.unknown(SubjectKind.MATCH, id.value(), part, party.purpose()));
        access.require(subject, part, party.purpose());
    }
}
