package dk.fleksbro.agreement.ui;

import dk.fleksbro.agreement.Field;
import dk.fleksbro.agreement.Section;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How a section is asked: all at once, or, for its fleksjobber, a few questions at a time; a row of its own is never mixed with
 * another.
 */
final class Steps {

    /** So many questions at a time are asked of a fleksjobber. */
    static final int FEW = 3;

    private Steps() {}

    /**
     * What is asked together.
     *
     * @param row the row's number, or 0 for the section's single fields
     */
    record Group(int row, List<String> paths) {}

    /** Everything, single fields first and then each row. */
    static List<Group> all(Section section, Collection<Integer> rows) {
        List<Group> groups = new ArrayList<>();
        if (!section.fields().isEmpty()) {
            groups.add(new Group(0, paths(section.key() + ".", section.fields())));
        }
        rows.forEach(row -> groups.add(new Group(row, paths(section.key() + "." + row + ".", section.row()))));
        return groups;
    }

    /** The same, a few at a time. */
    static List<Group> few(List<Group> groups) {
        List<Group> few = new ArrayList<>();
        for (Group group : groups) {
            for (int from = 0; from < group.paths().size(); from += FEW) {
                few.add(new Group(
                        group.row(),
                        group.paths()
                                .subList(
                                        from, Math.min(from + FEW, group.paths().size()))));
            }
        }
        return few;
    }

    private static List<String> paths(String prefix, List<Field> fields) {
        return fields.stream().map(field -> prefix + field.key()).toList();
    }
}
