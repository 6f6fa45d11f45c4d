package dk.fleksbro.fair;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import dk.fleksbro.shared.Problem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@UseCase("X1")
class FairDraftTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);

    private final Map<String, String> texts = new HashMap<>(FairDraft.usual());

    {
        texts.put(FairFields.NAME, "Fleksjobmesse");
        texts.put(FairFields.PLACE, "Hallen");
        texts.put(FairFields.STREET, "Prøvevej 1");
        texts.put(FairFields.POSTAL_CODE, "7000");
        texts.put(FairFields.DAY, "4.3.2027");
        texts.put(FairFields.ANSWER_BY, "18.2.2027");
    }

    private FairDraft draft() {
        return new FairDraft(texts, TODAY);
    }

    @Test
    void what_is_usual_needs_only_name_place_and_days() {
        assertThat(draft().problems()).isEmpty();
        assertThat(draft().terms().times().rounds()).hasSize(13);
        assertThat(new FairDraft(FairDraft.usual(), TODAY).problems())
                .extracting(Problem::field)
                .containsExactly(
                        FairFields.NAME,
                        FairFields.PLACE,
                        FairFields.STREET,
                        FairFields.POSTAL_CODE,
                        FairFields.DAY,
                        FairFields.ANSWER_BY);
    }

    @Test
    void what_is_typed_again_is_the_same() {
        assertThat(new FairDraft(FairDraft.texts(draft().terms()), TODAY).terms())
                .isEqualTo(draft().terms());
    }

    @Test
    void a_window_is_one_to_six_hours() {
        wrong(FairFields.ENDS, "9.59", FairFields.ENDS);
        wrong(FairFields.ENDS, "15.01", FairFields.ENDS);
        wrong(FairFields.ENDS, "8.00", FairFields.ENDS);
    }

    @Test
    void every_measure_has_its_limits() {
        wrong(FairFields.DATE_MINUTES, "4", FairFields.DATE_MINUTES);
        wrong(FairFields.CHANGEOVER, "0", FairFields.CHANGEOVER);
        wrong(FairFields.BREAK_AFTER, "9", FairFields.BREAK_AFTER);
        wrong(FairFields.PLACES, "mange", FairFields.PLACES);
    }

    @Test
    void a_day_with_more_rounds_than_anybody_can_bear_is_refused() {
        texts.put(FairFields.ENDS, "15.00");
        texts.put(FairFields.CHANGEOVER, "1");
        texts.put(FairFields.BREAK_AFTER, "8");
        texts.put(FairFields.BREAK_MINUTES, "5");
        wrong(FairFields.DATE_MINUTES, "5", FairFields.DATE_MINUTES);
    }

    @Test
    void answers_come_before_the_day_and_the_day_is_ahead() {
        wrong(FairFields.ANSWER_BY, "4.3.2027", FairFields.ANSWER_BY);
        wrong(FairFields.DAY, "4.1.2027", FairFields.DAY);
    }

    @Test
    void a_copy_keeps_the_weekday_and_the_days_between_deadline_and_fair() {
        FairTerms again = draft().terms().again(LocalDate.of(2027, 6, 1));
        assertThat(again.day()).isEqualTo(LocalDate.of(2028, 3, 2));
        assertThat(again.day().getDayOfWeek()).isEqualTo(draft().terms().day().getDayOfWeek());
        assertThat(again.answerBy()).isEqualTo(LocalDate.of(2028, 2, 17));
        assertThat(again.times()).isEqualTo(draft().terms().times());
    }

    @Test
    void a_copy_made_too_late_for_invitations_is_for_the_year_after() {
        assertThat(draft().terms().again(LocalDate.of(2028, 2, 20)).day()).isEqualTo(LocalDate.of(2029, 3, 1));
    }

    private void wrong(String field, String typed, String told) {
        String before = texts.get(field);
        texts.put(field, typed);
        assertThat(draft().problems()).extracting(Problem::field).contains(told);
        texts.put(field, before);
    }
}
