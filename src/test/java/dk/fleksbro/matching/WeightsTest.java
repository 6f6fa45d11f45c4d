package dk.fleksbro.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.fleksbro.UseCase;
import dk.fleksbro.scale.Axis;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

@UseCase("M4")
class WeightsTest {

    @Test
    void every_axis_has_the_weight_of_its_group() {
        Map<TermKind, Integer> points = all(1);
        points.put(TermKind.AXIS_BODY, 7);
        Weights weights = new Weights(2, points);
        assertThat(weights.of(Axis.LIFTING)).isEqualTo(7);
        assertThat(weights.of(Axis.NOISE)).isEqualTo(1);
    }

    @Test
    void a_set_that_puts_nobody_in_order_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Weights(2, all(0)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Weights(2, all(21)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Weights(2, all(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Weights(2, Map.of(TermKind.DAYS, 1)));
    }

    @Test
    void a_kind_that_came_after_a_version_counts_what_it_counts_to_begin_with() {
        Map<TermKind, Integer> points = MatchWeights.parse("HOURS=9,DAYS=0");
        assertThat(points)
                .hasSize(TermKind.values().length)
                .containsEntry(TermKind.HOURS, 9)
                .containsEntry(TermKind.DAYS, 0);
        assertThat(points).containsEntry(TermKind.TRAVEL, Weights.FIRST.of(TermKind.TRAVEL));
    }

    private static Map<TermKind, Integer> all(int weight) {
        Map<TermKind, Integer> points = new EnumMap<>(TermKind.class);
        for (TermKind kind : TermKind.values()) {
            points.put(kind, weight);
        }
        return points;
    }
}
