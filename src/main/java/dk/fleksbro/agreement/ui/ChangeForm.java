package dk.fleksbro.agreement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.agreement.Change;
import dk.fleksbro.agreement.ChangeKind;
import dk.fleksbro.agreement.ChangePages;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.draft.DraftKey;
import dk.fleksbro.shared.ui.Codec;
import dk.fleksbro.shared.ui.DraftForm;
import dk.fleksbro.shared.ui.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Three things about a change: what it is about, why, and from which day. */
final class ChangeForm extends Composite<Div> {

    private final EmploymentForms forms;
    private final DraftKey key;
    private final DraftForm form;
    private final LocalDate today;
    private final @Nullable LocalDate starts;
    private final Div summary = new Div();

    ChangeForm(ChangePages.Page page, EmploymentForms forms) {
        this.forms = forms;
        this.today = page.today();
        this.starts = page.firstDay();
        EmploymentId id = page.file().id();
        key = new DraftKey("change-" + page.reader().role().name(), id.value());
        form = forms.form(id, key, page.reader(), Map.of());
        RadioButtonGroup<ChangeKind> kinds = new RadioButtonGroup<>(Texts.text("change.kind"));
        kinds.setItems(Change.KINDS);
        kinds.setItemLabelGenerator(kind -> Texts.of("agreement.kind", kind));
        kinds.addClassName("one-a-line");
        TextField from = new TextField(Texts.text("change.from"));
        from.setHelperText(Texts.text("change.from.help"));
        getContent().addClassName("move-form");
        getContent()
                .add(
                        summary,
                        form.<@Nullable ChangeKind, RadioButtonGroup<ChangeKind>>field(
                                Change.KIND,
                                kinds,
                                Codec.choice(ChangeKind.class, "agreement.kind"),
                                text -> List.of()),
                        form.prose(Change.REASON, "change.reason", true, Change.REASON_MAX),
                        form.field(Change.FROM, from, Codec.text(), text -> Change.warnings(text, today)),
                        form.status());
    }

    Optional<Change> read() {
        String kind = typed(Change.KIND);
        Change change =
                new Change(kind.isEmpty() ? null : ChangeKind.valueOf(kind), typed(Change.REASON), typed(Change.FROM));
        List<Problem> problems = change.problems(today, starts);
        summary.removeAll();
        if (!problems.isEmpty()) {
            summary.add(form.summary(problems));
            return Optional.empty();
        }
        return Optional.of(change);
    }

    void focus() {
        form.focus(Change.KIND);
    }

    void sent() {
        forms.drafts().discard(key);
    }

    private String typed(String field) {
        return form.texts().getOrDefault(field, "");
    }
}
