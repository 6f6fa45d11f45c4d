package dk.fleksbro.fair.ui.day;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import dk.fleksbro.fair.day.ClockPage;
import dk.fleksbro.fair.day.FaceOfClock;
import dk.fleksbro.shared.ui.Texts;

/**
 * The clock in the browser, {@code js/round-clock.js}. It is given all that is to come and counts by itself, so it is right while the
 * portal is away; it tells when what it shows has gone on.
 */
@Tag("round-clock")
final class ClockFace extends Component {

    ClockFace(Runnable wentOn) {
        getElement().setAttribute("sound", true);
        getElement().addEventListener("went-on", e -> wentOn.run());
        addAttachListener(e -> e.getUI().getPage().addJsModule("context://js/round-clock.js"));
    }

    void show(ClockPage page) {
        getElement().setAttribute("face", FaceOfClock.json(page.clock(), Texts::text, page.now(), true));
    }
}
