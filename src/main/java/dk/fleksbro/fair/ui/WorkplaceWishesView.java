package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
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

/** Whom an employer's workplaces would like to meet at a fair, among those who let themselves be seen. */
@Route("messe-arbejdsplads/:fairId/oensker")
@RolesAllowed("EMPLOYER")
@Opens(kind = SubjectKind.FAIR, part = Part.FAIR_ANSWER, purpose = Purpose.RUNNING_A_WORKPLACE, parameter = "fairId")
class WorkplaceWishesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final WishService service;

    WorkplaceWishesView(WishService service) {
        this.service = service;
        addClassName("narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FairId fair = new FairId(
                UUID.fromString(event.getRouteParameters().get("fairId").orElseThrow()));
        List<WishBoard> mine = service.mine(fair);
        removeAll();
        add(Lines.back(Side.WORKPLACE.path(fair), Texts.text("wish.back")), new H1(getPageTitle()));
        if (mine.isEmpty()) {
            add(new Paragraph(Texts.text("wish.not-coming.WORKPLACE")));
            return;
        }
        add(Lines.intro(Texts.text("wish.intro.WORKPLACE")));
        if (!mine.getFirst().open()) {
            add(Lines.notice(Texts.text("wish.closed"), "info"));
        }
        mine.forEach(board -> add(section(fair, board, mine.size() > 1)));
    }

    private Section section(FairId fair, WishBoard board, boolean named) {
        Section section = new Section();
        if (named) {
            section.add(Lines.intro(board.owner()));
        }
        section.getElement().setAttribute("aria-label", board.owner());
        section.add(new WishEditor(fair, service, () -> service.mine(fair).stream()
                .filter(one -> one.guest().equals(board.guest()))
                .findFirst()
                .orElseThrow()));
        return section;
    }

    @Override
    public String getPageTitle() {
        return Texts.text("wish.title.WORKPLACE");
    }
}
