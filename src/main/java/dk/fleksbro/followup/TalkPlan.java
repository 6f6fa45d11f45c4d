package dk.fleksbro.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A talk as the schedule sees it.
 *
 * @param point the schedule's name for it
 * @param agreed the day that is agreed, or null
 * @param over the day it was held or found not needed, or null
 * @param plannedOn the day it came into the portal
 */
record TalkPlan(
        TalkId id,
        String point,
        TalkKind kind,
        TalkStatus status,
        LocalDate due,
        @Nullable LocalDate agreed,
        @Nullable LocalDate over,
        LocalDate plannedOn) {

    /** The day it is to take place: the one agreed, or the one the schedule says. */
    LocalDate day() {
        return agreed == null ? due : agreed;
    }

    String rule() {
        return point.substring(0, Math.max(0, point.indexOf(':')));
    }
}
