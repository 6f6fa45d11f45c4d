package dk.fleksbro.fair.day;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@UseCase("X8")
class ScannedCardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1017",
                " 1017 ",
                "kort 1017",
                "Kort-1017",
                "https://fleksbro.example.org/messer/0b6f2f3e-7f0a-4a6c-9a55-3c1a52c1f001/indtjek?kort=1017",
                // an American keyboard's signs on a Danish one
                "httpsÆ--fleksbro.example.org-messer-0b6f2f3e+7f0a+4a6c+9a55+3c1a52c1f001-indtjek_kort´1017"
            })
    void a_number_is_read_as_typed_and_as_scanned(String typed) {
        assertThat(ScannedCard.read(typed)).contains(1017L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Anna", "10-17", "https://example.org/1017", "12345678901234567890", "kort"})
    void what_is_no_number_of_a_card_is_not_guessed_at(String typed) {
        assertThat(ScannedCard.read(typed)).isEmpty();
    }

    @Test
    void a_scanners_last_sign_is_no_part_of_it() {
        assertThat(ScannedCard.read("http://x/messer/1/indtjek?kort=1017\r")).contains(1017L);
    }
}
