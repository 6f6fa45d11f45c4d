package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import dk.fleksbro.fair.InvitationService;
import dk.fleksbro.fair.JobFair;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;

/** Says that it is too late to invite, and lets the host write why it is done nonetheless; nothing while there is time. */
final class LateReason extends Composite<Div> {

    private final TextArea why = new TextArea(Texts.text("invite.late.why"));

    LateReason(InvitationService.Page page) {
        boolean open = page.fair().takesAnswers(page.today());
        getContent().setVisible(!open || page.lateBy() > 0);
        if (!open) {
            getContent().add(Lines.notice(Texts.text("rule.FAIR_NOT_OPEN"), "warning"));
            return;
        }
        getContent()
                .add(Lines.notice(
                        Texts.text("rule.FAIR_INVITED_LATE", JobFair.INVITED_DAYS_AHEAD - page.lateBy()), "warning"));
        if (page.host()) {
            why.setHelperText(Texts.text("invite.late.why.help"));
            getContent().add(why);
        }
    }

    String text() {
        return why.getValue();
    }
}
