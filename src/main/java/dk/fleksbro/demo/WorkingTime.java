package dk.fleksbro.demo;

import dk.fleksbro.shared.WeeklyHours;
import java.util.ArrayList;
import java.util.List;

/** Weekly hours in the proportions of all Danish fleksjob in October 2022: two thirds at ten hours or less. */
final class WorkingTime {

    private static final int HALF_HOUR = 30;

    /** From and to in hours, and how many of 730 people. */
    private static final int[][] BANDS = {
        {1, 5, 211}, {6, 10, 264}, {11, 15, 169}, {16, 20, 74}, {21, 25, 10}, {26, 30, 2}
    };

    private WorkingTime() {}

    /** The most minutes a week of each person. */
    static List<Integer> ofAll(Chance chance) {
        List<Integer> minutes = new ArrayList<>();
        for (int[] band : BANDS) {
            for (int i = 0; i < band[2]; i++) {
                minutes.add(HALF_HOUR * chance.between(Math.max(4, band[0] * 2), band[1] * 2));
            }
        }
        return chance.shuffled(minutes);
    }

    /** The fewest minutes that go with the most. */
    static int least(int most, Chance chance) {
        int least = most * chance.between(30, 80) / 100 / HALF_HOUR * HALF_HOUR;
        return Math.max(WeeklyHours.MIN, least);
    }
}
