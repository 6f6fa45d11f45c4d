package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.Side;
import dk.fleksbro.fair.WishBoard;
import dk.fleksbro.fair.WishService;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;

/** Whom a fleksjobber would like to meet at a fair, whom not, and whether the workplaces see offer and hours before it. */
@Route("messe/:fairId/oensker")
@RolesAllowed("FLEX_WORKER")
@Opens(kind = SubjectKind.FAIR, part = Part.FAIR_ANSWER, purpose = Purpose.OWN_AFFAIRS, parameter = "fairId")
class MyWishesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final WishService service;

    MyWishesView(WishService service) {
        this.service = service;
        addClassName("narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FairId fair = new FairId(
                UUID.fromString(event.getRouteParameters().get("fairId").orElseThrow()));
        List<WishBoard> mine = service.mine(fair);
        removeAll();
        add(Lines.back(Side.SEEKER.path(fair), Texts.text("wish.back")), new H1(getPageTitle()));
        if (mine.isEmpty()) {
            add(new Paragraph(Texts.text("wish.not-coming")));
            return;
        }
        add(Lines.intro(Texts.text("wish.intro.SEEKER")));
        if (!mine.getFirst().open()) {
            add(Lines.notice(Texts.text("wish.closed"), "info"));
        }
        add(
                new WishEditor(fair, service, () -> service.mine(fair).getFirst()),
                new H2(Texts.text("wish.shown.title")),
                new Paragraph(Texts.text("wish.shown.help")),
                shown(fair));
    }

    private Checkbox shown(FairId fair) {
        Checkbox shown = new Checkbox(Texts.text("wish.shown"), service.isShown(fair));
        shown.addValueChangeListener(e -> service.show(fair, e.getValue()));
        return shown;
    }

    @Override
    public String getPageTitle() {
        return Texts.text("wish.title.SEEKER");
    }
}
