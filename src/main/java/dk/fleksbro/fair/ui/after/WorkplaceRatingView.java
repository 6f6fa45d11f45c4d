package dk.fleksbro.fair.ui.after;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
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
import dk.fleksbro.fair.after.RatingBoard;
import dk.fleksbro.fair.after.RatingService;
import dk.fleksbro.fair.ui.FairWords;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** How a workplace’s meetings went, by card number, all on one page. */
@Route("messe-arbejdsplads/:fairId/svar")
@RolesAllowed("EMPLOYER")
@Opens(kind = SubjectKind.FAIR, part = Part.FAIR_ANSWER, purpose = Purpose.RUNNING_A_WORKPLACE, parameter = "fairId")
class WorkplaceRatingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RatingService service;

    WorkplaceRatingView(RatingService service) {
        this.service = service;
        addClassName("narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FairId fair = FairWords.id(event);
        removeAll();
        add(Lines.back(Side.WORKPLACE.path(fair), Texts.text("rating.back")), new H1(getPageTitle()));
        List<RatingBoard> mine = service.mine(fair).stream()
                .filter(board -> !board.dates().isEmpty())
                .toList();
        if (mine.isEmpty()) {
            add(Lines.paragraph(Texts.text("rating.none.WORKPLACE"), "empty-state"));
            return;
        }
        add(Lines.intro(Texts.text("rating.intro.WORKPLACE")));
        if (!mine.getFirst().open()) {
            add(RatingWords.closed());
        }
        for (RatingBoard board : mine) {
            add(new H2(board.owner()), new RatingList(fair, board, service));
        }
        add(RatingWords.whatHappensNext(mine.getFirst()));
    }

    @Override
    public String getPageTitle() {
        return Texts.text("rating.title.WORKPLACE");
    }
}
