package dk.fleksbro.agreement;

import dk.fleksbro.shared.Sentence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A difference in plain words: by the template's labels, numbers with their direction. */
public final class DifferenceText {

    private DifferenceText() {}

    public enum Mark {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * One change.
     *
     * @param before as it was read, empty where there was nothing; {@code after} likewise
     * @param sentence the same in words, which need neither colour nor columns
     */
    public record Line(Mark mark, String label, String before, String after, Sentence sentence) {}

    public record Part(String title, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    public static List<Part> of(Difference difference, Locale locale) {
        List<Part> parts = new ArrayList<>();
        for (Difference.SectionChange change : difference.sections()) {
            List<Line> lines = new ArrayList<>();
            change.fields().forEach(field -> lines.add(line("", field, locale)));
            change.visibleRows().forEach(row -> rowLines(change.section(), row, locale, lines));
            if (!lines.isEmpty()) {
                parts.add(new Part(change.section().title().in(locale), lines));
            }
        }
        return parts;
    }

    private static void rowLines(Section section, Difference.RowChange row, Locale locale, List<Line> lines) {
        Words rowName = section.rowName();
        String name = rowName == null ? section.title().in(locale) : rowName.in(locale);
        if (row.before() == null) {
            String text = whole(section, row.is(), locale);
            lines.add(new Line(Mark.ADDED, name, "", text, Sentence.of("compare.added", name, text)));
        } else if (row.after() == null) {
            String text = whole(section, row.was(), locale);
            lines.add(new Line(Mark.REMOVED, name, text, "", Sentence.of("compare.removed", name, text)));
        } else {
            String which = name + " “" + title(section, row.was(), locale) + "”: ";
            row.changes().forEach(change -> lines.add(line(which, change, locale)));
        }
    }

    private static Line line(String which, Difference.FieldChange change, Locale locale) {
        String label = which + change.field().label().beforeColon(locale);
        String before = change.isAdded() ? "" : FieldValue.show(change.field(), change.before(), locale);
        String after = change.isRemoved() ? "" : FieldValue.show(change.field(), change.after(), locale);
        if (change.isAdded()) {
            return new Line(Mark.ADDED, label, before, after, Sentence.of("compare.added", label, after));
        }
        if (change.isRemoved()) {
            return new Line(Mark.REMOVED, label, before, after, Sentence.of("compare.removed", label, before));
        }
        return new Line(Mark.CHANGED, label, before, after, changed(change, label, before, after, locale));
    }

    private static Sentence changed(
            Difference.FieldChange change, String label, String before, String after, Locale locale) {
        return switch (change.field().kind()) {
            case HOURS, MINUTES, NUMBER, PERCENT, AMOUNT -> {
                boolean up = new BigDecimal(change.after()).compareTo(new BigDecimal(change.before())) > 0;
                // the label says what is counted: "Timer på arbejde om ugen går op fra 8 til 10."
                boolean counted = change.field().kind() == FieldKind.HOURS;
                String from = counted ? bare(change.before(), locale) : before;
                String to = counted ? bare(change.after(), locale) : after;
                yield up ? Sentence.of("compare.up", label, from, to) : Sentence.of("compare.down", label, from, to);
            }
            case DATE, TIME, CHOICE, CHOICES, YES_NO, EMAIL, PHONE, LINE, PROSE ->
                Sentence.of("compare.changed", label, before, after);
        };
    }

    private static String bare(String minutes, Locale locale) {
        return dk.fleksbro.shared.WeeklyHours.show(Integer.parseInt(minutes), locale);
    }

    /** All of a row in one line. */
    static String whole(Section section, Map<String, String> row, Locale locale) {
        return section.row().stream()
                .filter(field -> row.containsKey(field.key()))
                .map(field -> field.label().in(locale) + ": "
                        + FieldValue.show(field, row.getOrDefault(field.key(), ""), locale))
                .collect(Collectors.joining("; "));
    }

    /** What a row is called among its like: its first field that is filled in. */
    static String title(Section section, Map<String, String> row, Locale locale) {
        return section.row().stream()
                .filter(Field::required)
                .filter(field -> row.containsKey(field.key()))
                .findFirst()
                .map(field -> FieldValue.show(field, row.getOrDefault(field.key(), ""), locale))
                .orElse("–");
    }
}
