package dk.fleksbro.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fleksbro.UseCase;
import java.util.List;
import org.junit.jupiter.api.Test;

@UseCase("M6")
class BestAssignmentTest {

    /** Anna suits both roles, Bo only the first, and the first has room for one. */
    private static final Market BOTH_CAN = new Market(
            List.of(2, 30),
            List.of(1, 1),
            List.of(new Possible(0, 0, 90), new Possible(0, 1, 80), new Possible(1, 0, 60)));

    /** Anna suits the only role best, Bo has waited longest. */
    private static final Market ONE_ROLE =
            new Market(List.of(2, 30), List.of(1), List.of(new Possible(0, 0, 95), new Possible(1, 0, 40)));

    @Test
    void who_has_only_one_chance_gets_it_and_who_has_two_takes_the_other() {
        BestAssignment best = BestAssignment.of(BOTH_CAN, Fairness.BEST_FIT);
        assertThat(best.assignment().pairs()).containsExactly(new Possible(0, 1, 80), new Possible(1, 0, 60));
        assertThat(best.isProven()).isTrue();
        assertThat(Greedy.of(BOTH_CAN, Fairness.BEST_FIT).pairs()).containsExactly(new Possible(0, 0, 90));
    }

    @Test
    void fairness_decides_between_who_suits_best_and_who_has_waited_longest() {
        assertThat(BestAssignment.of(ONE_ROLE, Fairness.BEST_FIT).assignment().pairs())
                .containsExactly(new Possible(0, 0, 95));
        assertThat(BestAssignment.of(ONE_ROLE, Fairness.BALANCED).assignment().pairs())
                .containsExactly(new Possible(0, 0, 95));
        assertThat(BestAssignment.of(ONE_ROLE, Fairness.LONGEST_WAIT_FIRST)
                        .assignment()
                        .pairs())
                .containsExactly(new Possible(1, 0, 40));
    }

    @Test
    void a_market_without_people_or_without_roles_gives_nobody_anything_and_is_proven() {
        BestAssignment nobody =
                BestAssignment.of(new Market(List.of(), List.of(1), List.of()), Fairness.LONGEST_WAIT_FIRST);
        assertThat(nobody.assignment()).isEqualTo(Assignment.NOBODY);
        assertThat(nobody.isProven()).isTrue();
        assertThat(nobody.gapPercent()).isZero();
        assertThat(BestAssignment.of(new Market(List.of(1, 2), List.of(), List.of()), Fairness.BEST_FIT)
                        .isProven())
                .isTrue();
    }

    @Test
    void a_role_without_room_is_nobodys() {
        Market full = new Market(List.of(5), List.of(0), List.of(new Possible(0, 0, 100)));
        assertThat(BestAssignment.of(full, Fairness.BEST_FIT).assignment().placed())
                .isZero();
    }

    @Test
    void a_decision_is_kept_and_says_what_it_costs() {
        Picture free = Picture.of(BOTH_CAN, Fairness.BEST_FIT, List.of());
        Picture annaFirst = Picture.of(BOTH_CAN, Fairness.BEST_FIT, List.of(new Wish(0, 0, true)));
        assertThat(annaFirst.assignment().pairs()).containsExactly(new Possible(0, 0, 90));
        assertThat(annaFirst.costAgainst(free)).isEqualTo(new Picture.Cost(1, 50, List.of(1), List.of()));
        Picture notBo = Picture.of(BOTH_CAN, Fairness.BEST_FIT, List.of(new Wish(1, 0, false)));
        assertThat(notBo.assignment().pairs()).containsExactly(new Possible(0, 0, 90));
        assertThat(free.costAgainst(free).isNothing()).isTrue();
    }

    @Test
    void who_must_have_a_role_that_does_not_suit_gets_it_all_the_same() {
        Picture picture = Picture.of(ONE_ROLE, Fairness.BEST_FIT, List.of(new Wish(1, 0, true)));
        assertThat(picture.assignment().pairs()).containsExactly(new Possible(1, 0, 40));
        Market unsuited = new Market(List.of(1), List.of(1), List.of());
        assertThat(Picture.of(unsuited, Fairness.BEST_FIT, List.of(new Wish(0, 0, true)))
                        .assignment()
                        .pairs())
                .containsExactly(new Possible(0, 0, 0));
    }

    @Test
    void two_decisions_that_cannot_both_be_are_refused() {
        assertThatThrownBy(() ->
                        Picture.of(BOTH_CAN, Fairness.BEST_FIT, List.of(new Wish(0, 0, true), new Wish(0, 1, true))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        Picture.of(BOTH_CAN, Fairness.BEST_FIT, List.of(new Wish(0, 0, true), new Wish(1, 0, true))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void prices_that_are_wrong_prove_too_little_and_never_too_much() {
        Prices none = new Prices(List.of(0L, 0L), List.of(0L, 0L));
        BestAssignment best = BestAssignment.of(BOTH_CAN, Fairness.BEST_FIT);
        assertThat(none.most(BOTH_CAN, Fairness.BEST_FIT)).isGreaterThan(best.worth());
    }
}
