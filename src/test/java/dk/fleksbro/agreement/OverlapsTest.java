package dk.fleksbro.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import dk.fleksbro.shared.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

@UseCase("A8")
class OverlapsTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final Content HERE = AgreementFixtures.complete(LocalDate.of(2027, 1, 4));

    @Test
    void an_agreement_that_goes_together_says_nothing() {
        assertThat(of(HERE, List.of(), 480, true)).isEmpty();
    }

    @Test
    void hours_across_jobs_are_held_against_the_fleksjobbevis() {
        OtherJob other = job(Map.of("hours.presence", "120", "week.1.day", "FRIDAY", "week.2.day", "TUESDAY"));
        assertThat(of(HERE, List.of(other), 600, true))
                .extracting(Sentence::key)
                .containsExactly("agreement.overlap.pay");
        assertThat(of(HERE, List.of(other), 599, true))
                .contains(Sentence.of("agreement.overlap.capacity.together", "10", "Bageriet", "9,98"));
        assertThat(of(HERE, List.of(), 479, true))
                .containsExactly(Sentence.of("agreement.overlap.capacity.here", "8", "7,98"));
    }

    @Test
    void an_employer_learns_nothing_of_other_employers() {
        OtherJob other = job(Map.of("hours.presence", "480"));
        assertThat(of(HERE, List.of(other), 600, false)).isEmpty();
        List<Sentence> told = of(HERE, List.of(other), 400, false);
        assertThat(told).containsExactly(Sentence.of("agreement.overlap.capacity.employer"));
        assertThat(of(HERE, List.of(), 400, false)).isEqualTo(told);
    }

    @Test
    void weekdays_that_collide_with_another_job_are_said_with_both_times() {
        OtherJob other = job(Map.of("week.1.from", "12:00", "week.1.to", "15:00", "week.2.day", "FRIDAY"));
        assertThat(of(HERE, List.of(other), 2000, true))
                .contains(Sentence.of(
                        "agreement.overlap.other-days",
                        Sentence.of("day.MONDAY"),
                        "09.00–13.00",
                        "Bageriet",
                        "12.00–15.00"));
    }

    @Test
    void an_even_and_an_odd_week_never_meet() {
        Content even = HERE.with(Map.of("week.1.weeks", "EVEN"));
        assertThat(of(even, List.of(job(Map.of("week.1.weeks", "ODD", "week.2.day", "FRIDAY"))), 2000, true))
                .noneMatch(sentence -> sentence.key().equals("agreement.overlap.other-days"));
        assertThat(of(even, List.of(job(Map.of("week.1.weeks", "EVEN", "week.2.day", "FRIDAY"))), 2000, true))
                .anyMatch(sentence -> sentence.key().equals("agreement.overlap.other-days"));
    }

    @Test
    void the_weeks_days_must_come_to_the_hours_at_work() {
        assertThat(of(HERE.with(Map.of("week.2.to", "12.30")), List.of(), 480, true))
                .containsExactly(Sentence.of("agreement.overlap.week-total", "7,5", "8"));
        // four hours every Monday, eight every other Thursday
        assertThat(of(HERE.with(Map.of("week.2.weeks", "EVEN", "week.2.to", "17")), List.of(), 480, true))
                .isEmpty();
        assertThat(of(HERE.with(Map.of("week.2.weeks", "EVEN")), List.of(), 480, true))
                .containsExactly(Sentence.of("agreement.overlap.week-average", "6", "8"));
    }

    @Test
    void two_rows_of_the_same_day_that_overlap_are_said() {
        Content twice = HERE.with(Map.of("week.2.day", "MONDAY", "week.2.from", "12", "week.2.to", "16"));
        assertThat(of(twice, List.of(), 480, true))
                .containsExactly(Sentence.of(
                        "agreement.overlap.own-days", Sentence.of("day.MONDAY"), "09.00–13.00", "12.00–16.00"));
    }

    @Test
    void more_paid_hours_than_hours_at_work_are_said() {
        assertThat(of(HERE.with(Map.of("hours.effective", "9")), List.of(), 480, true))
                .contains(Sentence.of("agreement.hours.more-paid", "9", "8"));
    }

    private static List<Sentence> of(Content here, List<OtherJob> others, int capacity, boolean seesOtherJobs) {
        return Overlaps.of(new Terms(here), others, OptionalInt.of(capacity), seesOtherJobs, DANISH);
    }

    private static OtherJob job(Map<String, String> typed) {
        Map<String, String> stored = AgreementFixtures.fields(LocalDate.of(2026, 1, 5));
        stored.putAll(typed);
        return new OtherJob(EmploymentId.create(), "Bageriet", new Terms(Content.of(Templates.current(), stored)));
    }
}
