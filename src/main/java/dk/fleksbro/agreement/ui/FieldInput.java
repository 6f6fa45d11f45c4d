package dk.fleksbro.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.agreement.Field;
import dk.fleksbro.agreement.FieldKind;
import dk.fleksbro.agreement.FieldValue;
import dk.fleksbro.shared.Finding;
import dk.fleksbro.shared.ui.Codec;
import dk.fleksbro.shared.ui.DraftForm;
import dk.fleksbro.shared.ui.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A field of the template as it is typed; which it is follows from its kind alone. */
final class FieldInput {

    private FieldInput() {}

    static Component of(DraftForm form, Field field, String path) {
        Function<String, List<Finding>> check = text -> FieldValue.check(field, text);
        String label = field.label().in(Texts.locale());
        String help = field.help() == null ? "" : field.help().in(Texts.locale());
        return switch (field.kind()) {
            case LINE, DATE, HOURS, MINUTES, NUMBER, PERCENT, AMOUNT, TIME, EMAIL, PHONE -> {
                TextField text = new TextField(label);
                text.setHelperText(help.isEmpty() ? example(field.kind()) : help);
                keyboard(field.kind()).ifPresent(mode -> text.getElement().setAttribute("inputmode", mode));
                yield form.field(path, text, Codec.text(), check);
            }
            case PROSE -> {
                TextArea text = new TextArea(label);
                text.setHelperText(help);
                text.setMinRows(3);
                yield form.field(path, text, Codec.text(), check);
            }
            case CHOICE -> choice(form, field, path, label, help);
            case CHOICES -> choices(form, field, path, label, help);
            case YES_NO -> {
                Checkbox box = new Checkbox(label);
                box.setHelperText(help);
                yield form.field(path, box, Codec.yesNo(), check);
            }
        };
    }

    private static Component choice(DraftForm form, Field field, String path, String label, String help) {
        RadioButtonGroup<String> group = new RadioButtonGroup<>(label);
        group.setHelperText(help);
        group.setItems(field.options().stream().map(Field.Option::key).toList());
        group.setItemLabelGenerator(key -> field.option(key).in(Texts.locale()));
        if (field.options().size() > 3) {
            group.addClassName("choices-in-row");
        }
        return form.<@Nullable String, RadioButtonGroup<String>>field(path, group, new One(field), text -> List.of());
    }

    private static Component choices(DraftForm form, Field field, String path, String label, String help) {
        CheckboxGroup<String> group = new CheckboxGroup<>(label);
        group.setHelperText(help);
        group.setItems(field.options().stream().map(Field.Option::key).toList());
        group.setItemLabelGenerator(key -> field.option(key).in(Texts.locale()));
        return form.<Set<String>, CheckboxGroup<String>>field(path, group, new Many(field), text -> List.of());
    }

    private static String example(FieldKind kind) {
        return switch (kind) {
            case DATE, HOURS, AMOUNT, TIME -> Texts.of("agreement.example", kind);
            default -> "";
        };
    }

    private static java.util.Optional<String> keyboard(FieldKind kind) {
        return java.util.Optional.ofNullable(
                switch (kind) {
                    case HOURS, PERCENT, AMOUNT -> "decimal";
                    case MINUTES, NUMBER -> "numeric";
                    case EMAIL -> "email";
                    case PHONE -> "tel";
                    default -> null;
                });
    }

    private record One(Field field) implements Codec<@Nullable String> {

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
    }

    private record Many(Field field) implements Codec<Set<String>> {

        @Override
        public String encode(Set<String> value) {
            return String.join(",", new TreeSet<>(value));
        }

        @Override
        public Set<String> decode(String text) {
            return text.isEmpty()
                    ? Set.of()
                    : Arrays.stream(text.split(",", -1)).collect(Collectors.toSet());
        }

        @Override
        public String show(String text) {
            return decode(text).stream()
                    .sorted()
                    .map(key -> field.option(key).in(Texts.locale()))
                    .collect(Collectors.joining(", "));
        }
    }
}
