package dk.fleksbro.fair.after;

import java.util.Set;

/** One who came to a fair: how many dates that one had, and what that one needs. */
record Chance(int dates, Set<Need> needs) {

    Chance {
        needs = Set.copyOf(needs);
    }
}
