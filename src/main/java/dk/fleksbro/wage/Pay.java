package dk.fleksbro.wage;

import dk.fleksbro.shared.Kroner;

/**
 * Paid working time and what it is paid with.
 *
 * @param weeklyMinutes the paid, effective time a week
 * @param hourly pay for an hour, with both parts of the pension
 * @param fullTimeHourly what full time in the same post is paid an hour, with pension
 */
public record Pay(int weeklyMinutes, Kroner hourly, Kroner fullTimeHourly) {

    public static final int FULL_TIME = 37 * 60;

    public Pay {
        if (weeklyMinutes < 0 || hourly.compareTo(Kroner.NOTHING) < 0 || fullTimeHourly.compareTo(Kroner.NOTHING) < 0) {
            throw new IllegalArgumentException("time and pay are not negative");
        }
    }

    /** A year's weeks shared by its months, as the official calculator does. */
    public Kroner monthlyWage() {
        return monthly(hourly, weeklyMinutes);
    }

    /** Full-time pay in the same post: what wage and subsidy together may not pass. */
    public Kroner ceiling() {
        return monthly(fullTimeHourly, FULL_TIME);
    }

    public Pay withMoreTime(int minutes) {
        return new Pay(weeklyMinutes + minutes, hourly, fullTimeHourly);
    }

    /** Full-time pay an hour, from what it is a month. */
    public static Kroner hourlyFrom(Kroner fullTimeMonthly) {
        return fullTimeMonthly.times(12L * 60, 52L * FULL_TIME);
    }

    private static Kroner monthly(Kroner hourly, int weeklyMinutes) {
        return hourly.times(52L * weeklyMinutes, 12L * 60);
    }
}
