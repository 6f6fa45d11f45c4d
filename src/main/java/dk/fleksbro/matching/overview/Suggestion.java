package dk.fleksbro.matching.overview;

import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.matching.Verdict;
import dk.fleksbro.vacancy.PublishedRole;

/**
 * A role for a person, as it is best for all together.
 *
 * @param onItsWay whether the two have a match going on already
 * @param kept whether a consultant has decided that the two are to have each other
 * @param waitedDays days since the person was last proposed
 */
public record Suggestion(
        CitizenRow person,
        PublishedRole role,
        Verdict verdict,
        int score,
        boolean onItsWay,
        boolean kept,
        long waitedDays) {}
