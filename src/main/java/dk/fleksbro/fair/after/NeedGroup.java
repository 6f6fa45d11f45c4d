package dk.fleksbro.fair.after;

import java.util.Set;

/** The groups the chances at a fair are told by. Everybody is in exactly one. */
public enum NeedGroup {
    WHEELCHAIR,
    COMPANION,
    INTERPRETER,
    QUIET,
    SEVERAL,
    NO_NEED,
    /** The groups that are too small to stand alone, put together. */
    THE_REST;

    static NeedGroup of(Set<Need> needs) {
        if (needs.isEmpty()) {
            return NO_NEED;
        }
        if (needs.size() > 1) {
            return SEVERAL;
        }
        return switch (needs.iterator().next()) {
            case WHEELCHAIR -> WHEELCHAIR;
            case COMPANION -> COMPANION;
            case INTERPRETER -> INTERPRETER;
            case QUIET -> QUIET;
        };
    }
}
