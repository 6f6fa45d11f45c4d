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
    @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
    @JsonSubTypes.Type(value = Block.Huge.class, name = "huge"),
    @JsonSubTypes.Type(value = Block.Strong.class, name = "strong"),
    @JsonSubTypes.Type(value = Block.Small.class, name = "small"),
    @JsonSubTypes.Type(value = Block.Picture.class, name = "picture"),
    @JsonSubTypes.Type(value = Block.Choice.class, name = "choice"),
    @JsonSubTypes.Type(value = Block.Blank.class, name = "blank"),
    @JsonSubTypes.Type(value = Block.Group.class, name = "group")
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

    /** The few words that are read first, in the largest type. */
    record Huge(String text) implements Block {}

    /** A line that leads what follows, and is no heading. */
    record Strong(String text) implements Block {}

    /** What the paper must say, and hardly anybody reads. */
    record Small(String text) implements Block {}

    /**
     * A picture, black on white.
     *
     * @param words what it shows, for those who hear the paper
     * @param millimetres its width
     * @param png the file, in base 64
     * @param caption what stands beside it; empty for nothing
     */
    record Picture(String words, int millimetres, String png, String caption) implements Block {}

    /** One of these is ticked by hand. */
    record Choice(List<String> options) implements Block {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /** Lines to write on by hand. */
    record Blank(int lines) implements Block {}

    /** Blocks that have a place of their own on the paper. */
    record Group(Place place, List<Block> blocks) implements Block {

        /** Where a group stands. */
        public enum Place {
            /** A page of cards to cut: of nothing else, and of four at most. */
            SHEET,
            /** A quarter of a sheet. */
            CARD,
            /** At the right, beside what follows. */
            BESIDE,
            /** On a page of its own, on its long side, to be read across a room. */
            POSTER,
            /** From the top of a page. */
            PAGE,
            /** Never torn apart by the end of a page. */
            TOGETHER
        }

        public Group {
            blocks = List.copyOf(blocks);
        }
    }
}
