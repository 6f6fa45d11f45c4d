package dk.fleksbro.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import dk.fleksbro.shared.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Named rules with reasons, and the question about one small step, at their borders. */
@UseCase("F7")
class EarlyWarningTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);

    @Test
    void a_talk_warns_from_the_third_day_it_is_late() {
        assertThat(names(late(2))).isEmpty();
        assertThat(names(late(3))).containsExactly("TALK_LATE");
        assertThat(EarlyWarning.of(late(3), TODAY).getFirst().why())
                .isEqualTo(Sentence.of("followup.warning.TALK_LATE", 3L));
    }

    @Test
    void well_being_warns_when_it_falls_to_the_middle_or_below() {
        assertThat(names(moods(5, 4))).isEmpty();
        assertThat(names(moods(4, 3))).containsExactly("WELL_BEING_FALLS");
        assertThat(names(moods(3, 3))).isEmpty();
        assertThat(names(moods(2, 3))).isEmpty();
        assertThat(names(moods(null, 1))).isEmpty();
    }

    @Test
    void a_consideration_warns_after_four_weeks_and_minutes_after_two() {
        assertThat(names(waiting(TODAY.minusDays(27), TODAY.minusDays(13)))).isEmpty();
        assertThat(names(waiting(TODAY.minusDays(28), TODAY.minusDays(14))))
                .containsExactly("CONSIDERATION_MISSING", "MINUTES_WAIT");
    }

    @Test
    void every_rule_says_it_kindly_to_the_person_it_is_about() {
        Signs all = new Signs(
                null,
                TalkKind.BETWEEN_US,
                TalkStatus.PLANNED,
                TODAY.minusDays(9),
                TODAY.minusDays(9),
                null,
                false,
                true,
                TODAY.minusDays(20),
                2,
                1,
                5,
                TODAY.minusDays(40),
                true);
        List<EarlyWarning.Found> found = EarlyWarning.of(all, TODAY);
        assertThat(found).extracting(EarlyWarning.Found::rule).containsExactly(EarlyWarning.values());
        assertThat(found).allMatch(f -> f.kindly().key().equals("followup.warning.kindly." + f.rule()));
    }

    @Test
    void one_small_step_is_asked_about_after_two_content_talks_with_the_same_hours() {
        assertThat(SmallStep.isDue(growth(5, 4, 4, 4), null, false, TODAY)).isTrue();
        assertThat(SmallStep.isDue(growth(4, 4, 4, 3), null, false, TODAY)).isFalse();
        assertThat(SmallStep.isDue(growth(4, 4), null, false, TODAY)).isFalse();
        assertThat(SmallStep.isDue(growth(4, 4, 4, 4), null, true, TODAY)).isFalse();
    }

    @Test
    void hours_that_changed_since_the_first_of_the_two_talks_are_a_step_already() {
        Growth still = growth(4, 4, 4, 4);
        List<Growth.Step> steps = new ArrayList<>(still.steps());
        steps.add(step(TODAY.minusDays(10), 360));
        assertThat(SmallStep.isDue(new Growth(steps, still.moods()), null, false, TODAY))
                .isFalse();
    }

    @Test
    void no_thanks_is_respected_for_six_months_to_the_day() {
        Growth growth = growth(4, 4, 4, 4);
        assertThat(SmallStep.isDue(growth, TODAY.minusMonths(6).plusDays(1), false, TODAY))
                .isFalse();
        assertThat(SmallStep.isDue(growth, TODAY.minusMonths(6), false, TODAY)).isTrue();
        // 31 August and six months is the end of February
        LocalDate august = LocalDate.of(2026, 8, 31);
        assertThat(SmallStep.isDue(growth, august, false, LocalDate.of(2027, 2, 27)))
                .isFalse();
        assertThat(SmallStep.isDue(growth, august, false, LocalDate.of(2027, 2, 28)))
                .isTrue();
    }

    @Test
    void growth_says_in_one_sentence_how_the_paid_hours_went() {
        Growth risen =
                new Growth(List.of(step(TODAY.minusMonths(14), 300), step(TODAY.minusMonths(3), 480)), List.of());
        assertThat(risen.sentence(TODAY)).contains(Sentence.of("followup.growth.rise", 5.0, 8.0, 14L));
        assertThat(risen.national()).contains(Sentence.of("followup.growth.national", 21));
        Growth many = new Growth(List.of(step(TODAY.minusMonths(2), 1200)), List.of());
        assertThat(many.sentence(TODAY)).contains(Sentence.of("followup.growth.same", 20.0, 20.0, 2L));
        assertThat(many.national()).isEmpty();
    }

    private static Growth growth(int... moods) {
        List<Growth.Mood> all = new ArrayList<>();
        for (int i = 0; i < moods.length; i += 2) {
            all.add(new Growth.Mood(TODAY.minusMonths(4).plusMonths(i), moods[i], moods[i + 1]));
        }
        return new Growth(List.of(step(TODAY.minusYears(1), 300)), all);
    }

    private static Growth.Step step(LocalDate from, int effective) {
        return new Growth.Step(from, OptionalInt.of(effective + 60), OptionalInt.of(effective), Optional.empty(), 1, 0);
    }

    private static List<String> names(Signs signs) {
        return EarlyWarning.of(signs, TODAY).stream()
                .map(found -> found.rule().name())
                .toList();
    }

    private static Signs late(int days) {
        return new Signs(
                null,
                TalkKind.BETWEEN_US,
                TalkStatus.PLANNED,
                TODAY.minusDays(days),
                TODAY.minusDays(days),
                null,
                false,
                false,
                null,
                0,
                null,
                null,
                null,
                false);
    }

    private static Signs moods(@Nullable Integer before, @Nullable Integer now) {
        return new Signs(null, null, null, null, null, null, false, false, null, 0, now, before, null, false);
    }

    private static Signs waiting(LocalDate considerations, LocalDate minutes) {
        return new Signs(
                null, null, null, null, null, null, false, false, minutes, 0, null, null, considerations, false);
    }
}
