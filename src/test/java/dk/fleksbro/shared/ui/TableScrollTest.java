package dk.fleksbro.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableScrollTest {

    @Test
    void a_wide_table_is_scrolled_by_keyboard_and_read_aloud_under_its_caption() {
        PlainTable table = new PlainTable("Satser", List.of("År", "Beløb")).row("2026", List.of("1,00 kr."));
        Element scroll = new TableScroll(table).getElement();
        assertThat(scroll.getAttribute("tabindex")).isEqualTo("0");
        assertThat(scroll.getAttribute("role")).isEqualTo("region");
        assertThat(scroll.getAttribute("aria-label")).isEqualTo("Satser");
        assertThat(scroll.getClassList()).containsExactly("table-scroll");
        assertThat(scroll.getChild(0)).isEqualTo(table.getElement());
    }
}
