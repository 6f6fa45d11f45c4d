package dk.fleksbro.followup;

import dk.fleksbro.shared.Sentence;
import dk.fleksbro.shared.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * When an employer and a fleksjobber talk, and when the municipality does: a pure function of dates and rules. Each day is
 * counted from the start (so that 31 December and two months is the end of February, and the next again the end of April)
 * and then moved to the next working day; a talk held late restarts the count from the day it was held.
 */
public final class Schedule {

    private static final Comparator<SchedulePoint> ORDER = Comparator.comparing(SchedulePoint::due)
            .thenComparing(SchedulePoint::nominal)
            .thenComparing(SchedulePoint::kind)
            .thenComparing(SchedulePoint::key);
    /** A first talk closer to the second than this is no talk of its own. */
    private static final int DAYS_BETWEEN = 14;

    private Schedule() {}

    /** The points from the start until {@code facts.until()}, in the order they are due; those that are done, too. */
    public static List<SchedulePoint> points(ScheduleFacts facts, List<ScheduleRule> rules, List<PointDone> history) {
        Map<String, PointDone> done =
                history.stream().collect(Collectors.toMap(PointDone::key, Function.identity(), (a, b) -> b));
        Map<String, List<ScheduleRule>> byKey = rules.stream()
                .filter(rule -> !rule.temporaryGrantsOnly() || facts.temporaryGrant())
                .collect(Collectors.groupingBy(ScheduleRule::key, LinkedHashMap::new, Collectors.toList()));
        List<SchedulePoint> points = new ArrayList<>();
        byKey.values().forEach(lines -> {
            once(facts, lines, points);
            repeated(facts, lines, done, points);
        });
        points.sort(ORDER);
        return List.copyOf(points);
    }

    private static void once(ScheduleFacts facts, List<ScheduleRule> lines, List<SchedulePoint> points) {
        for (ScheduleRule line : lines) {
            for (int months : line.at()) {
                LocalDate nominal = facts.start().plusMonths(months);
                if (line.isValid(nominal) && !nominal.isAfter(facts.until())) {
                    points.add(point(line, months, nominal, why(line, months)));
                }
            }
        }
    }

    private static void repeated(
            ScheduleFacts facts, List<ScheduleRule> lines, Map<String, PointDone> done, List<SchedulePoint> points) {
        Count count = new Count(facts.start(), 0, false);
        for (int k = 1; ; k++) {
            Optional<Step> step = next(facts, lines, count, k);
            if (step.isEmpty() || step.get().nominal().isAfter(facts.until())) {
                return;
            }
            SchedulePoint point =
                    point(step.get().line(), k, step.get().nominal(), step.get().why());
            points.add(point);
            count = after(step.get().count(), point, Optional.ofNullable(done.get(point.key())));
        }
    }

    /** Where the count stands: so many months after a day, which is the start or that of a talk held late. */
    private record Count(LocalDate base, int months, boolean restarted) {
        LocalDate day() {
            return base.plusMonths(months);
        }

        Count plus(int more) {
            return new Count(base, months + more, restarted);
        }
    }

    private record Step(ScheduleRule line, Count count, LocalDate nominal, Sentence why) {}

    private static Optional<Step> next(ScheduleFacts facts, List<ScheduleRule> lines, Count count, int k) {
        Optional<ScheduleRule> now = validOn(lines, count.day()).or(() -> lines.stream()
                .filter(ScheduleRule::repeats)
                .filter(line -> line.validFrom().isAfter(count.day()))
                .min(Comparator.comparing(ScheduleRule::validFrom)));
        if (now.isEmpty()) {
            return Optional.empty();
        }
        ScheduleRule line = now.get();
        Count to = count.plus(months(facts, line, count));
        Optional<ScheduleRule> then = validOn(lines, to.day());
        if (then.isEmpty()) {
            // the rule has not begun yet, or has ended and another may follow
            return lines.stream()
                    .filter(ScheduleRule::repeats)
                    .filter(later -> later.validFrom().isAfter(to.day()))
                    .min(Comparator.comparing(ScheduleRule::validFrom))
                    .map(Schedule::beginning);
        }
        return Optional.of(
                then.get().equals(line) ? step(facts, line, count, to, k) : changed(facts, then.get(), count, k));
    }

