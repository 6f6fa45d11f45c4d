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

/** The dates of an employer’s workplaces at a fair, as they were sent out: whom by the number on the card. */
@Route("messe-arbejdsplads/:fairId/moeder")
@RolesAllowed("EMPLOYER")
@Opens(kind = SubjectKind.FAIR, part = Part.FAIR_ANSWER, purpose = Purpose.RUNNING_A_WORKPLACE, parameter = "fairId")
class WorkplaceDatesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final OwnDatesService service;

    WorkplaceDatesView(OwnDatesService service) {
        this.service = service;
        addClassName("narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FairId fair = new FairId(
                UUID.fromString(event.getRouteParameters().get("fairId").orElseThrow()));
        removeAll();
        add(
                Lines.back(Side.WORKPLACE.path(fair), Texts.text("wish.back")),
                new H1(getPageTitle()),
                new OwnDatesPart(Side.WORKPLACE, service.mine(fair)));
    }

    @Override
    public String getPageTitle() {
        return Texts.text("own-dates.title.WORKPLACE");
    }
}
