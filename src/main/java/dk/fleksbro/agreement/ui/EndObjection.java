package dk.fleksbro.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dk.fleksbro.agreement.Ending;
import dk.fleksbro.agreement.EndingPages;
import dk.fleksbro.agreement.Signatory;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The fleksjobber's word against an end that somebody else has written; the consultant reads it, the workplace that there is one. */
final class EndObjection {

    private EndObjection() {}

    static List<Component> of(EndingPages.Page page, Ending ending, Consumer<String> send) {
        if (ending.objectedAt() != null) {
            return said(page.party(), ending.objection());
        }
        return page.mayObject() ? List.of(form(ending, send)) : List.of();
    }

    private static List<Component> said(Signatory reader, String text) {
        List<Component> said = new ArrayList<>();
        said.add(Lines.notice(
                Texts.text(reader == Signatory.CITIZEN ? "ending.objected.yours" : "ending.objected"), "warning"));
        if (reader != Signatory.EMPLOYER) {
            said.add(Lines.prose("“" + text + "”"));
        }
        if (reader == Signatory.MUNICIPALITY) {
            said.add(new Paragraph(Texts.text("ending.objected.act")));
        }
        return said;
    }

    private static Component form(Ending ending, Consumer<String> send) {
        Div panel = new Div(new Paragraph(Texts.text(
                "ending.object.text", AgreementLines.day(ending.lastDay().plusDays(Ending.DAYS_TO_OBJECT)))));
        Button open = new Button(Texts.text("ending.object"));
        open.addClickListener(e -> {
            TextArea text = new TextArea(Texts.text("ending.object.label"));
            text.setHelperText(Texts.text("ending.object.then"));
            panel.removeAll();
            panel.add(
                    text,
                    Lines.actions(new Button(Texts.text("ending.object.send"), s -> send.accept(text.getValue()))));
            text.focus();
        });
        panel.add(Lines.actions(open));
        return panel;
    }
}
