package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.Side;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;

/** The ways on for a guest who comes: the wishes, and the dates as they were sent out. */
final class GuestLinks extends Composite<Div> {

    GuestLinks(Side side, FairId fair) {
        getContent()
                .add(Lines.actions(
                        new Anchor(side.path(fair) + "/oensker", Texts.of("wish.title", side)),
                        new Anchor(side.path(fair) + "/moeder", Texts.of("own-dates.title", side))));
    }
}
