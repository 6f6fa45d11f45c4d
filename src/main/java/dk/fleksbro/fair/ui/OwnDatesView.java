package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.OwnDatesService;
import dk.fleksbro.fair.Side;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

/** A fleksjobber’s own dates at a fair, as they were sent out. */
@Route("messe/:fairId/moeder")
@RolesAllowed("FLEX_WORKER")
@Opens(kind = SubjectKind.FAIR, part = Part.FAIR_ANSWER, purpose = Purpose.OWN_AFFAIRS, parameter = "fairId")
class OwnDatesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final OwnDatesService service;

    OwnDatesView(OwnDatesService service) {
        this.service = service;
        addClassName("narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FairId fair = new FairId(
                UUID.fromString(event.getRouteParameters().get("fairId").orElseThrow()));
        removeAll();
        add(
                Lines.back(Side.SEEKER.path(fair), Texts.text("wish.back")),
                new H1(getPageTitle()),
                new OwnDatesPart(Side.SEEKER, service.mine(fair)));
    }

    @Override
    public String getPageTitle() {
        return Texts.text("own-dates.title.SEEKER");
    }
}
