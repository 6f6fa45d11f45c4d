package dk.fleksbro.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import dk.fleksbro.shared.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;

/** What the schedule never does, over thousands of employments. */
@UseCase("F1")
class ScheduleProperties {

    private static final int CASES = 10_000;

    /** An employment with the outcome of its first talks: how many days after the due day each was over. */
    record Case(ScheduleFacts facts, List<Integer> late) {}

    @Property(tries = CASES)
    void no_talk_falls_on_a_day_nobody_works_and_each_rules_talks_come_one_after_the_other(@ForAll("cases") Case c) {
        List<SchedulePoint> points = points(c);
        assertThat(points).allMatch(point -> WorkingDays.isWorkingDay(point.due()));
        assertThat(points).allMatch(point -> point.due().isAfter(c.facts().start()));
        assertThat(points).isSortedAccordingTo((a, b) -> a.due().compareTo(b.due()));
        byRule(points).values().forEach(own -> {
            for (int i = 1; i < own.size(); i++) {
                assertThat(own.get(i).due()).isAfter(own.get(i - 1).due());
                assertThat(own.get(i).nominal()).isAfter(own.get(i - 1).nominal());
            }
        });
    }

    @Property(tries = CASES)
    void moving_to_a_working_day_never_changes_the_order_of_the_talks(@ForAll("cases") Case c) {
        List<SchedulePoint> points = points(c);
        for (int i = 1; i < points.size(); i++) {
            assertThat(points.get(i).nominal())
                    .isAfterOrEqualTo(points.get(i - 1).nominal());
        }
        assertThat(points).allMatch(point -> !point.due().isBefore(point.nominal()));
        assertThat(points)
                .allMatch(point -> point.due().isBefore(point.nominal().plusDays(8)));
    }

    @Property(tries = CASES)
    void every_talk_until_the_end_is_there_exactly_once(@ForAll("cases") Case c) {
        List<SchedulePoint> points = points(c);
        assertThat(points).extracting(SchedulePoint::key).doesNotHaveDuplicates();
        LocalDate start = c.facts().start();
        LocalDate until = c.facts().until();
        assertThat(keys(points, "statutory"))
                .isEqualTo(IntStream.rangeClosed(1, 40)
                        .filter(k -> !start.plusMonths(30L * k).isAfter(until))
                        .mapToObj(k -> "statutory:" + k)
                        .toList());
        assertThat(keys(points, "municipality"))
                .isEqualTo(IntStream.of(3, 6)
                        .filter(m -> !start.plusMonths(m).isAfter(until))
                        .mapToObj(m -> "municipality:" + m)
                        .toList());
        assertThat(keys(points, "status").isEmpty())
                .isEqualTo(!c.facts().temporaryGrant() || start.plusMonths(54).isAfter(until));
        List<SchedulePoint> own = byRule(points).getOrDefault("between-us", List.of());
        assertThat(own.stream().map(SchedulePoint::key).toList())
                .isEqualTo(IntStream.rangeClosed(1, own.size())
                        .mapToObj(k -> "between-us:" + k)
                        .toList());
        // no hole: from one talk (or the day it was held late) to the next there is never more than the longest
        // interval
        LocalDate before = start;
        int k = 0;
        for (SchedulePoint point : own) {
            assertThat(point.nominal())
                    .isBeforeOrEqualTo(before.plusMonths(ScheduleFacts.LONGEST).plusDays(3));
            before = k < c.late().size() && c.late().get(k) > 0
                    ? point.due().plusDays(c.late().get(k))
                    : point.due();
            k++;
        }
        assertThat(before.plusMonths(ScheduleFacts.LONGEST).plusDays(3)).isAfterOrEqualTo(until);
    }

    @Property(tries = CASES)
    void the_same_question_has_the_same_answer_and_looking_further_changes_nothing_before(@ForAll("cases") Case c) {
        List<SchedulePoint> points = points(c);
        assertThat(points(c)).isEqualTo(points);
        ScheduleFacts further = new ScheduleFacts(
                c.facts().start(),
                c.facts().until().plusYears(3),
                c.facts().temporaryGrant(),
                c.facts().firstTalk(),
                c.facts().intervals());
        assertThat(points(new Case(further, c.late())).stream()
                        .filter(point -> !point.nominal().isAfter(c.facts().until()))
                        .toList())
                .isEqualTo(points);
    }

