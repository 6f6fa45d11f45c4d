package dk.fleksbro.matching;

import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.citizen.FlexJobProfile;
import dk.fleksbro.matching.Reason.Kind;
import dk.fleksbro.shared.Sentence;
import dk.fleksbro.vacancy.PublishedRole;

/** A role and a person held against each other, with the weights in force and whom the reasons speak of. */
record Pair(PublishedRole role, CitizenRow citizen, FlexJobProfile profile, Weights weights, Addressee who) {

    Reason fits(TermKind term, Sentence sentence) {
        return reason(Kind.FITS, term, weights.of(term), sentence);
    }

    /** Nothing for it: it blocks, is not answered, or is good to know. */
    Reason nothing(Kind kind, TermKind term, Sentence sentence) {
        return reason(kind, term, 0, sentence);
    }

    Reason reason(Kind kind, TermKind term, int points, Sentence sentence) {
        return new Reason(kind, term, null, sentence, points, weights.of(term));
    }
}
