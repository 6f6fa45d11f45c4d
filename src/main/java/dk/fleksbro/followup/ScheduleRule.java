package dk.fleksbro.followup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule of when to talk, as it is for a time. When a rule changes, the old line gets its last day and a new line with the
 * same key is added.
 *
 * @param at the months after the start it asks for, each once; or empty
 * @param every the months between its talks, or 0 when it only asks for those {@code at}
 * @param ownIntervalAfter the months after which the interval of the agreement counts instead; 0 for never
 * @param temporaryGrantsOnly whether it is for grants of five years only
 * @param validTo its last day, or null while it has none
 * @param source where it comes from, in general words
 */
public record ScheduleRule(
        String key,
        TalkKind kind,
        List<Integer> at,
        int every,
        int ownIntervalAfter,
        boolean temporaryGrantsOnly,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source) {

    public ScheduleRule {
        at = List.copyOf(at);
    }

    boolean isValid(LocalDate on) {
        return !on.isBefore(validFrom) && (validTo == null || !on.isAfter(validTo));
    }

    boolean repeats() {
        return every > 0;
    }
}
