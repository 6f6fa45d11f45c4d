package dk.fleksbro.wage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.ui.ErrorSummary;
import dk.fleksbro.shared.ui.Texts;
import dk.fleksbro.wage.SubsidyQuestion;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Three questions and a button. */
final class SubsidyForm extends Composite<Div> {

    private final TextField hours = field(SubsidyQuestion.HOURS);
    private final TextField hourly = field(SubsidyQuestion.HOURLY);
    private final TextField fullTime = field(SubsidyQuestion.FULL_TIME);
    private final RadioButtonGroup<Boolean> byMonth = new RadioButtonGroup<>(Texts.text("wage.field.unit"));
    private final Div summary = new Div();
    private final Map<String, TextField> fields =
            Map.of(SubsidyQuestion.HOURS, hours, SubsidyQuestion.HOURLY, hourly, SubsidyQuestion.FULL_TIME, fullTime);

    SubsidyForm(Consumer<SubsidyQuestion> ask) {
        byMonth.setItems(false, true);
        byMonth.setItemLabelGenerator(month -> Texts.text(month ? "wage.field.unit.month" : "wage.field.unit.hour"));
        byMonth.setValue(false);
        byMonth.addClassName("choices-in-row");
        Button calculate = new Button(Texts.text("wage.calculate"), click -> submit(ask));
        calculate.addThemeVariants(ButtonVariant.PRIMARY);
        fields.values()
                .forEach(field ->
                        calculate.addClickShortcut(Key.ENTER).listenOn(field).setResetFocusOnActiveElement(true));
        Div form = getContent();
        form.addClassName("form-column");
        form.add(summary, hours, hourly, fullTime, byMonth, calculate);
    }

    private void submit(Consumer<SubsidyQuestion> ask) {
        SubsidyQuestion question = new SubsidyQuestion(
                hours.getValue(), hourly.getValue(), fullTime.getValue(), Boolean.TRUE.equals(byMonth.getValue()));
        List<Problem> problems = question.problems();
        fields.forEach((name, field) -> refuse(name, field, problems));
        summary.removeAll();
        if (problems.isEmpty()) {
            ask.accept(question);
        } else {
            summary.add(new ErrorSummary(problems, name -> (Component) fields.get(name)));
        }
    }

    private static void refuse(String name, TextField field, List<Problem> problems) {
        String sentence = problems.stream()
                .filter(problem -> problem.field().equals(name))
                .map(problem -> Texts.say(problem.sentence()))
                .findFirst()
                .orElse("");
        field.setErrorMessage(sentence);
        field.setInvalid(!sentence.isEmpty());
    }

    private static TextField field(String name) {
        TextField field = new TextField(Texts.text("wage.field." + name));
        field.setHelperText(Texts.text("wage.field." + name + ".help"));
        field.getElement().setProperty("manualValidation", true);
        field.getElement().setAttribute("autocomplete", "off").setAttribute("inputmode", "decimal");
        return field;
    }
}
