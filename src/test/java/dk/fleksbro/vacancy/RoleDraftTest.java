package dk.fleksbro.vacancy;

import static dk.fleksbro.vacancy.RoleFields.*;
import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import dk.fleksbro.scale.Adaptation;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.scale.TaskKind;
import dk.fleksbro.shared.Problem;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@UseCase("V1")
class RoleDraftTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Map<String, String> texts =
            new HashMap<>(Map.of(TITLE, "Pakke varer", TASKS, "PACKING,STOCK", HOURS_MIN, "2,5", POSTAL_CODE, "8000"));

    @Test
    void a_title_a_task_hours_and_a_postal_code_are_enough() {
        assertThat(problems()).isEmpty();
        RoleTerms terms = terms();
        assertThat(terms.hoursMin().minutes()).isEqualTo(150);
        assertThat(terms.hoursMax().minutes()).isEqualTo(150);
        assertThat(terms.daysNeeded()).isEqualTo(1);
        assertThat(terms.positions()).isEqualTo(1);
        assertThat(terms.startsOn()).isNull();
    }

    @Test
    void nothing_typed_asks_for_four_things_in_the_order_of_the_form() {
        texts.clear();
        assertThat(problems()).extracting(Problem::field).containsExactly(TITLE, TASKS, HOURS_MIN, POSTAL_CODE);
    }

    @Test
    void hours_are_read_as_people_type_them_and_refused_with_a_reason() {
        refused(HOURS_MIN, "mange", "role.hours.unreadable");
        refused(HOURS_MIN, "0,5", "role.hours.range");
        refused(HOURS_MIN, "37,25", "role.hours.range");
        refused(HOURS_MIN, "2,1", "role.hours.quarter");
        texts.put(HOURS_MIN, "2:30");
        refused(HOURS_MAX, "2", "role.hours.max-below-min");
        texts.put(HOURS_MAX, "37 timer");
        assertThat(problems()).isEmpty();
    }

    @Test
    void days_times_and_dates_must_make_sense_together() {
        texts.put(WEEKDAYS, "MONDAY,TUESDAY");
        refused(DAYS_NEEDED, "3", "role.days.too-many");
        texts.put(DAYS_NEEDED, "2");
        texts.put(TIME_FROM, "9.30");
        refused(TIME_TO, "9", "role.time.to-before-from");
        refused(TIME_TO, "middag", "role.time.unreadable");
        texts.put(TIME_TO, "kl. 13");
        refused(START, "i morgen", "role.start.unreadable");
        refused(START, "31.2.2027", "role.start.unreadable");
        refused(START, "20.11.2026", "role.start.past");
        texts.put(START, "1/12-26");
        assertThat(problems()).isEmpty();
        assertThat(terms().timeFrom()).isEqualTo("09:30");
        assertThat(terms().startsOn()).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void a_free_time_of_day_makes_the_clock_times_void() {
        texts.putAll(Map.of(TIME_FROM, "middag", TIME_TO, "8", FLEXIBLE, "yes"));
        assertThat(problems()).isEmpty();
        assertThat(terms().timeFrom()).isEmpty();
    }

    @Test
    void texts_with_code_or_a_civil_registration_number_are_refused() {
        refused(TITLE, "<script>x</script>", "text.markup");
        refused(TITLE, "x".repeat(101), "text.too-long");
        texts.put(TITLE, "Pakke varer");
        refused(DESCRIPTION, "Ring til 010180-1234", "text.cpr");
        refused(POSTAL_CODE, "9999", "postal-code.unknown");
        refused(POSITIONS, "51", "role.positions.range");
    }

    @Test
    void an_adaptation_is_named_and_asks_less() {
        texts.put(asks(Axis.LIFTING), Level.MUCH.name());
        texts.put(adaptedBy(Axis.LIFTING), Adaptation.TROLLEY_OR_LIFT.name());
        refused(adaptableTo(Axis.LIFTING), "", "role.demand.adaptable-to-missing");
        refused(adaptableTo(Axis.LIFTING), Level.MUCH.name(), "role.demand.adapts-up");
        texts.put(adaptableTo(Axis.LIFTING), Level.LITTLE.name());
        refused(adaptedBy(Axis.LIFTING), "", "role.demand.adapted-by-missing");
        texts.put(adaptedBy(Axis.LIFTING), Adaptation.TROLLEY_OR_LIFT.name());
        assertThat(terms().demands())
                .containsExactly(
                        new RoleDemand(Axis.LIFTING, Level.MUCH, Level.LITTLE, List.of(Adaptation.TROLLEY_OR_LIFT)));
    }

    @Test
    void where_nothing_is_asked_an_old_adaptation_does_not_count() {
        texts.put(asks(Axis.NOISE), Level.NONE.name());
        texts.put(adaptableTo(Axis.NOISE), Level.NONE.name());
        texts.put(adaptedBy(Axis.NOISE), Adaptation.HEADPHONES.name());
        assertThat(problems()).isEmpty();
        assertThat(terms().demands()).containsExactly(new RoleDemand(Axis.NOISE, Level.NONE, null, List.of()));
    }

    @Test
    void a_task_that_can_be_left_out_counts_only_while_it_is_chosen() {
        texts.put(TASKS_OPTIONAL, "STOCK,CLEANING");
        assertThat(terms().tasks())
                .containsExactly(new RoleTask(TaskKind.PACKING, false), new RoleTask(TaskKind.STOCK, true));
    }

    @Test
    void a_status_moves_only_along_its_table() {
        assertThat(RoleStatus.DRAFT.next()).containsExactly(RoleStatus.OPEN);
        assertThat(RoleStatus.OPEN.next()).containsExactlyInAnyOrder(RoleStatus.PAUSED, RoleStatus.CLOSED);
        assertThat(RoleStatus.PAUSED.next()).containsExactlyInAnyOrder(RoleStatus.OPEN, RoleStatus.CLOSED);
        assertThat(RoleStatus.CLOSED.next()).containsExactly(RoleStatus.OPEN);
    }

    private void refused(String field, String text, String key) {
        String before = texts.getOrDefault(field, "");
        texts.put(field, text);
        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.sentence().key()).isEqualTo(key);
        });
        texts.put(field, before);
    }

    private List<Problem> problems() {
        return new RoleDraft(texts, TODAY).problems();
    }

    private RoleTerms terms() {
        return new RoleDraft(texts, TODAY).terms();
    }
}
