package dk.fleksbro;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fleksbro.shared.ui.Texts;
import org.junit.jupiter.api.Test;

/** What the page tests rest on: a page with a word missing can not pass one. */
class StrictTextsTest extends UiTest {

    @Test
    void a_word_that_is_missing_stops_a_page_test() {
        assertThatThrownBy(() -> Texts.text("no.such.word"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no.such.word");
    }
}
