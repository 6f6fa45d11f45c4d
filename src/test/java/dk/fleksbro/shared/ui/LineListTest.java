package dk.fleksbro.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class LineListTest {

    @Test
    void a_line_that_is_there_before_and_after_a_search_is_not_touched() {
        LineList<String> list = new LineList<>(ListItem::new);
        list.show(List.of("Anna", "Bo", "Carl", "Dorte"));
        Component carl = list.getComponentAt(2);
        list.show(List.of("Carl"));
        assertThat(list.getChildren()).containsExactly(carl);
        list.show(List.of("Bo", "Carl", "Erik"));
        assertThat(list.getComponentAt(1)).isSameAs(carl);
        list.showMore(List.of("Frida"));
        assertThat(texts(list)).containsExactly("Bo", "Carl", "Erik", "Frida");
        list.show(List.of());
        assertThat(list.isVisible()).isFalse();
    }

    @Property(tries = 500)
    void it_shows_what_it_was_told_last_in_that_order(
            @ForAll @Size(max = 8) @UniqueElements List<@IntRange(max = 9) Integer> before,
            @ForAll @Size(max = 8) @UniqueElements List<@IntRange(max = 9) Integer> after) {
        LineList<Integer> list = new LineList<>(number -> new ListItem(String.valueOf(number)));
        list.show(before);
        list.show(after);
        assertThat(texts(list))
                .containsExactlyElementsOf(after.stream().map(String::valueOf).toList());
        assertThat(list.size()).isEqualTo(after.size());
    }

    private static List<String> texts(LineList<?> list) {
        return list.getChildren().map(line -> ((ListItem) line).getText()).toList();
    }
}
