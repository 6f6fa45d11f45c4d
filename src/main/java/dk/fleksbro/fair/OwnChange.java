package dk.fleksbro.fair;

import java.util.Optional;

/**
 * What the plan that is out changes for one of the two who meet, beside the one that was out before.
 *
 * @param other the name of the workplace, or the number on the fleksjobber’s card
 * @param from the round so far; empty for a new date
 * @param to the new round, perhaps the same at another table; empty for a date that has fallen out
 * @param table the number of the table now; 0 when there is none
 */
public record OwnChange(String other, Optional<FairTimes.Round> from, Optional<FairTimes.Round> to, int table) {}
