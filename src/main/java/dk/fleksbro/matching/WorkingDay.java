package dk.fleksbro.matching;

/**
 * How long a day of a role is for a person, and whether that is too long. Everything in minutes; 0 stands for an answer that is
 * missing. Plain numbers, so that a fast scan asks the same.
 */
public enum WorkingDay {
    /** Fits on a bad day too. */
    EVERY_DAY,
    /** Fits on a good day; not, or nobody knows, on a bad one. */
    GOOD_DAYS,
    /** Fits when the hours lie on more of the days both have. */
    SPREAD,
    TOO_LONG;

    /**
     * On how many days the hours lie: as many as the role needs, or the fewest that make each short enough for a good day, where
     * the two share so many.
     *
     * @param week the least presence a week
     * @param needed the days the role needs, at least 1
     */
    public static int days(int week, int needed, int shared, int goodDay) {
        if (goodDay == 0 || Math.ceilDiv(week, needed) <= goodDay) {
            return needed;
        }
        int spread = Math.ceilDiv(week, goodDay);
        return spread <= shared ? spread : needed;
    }

    /** @param days what {@link #days} gave for the same */
    public static WorkingDay of(int week, int needed, int days, int goodDay, int badDay) {
        int day = Math.ceilDiv(week, days);
        if (goodDay != 0 && day > goodDay) {
            return TOO_LONG;
        }
        if (days > needed) {
            return SPREAD;
        }
        return day <= (badDay == 0 ? goodDay : badDay) ? EVERY_DAY : GOOD_DAYS;
    }
}