    @Property(tries = CASES)
    void on_time_every_day_is_counted_from_the_start(
            @ForAll("starts") LocalDate start, @ForAll("interval") int months) {
        ScheduleFacts facts =
                new ScheduleFacts(start, start.plusYears(6), false, null, new TreeMap<>(Map.of(start, months)));
        List<SchedulePoint> own =
                byRule(Schedule.points(facts, ScheduleRules.all(), List.of())).get("between-us");
        int passed = 0;
        for (SchedulePoint point : own) {
            passed += start.plusMonths(passed).isBefore(start.plusMonths(12)) ? Math.min(2, months) : months;
            assertThat(point.nominal()).isEqualTo(start.plusMonths(passed));
        }
    }

    @Property(tries = CASES)
    void a_rule_that_changes_on_the_way_leaves_neither_a_hole_nor_two_talks_at_once(
            @ForAll("starts") LocalDate start, @ForAll("interval") int before, @ForAll("interval") int after) {
        LocalDate changes = start.plusDays(500);
        List<ScheduleRule> rules =
                List.of(rule(before, LocalDate.of(2000, 1, 1), changes.minusDays(1)), rule(after, changes, null));
        ScheduleFacts facts = new ScheduleFacts(start, start.plusYears(5), false, null, new TreeMap<>());
        List<SchedulePoint> points = Schedule.points(facts, rules, List.of());
        LocalDate last = start;
        for (SchedulePoint point : points) {
            assertThat(point.nominal()).isAfter(last);
            int longest = point.nominal().isBefore(changes) ? before : Math.max(before, after);
            assertThat(point.nominal())
                    .isBeforeOrEqualTo(last.plusMonths(longest).plusDays(3));
            last = point.nominal();
        }
        assertThat(points).extracting(SchedulePoint::key).doesNotHaveDuplicates();
    }

    private static ScheduleRule rule(int every, LocalDate from, @org.jspecify.annotations.Nullable LocalDate to) {
        return new ScheduleRule("statutory", TalkKind.STATUTORY, List.of(), every, 0, false, from, to, "test");
    }

    /** The talks one after the other, as the portal learns of them: each outcome is known before the next is planned. */
    private static List<SchedulePoint> points(Case c) {
        List<PointDone> history = new ArrayList<>();
        for (int i = 0; i < c.late().size(); i++) {
            String key = "between-us:" + (i + 1);
            var point = Schedule.points(c.facts(), ScheduleRules.all(), history).stream()
                    .filter(p -> p.key().equals(key))
                    .findFirst();
            if (point.isEmpty()) {
                break;
            }
            history.add(new PointDone(
                    key, point.get().due(), point.get().due().plusDays(c.late().get(i))));
        }
        return Schedule.points(c.facts(), ScheduleRules.all(), history);
    }

    private static Map<String, List<SchedulePoint>> byRule(List<SchedulePoint> points) {
        return points.stream().collect(Collectors.groupingBy(point -> point.key()
                .substring(0, point.key().indexOf(':'))));
    }

    private static List<String> keys(List<SchedulePoint> points, String rule) {
        return byRule(points).getOrDefault(rule, List.of()).stream()
                .map(SchedulePoint::key)
                .toList();
    }

    @Provide
    Arbitrary<LocalDate> starts() {
        return Dates.dates().between(LocalDate.of(2013, 1, 1), LocalDate.of(2040, 12, 31));
    }

    @Provide
    Arbitrary<Integer> interval() {
        return Arbitraries.integers().between(ScheduleFacts.SHORTEST, ScheduleFacts.LONGEST);
    }

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(
                        starts(),
                        Arbitraries.integers().between(0, 3000),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(-10, 150).injectNull(0.5),
                        interval(),
                        interval(),
                        Arbitraries.integers().between(-20, 90).list().ofMaxSize(4))
                .as((start, days, temporary, first, interval, later, late) -> new Case(
                        new ScheduleFacts(
                                start,
                                start.plusDays(days),
                                temporary,
                                first == null ? null : start.plusDays(first),
                                new TreeMap<>(Map.of(start, interval, start.plusDays(days / 2 + 1), later))),
                        late));
    }
}
