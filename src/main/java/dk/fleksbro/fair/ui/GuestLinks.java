package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairStatus;
import dk.fleksbro.fair.JobFair;
import dk.fleksbro.fair.Side;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;

/** The ways on for a guest who comes: the wishes, the dates as they were sent out, and afterwards how they went. */
final class GuestLinks extends Composite<Div> {

    GuestLinks(Side side, JobFair fair) {
        FairId id = fair.id();
        Div ways = Lines.actions(
                new Anchor(side.path(id) + "/oensker", Texts.of("wish.title", side)),
                new Anchor(side.path(id) + "/moeder", Texts.of("own-dates.title", side)));
        if (fair.status() == FairStatus.RUNNING || fair.status() == FairStatus.HELD) {
            ways.add(new Anchor(side.path(id) + "/svar", Texts.of("rating.title", side)));
        }
        getContent().add(ways);
    }
}
