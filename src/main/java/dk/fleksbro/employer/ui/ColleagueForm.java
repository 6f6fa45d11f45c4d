package dk.fleksbro.employer.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.fleksbro.employer.Colleague;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.Texts;
import java.util.List;
import java.util.function.Consumer;

/** Who else is to act for a workplace. */
final class ColleagueForm extends Composite<Div> {

    private final TypedFields fields = new TypedFields();

    ColleagueForm(Consumer<Colleague> invite) {
        Div form = getContent();
        form.addClassName("narrow-page");
        form.add(
                new Paragraph(Texts.text("employer.colleague.help")),
                fields.summary(),
                fields.line("contactName", "off"),
                fields.line("phone", "off"),
                fields.line("email", "off"));
        fields.checkWhenLeft(() -> typed().problems());
        form.add(new Button(Texts.text("employer.colleague.invite"), e -> submit(invite)));
    }

    private Colleague typed() {
        return new Colleague(fields.text("contactName"), fields.text("phone"), fields.text("email"));
    }

    private void submit(Consumer<Colleague> invite) {
        if (!fields.show(typed().problems())) {
            return;
        }
        try {
            invite.accept(typed());
        } catch (RuleBroken refused) {
            fields.show(List.of(new Problem("email", refused.sentence())));
        }
    }
}
