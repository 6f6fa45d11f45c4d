package dk.fleksbro.matching;

import java.util.Optional;

/** A person for a role, or a role for a person, with the reasons and what has already happened between the two. */
public record Ranked<T>(T subject, Fit fit, Optional<Known> known) {

    /** The match the two already have. */
    public record Known(MatchId match, MatchStatus status) {}
}
