package dk.fleksbro.fair;

import java.util.List;

/**
 * The dates of one guest in the plan that was sent out.
 *
 * @param owner the guest’s name, or that of the workplace
 * @param number the number of the plan
 * @param card the number on a fleksjobber’s own card; 0 for a workplace
 */
public record OwnDates(String owner, int number, long card, List<OwnDate> dates) {

    public OwnDates {
        dates = List.copyOf(dates);
    }
}
