package dk.fleksbro.employer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.ui.ErrorSummary;
import dk.fleksbro.shared.ui.Texts;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** Plain fields by name: keeps what is typed, and shows what is wrong beside the field and on top. */
final class TypedFields {

    private final Map<String, TextFieldBase<?, String>> fields = new LinkedHashMap<>();
    private final Div summary = new Div();

    /** Where all that is wrong is listed after a try; place it once. */
    Component summary() {
        return summary;
    }

    TextField line(String name, String autocomplete) {
        return add(name, new TextField(Texts.text("employer." + name)), autocomplete);
    }

    PasswordField password(String name) {
        return add(name, new PasswordField(Texts.text("employer." + name)), "new-password");
    }

    TextField line(String name, String autocomplete, String help) {
        TextField field = line(name, autocomplete);
        field.setHelperText(Texts.text(help));
        return field;
    }

    String text(String name) {
        return Objects.requireNonNull(fields.get(name), name).getValue();
    }

    /** Keeps what is typed, passwords apart, for as long as the browser tab is open: another language makes the page anew. */
    void keepOnThisTab() {
        UI tab = UI.getCurrent();
        Kept kept =
                Objects.requireNonNullElseGet(ComponentUtil.getData(tab, Kept.class), () -> new Kept(new HashMap<>()));
        ComponentUtil.setData(tab, Kept.class, kept);
        fields.forEach((name, field) -> {
            if (!(field instanceof PasswordField)) {
                field.setValue(kept.texts().getOrDefault(name, ""));
                field.addValueChangeListener(e -> kept.texts().put(name, e.getValue()));
            }
        });
    }

    private record Kept(Map<String, String> texts) implements Serializable {}

    /** Says what is wrong with a field as soon as it is left, without taking the focus. */
    void checkWhenLeft(Supplier<List<Problem>> check) {
        fields.forEach((name, field) ->
                field.addValueChangeListener(e -> refuse(name, field.isEmpty() ? List.of() : check.get())));
    }

    /** True when there is nothing wrong; else everything is shown and the list takes the focus. */
    boolean show(List<Problem> problems) {
        fields.keySet().forEach(name -> refuse(name, problems));
        summary.removeAll();
        if (!problems.isEmpty()) {
            summary.add(new ErrorSummary(problems, fields::get));
        }
        return problems.isEmpty();
    }

    void clear() {
        fields.values().forEach(field -> {
            field.clear();
            field.setInvalid(false);
        });
        summary.removeAll();
    }

    private void refuse(String name, List<Problem> problems) {
        TextFieldBase<?, String> field = Objects.requireNonNull(fields.get(name), name);
        String sentence = problems.stream()
                .filter(problem -> problem.field().equals(name))
                .map(problem -> Texts.say(problem.sentence()))
                .findFirst()
                .orElse("");
        field.setErrorMessage(sentence);
        field.setInvalid(!sentence.isEmpty());
    }

    private <F extends TextFieldBase<?, String>> F add(String name, F field, String autocomplete) {
        field.getElement().setProperty("manualValidation", true);
        field.getElement().setAttribute("autocomplete", autocomplete);
        fields.put(name, field);
        return field;
    }
}
