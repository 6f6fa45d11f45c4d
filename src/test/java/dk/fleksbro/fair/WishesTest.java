package dk.fleksbro.fair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fleksbro.UseCase;
import dk.fleksbro.shared.RuleBroken;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@UseCase("X3")
class WishesTest {

    private static final UUID A = UUID.randomUUID();
    private static final UUID B = UUID.randomUUID();
    private static final UUID C = UUID.randomUUID();

    @Test
    void a_wish_comes_last_and_moves_up_one_place_at_a_time() {
        Wishes wishes = wish(A, B, C).after(WishMove.UP, C);
        assertThat(wishes.ranked()).containsExactly(A, C, B);
        assertThat(wishes.after(WishMove.UP, C).ranked()).containsExactly(C, A, B);
        assertThat(wishes.place(B)).isEqualTo(3);
    }

    @Test
    void a_move_that_is_made_twice_does_nothing_the_second_time() {
        Wishes wishes = wish(A, B);
        assertThat(wishes.after(WishMove.WISH, A)).isEqualTo(wishes);
        assertThat(wishes.after(WishMove.UP, A)).isEqualTo(wishes);
        assertThat(wishes.after(WishMove.DROP, C)).isEqualTo(wishes);
        assertThat(wishes.after(WishMove.ALLOW, C)).isEqualTo(wishes);
    }

    @Test
    void nobody_is_wished_for_and_refused() {
        Wishes refused = wish(A, B).after(WishMove.REFUSE, A);
        assertThat(refused).isEqualTo(new Wishes(List.of(B), Set.of(A)));
        assertThat(refused.after(WishMove.WISH, A)).isEqualTo(new Wishes(List.of(B, A), Set.of()));
        assertThat(refused.after(WishMove.ALLOW, A)).isEqualTo(new Wishes(List.of(B), Set.of()));
    }

    @Test
    void a_sixth_wish_is_refused() {
        Wishes five = wish(Stream.generate(UUID::randomUUID).limit(Wishes.MOST).toArray(UUID[]::new));
        assertThatThrownBy(() -> five.after(WishMove.WISH, A))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo(WishRule.WISHES_FULL));
    }

    private static Wishes wish(UUID... others) {
        Wishes wishes = Wishes.NONE;
        for (UUID other : others) {
            wishes = wishes.after(WishMove.WISH, other);
        }
        return wishes;
    }
}
