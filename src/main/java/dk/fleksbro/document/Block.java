package dk.fleksbro.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** A piece of a paper. The names are part of the papers that are kept. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Block.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Block.Note.class, name = "note"),
    @JsonSubTypes.Type(value = Block.Items.class, name = "items"),
    @JsonSubTypes.Type(value = Block.Facts.class, name = "facts"),
    @JsonSubTypes.Type(value = Block.Table.class, name = "table")
})
public sealed interface Block {

    /** @param level 2 or 3; the paper's title is the only 1 */
    record Heading(int level, String text) implements Block {}

    /** Running text; line breaks are kept. */
    record Text(String text) implements Block {}

    /** Set apart because it must be noticed: a condition, a warning. */
    record Note(String text) implements Block {}

    record Items(List<String> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Names and what they stand for. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    record Fact(String label, String value) {}

    /** @param rows each as long as the head; the first cell of a row names it */
    record Table(String caption, List<String> head, List<List<String>> rows) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
            int width = head.size();
            if (rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("a row is not as long as the head of its table");
            }
        }
    }
}
