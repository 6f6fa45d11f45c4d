package dk.fleksbro.fair;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import dk.fleksbro.fairplan.FairDate;
import dk.fleksbro.fairplan.FairPair;
import dk.fleksbro.fairplan.FairPlan;
import dk.fleksbro.fairplan.FairPlanner;
import dk.fleksbro.fairplan.FairRule;
import dk.fleksbro.fairplan.FairSeeker;
import dk.fleksbro.fairplan.Rounds;
import dk.fleksbro.matching.Fit;
import dk.fleksbro.matching.Verdict;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@UseCase("X5")
class PlanInputsTest {

    /** Rounds of 8 minutes with 3 between: 9.00, 9.11, 9.22, 9.33, and after a break of 15 minutes 9.56, 10.07 … */
    private static final FairTimes MORNING = new FairTimes(LocalTime.of(9, 0), LocalTime.of(12, 0), 8, 3, 4, 15);

    private static final FairTerms TERMS = new FairTerms(
            "Messe", "Hallen", "Vej 1", "8000", LocalDate.of(2027, 3, 4), MORNING, 3, 40, LocalDate.of(2027, 3, 1));
    private static final Fit FITS = new Fit(Verdict.FITS, List.of(), 80);
    private static final Fit BLOCKED = new Fit(Verdict.BLOCKED, List.of(), 50);
    private static final UUID ANNA = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    private static final UUID BO = UUID.fromString("00000000-0000-0000-0000-00000000000b");
    private static final UUID BAKER = UUID.fromString("00000000-0000-0000-0000-0000000000ba");
    private static final UUID SMITH = UUID.fromString("00000000-0000-0000-0000-0000000000bb");

    @Test
    void a_day_is_put_into_rounds_with_its_breaks() {
        PlanInput input = input(List.of(anna()), List.of(baker(1)), (s, e) -> Optional.of(FITS));
        assertThat(input.fair().rounds()).isEqualTo(13);
        assertThat(input.fair().pausesAfter()).isEqualTo(Rounds.of(3, 7, 11));
        assertThat(input.fair().targetDates()).isEqualTo(3);
        assertThat(input.fair().everyEmployerFirst()).isTrue();
    }

    @Test
    void two_who_are_to_meet_meet_though_they_would_not_be_proposed_to_each_other_unless_one_said_no() {
        FixedDate fixed = new FixedDate(ANNA, BAKER, Optional.of(3));
        PlanInput input = PlanInputs.of(
                TERMS, List.of(anna()), List.of(baker(1)), List.of(fixed), (s, e) -> Optional.of(BLOCKED));
        assertThat(input.fair().fixed()).containsExactly(new FairDate(0, 0, 2));
        assertThat(FairPlanner.plan(input.fair()).dates()).containsExactly(new FairDate(0, 0, 2));
        PlanSeeker unwilling = new PlanSeeker(
                anna().id(), anna().limits(), anna().help(), Optional.empty(), new Wishes(List.of(), Set.of(BAKER)));
        FairPlan refused = FairPlanner.plan(
                PlanInputs.of(TERMS, List.of(unwilling), List.of(baker(1)), List.of(fixed), (s, e) -> Optional.of(FITS))
                        .fair());
        assertThat(refused.dates()).isEmpty();
        assertThat(refused.findings()).anyMatch(found -> found.rule() == FairRule.PAIR_NOT_ALLOWED);
    }

    @Test
    void what_a_person_can_bear_becomes_a_rule() {
        Limits limits = new Limits(3, 1, 0, 5, LocalTime.of(9, 20), LocalTime.of(10, 0));
        Help help = new Help(Companion.NOBODY, false, "", true, false);
        FairSeeker seeker = input(
                        List.of(new PlanSeeker(new SeekerId(ANNA), limits, help, Optional.empty(), Wishes.NONE)),
                        List.of(baker(1)),
                        (s, e) -> Optional.of(FITS))
                .fair()
                .seekers()
                .getFirst();
        // from 9.22 to 9.41; the way takes two minutes more than the changeover, which is one round
        assertThat(seeker).isEqualTo(new FairSeeker(Rounds.of(2, 3), 3, 1, 1, true, FairSeeker.ALONE));
    }

    @Test
    void a_workplace_has_its_tables_only_while_its_people_are_there() {
        PlanStand late = new PlanStand(
                new ExhibitorId(BAKER),
                List.of(new FairTable(4, false, false), new FairTable(5, true, false)),
                LocalTime.of(9, 11),
                LocalTime.of(9, 30),
                Wishes.NONE);
        PlanInput input = input(List.of(anna()), List.of(late), (s, e) -> Optional.of(FITS));
        assertThat(input.fair().employers().getFirst().tables().subList(0, 5)).containsExactly(0, 2, 2, 0, 0);
        assertThat(input.fair().employers().getFirst().accessible().subList(0, 5))
                .containsExactly(0, 1, 1, 0, 0);
        assertThat(input.tables()).containsExactly(List.of(5, 4));
    }

    @Test
    void a_consultant_who_comes_along_with_two_is_the_same_companion() {
        UUID consultant = UUID.randomUUID();
        PlanInput input = input(
                List.of(with(ANNA, consultant), with(BO, consultant)), List.of(baker(1)), (s, e) -> Optional.of(FITS));
        assertThat(input.fair().seekers()).extracting(FairSeeker::companion).containsExactly(0, 0);
    }

