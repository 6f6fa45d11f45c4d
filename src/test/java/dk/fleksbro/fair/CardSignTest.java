package dk.fleksbro.fair;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

@UseCase("X8")
class CardSignTest {

    @Test
    void cards_next_to_each_other_differ_in_shape_and_in_pattern() {
        Set<CardSign> signs = new HashSet<>();
        for (long card = 1001; card < 1101; card++) {
            CardSign sign = CardSign.of(card);
            assertThat(sign).isEqualTo(CardSign.of(card));
            assertThat(sign.shape()).isNotEqualTo(CardSign.of(card + 1).shape());
            assertThat(sign.pattern()).isNotEqualTo(CardSign.of(card + 1).pattern());
            signs.add(sign);
        }
        assertThat(signs).hasSize(CardSign.Shape.values().length * CardSign.Pattern.values().length);
    }

    @Test
    void a_sign_is_drawn_with_one_colour_only() {
        for (long card = 1001; card < 1029; card++) {
            String svg = CardSign.of(card).svg();
            assertThat(svg).contains(CardSign.of(card).shape().path()).contains("currentColor");
            assertThat(svg).doesNotContain("#0").doesNotContain("rgb");
        }
    }
}
