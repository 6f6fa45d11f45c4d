package dk.fleksbro.matching;

import static dk.fleksbro.matching.Examples.fit;
import static dk.fleksbro.matching.Examples.person;
import static dk.fleksbro.matching.Examples.work;
import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import dk.fleksbro.matching.Examples.Person;
import dk.fleksbro.matching.Examples.Work;
import dk.fleksbro.scale.Adaptation;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.scale.TaskKind;
import dk.fleksbro.vacancy.RoleDemand;
import dk.fleksbro.vacancy.RoleTask;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@UseCase("M1")
class MatcherTest {

    private static final RoleDemand LIFTS =
            new RoleDemand(Axis.LIFTING, Level.MUCH, Level.LITTLE, List.of(Adaptation.COLLEAGUE_LIFTS));
    private static final RoleDemand LIFTS_ALWAYS = new RoleDemand(Axis.LIFTING, Level.MUCH, null, List.of());

    @Test
    void what_the_person_can_do_fits() {
        Fit fit = fit(work(LIFTS), person(Map.of(Axis.LIFTING, Level.FULL)));
        assertThat(fit.verdict()).isEqualTo(Verdict.FITS);
        assertThat(said(fit, Reason.Kind.FITS))
                .contains(
                        "Løft: I rollen: “Højst 12 kg, flere gange om dagen”. Anna har svaret: “Over 12 kg eller flere løft i timen”.");
    }

    @Test
    void what_the_person_cannot_do_is_adapted_by_something_named() {
        Fit fit = fit(work(LIFTS), person(Map.of(Axis.LIFTING, Level.LITTLE)));
        assertThat(fit.verdict()).isEqualTo(Verdict.ADAPTABLE);
        assertThat(said(fit, Reason.Kind.ADAPTABLE))
                .containsExactly(
                        "Løft: I rollen: “Højst 12 kg, flere gange om dagen”. Anna har svaret: “Højst 3 kg, nu og da”. "
                                + "Kan tilpasses med en kollega, der løfter det tunge. Så bliver det: “Højst 3 kg, nu og da”.");
    }

