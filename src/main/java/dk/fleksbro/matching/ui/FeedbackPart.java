package dk.fleksbro.matching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fleksbro.matching.RoleFeedback;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;

/** What a role can learn from those who said no: kindly, in counts. */
final class FeedbackPart extends Composite<Section> {

    FeedbackPart(RoleFeedback feedback) {
        UnorderedList lines = new UnorderedList();
        feedback.reasons()
                .forEach((reason, count) -> lines.add(
                        new ListItem(Texts.text("feedback.because", count, Texts.of("match.reason", reason)))));
        feedback.possible()
                .forEach((possible, count) -> lines.add(
                        new ListItem(Texts.text("feedback.possible", count, Texts.of("match.possible", possible)))));
        getContent()
                .add(
                        new H2(Texts.text("feedback.title", feedback.title())),
                        new Paragraph(Texts.text("feedback.intro", feedback.people())));
        if (lines.getChildren().findAny().isPresent()) {
            getContent().add(lines);
        }
        Paragraph careful = Lines.muted(Texts.text("feedback.careful", RoleFeedback.LEAST));
        getContent().add(careful);
        getContent().addClassName("card");
    }
}
