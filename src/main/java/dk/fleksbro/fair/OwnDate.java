package dk.fleksbro.fair;

import java.util.List;

/**
 * A date as one of the two who meet reads it.
 *
 * @param round its round in the day
 * @param other the name of the workplace, or the number on the fleksjobber’s card
 * @param tables where it can be: the workplace’s tables
 */
public record OwnDate(FairTimes.Round round, String other, List<Integer> tables) {

    public OwnDate {
        tables = List.copyOf(tables);
    }
}
