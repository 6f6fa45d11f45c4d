package dk.fleksbro.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What differs between two contents, section by section. Rows are the same row when they are alike, whatever their number. */
public record Difference(List<SectionChange> sections) {

    /** @param before the stored form, empty where there was nothing; {@code after} likewise */
    public record FieldChange(Field field, String before, String after) {

        public boolean isAdded() {
            return before.isEmpty();
        }

        public boolean isRemoved() {
            return after.isEmpty();
        }
    }

    /**
     * A row that is new (no number before), gone (no number after) or another; with all its fields as they were and are.
     *
     * @param changes of the fields, none for a row that only has another number
     */
    public record RowChange(
            @Nullable Integer before,
            @Nullable Integer after,
            Map<String, String> was,
            Map<String, String> is,
            List<FieldChange> changes) {}

    public record SectionChange(Section section, List<FieldChange> fields, List<RowChange> rows) {

        /** Those a reader sees: another number alone is no change. */
        public List<RowChange> visibleRows() {
            return rows.stream()
                    .filter(row -> row.before() == null
                            || row.after() == null
                            || !row.changes().isEmpty())
                    .toList();
        }
    }

    public static Difference between(Content before, Content after) {
        List<SectionChange> sections = new ArrayList<>();
        for (Section section : after.template().sections()) {
            List<FieldChange> fields = new ArrayList<>();
            for (Field field : section.fields()) {
                String path = section.key() + "." + field.key();
                if (!before.get(path).equals(after.get(path))) {
                    fields.add(new FieldChange(field, before.get(path), after.get(path)));
                }
            }
            List<RowChange> rows = rows(section, before, after);
            if (!fields.isEmpty() || !rows.isEmpty()) {
                sections.add(new SectionChange(section, List.copyOf(fields), rows));
            }
        }
        return new Difference(List.copyOf(sections));
    }

    /** Nothing a reader would notice. */
    public boolean isEmpty() {
        return sections.stream()
                .allMatch(section ->
                        section.fields().isEmpty() && section.visibleRows().isEmpty());
    }

    /** What the first of the two becomes with these changes: the second. */
    public Content applyTo(Content before) {
        Map<String, String> fields = new TreeMap<>(before.fields());
        for (SectionChange change : sections) {
            String key = change.section().key();
            change.fields()
                    .forEach(field -> put(fields, key + "." + field.field().key(), field.after()));
            change.rows()
                    .forEach(row -> row.was().keySet().forEach(f -> fields.remove(key + "." + row.before() + "." + f)));
            change.rows().forEach(row -> row.is()
                    .forEach((f, value) -> put(fields, key + "." + row.after() + "." + f, value)));
        }
        return Content.of(before.template(), fields);
    }

    private static void put(Map<String, String> fields, String path, String value) {
        if (value.isEmpty()) {
            fields.remove(path);
        } else {
            fields.put(path, value);
        }
    }

    private static List<RowChange> rows(Section section, Content before, Content after) {
        Map<Integer, Integer> pairs = RowLikeness.pairs(section, before, after);
        List<RowChange> rows = new ArrayList<>();
        Set<Integer> kept = new HashSet<>(pairs.values());
        for (int number : before.rows(section.key())) {
            Integer now = pairs.get(number);
            Map<String, String> was = row(section, before, number);
            Map<String, String> is = now == null ? Map.of() : row(section, after, now);
            List<FieldChange> changes = now == null ? List.of() : changes(section, was, is);
            if (now == null || now != number || !changes.isEmpty()) {
                rows.add(new RowChange(number, now, was, is, changes));
            }
        }
        for (int number : after.rows(section.key())) {
            if (!kept.contains(number)) {
                rows.add(new RowChange(null, number, Map.of(), row(section, after, number), List.of()));
            }
        }
        return List.copyOf(rows);
    }

    private static List<FieldChange> changes(Section section, Map<String, String> was, Map<String, String> is) {
        List<FieldChange> changes = new ArrayList<>();
        for (Field field : section.row()) {
            String old = was.getOrDefault(field.key(), "");
            String now = is.getOrDefault(field.key(), "");
            if (!old.equals(now)) {
                changes.add(new FieldChange(field, old, now));
            }
        }
        return List.copyOf(changes);
    }

    /** A row's fields by their keys, in the template's order. */
    static Map<String, String> row(Section section, Content content, int number) {
        Map<String, String> row = new LinkedHashMap<>();
        for (Field field : section.row()) {
            String value = content.get(section.key() + "." + number + "." + field.key());
            if (!value.isEmpty()) {
                row.put(field.key(), value);
            }
        }
        return row;
    }
}
