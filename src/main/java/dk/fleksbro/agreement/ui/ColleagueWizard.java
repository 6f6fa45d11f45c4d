package dk.fleksbro.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dk.fleksbro.agreement.ColleaguePage;
import dk.fleksbro.agreement.ColleagueService;
import dk.fleksbro.agreement.ColleagueSheet;
import dk.fleksbro.agreement.ColleagueWords;
import dk.fleksbro.document.PaperOnScreen;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.ui.DraftForm;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Two questions, two more, and a look at the whole before it is shown to anybody. */
final class ColleagueWizard extends Composite<Div> {

    private static final List<Integer> MONTHS = List.of(3, 6, ColleagueService.MONTHS_AT_MOST);

    private final ColleagueService service;
    private final ColleaguePage page;
    private final DraftForm form;
    private final LocalDate today;
    private final Instant now;
    private final Runnable approved;
    private final Div summary = new Div();
    private final Div step = new Div();
    private final RadioButtonGroup<Integer> months = new RadioButtonGroup<>(Texts.text("colleagues.months"));

    ColleagueWizard(ColleagueService service, ColleaguePage page, DraftForm form, Clock clock, Runnable approved) {
        this.service = service;
        this.page = page;
        this.form = form;
        this.now = clock.instant();
        this.today = DanishTime.date(now);
        this.approved = approved;
        months.setItems(MONTHS);
        months.setItemLabelGenerator(count -> Texts.text("colleagues.months.count", count));
        months.setHelperText(Texts.text("colleagues.months.help"));
        months.setValue(6);
        getContent().add(summary, step);
        first();
    }

    private void first() {
        show(
                "colleagues.step.work",
                field(ColleagueWords.DOES),
                field(ColleagueWords.AT_TIMES),
                form.status(),
                Lines.actions(next("common.next", this::second)));
    }

    private void second() {
        show(
                "colleagues.step.help",
                field(ColleagueWords.HELPS),
                field(ColleagueWords.REACH),
                form.status(),
                Lines.actions(next("colleagues.look", this::look), back(this::first)));
    }

    private void look() {
        ColleagueWords words = ColleagueWords.of(form.texts());
        List<Problem> problems = words.problems();
        summary.removeAll();
        if (!problems.isEmpty()) {
            if (problems.stream().allMatch(problem -> isOfFirstStep(problem.field()))) {
                first();
            }
            summary.add(form.summary(problems));
            return;
        }
        ColleagueSheet sheet = new ColleagueSheet(UUID.randomUUID(), words, now, today.plusMonths(6));
        show(
                "colleagues.step.look",
                new Paragraph(Texts.text("colleagues.step.look.text")),
                PaperOnScreen.within(ColleagueView.paper(sheet, page.citizenName())),
                months,
                Lines.actions(next("colleagues.approve", () -> approve(words)), back(this::second)));
    }

    private void approve(ColleagueWords words) {
        service.approve(page.id(), words, months.getValue());
        approved.run();
    }

    private static boolean isOfFirstStep(String field) {
        return field.equals(ColleagueWords.DOES) || field.equals(ColleagueWords.AT_TIMES);
    }

    private Component field(String name) {
        return form.prose(name, "colleagues.field." + name, true, ColleagueWords.LONGEST);
    }

    private void show(String title, Component... parts) {
        summary.removeAll();
        step.removeAll();
        step.add(new H2(Texts.text(title)));
        step.add(parts);
    }

    private static Button next(String key, Runnable action) {
        Button button = new Button(Texts.text(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static Button back(Runnable action) {
        return new Button(Texts.text("common.back"), click -> action.run());
    }
}
