package dk.fleksbro.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Whether it is time to ask about one small step: after two talks with the same hours at which both were content. A "no
 * thanks" is respected for six months.
 */
final class SmallStep {

    static final int MONTHS_OF_PEACE = 6;
    static final int CONTENT = 4;
    private static final int TALKS = 2;

    private SmallStep() {}

    /** @param answered the day somebody last answered the question, or null */
    static boolean isDue(Growth growth, @Nullable LocalDate answered, boolean concernWaits, LocalDate today) {
        if (concernWaits || (answered != null && today.isBefore(answered.plusMonths(MONTHS_OF_PEACE)))) {
            return false;
        }
        // what only one side has answered is not opened, and says nothing to either
        List<Growth.Mood> moods = growth.moods().stream()
                .filter(mood -> mood.citizen() != null && mood.employer() != null)
                .toList();
        if (moods.size() < TALKS) {
            return false;
        }
        List<Growth.Mood> last = moods.subList(moods.size() - TALKS, moods.size());
        if (!last.stream().allMatch(SmallStep::isContent)) {
            return false;
        }
        OptionalInt then = effective(growth, last.getFirst().on());
        return then.isPresent()
                && then.equals(effective(growth, today))
                && isUnchangedSince(growth, last.getFirst().on());
    }

    private static boolean isContent(Growth.Mood mood) {
        return mood.citizen() != null
                && mood.employer() != null
                && Objects.requireNonNull(mood.citizen()) >= CONTENT
                && Objects.requireNonNull(mood.employer()) >= CONTENT;
    }

    private static OptionalInt effective(Growth growth, LocalDate on) {
        return growth.steps().stream()
                .filter(step -> !step.from().isAfter(on))
                .reduce((before, after) -> after)
                .map(Growth.Step::effective)
                .orElse(OptionalInt.empty());
    }

    private static boolean isUnchangedSince(Growth growth, LocalDate day) {
        OptionalInt then = effective(growth, day);
        return growth.steps().stream().filter(step -> step.from().isAfter(day)).allMatch(step -> step.effective()
                .equals(then));
    }
}
