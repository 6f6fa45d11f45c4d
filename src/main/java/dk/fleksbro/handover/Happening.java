package dk.fleksbro.handover;

import dk.fleksbro.agreement.AgreementPages;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.followup.ConcernService;
import dk.fleksbro.followup.FollowUpService;
import dk.fleksbro.matching.MatchId;
import dk.fleksbro.matching.Party;
import dk.fleksbro.shared.Sentence;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to a citizen while the consultant was away.
 *
 * @param what the status a match came to, the move of a talk, the party that approved or the one that wrote
 * @param kind of the talk; empty for everything else
 * @param where the role or the workplace
 * @param by the name of who did it; empty when the portal did
 * @param subject of the match, for everything else of the employment
 */
public record Happening(
        Kind on,
        CitizenId citizen,
        String citizenName,
        String what,
        String kind,
        String where,
        String by,
        UUID subject,
        Instant at) {

    /** What it happened to. */
    public enum Kind {
        MATCH,
        TALK,
        APPROVAL,
        CONCERN
    }

    /** What happened, and nothing of what was said. */
    public Sentence sentence() {
        return switch (on) {
            case MATCH -> Sentence.of("handover.happened.match", where, Sentence.of("match.status." + what));
            case TALK ->
                Sentence.of(
                        "handover.happened.talk",
                        where,
                        Sentence.of("talk.kind." + kind),
                        Sentence.of("talk.moved." + what));
            case APPROVAL -> Sentence.of("handover.happened.approval", where, Sentence.of("agreement.party." + what));
            case CONCERN -> Sentence.of("handover.happened.concern", where);
        };
    }

    public String path() {
        EmploymentId employment = new EmploymentId(subject);
        return switch (on) {
            case MATCH -> Party.CONSULTANT.path(new MatchId(subject));
            case TALK -> FollowUpService.path(employment);
            case APPROVAL -> AgreementPages.path(employment);
            case CONCERN -> ConcernService.path(employment);
        };
    }
}
