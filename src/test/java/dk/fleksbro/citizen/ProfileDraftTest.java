package dk.fleksbro.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.scale.TaskKind;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.TravelMeans;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileDraftTest {

    private static final CitizenId ANNA = CitizenId.create();
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final Map<String, String> ENOUGH =
            Map.of(ProfileDraft.OFFER, "Jeg er grundig.", ProfileDraft.HOURS_MIN, "2");

    private static Map<String, String> enoughAnd(String field, String text) {
        Map<String, String> texts = new HashMap<>(ENOUGH);
        texts.put(field, text);
        return texts;
    }

    private static List<String> problems(Map<String, String> texts) {
        return ProfileDraft.problems(texts).stream()
                .map(Problem::sentence)
                .map(sentence -> sentence.key())
                .toList();
    }

    private static FlexJobProfile parsed(Map<String, String> texts) {
        return ProfileDraft.parse(ANNA, texts, NOW).orElseThrow();
    }

    @Test
    void nothing_typed_lacks_an_offer_and_hours_and_no_more() {
        assertThat(problems(Map.of())).containsExactly("bevis.missing.offer", "bevis.missing.hours");
        assertThat(ProfileDraft.parse(ANNA, Map.of(), NOW)).isEmpty();
    }

    @Test
    void an_offer_and_hours_are_enough() {
        FlexJobProfile profile = parsed(ENOUGH);
        assertThat(profile.hoursMin().minutes()).isEqualTo(120);
        assertThat(profile.hoursMax().minutes()).isEqualTo(120);
        assertThat(profile.radiusKm()).isEqualTo(ProfileDraft.USUAL_RADIUS_KM);
        assertThat(profile.needs()).isEmpty();
        assertThat(profile.goalMinutes()).isNull();
    }

    @Test
    void a_kind_of_task_is_an_offer_too() {
        assertThat(parsed(Map.of(ProfileDraft.TASK_KINDS, "PACKING,ANIMALS", ProfileDraft.HOURS_MAX, "3"))
                        .taskKinds())
                .containsExactlyInAnyOrder(TaskKind.PACKING, TaskKind.ANIMALS);
    }

    @ParameterizedTest
    @CsvSource({"'2,5', 150", "'1:15', 75", "'4 timer', 240", "'37', 2220", "' 10 ', 600"})
    void hours_are_read_as_people_write_them(String typed, int minutes) {
        assertThat(parsed(enoughAnd(ProfileDraft.HOURS_MIN, typed)).hoursMin().minutes())
                .isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource({
        "ikke ret mange, bevis.hours-not-a-number",
        "0, bevis.hours-out-of-range",
        "38, bevis.hours-out-of-range",
        "'2,1', bevis.hours-out-of-range",
        "-2, bevis.hours-not-a-number"
    })
    void hours_that_cannot_be_are_explained(String typed, String key) {
        assertThat(problems(enoughAnd(ProfileDraft.HOURS_MIN, typed))).containsExactly(key);
        assertThat(problems(enoughAnd(ProfileDraft.GOAL_HOURS, typed))).containsExactly(key);
    }

    @Test
    void at_most_cannot_be_fewer_than_at_least() {
        assertThat(problems(enoughAnd(ProfileDraft.HOURS_MAX, "1"))).containsExactly("bevis.hours-max-below-min");
    }

    @ParameterizedTest
    @ValueSource(strings = {"201", "langt", "-1", "2,5", "99999"})
    void a_distance_that_cannot_be_is_explained(String typed) {
        assertThat(problems(enoughAnd(ProfileDraft.RADIUS, typed))).containsExactly("bevis.radius-not-valid");
    }

    @ParameterizedTest
    @EnumSource
    void every_axis_takes_a_level_and_may_be_skipped(Axis axis) {
        String field = ProfileDraft.field(axis);
        assertThat(parsed(enoughAnd(field, "LITTLE")).needs()).isEqualTo(Map.of(axis, Level.LITTLE));
        assertThat(parsed(enoughAnd(field, "SKIPPED")).needs()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ProfileDraft.OFFER,
                ProfileDraft.ENERGY,
                ProfileDraft.NEEDS_TEXT,
                ProfileDraft.NEVER_TEXT,
                ProfileDraft.GOALS,
                ProfileDraft.WORKING_WITH
            })
    void a_civil_registration_number_is_refused_in_every_text_and_a_diagnosis_only_warned_about(String field) {
        assertThat(problems(enoughAnd(field, "Mit nummer er 010190-1234"))).containsExactly("text.cpr");
        assertThat(problems(enoughAnd(field, "Jeg har migræne"))).isEmpty();
        assertThat(problems(enoughAnd(field, "x".repeat(ProfileDraft.TEXT_MAX + 1))))
                .containsExactly("text.too-long");
    }

    @Test
    void what_is_in_use_comes_back_as_the_same_when_typed_on() {
        FlexJobProfile profile = parsed(Map.ofEntries(
                Map.entry(ProfileDraft.OFFER, "Jeg er grundig."),
                Map.entry(ProfileDraft.TASK_KINDS, "PACKING"),
                Map.entry(ProfileDraft.HOURS_MIN, "2,25"),
                Map.entry(ProfileDraft.HOURS_MAX, "6"),
                Map.entry(ProfileDraft.WEEKDAYS, "MONDAY,THURSDAY"),
                Map.entry(ProfileDraft.RADIUS, "0"),
                Map.entry(ProfileDraft.ENERGY, "Bedst om morgenen."),
                Map.entry(ProfileDraft.field(Axis.NOISE), "NONE"),
                Map.entry(ProfileDraft.NEEDS_TEXT, "Ro."),
                Map.entry(ProfileDraft.NEVER_TASKS, "DELIVERY"),
                Map.entry(ProfileDraft.NEVER_TEXT, "Stiger."),
                Map.entry(WorkingDayDraft.GOOD_DAY, "3,5"),
                Map.entry(WorkingDayDraft.BAD_DAY, "1,25"),
                Map.entry(WorkingDayDraft.EARLIEST_START, "9.30"),
                Map.entry(WorkingDayDraft.LATEST_END, "kl. 14"),
                Map.entry(WorkingDayDraft.INTENSITY, "75"),
                Map.entry(WorkingDayDraft.TRAVEL_MEANS, "BICYCLE,CAR"),
                Map.entry(WorkingDayDraft.TRAVEL_MINUTES, "45"),
                Map.entry(ProfileDraft.GOALS, "Et hold."),
                Map.entry(ProfileDraft.GOAL_HOURS, "8,5"),
                Map.entry(ProfileDraft.WORKING_WITH, "Skriv til mig.")));
        assertThat(profile.weekdays().days()).containsExactly(DayOfWeek.MONDAY, DayOfWeek.THURSDAY);
        assertThat(profile.rhythm()).isEqualTo(new Rhythm(75, 210, 75, LocalTime.of(9, 30), LocalTime.of(14, 0)));
        assertThat(profile.travel()).isEqualTo(new Travel(Set.of(TravelMeans.BICYCLE, TravelMeans.CAR), 45));
        assertThat(parsed(ProfileDraft.texts(profile))).isEqualTo(profile);
    }

    @ParameterizedTest
    @UseCase("M4")
    @CsvSource({
        "goodDayHours, længe, bevis.day-not-valid",
        "goodDayHours, '0,1', bevis.day-not-valid",
        "badDayHours, 11, bevis.day-not-valid",
        "earliestStart, tidligt, bevis.time-not-valid",
        "latestEnd, 25, bevis.time-not-valid"
    })
    void a_day_that_cannot_be_is_explained(String field, String typed, String key) {
        assertThat(problems(enoughAnd(field, typed))).containsExactly(key);
    }

    @Test
    @UseCase("M4")
    void a_bad_day_is_no_longer_than_a_good_one_and_work_ends_after_it_begins() {
        Map<String, String> texts = enoughAnd(WorkingDayDraft.GOOD_DAY, "2");
        texts.put(WorkingDayDraft.BAD_DAY, "3");
        texts.put(WorkingDayDraft.EARLIEST_START, "12");
        texts.put(WorkingDayDraft.LATEST_END, "12.00");
        assertThat(problems(texts)).containsExactly("bevis.bad-day-above-good", "bevis.end-before-start");
    }

    @ParameterizedTest
    @UseCase("M4")
    @ValueSource(strings = {WorkingDayDraft.INTENSITY, WorkingDayDraft.TRAVEL_MINUTES})
    void what_is_skipped_is_not_answered(String field) {
        FlexJobProfile profile = parsed(enoughAnd(field, "SKIPPED"));
        assertThat(profile.rhythm()).isEqualTo(Rhythm.UNANSWERED);
        assertThat(profile.travel()).isEqualTo(Travel.UNANSWERED);
    }

    @Test
    void a_part_is_done_when_its_owner_has_been_through_it_and_nothing_in_it_is_wrong() {
        ProfilePart goals = ProfilePart.GOALS;
        assertThat(goals.status(Map.of())).isEqualTo(ProfilePart.Status.NOT_BEGUN);
        assertThat(goals.status(Map.of(ProfileDraft.GOALS, "Et hold."))).isEqualTo(ProfilePart.Status.BEGUN);
        assertThat(goals.status(Map.of(goals.doneField(), "yes"))).isEqualTo(ProfilePart.Status.DONE);
        assertThat(goals.status(Map.of(goals.doneField(), "yes", ProfileDraft.GOAL_HOURS, "mange")))
                .isEqualTo(ProfilePart.Status.BEGUN);
        assertThat(ProfilePart.HOURS.status(Map.of(ProfilePart.HOURS.doneField(), "yes")))
                .isEqualTo(ProfilePart.Status.BEGUN);
    }
}
