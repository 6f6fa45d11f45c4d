package dk.fleksbro.agreement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dk.fleksbro.agreement.AgreementService.Difference;
import dk.fleksbro.agreement.AgreementService.Outcome;
import dk.fleksbro.agreement.Field;
import dk.fleksbro.agreement.FieldValue;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;

/** Somebody saved the same part while it was being written: field by field what each has, and the choice. */
final class MeanwhilePanel extends Div {

    MeanwhilePanel(Outcome.ChangedMeanwhile changed, Runnable keepMine, Runnable useTheirs) {
        addClassName("conflict");
        getElement().setAttribute("role", "alert");
        add(new H2(Texts.text("agreement.meanwhile")), new Paragraph(Texts.text("agreement.meanwhile.text")));
        DescriptionList list = new DescriptionList();
        list.addClassName("facts");
        for (Difference difference : changed.differences()) {
            Field field = changed.now().template().fieldOf(difference.path()).orElseThrow();
            Div texts = new Div(
                    new Paragraph(Texts.text("agreement.meanwhile.now", show(field, difference.now()))),
                    new Paragraph(Texts.text("agreement.meanwhile.mine", show(field, difference.typed()))));
            list.add(
                    new DescriptionList.Term(field.label().in(Texts.locale())), new DescriptionList.Description(texts));
        }
        Button mine = new Button(Texts.text("agreement.meanwhile.save-mine"), e -> keepMine.run());
        Button theirs = new Button(Texts.text("agreement.meanwhile.keep-theirs"), e -> useTheirs.run());
        theirs.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = Lines.actions(theirs, mine);
        add(list, actions);
    }

    private static String show(Field field, String stored) {
        return stored.isEmpty() ? Texts.text("draft.empty-text") : FieldValue.show(field, stored, Texts.locale());
    }
}
