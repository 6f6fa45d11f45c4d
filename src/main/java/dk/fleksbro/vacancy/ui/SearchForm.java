package dk.fleksbro.vacancy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.Weekdays;
import dk.fleksbro.shared.ui.Texts;
import dk.fleksbro.vacancy.RoleSearch;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;

/** What somebody looks for; each change searches at once. */
final class SearchForm extends Composite<Div> {

    private static final String ANYWHERE = "";

    private final TextField least = field(RoleSearch.LEAST);
    private final TextField most = field(RoleSearch.MOST);
    private final TextField postalCode = field(RoleSearch.POSTAL_CODE);
    private final RadioButtonGroup<String> distance = new RadioButtonGroup<>(Texts.text("search.km"));
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>(Texts.text("search.dage"));
    private final Runnable search;
    private boolean settling;

    SearchForm(Runnable search) {
        this.search = search;
        distance.setItems(Stream.concat(RoleSearch.DISTANCES.stream().map(String::valueOf), Stream.of(ANYWHERE))
                .toList());
        distance.setItemLabelGenerator(
                km -> km.equals(ANYWHERE) ? Texts.text("search.km.any") : Texts.text("search.km.at-most", km));
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(day -> Texts.of("day", day));
        distance.addClassName("choices-in-row");
        days.addClassName("choices-in-row");
        Stream.of(least, most, postalCode).forEach(field -> field.addValueChangeListener(e -> changed()));
        distance.addValueChangeListener(e -> changed());
        days.addValueChangeListener(e -> changed());
        Button clear = new Button(Texts.text("search.clear"), e -> clear());
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        Div filters = getContent();
        filters.addClassName("filters");
        filters.getElement().setAttribute("role", "search").setAttribute("aria-label", Texts.text("search.label"));
        filters.add(least, most, postalCode, distance, days, clear);
    }

    RoleSearch typed() {
        return new RoleSearch(
                least.getValue(),
                most.getValue(),
                postalCode.getValue(),
                distance.getValue() == null ? ANYWHERE : distance.getValue(),
                Weekdays.of(days.getValue()).text());
    }

    /** Fills in a search that stood in the address. */
    void show(RoleSearch given) {
        settling = true;
        least.setValue(given.least());
        most.setValue(given.most());
        postalCode.setValue(given.postalCode());
        Integer kilometres = given.distance();
        distance.setValue(kilometres == null ? ANYWHERE : kilometres.toString());
        days.setValue(given.weekdays().days());
        settling = false;
    }

    void clear() {
        show(new RoleSearch("", "", "", "", ""));
        changed();
    }

    void anywhere() {
        distance.setValue(ANYWHERE);
    }

    void refuse(List<Problem> problems) {
        Stream.of(least, most, postalCode).forEach(field -> {
            String sentence = problems.stream()
                    .filter(problem -> field.getId().orElseThrow().equals(problem.field()))
                    .map(problem -> Texts.say(problem.sentence()))
                    .findFirst()
                    .orElse("");
            field.setErrorMessage(sentence);
            field.setInvalid(!sentence.isEmpty());
        });
    }

    private void changed() {
        if (!settling) {
            search.run();
        }
    }

    private static TextField field(String name) {
        TextField field = new TextField(Texts.text("search." + name));
        field.setHelperText(Texts.text("search." + name + ".help"));
        field.setId(name);
        field.getElement().setProperty("manualValidation", true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(600);
        return field;
    }
}