    @Test
    void an_adaptation_that_does_not_reach_the_person_blocks() {
        Fit fit = fit(work(LIFTS), person(Map.of(Axis.LIFTING, Level.NONE)));
        assertThat(fit.verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(said(fit, Reason.Kind.BLOCKED)).hasSize(1).first().asString().endsWith("Det er ikke nok.");
    }

    @Test
    void what_cannot_be_adapted_blocks() {
        Fit fit = fit(work(LIFTS_ALWAYS), person(Map.of(Axis.LIFTING, Level.SOME)));
        assertThat(fit.verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(said(fit, Reason.Kind.BLOCKED))
                .containsExactly(
                        "Løft: I rollen: “Højst 12 kg, flere gange om dagen”. Anna har svaret: “Højst 6 kg, nu og da”. "
                                + "Rollen kan ikke tilpasses på det punkt.");
    }

    @Test
    void a_need_without_an_answer_is_asked_about_and_not_guessed() {
        Fit fit = fit(work(new RoleDemand(Axis.NOISE, Level.SOME, null, List.of())), person(Map.of()));
        assertThat(fit.verdict()).isEqualTo(Verdict.UNANSWERED);
        assertThat(said(fit, Reason.Kind.UNANSWERED))
                .containsExactly("Støj: I rollen: “Almindelig snak og telefoner”. Anna har ikke svaret på det. Spørg.");
    }

    @Test
    void what_the_role_does_not_ask_needs_no_answer() {
        Fit fit = fit(work(new RoleDemand(Axis.NOISE, Level.NONE, null, List.of())), person(Map.of()));
        assertThat(fit.verdict()).isEqualTo(Verdict.FITS);
    }

    @Test
    void several_adaptations_are_joined_as_people_speak() {
        RoleDemand demand = new RoleDemand(
                Axis.NOISE,
                Level.FULL,
                Level.NONE,
                List.of(Adaptation.WORK_FROM_HOME, Adaptation.QUIET_ROOM, Adaptation.HEADPHONES));
        assertThat(said(fit(work(demand), person(Map.of(Axis.NOISE, Level.NONE))), Reason.Kind.ADAPTABLE))
                .first()
                .asString()
                .contains("med arbejde hjemmefra, et stille rum og høreværn eller hovedtelefoner.");
    }

    @Test
    void hours_must_overlap() {
        assertThat(hours(600, 900, 240, 480))
                .containsExactly(
                        "Timer om ugen: Rollen er på 10–15 timer. Anna kan arbejde 4–8 timer. Rollen har for mange timer.");
        assertThat(hours(60, 60, 150, 450))
                .containsExactly(
                        "Timer om ugen: Rollen er på 1 time. Anna vil gerne arbejde 2,5–7,5 timer. Rollen har for få timer.");
        assertThat(hours(480, 600, 240, 480)).isEmpty();
    }

    @Test
    void there_must_be_days_enough_that_both_have() {
        Set<DayOfWeek> role = Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.FRIDAY);
        assertThat(days(role, 2, Set.of(DayOfWeek.FRIDAY, DayOfWeek.SUNDAY)))
                .containsExactly(
                        "Dage: Der er brug for 2 dage om ugen, og rollen ligger på: mandag, tirsdag og fredag. "
                                + "Anna kan arbejde: fredag og søndag.");
        assertThat(days(role, 1, Set.of(DayOfWeek.FRIDAY, DayOfWeek.SUNDAY))).isEmpty();
        assertThat(days(role, 3, Set.of())).isEmpty();
        assertThat(days(Set.of(), 3, Set.of(DayOfWeek.MONDAY))).hasSize(1);
        assertThat(days(Set.of(), 5, Set.of())).isEmpty();
    }

    @Test
    void the_way_must_not_be_too_long_unless_the_work_is_done_at_home() {
        Person person = person(Map.of());
        Work far = new Work(360, 360, Set.of(), 0, "8000", false, List.of(), List.of());
        Work home = new Work(360, 360, Set.of(), 0, "8000", true, List.of(), List.of());
        assertThat(said(fit(far, person), Reason.Kind.BLOCKED))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Afstand: Der er cirka")
                .endsWith("Anna kan højst tage 20 km.");
        assertThat(fit(home, person).verdict()).isEqualTo(Verdict.FITS);
    }

    @Test
    void a_never_task_blocks_unless_the_role_can_do_without_it() {
        Person person = new Person(
                240, 480, Set.of(), 20, "7000", Set.of(TaskKind.PACKING), Set.of(TaskKind.CLEANING), Map.of(), null);
        Fit without = fit(work(List.of(new RoleTask(TaskKind.CLEANING, true)), List.of()), person);
        Fit with = fit(
                work(List.of(new RoleTask(TaskKind.CLEANING, false), new RoleTask(TaskKind.PACKING, false)), List.of()),
                person);
        assertThat(said(without, Reason.Kind.ADAPTABLE))
                .containsExactly("Rengøring: Det kan Anna ikke. Opgaven kan tages ud af rollen.");
        assertThat(said(with, Reason.Kind.BLOCKED))
                .containsExactly("Rengøring: Det kan Anna ikke. Rollen kan ikke undvære opgaven.");
        assertThat(said(with, Reason.Kind.FITS)).contains("Pakning: Det vil Anna gerne lave.");
    }

    @Test
    void room_for_the_hours_somebody_hopes_to_reach_counts_for_the_role() {
        Person hopes = new Person(240, 360, Set.of(), 20, "7000", Set.of(), Set.of(), Map.of(), 480);
        Work grows = new Work(240, 480, Set.of(), 0, "7000", false, List.of(), List.of());
        assertThat(fit(grows, hopes).score()).isGreaterThan(fit(work(), hopes).score());
        assertThat(said(fit(grows, hopes), Reason.Kind.FITS))
                .contains("Mål: Anna vil gerne nå 8 timer om ugen. Det er der plads til.");
        assertThat(said(fit(work(), hopes), Reason.Kind.NOTE)).hasSize(1);
    }

    @Test
    void the_citizen_is_spoken_to_and_not_about() {
        Person person = person(Map.of(Axis.LIFTING, Level.SOME));
        Fit fit = Matcher.fit(work(LIFTS).role(), person.citizen(), person.profile(), Weights.FIRST, Addressee.you());
        assertThat(fit.reasons())
                .extracting(r -> Bundles.say(r.sentence(), Locale.of("da")))
                .noneMatch(t -> t.contains("Anna"));
        assertThat(said(fit, Reason.Kind.ADAPTABLE))
                .first()
                .asString()
                .contains("Du har svaret: “Højst 6 kg, nu og da”.");
    }

    private static List<String> hours(int roleFrom, int roleTo, int from, int to) {
        Work work = new Work(roleFrom, roleTo, Set.of(), 0, "7000", false, List.of(), List.of());
        Person person = new Person(from, to, Set.of(), 20, "7000", Set.of(), Set.of(), Map.of(), null);
        return said(fit(work, person), Reason.Kind.BLOCKED);
    }

    private static List<String> days(Set<DayOfWeek> role, int needed, Set<DayOfWeek> can) {
        Work work = new Work(360, 360, role, needed, "7000", false, List.of(), List.of());
        Person person = new Person(240, 480, can, 20, "7000", Set.of(), Set.of(), Map.of(), null);
        return said(fit(work, person), Reason.Kind.BLOCKED);
    }

    private static List<String> said(Fit fit, Reason.Kind kind) {
        return fit.of(kind).stream()
                .map(reason -> Bundles.say(reason.sentence(), Locale.of("da")))
                .toList();
    }
}
