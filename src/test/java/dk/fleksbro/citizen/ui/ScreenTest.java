package dk.fleksbro.citizen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.citizen.ProfilePart;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScreenTest {

    @Test
    void no_screen_asks_more_than_three_things() {
        assertThat(Screen.ALL).allSatisfy(screen -> assertThat(screen.fields()).hasSizeBetween(1, 3));
    }

    @Test
    void every_field_of_every_part_is_asked_once() {
        List<String> asked =
                Screen.ALL.stream().flatMap(screen -> screen.fields().stream()).toList();
        List<String> fields = Stream.of(ProfilePart.values())
                .flatMap(part -> part.fields().stream())
                .toList();
        assertThat(asked).containsExactlyElementsOf(fields);
        assertThat(new HashSet<>(asked)).hasSameSizeAs(asked);
    }

    @Test
    void screens_lead_forwards_and_backwards_through_all_of_them() {
        for (int i = 0; i + 1 < Screen.ALL.size(); i++) {
            assertThat(Screen.ALL.get(i).next()).contains(Screen.ALL.get(i + 1));
            assertThat(Screen.ALL.get(i + 1).previous()).contains(Screen.ALL.get(i));
        }
        assertThat(Screen.ALL.getLast().next()).isEmpty();
        assertThat(Screen.ALL.getFirst().previous()).isEmpty();
    }
}
