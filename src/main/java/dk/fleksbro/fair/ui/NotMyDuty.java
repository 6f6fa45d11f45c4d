package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;

/** In place of a page of the day that belongs to a duty the reader does not have: says so, and leads on. */
public final class NotMyDuty extends Composite<Div> {

    public NotMyDuty(FairId fair, String title, RuleBroken broken) {
        getContent()
                .add(
                        Lines.back(FairService.path(fair), Texts.text("duty.refused.back")),
                        new H1(title),
                        Lines.notice(Texts.say(broken.sentence()), "warning"),
                        new Paragraph(new Anchor(
                                FairWords.path(fair, "roller-paa-dagen"), Texts.text("fair.page.roller-paa-dagen"))));
    }
}
