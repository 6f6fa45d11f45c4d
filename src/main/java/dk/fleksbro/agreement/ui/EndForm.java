package dk.fleksbro.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.agreement.Alternative;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.agreement.EndReason;
import dk.fleksbro.agreement.EndingPages;
import dk.fleksbro.agreement.PlannedEnd;
import dk.fleksbro.agreement.Signatory;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.draft.DraftKey;
import dk.fleksbro.shared.ui.Codec;
import dk.fleksbro.shared.ui.DraftForm;
import dk.fleksbro.shared.ui.Texts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why an employment ends, its last day, what was tried; the fleksjobber is asked for these three only. */
final class EndForm extends Composite<Div> {

    private final EndingPages.Page page;
    private final EmploymentForms forms;
    private final DraftKey key;
    private final DraftForm form;
    private final Div summary = new Div();

    EndForm(EndingPages.Page page, EmploymentForms forms) {
        this.page = page;
        this.forms = forms;
        EmploymentId id = page.file().id();
        key = new DraftKey("ending-" + page.party().name(), id.value());
        form = forms.form(id, key, page.reader(), Map.of());
        getContent().addClassName("move-form");
        getContent().add(summary, reasons(), date(PlannedEnd.LAST_DAY, "ending.last-day"), tried());
        if (page.party() != Signatory.CITIZEN) {
            getContent()
                    .add(
                            form.prose(PlannedEnd.TRIED_TEXT, "ending.tried-text", true, PlannedEnd.TEXT_MAX),
                            date(PlannedEnd.TOLD, "ending.told"));
        }
        getContent().add(form.status());
    }

    Optional<PlannedEnd> read() {
        String reason = typed(PlannedEnd.REASON);
        PlannedEnd end = new PlannedEnd(
                reason.isEmpty() ? null : EndReason.valueOf(reason),
                typed(PlannedEnd.LAST_DAY),
                choices().decode(typed(PlannedEnd.TRIED)),
                typed(PlannedEnd.TRIED_TEXT),
                typed(PlannedEnd.TOLD));
        List<Problem> problems = end.problems(
                page.party(),
                page.today(),
                Objects.requireNonNull(page.file().employment().startsOn()));
        summary.removeAll();
        if (!problems.isEmpty()) {
            summary.add(form.summary(problems));
            return Optional.empty();
        }
        return Optional.of(end);
    }

    void focus() {
        form.focus(PlannedEnd.REASON);
    }

    void sent() {
        forms.drafts().discard(key);
    }

    private Component reasons() {
        RadioButtonGroup<EndReason> group = new RadioButtonGroup<>(Texts.text("ending.reason"));
        group.setItems(EndReason.of(page.party()));
        group.setItemLabelGenerator(reason -> Texts.of("ending.reason", reason));
        group.addClassName("one-a-line");
        return form.<@Nullable EndReason, RadioButtonGroup<EndReason>>field(
                PlannedEnd.REASON, group, Codec.choice(EndReason.class, "ending.reason"), text -> List.of());
    }

    private Component tried() {
        CheckboxGroup<Alternative> group = new CheckboxGroup<>(Texts.text("ending.tried"));
        group.setItems(Alternative.values());
        group.setItemLabelGenerator(alternative -> Texts.of("ending.alternative", alternative));
        group.addClassName("one-a-line");
        return form.<Set<Alternative>, CheckboxGroup<Alternative>>field(
                PlannedEnd.TRIED, group, choices(), text -> List.of());
    }

    private Component date(String field, String label) {
        TextField component = new TextField(Texts.text(label));
        component.setHelperText(Texts.text(label + ".help"));
        return form.field(field, component, Codec.text(), text -> List.of());
    }

    private static Codec<Set<Alternative>> choices() {
        return Codec.choices(Alternative.class, "ending.alternative");
    }

    private String typed(String field) {
        return form.texts().getOrDefault(field, "");
    }
}
