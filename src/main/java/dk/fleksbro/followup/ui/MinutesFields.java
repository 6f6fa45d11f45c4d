package dk.fleksbro.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.agreement.Content;
import dk.fleksbro.agreement.Field;
import dk.fleksbro.agreement.FieldKind;
import dk.fleksbro.agreement.FieldValue;
import dk.fleksbro.agreement.Section;
import dk.fleksbro.followup.MinutesText;
import dk.fleksbro.followup.TalkFile;
import dk.fleksbro.shared.ui.Codec;
import dk.fleksbro.shared.ui.DraftForm;
import dk.fleksbro.shared.ui.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The fields of the minutes, made from their layout. */
final class MinutesFields {

    private static final String SCHEMES = "schemes";
    private static final String WHICH = "schemes.which";

    private final TalkFile file;
    private final DraftForm form;

    MinutesFields(TalkFile file, DraftForm form) {
        this.file = file;
        this.form = form;
    }

    Component section(String key) {
        Section section = MinutesText.template().section(key).orElseThrow();
        Div fields = new Div();
        if (key.equals(SCHEMES)) {
            schemes(section, fields);
        } else if (key.equals("goals")) {
            goals(section, fields);
        } else {
            section.fields().stream()
                    .filter(field -> !field.key().equals("held"))
                    .forEach(field -> fields.add(
                            field(key + "." + field.key(), field, field.label().in(Texts.locale()))));
        }
        return fields;
    }

    /** For each scheme that is ticked: to begin, to stop or to be changed. */
    private void schemes(Section section, Div fields) {
        Div each = new Div();
        fields.add(field(WHICH, section.field("which").orElseThrow(), label(section, "which")), each);
        Runnable show = () -> {
            each.removeAll();
            MinutesText.schemes(form.texts())
                    .forEach(scheme -> each.add(field(
                            SCHEMES + "." + scheme, section.field(scheme).orElseThrow(), label(section, scheme))));
        };
        show.run();
        String[] shown = {form.texts().getOrDefault(WHICH, "")};
        form.onChange(() -> {
            String now = form.texts().getOrDefault(WHICH, "");
            if (!now.equals(shown[0])) {
                shown[0] = now;
                show.run();
            }
        });
    }

    private static String label(Section section, String field) {
        return section.field(field).orElseThrow().label().in(Texts.locale());
    }

    private void goals(Section section, Div fields) {
        Content agreement = file.agreement().orElse(null);
        if (agreement == null || agreement.rows("goals").isEmpty()) {
            fields.add(new Paragraph(Texts.text("talk.no-goals")));
            return;
        }
        Field status = section.rowField("status").orElseThrow();
        agreement
                .rows("goals")
                .forEach(row ->
                        fields.add(field("goals." + row + ".status", status, agreement.get("goals." + row + ".goal"))));
    }

    private Component field(String path, Field field, String label) {
        String help = field.help() == null ? "" : field.help().in(Texts.locale());
        return switch (field.kind()) {
            case CHOICE -> {
                RadioButtonGroup<String> group = new RadioButtonGroup<>(label);
                group.setItems(field.options().stream().map(Field.Option::key).toList());
                group.setItemLabelGenerator(key -> field.option(key).in(Texts.locale()));
                group.setHelperText(help);
                yield form.<@Nullable String, RadioButtonGroup<String>>field(
                        path, group, choice(field), text -> List.of());
            }
            case CHOICES -> {
                CheckboxGroup<String> group = new CheckboxGroup<>(label);
                group.setItems(field.options().stream().map(Field.Option::key).toList());
                group.setItemLabelGenerator(key -> field.option(key).in(Texts.locale()));
                group.setHelperText(help);
                yield form.field(path, group, choices(field), text -> List.of());
            }
            case PROSE -> {
                TextArea area = new TextArea(label);
                area.setMinRows(3);
                area.setHelperText(help);
                yield form.field(path, area, Codec.text(), text -> FieldValue.check(field, text));
            }
            default -> {
                TextField line = new TextField(label);
                line.setHelperText(
                        field.kind() == FieldKind.HOURS && help.isEmpty() ? Texts.text("talk.hours.help") : help);
                yield form.field(path, line, Codec.text(), text -> FieldValue.check(field, text));
            }
        };
    }

    private static Codec<@Nullable String> choice(Field field) {
        return new Codec<>() {
            @Override
            public String encode(@Nullable String value) {
                return value == null ? "" : value;
            }

            @Override
            @SuppressWarnings("NullAway") // T is nullable here, which the checker does not follow through generics
            public @Nullable String decode(String text) {
                return text.isEmpty() ? null : text;
            }

            @Override
            public String show(String text) {
                return text.isEmpty() ? "–" : field.option(text).in(Texts.locale());
            }
        };
    }

    private static Codec<Set<String>> choices(Field field) {
        return new Codec<>() {
            @Override
            public String encode(Set<String> value) {
                return String.join(",", new TreeSet<>(value));
            }

            @Override
            public Set<String> decode(String text) {
                return text.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(text.split(",", -1)));
            }

            @Override
            public String show(String text) {
                return decode(text).stream()
                        .sorted()
                        .map(key -> field.option(key).in(Texts.locale()))
                        .reduce((a, b) -> a + ", " + b)
                        .orElse("–");
            }
        };
    }
}
