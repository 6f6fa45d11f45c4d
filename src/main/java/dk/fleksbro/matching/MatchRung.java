package dk.fleksbro.matching;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** What happens when an answer does not come: two reminders, then the consultant is asked to help. */
enum MatchRung {
    DAY_3(3),
    DAY_7(7),
    DAY_14(14);

    /** Before this nobody is reminded. */
    static final Duration FIRST = Duration.ofDays(3);

    /** How long the consultant has before the match is closed. */
    static final Duration TO_HELP = Duration.ofDays(7);

    private final int days;

    MatchRung(int days) {
        this.days = days;
    }

    boolean isConsultants() {
        return this == DAY_14;
    }

    /** What is due after so long: the last rung that has been reached; one that was overtaken is left out. */
    static Optional<MatchRung> after(Duration waited) {
        return Arrays.stream(values())
                .filter(rung -> waited.toDays() >= rung.days)
                .reduce((earlier, later) -> later);
    }

    /** The same in SQL, from whole days waited. */
    static String sql(String waitedDays) {
        return "case when %s >= %d then '%s' when %s >= %d then '%s' else '%s' end"
                .formatted(waitedDays, DAY_14.days, DAY_14, waitedDays, DAY_7.days, DAY_7, DAY_3);
    }
}
