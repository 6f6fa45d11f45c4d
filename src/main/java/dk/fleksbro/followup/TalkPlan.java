package dk.fleksbro.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A talk as the schedule sees it.
 *
 * @param point the schedule's name for it
 * @param over the day it was held or found not needed, or null
 * @param plannedOn the day it came into the portal
 */
record TalkPlan(
        TalkId id,
        String point,
        TalkKind kind,
        TalkStatus status,
        LocalDate due,
        @Nullable LocalDate over,
        LocalDate plannedOn) {

    String rule() {
        return point.substring(0, Math.max(0, point.indexOf(':')));
    }
}
