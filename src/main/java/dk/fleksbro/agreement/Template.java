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

    public Template {
        sections = List.copyOf(sections);
    }

    public Optional<Section> section(String key) {
        return sections.stream().filter(section -> section.key().equals(key)).findFirst();
    }

    /** The section of a path: {@code hours.presence} or {@code tasks.1.title}. */
    public Section sectionOf(String path) {
        String key = path.substring(0, path.indexOf('.'));
        return section(key).orElseThrow(() -> new IllegalArgumentException("no section " + key));
    }

    /** The field of a path; empty when the template has no such field. */
    public Optional<Field> fieldOf(String path) {
        String[] parts = path.split("\\.", -1);
        return switch (parts.length) {
            case 2 -> section(parts[0]).flatMap(section -> section.field(parts[1]));
            case 3 ->
                parts[1].matches("[1-9][0-9]{0,3}")
                        ? section(parts[0]).flatMap(section -> section.rowField(parts[2]))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }
}
