package dk.fleksbro.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What an agreement still lacks, by its template: each thing with the party that is asked for it. */
public final class Missing {

    private Missing() {}

    /**
     * @param path the field; the first field of a row that is not there yet where a whole row is missing
     * @param owner who is asked for it; anybody who takes part may fill it in
     */
    public record MissingField(String path, Signatory owner) {

        public String section() {
            return path.substring(0, path.indexOf('.'));
        }
    }

    /** In the order of the template. */
    public static List<MissingField> of(Content content) {
        List<MissingField> missing = new ArrayList<>();
        for (Section section : content.template().sections()) {
            section.fields().stream()
                    .filter(field -> field.required() && !content.has(section.key() + "." + field.key()))
                    .forEach(field -> missing.add(new MissingField(section.key() + "." + field.key(), field.owner())));
            List<Integer> rows = content.rows(section.key());
            for (int row : rows) {
                rowFields(content, section, row, missing);
            }
            boolean instead = section.unless() != null && content.has(section.key() + "." + section.unless());
            if (section.hasRows() && !instead) {
                int next = rows.isEmpty() ? 1 : rows.getLast() + 1;
                Field first = firstRequired(section);
                for (int n = rows.size(); n < section.atLeast(); n++) {
                    missing.add(new MissingField(section.key() + "." + next++ + "." + first.key(), first.owner()));
                }
            }
        }
        return List.copyOf(missing);
    }

    public static List<MissingField> of(Content content, Signatory owner) {
        return of(content).stream().filter(field -> field.owner() == owner).toList();
    }

    /** What is missing, as the template calls it: "Timer på arbejde om ugen", "Opgave", "Opgave 2: Hvem hjælper?". */
    public static String name(Content content, MissingField missing, Locale locale) {
        Section section = content.template().sectionOf(missing.path());
        String[] parts = missing.path().split("\\.", -1);
        String label =
                content.template().fieldOf(missing.path()).orElseThrow().label().in(locale);
        if (parts.length == 2 || section.rowName() == null) {
            return label;
        }
        List<Integer> rows = content.rows(section.key());
        int at = rows.indexOf(Integer.valueOf(parts[1]));
        String row = section.rowName().in(locale);
        return at < 0 ? row : row + " " + (at + 1) + ": " + label;
    }

    private static void rowFields(Content content, Section section, int row, List<MissingField> missing) {
        for (Field field : section.row()) {
            String path = section.key() + "." + row + "." + field.key();
            if (field.required() && !content.has(path)) {
                missing.add(new MissingField(path, field.owner()));
            }
        }
    }

    private static Field firstRequired(Section section) {
        return section.row().stream().filter(Field::required).findFirst().orElseGet(() -> section.row()
                .getFirst());
    }
}