    /** The rule changes before the talk it asks for: the new one counts, from its first day on. */
    private static Step changed(ScheduleFacts facts, ScheduleRule line, Count count, int k) {
        Count to = count.plus(months(facts, line, count));
        return to.day().isBefore(line.validFrom()) ? beginning(line) : step(facts, line, count, to, k);
    }

    private static Step step(ScheduleFacts facts, ScheduleRule line, Count from, Count to, int k) {
        Optional<LocalDate> chosen =
                k == 1 && line.ownIntervalAfter() > 0 ? chosenFirst(facts, line, to) : Optional.empty();
        return chosen.map(day -> new Step(line, to, day, Sentence.of("followup.why.first-chosen")))
                .orElseGet(() -> new Step(line, to, to.day(), why(facts, line, from)));
    }

    /** A new rule that asks for a talk before it is in force asks for it on its first day. */
    private static Step beginning(ScheduleRule line) {
        Count count = new Count(line.validFrom(), 0, true);
        return new Step(line, count, line.validFrom(), Sentence.of("followup.why.new-rule"));
    }

    private static Optional<LocalDate> chosenFirst(ScheduleFacts facts, ScheduleRule line, Count first) {
        LocalDate chosen = facts.firstTalk();
        if (chosen == null || !chosen.isAfter(facts.start())) {
            return Optional.empty();
        }
        LocalDate second = first.plus(months(facts, line, first)).day();
        return chosen.isBefore(second.minusDays(DAYS_BETWEEN)) ? Optional.of(chosen) : Optional.empty();
    }

    private static Optional<ScheduleRule> validOn(List<ScheduleRule> lines, LocalDate on) {
        return lines.stream()
                .filter(ScheduleRule::repeats)
                .filter(line -> line.isValid(on))
                .findFirst();
    }

    /** How many months to the next; in the first time the rule's, or the agreement's own when that is shorter. */
    private static int months(ScheduleFacts facts, ScheduleRule line, Count count) {
        if (line.ownIntervalAfter() == 0) {
            return line.every();
        }
        int own = facts.interval(count.day(), line.every());
        return isFirstTime(facts, line, count) ? Math.min(own, line.every()) : own;
    }

    private static boolean isFirstTime(ScheduleFacts facts, ScheduleRule line, Count count) {
        return count.day().isBefore(facts.start().plusMonths(line.ownIntervalAfter()));
    }

    /** A late talk restarts the count; so does one whose day was not the schedule's, for the rules have changed since. */
    private static Count after(Count count, SchedulePoint point, Optional<PointDone> done) {
        if (done.isEmpty()) {
            return count;
        }
        if (done.get().on().isAfter(done.get().due())) {
            return new Count(done.get().on(), 0, true);
        }
        return done.get().due().equals(point.due())
                ? count
                : new Count(done.get().due(), 0, true);
    }

    private static SchedulePoint point(ScheduleRule line, int number, LocalDate nominal, Sentence why) {
        LocalDate due = WorkingDays.onOrAfter(nominal);
        Sentence whole = WorkingDays.whyOff(nominal)
                .map(off -> Sentence.of("followup.why.moved", why, nominal, off))
                .orElse(why);
        return new SchedulePoint(line.key() + ":" + number, line.kind(), due, nominal, whole, line.source());
    }

    private static Sentence why(ScheduleRule line, int months) {
        return Sentence.of("followup.why." + line.kind().name(), months);
    }

    private static Sentence why(ScheduleFacts facts, ScheduleRule line, Count count) {
        int months = months(facts, line, count);
        if (line.ownIntervalAfter() == 0) {
            return why(line, months);
        }
        if (count.restarted()) {
            return Sentence.of("followup.why.after-last", months);
        }
        return Sentence.of(
                isFirstTime(facts, line, count) ? "followup.why.first-year" : "followup.why.own-interval", months);
    }
}
