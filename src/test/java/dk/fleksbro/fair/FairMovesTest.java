package dk.fleksbro.fair;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@UseCase("X1")
class FairMovesTest {

    @ParameterizedTest
    @EnumSource(FairMove.class)
    void a_fair_only_moves_forward(FairMove move) {
        for (FairStatus status : FairStatus.values()) {
            if (move.allows(status)) {
                assertThat(move.to()).isGreaterThan(status);
            }
        }
    }

    @Test
    void every_state_can_be_reached_and_two_are_the_last() {
        assertThat(Arrays.stream(FairMove.values()).map(FairMove::to).distinct())
                .containsExactlyInAnyOrder(
                        FairStatus.OPEN,
                        FairStatus.CLOSED,
                        FairStatus.PLANNED,
                        FairStatus.RUNNING,
                        FairStatus.HELD,
                        FairStatus.FOLLOWED_UP,
                        FairStatus.CANCELLED);
        assertThat(Arrays.stream(FairStatus.values())
                        .filter(status -> Arrays.stream(FairMove.values()).noneMatch(move -> move.allows(status))))
                .containsExactly(FairStatus.FOLLOWED_UP, FairStatus.CANCELLED);
    }

    @Test
    void a_day_that_has_begun_is_not_cancelled() {
        assertThat(FairMove.CANCEL.allows(FairStatus.PLANNED)).isTrue();
        assertThat(FairMove.CANCEL.allows(FairStatus.RUNNING)).isFalse();
    }

    @Test
    void guests_hear_why_a_fair_is_cancelled_and_nobody_asks_while_it_is_a_draft() {
        assertThat(FairMove.CANCEL.asksWhy(FairStatus.OPEN)).isTrue();
        assertThat(FairMove.CANCEL.asksWhy(FairStatus.DRAFT)).isFalse();
        assertThat(FairMove.CLOSE_SIGN_UP.asksWhy(FairStatus.OPEN)).isFalse();
    }

    @Test
    void a_guest_can_always_say_no_and_change_it_again() {
        for (AnswerStatus status : AnswerStatus.values()) {
            assertThat(AnswerMove.SAY_NO.allows(status)).isEqualTo(status != AnswerStatus.NO);
        }
        assertThat(AnswerMove.open(AnswerStatus.NO)).containsExactly(AnswerMove.SAY_YES);
    }

    @Test
    void no_guest_makes_the_moves_of_the_line() {
        for (AnswerStatus status : AnswerStatus.values()) {
            assertThat(AnswerMove.open(status)).doesNotContain(AnswerMove.OFFER, AnswerMove.PASS_ON);
        }
    }
}
