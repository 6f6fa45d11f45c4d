package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dk.fleksbro.fair.Companion;
import dk.fleksbro.fair.Help;
import dk.fleksbro.fair.Limits;
import dk.fleksbro.fair.SeekerDraft;
import dk.fleksbro.shared.ui.Codec;
import dk.fleksbro.shared.ui.DraftForm;
import dk.fleksbro.shared.ui.Texts;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The fields in which a fleksjobber says what helps and what is too much. */
final class SeekerFields {

    private static final int TIME_MAX = 10;

    /** A number to choose; no choice is the empty text in the draft and null in the field. */
    private static final Codec<@Nullable String> ONE_OF = new Codec<>() {
        @Override
        public String encode(@Nullable String value) {
            return value == null ? "" : value;
        }

        @Override
        @SuppressWarnings("NullAway") // T is nullable here, which the checker does not follow through generics
        public @Nullable String decode(String text) {
            return text.isEmpty() ? null : text;
        }
    };

    private SeekerFields() {}

    static Component field(DraftForm form, String field) {
        return switch (field) {
            case SeekerDraft.COMPANION -> companion(form);
            case SeekerDraft.TRANSPORT, SeekerDraft.WHEELCHAIR, SeekerDraft.QUIET -> yesNo(form, field);
            case SeekerDraft.DATES -> number(form, field, 1, Limits.DATES_MOST);
            case SeekerDraft.ROW -> number(form, field, 1, Limits.ROW_MOST);
            case SeekerDraft.REST -> number(form, field, 0, Limits.REST_MOST);
            case SeekerDraft.INTERPRETER -> form.line(field, "fair.seeker." + field, true, Help.INTERPRETER_MAX);
            default -> form.line(field, "fair.seeker." + field, true, TIME_MAX);
        };
    }

    private static Component companion(DraftForm form) {
        RadioButtonGroup<Companion> group = new RadioButtonGroup<>(Texts.text("fair.seeker.companion"));
        group.setItems(Companion.values());
        group.setItemLabelGenerator(companion -> Texts.of("fair.companion", companion));
        group.addClassName("one-a-line");
        return form.<@Nullable Companion, RadioButtonGroup<Companion>>field(
                SeekerDraft.COMPANION, group, Codec.choice(Companion.class, "fair.companion"), text -> List.of());
    }

    private static Component yesNo(DraftForm form, String field) {
        Checkbox box = new Checkbox(Texts.text("fair.seeker." + field));
        box.setHelperText(Texts.text("fair.seeker." + field + ".help"));
        return form.field(field, box, Codec.yesNo(), text -> List.of());
    }

    private static Component number(DraftForm form, String field, int least, int most) {
        RadioButtonGroup<String> group = new RadioButtonGroup<>(Texts.text("fair.seeker." + field));
        group.setHelperText(Texts.text("fair.seeker." + field + ".help"));
        group.setItems(
                IntStream.rangeClosed(least, most).mapToObj(String::valueOf).toList());
        group.addClassName("choices-in-row");
        return form.<@Nullable String, RadioButtonGroup<String>>field(field, group, ONE_OF, text -> List.of());
    }
}
