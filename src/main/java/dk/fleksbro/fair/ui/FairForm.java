package dk.fleksbro.fair.ui;

import static dk.fleksbro.fair.FairFields.*;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dk.fleksbro.fair.FairDraft;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.ui.DraftForm;
import dk.fleksbro.shared.ui.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All that is settled about a fair, and how the day is divided by it. */
final class FairForm extends Composite<Div> {

    private static final int LINE_MAX = 120;
    private static final int SHORT_MAX = 20;

    private final DraftForm form;
    private final LocalDate today;
    private final Div summary = new Div();
    private final Paragraph rounds = new Paragraph();

    FairForm(DraftForm form, LocalDate today) {
        this.form = form;
        this.today = today;
        rounds.addClassName("notice-line");
        rounds.getElement().setAttribute("role", "status");
        getContent()
                .add(
                        summary,
                        form.status(),
                        new H2(Texts.text("fair.section.what")),
                        line(NAME, LINE_MAX),
                        inRow(line(DAY, SHORT_MAX), line(ANSWER_BY, SHORT_MAX)),
                        new H2(Texts.text("fair.section.place")),
                        line(PLACE, LINE_MAX),
                        inRow(line(STREET, LINE_MAX), line(POSTAL_CODE, SHORT_MAX)),
                        new H2(Texts.text("fair.section.rounds")),
                        inRow(line(STARTS, SHORT_MAX), line(ENDS, SHORT_MAX)),
                        inRow(line(DATE_MINUTES, SHORT_MAX), line(CHANGEOVER, SHORT_MAX)),
                        inRow(line(BREAK_AFTER, SHORT_MAX), line(BREAK_MINUTES, SHORT_MAX)),
                        rounds,
                        new H2(Texts.text("fair.section.people")),
                        inRow(line(PLACES, SHORT_MAX), line(TARGET, SHORT_MAX)));
        form.onChange(this::changed);
        showRounds();
    }

    /** What is typed, or nothing while the form shows what is missing. */
    Optional<FairDraft> read() {
        FairDraft draft = draft();
        List<Problem> problems = draft.problems();
        summary.removeAll();
        if (problems.isEmpty()) {
            return Optional.of(draft);
        }
        summary.add(form.summary(problems));
        return Optional.empty();
    }

    private FairDraft draft() {
        return new FairDraft(form.texts(), today);
    }

    private void changed() {
        showRounds();
        if (summary.getComponentCount() > 0) {
            List<Problem> problems = draft().problems();
            summary.removeAll();
            if (!problems.isEmpty()) {
                summary.add(form.remaining(problems));
            }
        }
    }

    private void showRounds() {
        rounds.setText(draft().times()
                .map(times -> FairWords.rounds(times, FairDraft::show))
                .orElse(Texts.text("fair.rounds.unknown")));
    }

    private Component line(String field, int max) {
        return form.line(field, "fair." + field, true, max);
    }

    private static Div inRow(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("fields-in-row");
        return row;
    }
}
