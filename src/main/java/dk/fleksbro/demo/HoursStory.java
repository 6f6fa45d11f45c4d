package dk.fleksbro.demo;

import java.util.ArrayList;
import java.util.List;

/** The paid minutes a week of one employment, from version to version; some 21 of 100 have risen. */
record HoursStory(List<Integer> minutes) {

    /** The least a fleksjob here begins with. */
    private static final int LEAST = 60;

    private static final int HALF_HOUR = 30;
    private static final int HOUR = 60;

    enum Way {
        SAME,
        SAME_BUT_CHANGED,
        ROSE,
        FELL
    }

    /** Ends with what is worked now. */
    static HoursStory of(Way way, int now, Chance chance) {
        List<Integer> minutes = new ArrayList<>();
        switch (way) {
            case SAME -> minutes.add(now);
            case SAME_BUT_CHANGED -> minutes.addAll(List.of(now, now));
            case FELL -> minutes.addAll(List.of(now + chance.between(2, 4) * HALF_HOUR, now));
            case ROSE -> {
                int end = Math.max(now, LEAST + HOUR);
                int first = Math.max(LEAST, end - chance.between(2, 6) * HALF_HOUR);
                minutes.add(first);
                if (end - first > HOUR && chance.percent(40)) {
                    minutes.add(first + HALF_HOUR);
                }
                minutes.add(end);
            }
        }
        return new HoursStory(List.copyOf(minutes));
    }
}
