package dk.fleksbro.vacancy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dk.fleksbro.scale.Adaptation;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.shared.ui.Codec;
import dk.fleksbro.shared.ui.DraftForm;
import dk.fleksbro.shared.ui.Texts;
import dk.fleksbro.vacancy.RoleFields;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a role asks on one axis and, once it asks something, what can be adapted and how far down. */
final class DemandQuestion extends Composite<Div> {

    private final Axis axis;
    private final RadioButtonGroup<Level> asks = new RadioButtonGroup<>();
    private final CheckboxGroup<Adaptation> by = new CheckboxGroup<>();
    private final RadioButtonGroup<Level> to = new RadioButtonGroup<>();
    private final Button remove;
    private final Div adapting = new Div();

    DemandQuestion(DraftForm form, Axis axis, Runnable answered) {
        this.axis = axis;
        asks.setLabel(Texts.text("axis." + axis + ".role"));
        asks.setItems(Level.values());
        asks.setItemLabelGenerator(this::describe);
        by.setLabel(Texts.text("role.demand.by"));
        by.setItems(axis.adaptations());
        by.setItemLabelGenerator(adaptation -> Texts.of("adaptation", adaptation));
        to.setLabel(Texts.text("role.demand.to"));
        to.setItems(Arrays.copyOf(Level.values(), Level.FULL.value()));
        to.setItemLabelGenerator(this::describe);
        remove = new Button(Texts.text("role.demand.remove"), e -> asks.clear());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(Texts.text("role.demand.remove-label", Texts.text("axis." + axis + ".name")));
        Div question = getContent();
        question.addClassName("demand-question");
        question.add(form.field(RoleFields.asks(axis), asks, level(), text -> List.of()));
        adapting.addClassName("demand-adapting");
        adapting.add(
                form.field(
                        RoleFields.adaptedBy(axis),
                        by,
                        Codec.choices(Adaptation.class, "adaptation"),
                        text -> List.of()),
                form.field(RoleFields.adaptableTo(axis), to, level(), text -> List.of()));
        question.add(adapting, remove);
        asks.addValueChangeListener(e -> {
            unfold();
            answered.run();
        });
        by.addValueChangeListener(e -> unfold());
        unfold();
    }

    /** Shows only what has a meaning now, and drops an adaptation that no longer asks less. */
    private void unfold() {
        @Nullable Level asked = asks.getValue();
        remove.setVisible(asked != null);
        adapting.setVisible(asked != null && asked != Level.NONE);
        to.setVisible(!by.getValue().isEmpty());
        to.setItemEnabledProvider(level -> asked != null && !level.covers(asked));
        @Nullable Level reached = to.getValue();
        if (reached != null && (by.getValue().isEmpty() || (asked != null && reached.covers(asked)))) {
            to.clear();
        }
    }

    private String describe(Level level) {
        return Texts.text("axis." + axis + "." + level.value());
    }

    /** Two people's answers are compared in the words of the axis. */
    @SuppressWarnings("NullAway") // a radio group without a choice has the value null, which its type does not say
    private Codec<Level> level() {
        Function<String, Level> read = text -> text.isEmpty() ? null : Level.valueOf(text);
        return new Codec<>() {
            @Override
            public String encode(Level value) {
                return value == null ? "" : value.name();
            }

            @Override
            public Level decode(String text) {
                return read.apply(text);
            }

            @Override
            public String show(String text) {
                return text.isEmpty() ? "" : describe(Level.valueOf(text));
            }
        };
    }
}
