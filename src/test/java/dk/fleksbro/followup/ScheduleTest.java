package dk.fleksbro.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fleksbro.UseCase;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.Sentence;
import dk.fleksbro.shared.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When to talk, by examples a caseworker can check on a calendar. */
@UseCase("F1")
class ScheduleTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    @Test
    void the_first_year_has_a_talk_every_second_month_and_the_municipality_comes_at_three_and_six() {
        assertThat(days(facts(START, START.plusMonths(12), 3)))
                .containsExactly(
                        "between-us:1 2026-03-05",
                        "municipality:3 2026-04-07",
                        "between-us:2 2026-05-05",
                        "between-us:3 2026-07-06",
                        "municipality:6 2026-07-06",
                        "between-us:4 2026-09-07",
                        "between-us:5 2026-11-05",
                        "between-us:6 2027-01-05");
    }

    @Test
    void after_the_first_year_the_agreements_own_interval_counts() {
        assertThat(days(facts(START, START.plusMonths(24), 6)).stream()
                        .filter(day -> day.startsWith("between-us"))
                        .skip(6))
                .containsExactly("between-us:7 2027-07-05", "between-us:8 2028-01-05");
    }

    @Test
    void a_shorter_interval_counts_from_the_start() {
        assertThat(days(facts(START, START.plusMonths(2), 1)))
                .containsExactly("between-us:1 2026-02-05", "between-us:2 2026-03-05");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, -1, 12})
    void an_interval_outside_one_to_six_months_is_refused(int months) {
        assertThatThrownBy(() -> facts(START, START, months))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isEqualTo(FollowUpRule.INTERVAL_OUT_OF_RANGE));
    }

    @Test
    void the_last_day_of_a_month_is_counted_from_the_start_each_time() {
        LocalDate start = LocalDate.of(2026, 12, 31);
        assertThat(nominal(facts(start, start.plusMonths(6), 2)))
                .contains("between-us:1 2027-02-28", "between-us:2 2027-04-30", "between-us:3 2027-06-30");
        LocalDate leap = LocalDate.of(2027, 12, 31);
        assertThat(nominal(facts(leap, leap.plusMonths(2), 2))).containsExactly("between-us:1 2028-02-29");
    }

    @Test
    void the_law_asks_at_thirty_sixty_and_ninety_months_and_for_a_status_at_fifty_four() {
        ScheduleFacts facts =
                new ScheduleFacts(START, START.plusMonths(95), true, null, new TreeMap<>(Map.of(START, 6)));
        assertThat(nominal(facts).stream().filter(day -> day.startsWith("stat")))
                .containsExactly(
                        "statutory:1 2028-07-05",
                        "status:54 2030-07-05",
                        "statutory:2 2031-01-05",
                        "statutory:3 2033-07-05");
        assertThat(nominal(facts(START, START.plusMonths(95), 6))).noneMatch(day -> day.startsWith("status:"));
    }

    @Test
    void a_talk_held_late_restarts_the_count_from_that_day() {
        List<PointDone> history =
                List.of(new PointDone("between-us:1", LocalDate.of(2026, 3, 5), LocalDate.of(2026, 3, 25)));
        assertThat(days(facts(START, LocalDate.of(2026, 6, 1), 2), history))
                .contains("between-us:1 2026-03-05", "between-us:2 2026-05-26");
    }

    @Test
    void a_talk_held_in_time_or_not_needed_changes_nothing() {
        List<PointDone> history =
                List.of(new PointDone("between-us:1", LocalDate.of(2026, 3, 5), LocalDate.of(2026, 2, 25)));
        assertThat(days(facts(START, START.plusMonths(12), 3), history))
                .isEqualTo(days(facts(START, START.plusMonths(12), 3)));
    }

    @Test
    void the_day_chosen_in_the_agreement_is_the_first_talk_and_the_second_comes_as_ever() {
        ScheduleFacts chosen = new ScheduleFacts(
                START, START.plusMonths(4), false, LocalDate.of(2026, 2, 12), new TreeMap<>(Map.of(START, 2)));
        assertThat(days(chosen)).contains("between-us:1 2026-02-12", "between-us:2 2026-05-05");
        ScheduleFacts tooLate = new ScheduleFacts(
                START, START.plusMonths(4), false, LocalDate.of(2026, 4, 30), new TreeMap<>(Map.of(START, 2)));
        assertThat(days(tooLate)).contains("between-us:1 2026-03-05");
    }

    @Test
    void an_interval_agreed_from_a_later_day_counts_from_that_day() {
        ScheduleFacts facts = new ScheduleFacts(
                START, START.plusMonths(22), false, null, new TreeMap<>(Map.of(START, 2, LocalDate.of(2027, 3, 1), 4)));
        assertThat(nominal(facts).stream()
                        .filter(day -> day.startsWith("between-us"))
                        .skip(5))
                .containsExactly(
                        "between-us:6 2027-01-05",
                        "between-us:7 2027-03-05",
                        "between-us:8 2027-07-05",
                        "between-us:9 2027-11-05");
    }

    @Test
    void a_rule_that_changes_counts_from_its_first_day() {
        LocalDate changes = LocalDate.of(2028, 1, 1);
        List<ScheduleRule> rules = List.of(
                new ScheduleRule(
                        "statutory",
                        TalkKind.STATUTORY,
                        List.of(),
                        30,
                        0,
                        false,
                        LocalDate.of(2013, 1, 1),
                        changes.minusDays(1),
                        "test"),
                new ScheduleRule("statutory", TalkKind.STATUTORY, List.of(), 12, 0, false, changes, null, "test"));
        assertThat(Schedule.points(facts(START, START.plusMonths(48), 2), rules, List.of()).stream()
                        .map(point -> point.key() + " " + point.nominal()))
                .containsExactly("statutory:1 2028-01-01", "statutory:2 2029-01-01", "statutory:3 2030-01-01");
    }

    @Test
    void store_bededag_is_a_day_like_others_since_2024_and_three_days_are_off_by_custom() {
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2023, 5, 5))).isFalse();
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2024, 4, 26))).isTrue();
        assertThat(WorkingDays.isWorkingDay(LocalDate.of(2026, 6, 5))).isFalse();
        assertThat(WorkingDays.onOrAfter(LocalDate.of(2026, 12, 24))).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(WorkingDays.onOrAfter(LocalDate.of(2027, 12, 31))).isEqualTo(LocalDate.of(2028, 1, 3));
        assertThat(WorkingDays.plus(LocalDate.of(2027, 3, 24), 2)).isEqualTo(LocalDate.of(2027, 3, 31));
    }

    @Test
    void why_now_is_answered_in_words() {
        List<SchedulePoint> points = Schedule.points(
                facts(LocalDate.of(2026, 4, 24), LocalDate.of(2027, 1, 1), 2), ScheduleRules.all(), List.of());
        assertThat(points.getFirst().why()).isEqualTo(Sentence.of("followup.why.first-year", 2));
        SchedulePoint moved = points.stream()
                .filter(point -> point.key().equals("between-us:4"))
                .findFirst()
                .orElseThrow();
        assertThat(moved.nominal()).isEqualTo(LocalDate.of(2026, 12, 24));
        assertThat(moved.due()).isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(moved.why().key()).isEqualTo("followup.why.moved");
        assertThat(points).allMatch(point -> !point.source().contains("§"));
        assertThat(ScheduleRules.all()).noneMatch(rule -> rule.source().contains("§"));
    }

    private static ScheduleFacts facts(LocalDate start, LocalDate until, int interval) {
        return new ScheduleFacts(start, until, false, null, new TreeMap<>(Map.of(start, interval)));
    }

    private static List<String> days(ScheduleFacts facts) {
        return days(facts, List.of());
    }

    private static List<String> days(ScheduleFacts facts, List<PointDone> history) {
        return Schedule.points(facts, ScheduleRules.all(), history).stream()
                .map(point -> point.key() + " " + point.due())
                .toList();
    }

    private static List<String> nominal(ScheduleFacts facts) {
        return Schedule.points(facts, ScheduleRules.all(), List.of()).stream()
                .map(point -> point.key() + " " + point.nominal())
                .toList();
    }
}
