package dk.fleksbro.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import dk.fleksbro.citizen.Rhythm;
import dk.fleksbro.citizen.Travel;
import dk.fleksbro.matching.Examples.Person;
import dk.fleksbro.matching.Examples.Work;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.scale.TaskKind;
import dk.fleksbro.shared.TravelMeans;
import dk.fleksbro.vacancy.RoleDemand;
import dk.fleksbro.vacancy.RoleTask;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@UseCase("M1")
class MatcherProperties {

    @Property(tries = 300)
    void what_blocks_comes_last_whatever_the_score(
            @ForAll("works") Work work, @ForAll("people") Person one, @ForAll("people") Person other) {
        List<Fit> ranked = new ArrayList<>(List.of(Examples.fit(work, one), Examples.fit(work, other)));
        ranked.sort(Fit.ORDER);
        assertThat(ranked.getFirst().verdict())
                .isLessThanOrEqualTo(ranked.getLast().verdict());
        for (Fit fit : ranked) {
            assertThat(fit.verdict() == Verdict.BLOCKED)
                    .isEqualTo(!fit.of(Reason.Kind.BLOCKED).isEmpty());
        }
    }

    @Property(tries = 200)
    void the_same_role_and_person_give_the_same_answer(@ForAll("works") Work work, @ForAll("people") Person person) {
        assertThat(Examples.fit(work, person)).isEqualTo(Examples.fit(work, person));
    }

    @Property(tries = 200)
    void every_reason_can_be_said_in_both_languages_to_and_about_the_person(
            @ForAll("works") Work work, @ForAll("people") Person person) {
        for (Addressee who : List.of(Addressee.you(), Addressee.named("Anna Prøve"))) {
            Fit fit = Matcher.fit(work.role(), person.citizen(), person.profile(), Weights.FIRST, who);
            assertThat(fit.reasons()).isNotEmpty();
            for (Locale locale : List.of(Locale.of("da"), Locale.ENGLISH)) {
                assertThat(fit.reasons()).allSatisfy(reason -> assertThat(Bundles.say(reason.sentence(), locale))
                        .isNotBlank()
                        .doesNotContain("{"));
            }
        }
    }

    @Property(tries = 300)
    void offering_an_adaptation_never_makes_it_worse(
            @ForAll("works") Work work, @ForAll("people") Person person, @ForAll Axis axis, @ForAll Level reached) {
        List<RoleDemand> more = work.demands().stream()
                .map(demand -> demand.axis() == axis && demand.adaptableTo() == null && !reached.covers(demand.asks())
                        ? new RoleDemand(axis, demand.asks(), reached, axis.adaptations())
                        : demand)
                .toList();
        Work kinder = work.demanding(more);
        Fit before = Examples.fit(work, person);
        Fit after = Examples.fit(kinder, person);
        assertThat(after.verdict()).isLessThanOrEqualTo(before.verdict());
        assertThat(after.score()).isGreaterThanOrEqualTo(before.score());
    }

    @Property(tries = 200)
    void the_score_is_counted_from_the_reasons_that_are_shown(
            @ForAll("works") Work work, @ForAll("people") Person person) {
        Fit fit = Examples.fit(work, person);
        int points = fit.reasons().stream().mapToInt(Reason::points).sum();
        int outOf = fit.reasons().stream().mapToInt(Reason::outOf).sum();
        assertThat(fit.score()).isEqualTo(Math.round(100.0 * points / outOf)).isBetween(0, 100);
    }

    @Property(tries = 300)
    @UseCase("M4")
    void weights_change_the_order_and_never_what_is_said(
            @ForAll("works") Work work, @ForAll("people") Person person, @ForAll("weights") Weights weights) {
        Fit first = Examples.fit(work, person);
        Fit other = Matcher.fit(work.role(), person.citizen(), person.profile(), weights);
        assertThat(other.verdict()).isEqualTo(first.verdict());
        assertThat(other.reasons())
                .extracting(Reason::sentence)
                .isEqualTo(first.reasons().stream().map(Reason::sentence).toList());
        assertThat(other.score()).isBetween(0, 100);
    }

    @Property(tries = 300)
    @UseCase("M4")
    void what_is_not_answered_about_the_day_is_neither_for_nor_against(
            @ForAll("works") Work work, @ForAll("people") Person person) {
        Fit fit = Examples.fit(work, person.with(Rhythm.UNANSWERED));
        assertThat(fit.reasons()).extracting(Reason::term).doesNotContain(TermKind.GOOD_DAY, TermKind.TIME_OF_DAY);
    }

    @Property(tries = 300)
    @UseCase("M4")
    void more_time_for_the_way_never_makes_it_worse(
            @ForAll("works") Work work,
            @ForAll("people") Person person,
            @ForAll TravelMeans by,
            @ForAll @IntRange(min = 5, max = 90) int minutes) {
        Fit less = Examples.fit(work, person.going(new Travel(Set.of(by), minutes)));
        Fit more = Examples.fit(work, person.going(new Travel(Set.of(by), 2 * minutes)));
        assertThat(more.verdict()).isLessThanOrEqualTo(less.verdict());
        assertThat(more.score()).isGreaterThanOrEqualTo(less.score());
    }