    @Test
    void who_does_not_want_to_meet_is_never_brought_together_whoever_says_it() {
        assertThat(pairs(new Wishes(List.of(), Set.of(BAKER)), new Wishes(List.of(ANNA), Set.of()), FITS))
                .isEmpty();
        assertThat(pairs(new Wishes(List.of(BAKER), Set.of()), new Wishes(List.of(), Set.of(ANNA)), FITS))
                .isEmpty();
    }

    @Test
    void what_does_not_fit_is_left_out_unless_the_person_wishes_it() {
        assertThat(pairs(Wishes.NONE, Wishes.NONE, BLOCKED)).isEmpty();
        assertThat(pairs(Wishes.NONE, new Wishes(List.of(ANNA), Set.of()), BLOCKED))
                .isEmpty();
        assertThat(pairs(new Wishes(List.of(BAKER), Set.of()), Wishes.NONE, BLOCKED))
                .hasSize(1);
        assertThat(pairs(Wishes.NONE, Wishes.NONE, null)).isEmpty();
        assertThat(pairs(new Wishes(List.of(BAKER), Set.of()), Wishes.NONE, null))
                .hasSize(1);
    }

    @Test
    void a_wish_from_both_sides_is_worth_more_than_two_and_the_dearest_most() {
        Wishes first = new Wishes(List.of(BAKER), Set.of());
        Wishes second = new Wishes(List.of(SMITH, BAKER), Set.of());
        Wishes back = new Wishes(List.of(ANNA), Set.of());
        int none = worth(Wishes.NONE, Wishes.NONE);
        int one = worth(first, Wishes.NONE);
        assertThat(none).isEqualTo(480);
        assertThat(one).isGreaterThan(worth(second, Wishes.NONE)).isGreaterThan(none);
        assertThat(worth(first, back)).isGreaterThan(one + worth(Wishes.NONE, back) - none);
        assertThat(PairWorth.of(Optional.of(new Fit(Verdict.FITS, List.of(), 100)), ANNA, first, BAKER, back))
                .hasValue(FairPair.BEST);
    }

    @Test
    void who_needs_quiet_meets_only_workplaces_whose_tables_are_all_quiet() {
        PlanSeeker quiet = new PlanSeeker(
                new SeekerId(ANNA),
                limits(),
                new Help(Companion.NOBODY, false, "", false, true),
                Optional.empty(),
                Wishes.NONE);
        PlanStand hidden =
                new PlanStand(new ExhibitorId(SMITH), List.of(new FairTable(2, true, true)), null, null, Wishes.NONE);
        PlanInput input = input(List.of(quiet), List.of(baker(1), hidden), (s, e) -> Optional.of(FITS));
        assertThat(input.fair().pairs()).extracting(FairPair::employer).containsExactly(1);
        assertThat(input.stands()).containsExactly(BAKER, SMITH);
    }

    @Test
    void the_same_guests_give_the_same_input_in_whatever_order_they_come() {
        PlanSeeker bo = new PlanSeeker(new SeekerId(BO), limits(), Help.NONE, Optional.empty(), Wishes.NONE);
        PlanStand smith =
                new PlanStand(new ExhibitorId(SMITH), List.of(new FairTable(9, true, false)), null, null, Wishes.NONE);
        BiFunction<SeekerId, ExhibitorId, Optional<Fit>> fit = (s, e) -> Optional.of(FITS);
        assertThat(input(List.of(bo, anna()), List.of(smith, baker(2)), fit))
                .isEqualTo(input(List.of(anna(), bo), List.of(baker(2), smith), fit));
    }

    @Test
    void tables_are_given_side_by_side_in_the_order_of_the_workplaces() {
        List<FairTable> tables =
                List.of(new FairTable(1, true, false), new FairTable(2, true, false), new FairTable(3, true, false));
        assertThat(PlanTables.of(tables, List.of(1, 2, 1)))
                .containsExactly(tables.subList(0, 1), tables.subList(1, 3), List.of());
    }

    private static int worth(Wishes annas, Wishes bakers) {
        return pairs(annas, bakers, FITS).getFirst().score();
    }

    private static List<FairPair> pairs(Wishes annas, Wishes bakers, @Nullable Fit fit) {
        PlanSeeker anna = new PlanSeeker(new SeekerId(ANNA), limits(), Help.NONE, Optional.empty(), annas);
        PlanStand baker =
                new PlanStand(new ExhibitorId(BAKER), List.of(new FairTable(1, true, false)), null, null, bakers);
        return input(List.of(anna), List.of(baker), (s, e) -> Optional.ofNullable(fit))
                .fair()
                .pairs();
    }

    private static PlanInput input(
            List<PlanSeeker> seekers, List<PlanStand> stands, BiFunction<SeekerId, ExhibitorId, Optional<Fit>> fit) {
        return PlanInputs.of(TERMS, seekers, stands, List.of(), fit);
    }

    private static Limits limits() {
        return new Limits(4, 2, 0, 3, null, null);
    }

    private static PlanSeeker anna() {
        return new PlanSeeker(new SeekerId(ANNA), limits(), Help.NONE, Optional.empty(), Wishes.NONE);
    }

    private static PlanSeeker with(UUID person, UUID consultant) {
        Help help = new Help(Companion.CONSULTANT, false, "", false, false);
        return new PlanSeeker(new SeekerId(person), limits(), help, Optional.of(consultant), Wishes.NONE);
    }

    private static PlanStand baker(int tables) {
        return new PlanStand(
                new ExhibitorId(BAKER),
                java.util.stream.IntStream.rangeClosed(1, tables)
                        .mapToObj(number -> new FairTable(number, true, false))
                        .toList(),
                null,
                null,
                Wishes.NONE);
    }
}
