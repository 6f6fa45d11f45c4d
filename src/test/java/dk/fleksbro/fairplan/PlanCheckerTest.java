package dk.fleksbro.fairplan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every rule, broken once. */
@UseCase("X6")
class PlanCheckerTest {

    @Test
    void a_plan_that_keeps_all_rules_is_confirmed() {
        Fair fair =
                SmallFair.of(3).employers(2).seeker(2, 2).seeker(2, 2).allMay().build();
        assertThat(broken(fair, date(0, 0, 0), date(1, 1, 0), date(0, 1, 1), date(1, 0, 1)))
                .isEmpty();
    }

    @Test
    void a_pair_that_is_not_listed_does_not_meet() {
        Fair fair = SmallFair.of(2).employers(2).seeker(2, 2).may(0, 0, 500).build();
        assertThat(broken(fair, date(0, 1, 0))).containsExactly(FairRule.PAIR_NOT_ALLOWED);
    }

    @Test
    void a_pair_meets_at_most_once() {
        Fair fair = SmallFair.of(2).employers(1).seeker(2, 2).allMay().build();
        assertThat(broken(fair, date(0, 0, 0), date(0, 0, 1))).containsExactly(FairRule.PAIR_TWICE);
    }

    @Test
    void a_seeker_is_at_one_date_at_a_time() {
        Fair fair = SmallFair.of(2).employers(2).seeker(2, 2).allMay().build();
        assertThat(broken(fair, date(0, 0, 1), date(0, 1, 1))).containsExactly(FairRule.SEEKER_TWICE_IN_ROUND);
    }

    @Test
    void a_seeker_has_dates_only_when_there() {
        Fair fair = SmallFair.of(2)
                .employers(1)
                .seeker(FairSeeker.of(Rounds.of(1), 2, 2))
                .allMay()
                .build();
        assertThat(broken(fair, date(0, 0, 0))).containsExactly(FairRule.SEEKER_AWAY);
    }

    @Test
    void a_seeker_has_no_more_dates_than_can_be_borne() {
        Fair fair = SmallFair.of(3).employers(3).seeker(2, 3).allMay().build();
        assertThat(broken(fair, date(0, 0, 0), date(0, 1, 1), date(0, 2, 2))).containsExactly(FairRule.TOO_MANY_DATES);
    }

    @Test
    void a_row_is_ended_by_a_free_round_or_a_pause() {
        Fair without = SmallFair.of(3).employers(3).seeker(3, 2).allMay().build();
        Fair with =
                SmallFair.of(3).pauseAfter(1).employers(3).seeker(3, 2).allMay().build();
        FairDate[] row = {date(0, 0, 0), date(0, 1, 1), date(0, 2, 2)};
        assertThat(broken(without, row)).containsExactly(FairRule.TOO_MANY_IN_ROW);
        assertThat(broken(with, row)).isEmpty();
    }

    @Test
    void a_seeker_rests_between_dates_and_a_pause_is_a_round_of_rest() {
        FairSeeker tired = new FairSeeker(Rounds.first(4), 4, 1, 2, false, FairSeeker.ALONE);
        Fair fair = SmallFair.of(4)
                .pauseAfter(2)
                .employers(3)
                .seeker(tired)
                .allMay()
                .build();
        assertThat(broken(fair, date(0, 0, 0), date(0, 1, 2))).containsExactly(FairRule.TOO_LITTLE_REST);
        assertThat(broken(fair, date(0, 0, 1), date(0, 1, 3))).isEmpty();
    }

    @Test
    void an_employer_has_no_more_dates_than_tables() {
        Fair fair = SmallFair.of(2)
                .employer(1, 2)
                .seeker(1, 1)
                .seeker(1, 1)
                .allMay()
                .build();
        assertThat(broken(fair, date(0, 0, 0), date(1, 0, 0))).containsExactly(FairRule.NO_TABLE);
        assertThat(broken(fair, date(0, 0, 1), date(1, 0, 1))).isEmpty();
    }

    @Test
    void who_needs_an_accessible_table_gets_one() {
        FairSeeker wheels = new FairSeeker(Rounds.first(1), 1, 1, 0, true, FairSeeker.ALONE);
        Fair fair = SmallFair.of(1).stepsAtTheDoor(2).seeker(wheels).allMay().build();
        assertThat(broken(fair, date(0, 0, 0))).containsExactly(FairRule.NO_ACCESSIBLE_TABLE);
    }

    @Test
    void a_companion_is_at_one_date_at_a_time() {
        FairSeeker accompanied = new FairSeeker(Rounds.first(2), 2, 2, 0, false, 0);
        Fair fair = SmallFair.of(2)
                .employers(2)
                .seeker(accompanied)
                .seeker(accompanied)
                .allMay()
                .build();
        assertThat(broken(fair, date(0, 0, 0), date(1, 1, 0))).containsExactly(FairRule.COMPANION_TWICE_IN_ROUND);
        assertThat(broken(fair, date(0, 0, 0), date(1, 1, 1))).isEmpty();
    }

    @Test
    void a_fixed_date_is_met_in_its_round() {
        Fair fair = SmallFair.of(2)
                .employers(1)
                .seeker(1, 1)
                .allMay()
                .fixed(0, 0, 1)
                .build();
        assertThat(broken(fair)).containsExactly(FairRule.FIXED_DATE_MISSING);
        assertThat(broken(fair, date(0, 0, 0))).containsExactly(FairRule.FIXED_DATE_MISSING);
        assertThat(broken(fair, date(0, 0, 1))).isEmpty();
    }

    @Test
    void nothing_is_put_in_a_round_that_is_over_or_not_there() {
        Fair fair = SmallFair.of(3)
                .firstOpenRound(1)
                .employers(1)
                .seeker(1, 1)
                .allMay()
                .build();
        assertThat(broken(fair, date(0, 0, 0))).containsExactly(FairRule.ROUND_CLOSED);
        assertThat(broken(fair, date(0, 0, 3))).contains(FairRule.ROUND_CLOSED);
    }

    @Test
    void what_is_over_counts_but_breaks_no_rule() {
        Fair fair = SmallFair.of(3)
                .firstOpenRound(2)
                .employers(3)
                .seeker(2, 1)
                .allMay()
                .fixed(0, 0, 0)
                .fixed(0, 1, 1)
                .build();
        assertThat(broken(fair, date(0, 0, 0), date(0, 1, 1))).isEmpty();
        assertThat(broken(fair, date(0, 0, 0), date(0, 1, 1), date(0, 2, 2)))
                .containsExactlyInAnyOrder(FairRule.TOO_MANY_DATES, FairRule.TOO_MANY_IN_ROW);
    }

    private static FairDate date(int seeker, int employer, int round) {
        return new FairDate(seeker, employer, round);
    }

    private static List<FairRule> broken(Fair fair, FairDate... dates) {
        return PlanChecker.check(fair, List.of(dates)).stream()
                .map(RuleFinding::rule)
                .toList();
    }
}
