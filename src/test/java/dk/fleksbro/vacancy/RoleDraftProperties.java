package dk.fleksbro.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import dk.fleksbro.scale.Adaptation;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.scale.TaskKind;
import dk.fleksbro.shared.Weekdays;
import dk.fleksbro.shared.WeeklyHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

@UseCase("V1")
class RoleDraftProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Property
    void hours_shown_are_read_again_in_both_languages(@ForAll @IntRange(min = 4, max = 148) int quarters) {
        int minutes = quarters * 15;
        for (String language : List.of("da", "en")) {
            String shown = WeeklyHours.show(minutes, Locale.forLanguageTag(language));
            assertThat(WeeklyHours.minutesFrom(shown)).contains(minutes);
        }
    }

    @Property(tries = 300)
    void what_was_published_reads_the_same_when_it_is_typed_again(@ForAll @LongRange(min = 0) long seed) {
        RoleTerms terms = terms(new Random(seed));
        RoleDraft draft = new RoleDraft(RoleDraft.texts(terms), TODAY);
        assertThat(draft.problems()).isEmpty();
        assertThat(draft.terms()).isEqualTo(terms);
    }

    @Property(tries = 500)
    void whatever_is_typed_gives_sentences_or_terms_and_never_falls_over(
            @ForAll String title, @ForAll String hours, @ForAll String start, @ForAll String postalCode) {
        RoleDraft draft = new RoleDraft(
                Map.of(
                        RoleFields.TITLE, title,
                        RoleFields.TASKS, "PACKING",
                        RoleFields.HOURS_MIN, hours,
                        RoleFields.HOURS_MAX, hours,
                        RoleFields.TIME_FROM, start,
                        RoleFields.START, start,
                        RoleFields.POSITIONS, hours,
                        RoleFields.POSTAL_CODE, postalCode),
                TODAY);
        if (draft.problems().isEmpty()) {
            assertThat(draft.terms().title()).isNotBlank();
        }
    }

    private static RoleTerms terms(Random random) {
        int min = 60 + 15 * random.nextInt(100);
        Set<DayOfWeek> days = new TreeSet<>();
        Arrays.stream(DayOfWeek.values()).filter(day -> random.nextBoolean()).forEach(days::add);
        boolean flexible = random.nextBoolean();
        List<RoleDemand> demands = new ArrayList<>();
        for (Axis axis : Axis.values()) {
            Level asks = Level.of(random.nextInt(5));
            if (random.nextBoolean() && asks != Level.NONE) {
                List<Adaptation> by = axis.adaptations()
                        .subList(0, 1 + random.nextInt(axis.adaptations().size()));
                demands.add(new RoleDemand(axis, asks, Level.of(random.nextInt(asks.value())), by));
            } else if (random.nextBoolean()) {
                demands.add(new RoleDemand(axis, asks, null, List.of()));
            }
        }
        return new RoleTerms(
                "Pakke varer",
                "Du pakker varer.",
                new WeeklyHours(min),
                new WeeklyHours(min + 15 * random.nextInt(40)),
                Weekdays.of(days),
                1 + random.nextInt(days.isEmpty() ? 7 : days.size()),
                flexible ? "" : "08:15",
                flexible || random.nextBoolean() ? "" : "14:00",
                flexible,
                "Torvet 3",
                "8000",
                random.nextBoolean(),
                random.nextBoolean() ? null : TODAY.plusDays(random.nextInt(400)),
                1 + random.nextInt(50),
                List.of(new RoleTask(TaskKind.PACKING, random.nextBoolean()), new RoleTask(TaskKind.STOCK, false)),
                demands);
    }
}
