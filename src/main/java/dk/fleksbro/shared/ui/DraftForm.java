package dk.fleksbro.shared.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.Finding;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.TextCheck;
import dk.fleksbro.shared.draft.DraftKey;
import dk.fleksbro.shared.draft.DraftText;
import dk.fleksbro.shared.draft.Drafts;
import dk.fleksbro.shared.draft.Editor;
import dk.fleksbro.shared.draft.SaveResult;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A form that saves itself: each field as soon as it is left or has rested a moment, right or wrong. A check speaks beside
 * the field and never takes a letter away. When somebody else changed the same field meanwhile, both texts are shown and
 * the user chooses.
 *
 * <p>A view asks for fields ({@link #line}, {@link #prose}, {@link #field}) and lays out what comes back; it places
 * {@link #status()} once and calls {@link #summary} with what is still missing.
 */
public final class DraftForm {

    private static final int REST_MILLIS = 1200;

    private final Drafts drafts;
    private final DraftKey key;
    private final Editor editor;
    private final Clock clock;
    private final Map<String, DraftText> stored;
    private final Map<String, String> inUse;
    private final Map<String, Bound<?>> fields = new LinkedHashMap<>();
    private final Paragraph status = new Paragraph();
    private Runnable changed = () -> {};
    private Runnable guard = () -> {};

    public DraftForm(Drafts drafts, DraftKey key, Editor editor, Clock clock) {
        this(drafts, key, editor, clock, Map.of());
    }

    /** With what is in use already: it stands in each field until something else is typed there. */
    public DraftForm(Drafts drafts, DraftKey key, Editor editor, Clock clock, Map<String, String> inUse) {
        this(drafts, key, editor, clock, inUse, drafts.read(key));
    }

    /** The same, with the texts that have been read already. */
    public DraftForm(
            Drafts drafts,
            DraftKey key,
            Editor editor,
            Clock clock,
            Map<String, String> inUse,
            Map<String, DraftText> stored) {
        this.drafts = drafts;
        this.key = key;
        this.editor = editor;
        this.clock = clock;
        this.stored = new LinkedHashMap<>(stored);
        this.inUse = Map.copyOf(inUse);
        status.addClassName("save-status");
        status.getElement().setAttribute("role", "status");
        status.setText(Texts.text("draft.saves-itself"));
    }

    /** Says when the form last saved itself; place it once. */
    public Component status() {
        return status;
    }

    /** Called after every saved change. */
    public void onChange(Runnable listener) {
        changed = listener;
    }

    /**
     * Asked before anything is saved or read again: a page that was left open belongs to nobody for ever. It throws
     * {@link NotFound} when the form is no longer the user's; then nothing is saved and nothing of others is shown.
     */
    public DraftForm guardedBy(Runnable asked) {
        guard = asked;
        return this;
    }

    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>(inUse);
        stored.forEach((field, draft) -> texts.put(field, draft.text()));
        return texts;
    }

    /** Only what has been typed and not been taken into use. */
    public Map<String, String> typed() {
        Map<String, String> texts = new LinkedHashMap<>();
        stored.forEach((field, draft) -> texts.put(field, draft.text()));
        return texts;
    }

    public boolean has(String field) {
        return fields.containsKey(field);
    }

    /** Types for the user what a button proposes; it is saved like anything typed. */
    public void type(String field, String text) {
        Bound<?> bound = Objects.requireNonNull(fields.get(field), field);
        bound.settle(text);
        bound.save();
    }

    /** One line of text, label under {@code labelKey}, help under {@code labelKey.help} when {@code help} is set. */
    public Component line(String field, String labelKey, boolean help, int max) {
        TextField component = new TextField(Texts.text(labelKey));
        if (help) {
            component.setHelperText(Texts.text(labelKey + ".help"));
        }
        return field(field, component, Codec.text(), text -> TextCheck.line(text, max));
    }

    /** Several lines of text. */
    public Component prose(String field, String labelKey, boolean help, int max) {
        TextArea component = new TextArea(Texts.text(labelKey));
        component.setMinRows(3);
        if (help) {
            component.setHelperText(Texts.text(labelKey + ".help"));
        }
        return field(field, component, Codec.text(), text -> TextCheck.prose(text, max));
    }

    /** Any field; returns it wrapped with the place for its notes. */
    public <T extends @Nullable Object, C extends Component & HasValue<?, T>> Component field(
            String field, C component, Codec<T> codec, Function<String, List<Finding>> check) {
        Bound<T> bound = new Bound<>(field, component, component, codec, check);
        fields.put(field, bound);
        return bound.wrapper;
    }

    /** Shows what is missing or wrong, on top and beside each field, and takes the focus; nothing when all is well. */
    public ErrorSummary summary(List<Problem> problems) {
        return summary(problems, true);
    }

    /** The same list again after a change: what is mended is gone, and the focus stays where it is. */
    public ErrorSummary remaining(List<Problem> problems) {
        return summary(problems, false);
    }

    private ErrorSummary summary(List<Problem> problems, boolean takeFocus) {
        fields.values().forEach(Bound::showFindings);
        for (Problem problem : problems) {
            Bound<?> bound = fields.get(problem.field());
            if (bound != null) {
                bound.refuse(Texts.say(problem.sentence()));
            }
        }
        return new ErrorSummary(
                problems,
                field -> {
                    Bound<?> bound = fields.get(field);
                    return bound == null ? null : bound.component;
                },
                takeFocus);
    }

    private final class Bound<T extends @Nullable Object> {
        private final String name;
        private final Component component;
        private final HasValue<?, T> value;
        private final Codec<T> codec;
        private final Function<String, List<Finding>> check;
        private final Div notes = new Div();
        private final Div wrapper;
        private long base;
        private boolean settling;
        private boolean choosing;

        Bound(
                String name,
                Component component,
                HasValue<?, T> value,
                Codec<T> codec,
                Function<String, List<Finding>> check) {
            this.name = name;
            this.component = component;
            this.value = value;
            this.codec = codec;
            this.check = check;
            notes.addClassName("field-notes");
            wrapper = new Div(component, notes);
            wrapper.addClassName("field");
            if (component instanceof HasValidationProperties && component instanceof AbstractField) {
                component.getElement().setProperty("manualValidation", true);
            }
            if (component instanceof TextFieldBase<?, ?> typed) {
                typed.setValueChangeMode(ValueChangeMode.LAZY);
                typed.setValueChangeTimeout(REST_MILLIS);
            }
            DraftText draft = stored.get(name);
            if (draft != null) {
                base = draft.version();
                settle(draft.text());
                showFindings();
            } else if (inUse.containsKey(name)) {
                settle(inUse.getOrDefault(name, ""));
            }
            value.addValueChangeListener(event -> save());
        }

        private String text() {
            return codec.encode(value.getValue());
        }

        private void settle(String text) {
            settling = true;
            try {
                value.setValue(codec.decode(text));
            } finally {
                settling = false;
            }
        }

        private void save() {
            if (settling) {
                return;
            }
            String text = text();
            choosing = false;
            showFindings();
            try {
                guard.run();
            } catch (NotFound gone) {
                status.setText(Texts.text("draft.not-yours"));
                status.removeClassName("saved");
                return;
            }
            switch (drafts.save(key, name, base, text, editor)) {
                case SaveResult.Saved saved -> accept(text, saved.version());
                case SaveResult.Conflict conflict -> askWhich(text, conflict.theirs());
            }
        }

        private void accept(String text, long version) {
            base = version;
            choosing = false;
            stored.put(name, new DraftText(text, version, editor.name(), clock.instant()));
            status.setText(Texts.text("draft.saved", DanishTime.clock(clock.instant(), Texts.locale())));
            status.addClassName("saved");
            changed.run();
        }

        private void askWhich(String mine, DraftText theirs) {
            Button keepMine = new Button(Texts.text("draft.keep-mine"), e -> {
                base = theirs.version();
                notes.removeAll();
                save();
            });
            Button useTheirs = new Button(Texts.text("draft.use-theirs"), e -> {
                settle(theirs.text());
                accept(theirs.text(), theirs.version());
                showFindings();
            });
            Paragraph heading = new Paragraph(Texts.text("draft.conflict", theirs.editor()));
            Div texts = new Div(
                    choice(Texts.text("draft.your-text"), codec.show(mine), keepMine),
                    choice(Texts.text("draft.their-text", theirs.editor()), codec.show(theirs.text()), useTheirs));
            texts.addClassName("conflict-choices");
            Div conflict = new Div(heading, texts);
            conflict.addClassName("conflict");
            conflict.getElement().setAttribute("role", "alert");
            notes.removeAll();
            notes.add(conflict);
            choosing = true;
            status.setText(Texts.text("draft.choose"));
            status.removeClassName("saved");
        }

        private static Div choice(String label, String text, Button button) {
            Paragraph caption = new Paragraph(label);
            caption.addClassName("conflict-label");
            Paragraph body = new Paragraph(text.isEmpty() ? Texts.text("draft.empty-text") : text);
            body.addClassName("prose");
            Div choice = new Div(caption, body, button);
            choice.addClassName("conflict-choice");
            return choice;
        }

        private void showFindings() {
            List<Finding> findings = check.apply(text());
            String errors = findings.stream()
                    .filter(Finding::isError)
                    .map(f -> Texts.say(f.sentence()))
                    .reduce((a, b) -> a + " " + b)
                    .orElse("");
            refuse(errors);
            if (choosing) {
                return;
            }
            notes.removeAll();
            findings.stream().filter(f -> !f.isError()).forEach(f -> {
                Paragraph note = new Paragraph(Texts.say(f.sentence()));
                note.addClassName("field-warning");
                note.getElement().setAttribute("role", "status");
                notes.add(note);
            });
        }

        private void refuse(String error) {
            if (component instanceof HasValidationProperties validated) {
                validated.setErrorMessage(error);
                validated.setInvalid(!error.isEmpty());
            }
        }
    }

    /** Moves the focus to a field, for example the first of a step. */
    public void focus(String field) {
        Bound<?> bound = Objects.requireNonNull(fields.get(field), field);
        if (bound.component instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
