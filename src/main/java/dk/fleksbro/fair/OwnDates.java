package dk.fleksbro.fair;

import java.util.List;

/**
 * The dates of one guest in the plan that was sent out.
 *
 * @param owner the guest’s name, or that of the workplace
 * @param number the number of the plan
 * @param card the number on a fleksjobber’s own card; 0 for a workplace
 * @param changes what is different for the guest from the plan that was out before
 */
public record OwnDates(String owner, int number, long card, List<OwnDate> dates, List<OwnChange> changes) {

    public OwnDates {
        dates = List.copyOf(dates);
        changes = List.copyOf(changes);
    }
}
