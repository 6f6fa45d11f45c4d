package dk.fleksbro.agreement;

import java.util.List;
import java.util.Optional;

/**
 * The layout of an agreement as data.
 *
 * @param id with its version: {@code tillaegsaftale-1}; a landed template is never changed, a new version is added
 * @param source where the layout comes from
 */
public record Template(String id, Words title, String source, List<Section> sections) {

    private static final int LONGEST_ROW_NUMBER = 4;

    public Template {
        sections = List.copyOf(sections);
    }

    public Optional<Section> section(String key) {
        // asked for every field of every content that is read
        for (Section section : sections) {
            if (section.key().equals(key)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }

    /** The section of a path: {@code hours.presence} or {@code tasks.1.title}. */
    public Section sectionOf(String path) {
        String key = path.substring(0, path.indexOf('.'));
        return section(key).orElseThrow(() -> new IllegalArgumentException("no section " + key));
    }

    /** The field of a path; empty when the template has no such field. */
    public Optional<Field> fieldOf(String path) {
        int first = path.indexOf('.');
        if (first < 0) {
            return Optional.empty();
        }
        Optional<Section> section = section(path.substring(0, first));
        int second = path.indexOf('.', first + 1);
        if (second < 0) {
            return section.flatMap(found -> found.field(path.substring(first + 1)));
        }
        return isRowNumber(path, first + 1, second)
                ? section.flatMap(found -> found.rowField(path.substring(second + 1)))
                : Optional.empty();
    }

    /** 1 to 9999, written as short as it can be. */
    private static boolean isRowNumber(String path, int from, int to) {
        if (to == from || to - from > LONGEST_ROW_NUMBER || path.charAt(from) == '0') {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (path.charAt(i) < '0' || path.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
