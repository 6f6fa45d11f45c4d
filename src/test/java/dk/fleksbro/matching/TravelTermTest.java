package dk.fleksbro.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import dk.fleksbro.citizen.Travel;
import dk.fleksbro.matching.Examples.Person;
import dk.fleksbro.matching.Examples.Work;
import dk.fleksbro.shared.TravelMeans;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The way from Fredericia by the person's own means, in words and minutes. */
@UseCase("M4")
class TravelTermTest {

    private static final String FREDERICIA = "7000";
    private static final String KOLDING = "6000";

    @Test
    void the_quickest_of_the_persons_own_means_is_said_in_minutes() {
        assertThat(way(KOLDING, 20, Set.of(TravelMeans.BICYCLE, TravelMeans.BUS_AND_TRAIN), 75))
                .matches(
                        "FITS Vejen: ca. [0-9]+ minutter med bus eller tog \\([0-9]+ km\\)\\. Anna kan bruge op til 75 minutter\\.");
        assertThat(way(KOLDING, 20, Set.of(TravelMeans.BICYCLE), 45))
                .matches(
                        "BLOCKED Vejen: ca. [0-9]+ minutter på cykel \\([0-9]+ km\\)\\. Anna kan højst bruge 45 minutter\\.");
    }

    @Test
    void the_time_goes_before_the_kilometres() {
        assertThat(way(KOLDING, 1, Set.of(TravelMeans.CAR), 60)).startsWith("FITS");
    }

    @Test
    void without_a_time_the_kilometres_decide_and_the_minutes_are_told() {
        Person person = person(20).going(new Travel(Set.of(TravelMeans.CAR), null));
        assertThat(said(role(KOLDING), person))
                .startsWith("FITS Vejen: Der er cirka")
                .contains("minutter i bil");
        assertThat(said(role("8000"), person)).startsWith("BLOCKED").endsWith("Anna kan højst tage 20 km.");
    }

    @Test
    void what_lies_in_the_same_postal_code_is_never_held_against_anybody() {
        assertThat(way(FREDERICIA, 20, Set.of(TravelMeans.ON_FOOT), 15))
                .isEqualTo("FITS Vejen: Stedet ligger tæt på, hvor Anna bor. Spørg, om turen kan nås på 15 minutter.");
    }

    @Test
    void who_works_from_home_only_is_offered_nothing_else() {
        assertThat(said(role(FREDERICIA), person(0)))
                .isEqualTo("BLOCKED Afstand: Anna kan kun arbejde hjemmefra, og det kan man ikke i rollen.");
        Work home = new Work(360, 360, Set.of(), 0, KOLDING, true, List.of(), List.of());
        assertThat(said(home, person(0))).isEqualTo("FITS Sted: Arbejdet kan laves hjemmefra.");
    }

    @Test
    void an_unknown_postal_code_is_asked_about() {
        assertThat(way("0001", 20, Set.of(TravelMeans.CAR), 60))
                .isEqualTo("UNANSWERED Afstand: Et postnummer kendes ikke. Spørg, om turen er for lang.");
    }

    private static String way(String to, int radius, Set<TravelMeans> means, int minutes) {
        return said(role(to), person(radius).going(new Travel(means, minutes)));
    }

    private static String said(Work work, Person person) {
        return Examples.fit(work, person).reasons().stream()
                .filter(reason -> reason.term() == TermKind.TRAVEL)
                .map(reason -> reason.kind() + " " + Bundles.say(reason.sentence(), Locale.of("da")))
                .findFirst()
                .orElseThrow();
    }

    private static Work role(String postalCode) {
        return new Work(360, 360, Set.of(), 0, postalCode, false, List.of(), List.of());
    }

    private static Person person(int radius) {
        return new Person(240, 480, Set.of(), radius, FREDERICIA, Set.of(), Set.of(), Map.of(), null);
    }
}
