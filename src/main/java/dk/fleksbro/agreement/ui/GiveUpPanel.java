package dk.fleksbro.agreement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.util.function.Consumer;

/** Gives a change up, with a reason; behind a button that says what happens. */
final class GiveUpPanel extends Composite<Div> {

    GiveUpPanel(Consumer<String> giveUp) {
        TextArea reason = new TextArea(Texts.text("change.give-up.reason"));
        Paragraph next = new Paragraph(Texts.text("change.give-up.next"));
        Button send = new Button(Texts.text("change.give-up.send"), e -> {
            boolean missing = reason.getValue().isBlank();
            reason.setErrorMessage(Texts.text("rule.CHANGE_REASON_MISSING"));
            reason.setInvalid(missing);
            if (!missing) {
                giveUp.accept(reason.getValue());
            }
        });
        Div panel = new Div(next, reason, Lines.actions(send));
        panel.setVisible(false);
        Button open = new Button(Texts.text("change.give-up"));
        open.addClickListener(e -> {
            panel.setVisible(true);
            open.setVisible(false);
            reason.focus();
        });
        getContent().add(Lines.actions(open), panel);
    }
}
