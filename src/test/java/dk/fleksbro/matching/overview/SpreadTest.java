package dk.fleksbro.matching.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.fleksbro.UseCase;
import java.util.List;
import org.junit.jupiter.api.Test;

@UseCase("M7")
class SpreadTest {

    private static final double EXACTLY = 1e-9;

    @Test
    void all_alike_is_nought() {
        assertThat(Spread.gini(List.of(3, 3, 3))).isCloseTo(0, within(EXACTLY));
    }

    @Test
    void one_with_everything_comes_near_one_the_more_go_without() {
        assertThat(Spread.gini(List.of(0, 0, 0, 8))).isCloseTo(0.75, within(EXACTLY));
    }

    @Test
    void the_order_does_not_matter() {
        assertThat(Spread.gini(List.of(1, 2, 3))).isCloseTo(Spread.gini(List.of(3, 1, 2)), within(EXACTLY));
        assertThat(Spread.gini(List.of(1, 2, 3))).isCloseTo(2.0 / 9, within(EXACTLY));
    }

    @Test
    void nobody_and_nothing_are_nought() {
        assertThat(Spread.gini(List.of())).isZero();
        assertThat(Spread.gini(List.of(0, 0))).isZero();
    }
}
