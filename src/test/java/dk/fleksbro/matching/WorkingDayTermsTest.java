package dk.fleksbro.matching;

import static dk.fleksbro.matching.Examples.fit;
import static dk.fleksbro.matching.Examples.person;
import static dk.fleksbro.matching.Examples.work;
import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import dk.fleksbro.citizen.Rhythm;
import dk.fleksbro.matching.Examples.Person;
import dk.fleksbro.matching.Examples.Work;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Hours by presence, good and bad days, and the time of day. The role is six hours a week where nothing else is said. */
@UseCase("M4")
class WorkingDayTermsTest {

    @Test
    void half_the_intensity_needs_twice_the_time_at_work() {
        Person person = person(Map.of());
        assertThat(of(work(), person.with(intensity(80)), TermKind.HOURS))
                .isEqualTo(
                        "FITS Timer om ugen: Rollen er på 6 timer (cirka 7,5 timer på arbejdet). Anna kan arbejde 4–8 timer.");
        assertThat(of(work(), person.with(intensity(50)), TermKind.HOURS))
                .isEqualTo("BLOCKED Timer om ugen: Rollen er på 6 timer (cirka 12 timer på arbejdet). "
                        + "Anna kan arbejde 4–8 timer. Rollen har for mange timer.");
        assertThat(of(work(), person.with(intensity(100)), TermKind.HOURS))
                .isEqualTo("FITS Timer om ugen: Rollen er på 6 timer. Anna kan arbejde 4–8 timer.");
    }

    @Test
    void a_day_is_held_against_good_days_and_bad_days() {
        Work twoDays = role(Set.of(), 2);
        assertThat(of(twoDays, person(Map.of()).with(days(240, 180)), TermKind.GOOD_DAY))
                .isEqualTo("FITS En arbejdsdag: Cirka 3 timer. Anna kan højst arbejde på en god dag: 4 timer. "
                        + "På en dårlig dag: 3 timer.");
        assertThat(of(twoDays, person(Map.of()).with(days(240, 120)), TermKind.GOOD_DAY))
                .startsWith("NOTE En arbejdsdag: Cirka 3 timer. Det kan være for længe på en dårlig dag.");
        assertThat(of(twoDays, person(Map.of()).with(days(null, 120)), TermKind.GOOD_DAY))
                .startsWith("NOTE")
                .contains("på en god dag: ved vi ikke");
    }

    @Test
    void hours_are_spread_over_more_days_where_both_have_them() {
        Set<DayOfWeek> three = Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);
        assertThat(of(role(three, 1), person(Map.of()).with(days(130, null)), TermKind.GOOD_DAY))
                .isEqualTo(
                        "ADAPTABLE En arbejdsdag: Kan tilpasses ved at fordele timerne på 3 dage. "
                                + "Så bliver en dag cirka 2 timer. Anna kan højst arbejde 2 timer og 10 minutter på en god dag.");
        assertThat(of(role(three, 1), person(Map.of()).with(days(100, null)), TermKind.GOOD_DAY))
                .isEqualTo(
                        "BLOCKED En arbejdsdag: Cirka 6 timer. Anna kan højst arbejde 1 time og 40 minutter på en god dag, "
                                + "og timerne kan ikke fordeles på flere dage.");
    }

    @Test
    void the_time_of_day_must_have_room_for_the_day() {
        Work morning = role(Set.of(), 2).at("08:00", "12:00");
        assertThat(of(morning, person(Map.of()).with(window(9, 15)), TermKind.TIME_OF_DAY))
                .startsWith("FITS Tid på dagen: Rollen ligger mellem kl. 08:00 og 12:00.");
        assertThat(of(morning, person(Map.of()).with(window(10, 15)), TermKind.TIME_OF_DAY))
                .startsWith("BLOCKED Tid på dagen: Rollen ligger mellem kl. 08:00 og 12:00.")
                .endsWith("Der er ikke plads til 3 timer.");
        assertThat(of(role(Set.of(), 2), person(Map.of()).with(window(10, 11)), TermKind.TIME_OF_DAY))
                .isEqualTo("FITS Tid på dagen: Rollen har ingen faste tider.");
        Rhythm late = new Rhythm(null, null, null, LocalTime.of(10, 0), null);
        assertThat(of(role(Set.of(), 2).at("", "14:00"), person(Map.of()).with(late), TermKind.TIME_OF_DAY))
                .startsWith("FITS");
        assertThat(of(role(Set.of(), 2).at("08:00", ""), person(Map.of()).with(late), TermKind.TIME_OF_DAY))
                .startsWith("FITS");
    }

    @Test
    void a_shorter_day_by_spreading_is_what_must_have_room() {
        Rhythm rhythm = new Rhythm(null, 120, null, LocalTime.of(9, 0), LocalTime.of(11, 0));
        assertThat(of(role(Set.of(), 1).at("08:00", "16:00"), person(Map.of()).with(rhythm), TermKind.TIME_OF_DAY))
                .startsWith("FITS");
    }

    @Test
    void nothing_answered_about_the_day_is_as_before() {
        assertThat(fit(role(Set.of(), 2).at("08:00", "12:00"), person(Map.of())).reasons())
                .extracting(Reason::term)
                .containsExactly(TermKind.HOURS, TermKind.DAYS, TermKind.TRAVEL);
    }

    private static Work role(Set<DayOfWeek> days, int needed) {
        return new Work(360, 360, days, needed, "7000", false, List.of(), List.of());
    }

    private static Rhythm intensity(int percent) {
        return new Rhythm(percent, null, null, null, null);
    }

    private static Rhythm days(@Nullable Integer good, @Nullable Integer bad) {
        return new Rhythm(null, good, bad, null, null);
    }

    private static Rhythm window(int from, int to) {
        return new Rhythm(null, null, null, LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    private static String of(Work work, Person person, TermKind term) {
        return fit(work, person).reasons().stream()
                .filter(reason -> reason.term() == term)
                .map(reason -> reason.kind() + " " + Bundles.say(reason.sentence(), Locale.of("da")))
                .findFirst()
                .orElseThrow();
    }
}
