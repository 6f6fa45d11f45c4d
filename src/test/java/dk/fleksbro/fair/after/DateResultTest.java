package dk.fleksbro.fair.after;

import static dk.fleksbro.matching.Interest.MAYBE;
import static dk.fleksbro.matching.Interest.NO;
import static dk.fleksbro.matching.Interest.YES;
import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import dk.fleksbro.matching.Interest;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@UseCase("X11")
class DateResultTest {

    @Test
    void only_two_yeses_bring_two_together() {
        assertThat(DateResult.of(YES, YES)).isEqualTo(DateResult.BOTH_YES);
        all().forEach(one -> all().filter(other -> one != YES || other != YES)
                .forEach(other -> assertThat(DateResult.of(one, other)).isNotEqualTo(DateResult.BOTH_YES)));
    }

    @Test
    void interest_from_both_sides_is_worth_a_talk() {
        assertThat(DateResult.of(YES, MAYBE)).isEqualTo(DateResult.WORTH_A_TALK);
        assertThat(DateResult.of(MAYBE, MAYBE)).isEqualTo(DateResult.WORTH_A_TALK);
    }

    @Test
    void a_single_yes_goes_to_the_consultant_and_a_single_maybe_to_nobody() {
        assertThat(DateResult.of(YES, NO)).isEqualTo(DateResult.ONE_YES);
        assertThat(DateResult.of(YES, null)).isEqualTo(DateResult.ONE_YES);
        assertThat(DateResult.of(MAYBE, NO)).isEqualTo(DateResult.NOTHING);
        assertThat(DateResult.of(MAYBE, null)).isEqualTo(DateResult.NOTHING);
        assertThat(DateResult.of(NO, NO)).isEqualTo(DateResult.NOTHING);
        assertThat(DateResult.of(NO, null)).isEqualTo(DateResult.NOTHING);
    }

    @Test
    void it_is_the_same_from_both_sides() {
        all().forEach(one ->
                all().forEach(other -> assertThat(DateResult.of(one, other)).isEqualTo(DateResult.of(other, one))));
    }

    private static Stream<@Nullable Interest> all() {
        return Stream.concat(Arrays.stream(Interest.values()), Stream.of((Interest) null));
    }
}
