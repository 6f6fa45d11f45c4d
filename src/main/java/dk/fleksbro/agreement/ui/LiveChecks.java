package dk.fleksbro.agreement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.fleksbro.agreement.AgreementCheck;
import dk.fleksbro.agreement.AgreementPage;
import dk.fleksbro.agreement.Content;
import dk.fleksbro.agreement.Field;
import dk.fleksbro.agreement.FieldValue;
import dk.fleksbro.agreement.Hours;
import dk.fleksbro.agreement.Terms;
import dk.fleksbro.agreement.WeekTotal;
import dk.fleksbro.shared.WeeklyHours;
import dk.fleksbro.shared.ui.DraftForm;
import dk.fleksbro.shared.ui.Texts;

/** What the portal says of the figures while they are typed: the week's total, the third figure, what does not go together. */
final class LiveChecks extends Div {

    private final AgreementPage page;
    private final Content content;
    private final String section;
    private final DraftForm form;
    private final Div said = new Div();
    private final Div proposals = new Div();

    LiveChecks(AgreementPage page, Content content, String section, DraftForm form) {
        this.page = page;
        this.content = content;
        this.section = section;
        this.form = form;
        addClassName("live-checks");
        said.getElement().setAttribute("role", "status");
        add(said, proposals);
        update();
    }

    void update() {
        said.removeAll();
        proposals.removeAll();
        Content now = page.preview(content, form.typed());
        Terms terms = new Terms(now);
        switch (section) {
            case "week" -> {
                total(terms);
                overlaps(now);
            }
            case "hours" -> {
                overlaps(now);
                Hours.proposal(terms).ifPresent(this::offer);
            }
            case "job" ->
                AgreementCheck.startsInThePast(now, page.alreadyThere(), page.today())
                        .ifPresent(finding -> warn(Texts.say(finding.sentence())));
            default -> {}
        }
    }

    private void total(Terms terms) {
        if (terms.week().isEmpty()) {
            return;
        }
        WeekTotal total = WeekTotal.of(terms.week());
        said.add(new Paragraph(
                total.differs()
                        ? Texts.text("agreement.week.total-two", hours(total.even()), hours(total.odd()))
                        : Texts.text("agreement.week.total", hours(total.even()))));
    }

    private void overlaps(Content now) {
        page.overlaps(now, Texts.locale()).forEach(sentence -> warn(Texts.say(sentence)));
    }

    private void warn(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("field-warning");
        said.add(line);
    }

    private void offer(Hours.Proposal proposal) {
        Field field = content.template().fieldOf(proposal.path()).orElseThrow();
        String label = field.label().in(Texts.locale());
        String value = FieldValue.show(field, proposal.stored(), Texts.locale());
        proposals.add(new Button(
                Texts.text("agreement.hours.use", label, value),
                e -> form.type(proposal.path(), FieldValue.typed(field, proposal.stored()))));
    }

    private static String hours(int minutes) {
        return WeeklyHours.show(minutes, Texts.locale());
    }
}
