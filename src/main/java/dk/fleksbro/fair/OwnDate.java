package dk.fleksbro.fair;

/**
 * A date as one of the two who meet reads it.
 *
 * @param round its round in the day
 * @param other the name of the workplace, or the number on the fleksjobber’s card
 * @param table the number of the table; 0 when none is open
 */
public record OwnDate(FairTimes.Round round, String other, int table) {}