    @Property(tries = 300)
    @UseCase("M4")
    void a_longer_good_day_never_makes_it_worse(
            @ForAll("works") Work work,
            @ForAll("people") Person person,
            @ForAll @IntRange(min = 15, max = 300) int goodDay) {
        Rhythm shorter = new Rhythm(null, goodDay, null, null, null);
        Rhythm longer = new Rhythm(null, 2 * goodDay, null, null, null);
        Fit less = Examples.fit(work, person.with(shorter));
        Fit more = Examples.fit(work, person.with(longer));
        assertThat(more.verdict()).isLessThanOrEqualTo(less.verdict());
        assertThat(more.score()).isGreaterThanOrEqualTo(less.score());
    }

    @Provide
    Arbitrary<Work> works() {
        return Combinators.combine(
                        quarters(),
                        Arbitraries.integers().between(0, 20),
                        days(),
                        Arbitraries.integers().between(0, 7),
                        postalCodes(),
                        Arbitraries.of(true, false),
                        Combinators.combine(tasks(), demands()).as(Map::entry),
                        times())
                .as((from, more, days, needed, code, home, asked, times) -> new Work(
                        from,
                        Math.min(2220, from + 15 * more),
                        days,
                        needed,
                        code,
                        home,
                        asked.getKey(),
                        asked.getValue(),
                        times.getKey(),
                        times.getValue()));
    }

    @Provide
    Arbitrary<Person> people() {
        Arbitrary<Map<Axis, Level>> needs = Arbitraries.maps(Arbitraries.of(Axis.class), Arbitraries.of(Level.class))
                .ofMaxSize(28);
        Arbitrary<Set<TaskKind>> kinds = Arbitraries.of(TaskKind.class).set().ofMaxSize(8);
        return Combinators.combine(
                        quarters(),
                        Arbitraries.integers().between(0, 20),
                        days(),
                        Arbitraries.integers().between(0, 200),
                        postalCodes(),
                        kinds,
                        kinds,
                        needs)
                .as((from, more, days, radius, code, wanted, never, answered) -> new Person(
                        from,
                        Math.min(2220, from + 15 * more),
                        days,
                        radius,
                        code,
                        wanted,
                        never,
                        answered,
                        more % 3 == 0 ? null : Integer.valueOf(60 * Math.max(1, more))))
                .flatMap(person -> Combinators.combine(rhythms(), travels())
                        .as((rhythm, travel) -> person.with(rhythm).going(travel)));
    }

    @Provide
    Arbitrary<Weights> weights() {
        return Arbitraries.integers()
                .between(0, Weights.MOST)
                .list()
                .ofSize(TermKind.values().length)
                .filter(points -> points.stream().anyMatch(point -> point > 0))
                .map(points -> {
                    Map<TermKind, Integer> all = new EnumMap<>(TermKind.class);
                    Stream.of(TermKind.values()).forEach(kind -> all.put(kind, points.get(kind.ordinal())));
                    return new Weights(2, all);
                });
    }

    private static Arbitrary<Map.Entry<String, String>> times() {
        return Arbitraries.of(
                Map.entry("", ""),
                Map.entry("08:00", "12:00"),
                Map.entry("10:00", ""),
                Map.entry("", "15:30"),
                Map.entry("13:00", "21:00"));
    }

    private static Arbitrary<Rhythm> rhythms() {
        Arbitrary<LocalTime> hours = Arbitraries.integers().between(6, 11).map(hour -> LocalTime.of(hour, 30));
        Arbitrary<Integer> days = Arbitraries.integers().between(1, 20).map(quarter -> 15 * quarter);
        return Combinators.combine(
                        Arbitraries.integers().between(10, 100).injectNull(0.5),
                        days.injectNull(0.3),
                        days.injectNull(0.5),
                        hours.injectNull(0.5),
                        hours.injectNull(0.5))
                .as((intensity, good, bad, from, to) -> new Rhythm(
                        intensity,
                        good == null || bad == null ? good : Integer.valueOf(good + bad),
                        bad,
                        from,
                        to == null ? null : to.plusHours(6)));
    }

    private static Arbitrary<Travel> travels() {
        return Combinators.combine(
                        Arbitraries.of(TravelMeans.class).set().ofMaxSize(4),
                        Arbitraries.integers().between(5, 180).injectNull(0.3))
                .as(Travel::new);
    }

    private static Arbitrary<Integer> quarters() {
        return Arbitraries.integers().between(4, 148).map(quarter -> 15 * quarter);
    }

    private static Arbitrary<String> postalCodes() {
        return Arbitraries.of("7000", "8000", "1050", "0001", "9990");
    }

    private static Arbitrary<Set<DayOfWeek>> days() {
        return Arbitraries.of(DayOfWeek.class).set().ofMaxSize(7);
    }

    private static Arbitrary<List<RoleTask>> tasks() {
        return Combinators.combine(Arbitraries.of(TaskKind.class), Arbitraries.of(true, false))
                .as(RoleTask::new)
                .list()
                .uniqueElements(RoleTask::kind)
                .ofMaxSize(5);
    }

    private static Arbitrary<List<RoleDemand>> demands() {
        return Combinators.combine(
                        Arbitraries.of(Axis.class),
                        Arbitraries.of(Level.class),
                        Arbitraries.of(Level.class),
                        Arbitraries.of(true, false))
                .as((axis, asks, reached, adapts) -> adapts && !reached.covers(asks)
                        ? new RoleDemand(axis, asks, reached, axis.adaptations())
                        : new RoleDemand(axis, asks, null, List.of()))
                .list()
                .uniqueElements(RoleDemand::axis)
                .ofMaxSize(12);
    }
}
