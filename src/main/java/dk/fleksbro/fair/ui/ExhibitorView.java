package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
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
import dk.fleksbro.employer.EmployerName;
import dk.fleksbro.employer.WorkplaceRow;
import dk.fleksbro.fair.AnswerStatus;
import dk.fleksbro.fair.ExhibitorPage;
import dk.fleksbro.fair.ExhibitorService;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairStatus;
import dk.fleksbro.fair.Side;
import dk.fleksbro.shared.draft.Drafts;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;

/** A fair as an employer meets it: what it is, and for each workplace the answer and what it brings. */
@Route("messe-arbejdsplads/:fairId")
@RolesAllowed("EMPLOYER")
@Opens(kind = SubjectKind.FAIR, part = Part.FAIR_ANSWER, purpose = Purpose.RUNNING_A_WORKPLACE, parameter = "fairId")
class ExhibitorView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ExhibitorService exhibitors;
    private final Drafts drafts;
    private final Clock clock;
    private String title = "";

    ExhibitorView(ExhibitorService exhibitors, Drafts drafts, Clock clock) {
        this.exhibitors = exhibitors;
        this.drafts = drafts;
        this.clock = clock;
        addClassName("narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(FairWords.id(event), Optional.empty());
    }

    private void show(FairId id, Optional<Component> news) {
        ExhibitorPage page = exhibitors.page(id);
        title = page.fair().terms().name();
        removeAll();
        add(Lines.back("", Texts.text("fair.back-to-start")), new H1(title));
        news.ifPresent(this::add);
        if (page.fair().status() == FairStatus.CANCELLED) {
            add(Lines.notice(Texts.text("fair.cancelled"), "warning"), Lines.prose(page.whyCancelled()));
            return;
        }
        add(
                Lines.intro(Texts.text("fair.exhibitor.intro")),
                FairWords.facts(page.fair().terms()),
                new Paragraph(Texts.text("fair.exhibitor.how")));
        boolean comes = page.mine().stream()
                .flatMap(mine -> mine.exhibitor().stream())
                .anyMatch(exhibitor -> exhibitor.answer().status() == AnswerStatus.YES);
        if (comes) {
            add(new GuestLinks(Side.WORKPLACE, page.fair()));
        }
        page.mine().forEach(mine -> add(part(page, mine)));
        if (page.mine().isEmpty()) {
            add(Lines.notice(Texts.text("fair.exhibitor.no-workplace"), "warning"));
        }
    }

    private Section part(ExhibitorPage page, ExhibitorPage.Mine mine) {
        FairId id = page.fair().id();
        WorkplaceRow workplace = mine.workplace();
        Section part = new Section(
                new H2(EmployerName.of(workplace.companyName(), workplace.name())),
                AnswerWords.state(page, mine),
                new AnswerButtons(
                        page.moves(mine),
                        Side.WORKPLACE,
                        page.fair().terms(),
                        move -> exhibitors.answer(id, workplace.id(), mine.version(), move),
                        told -> show(id, Optional.of(told))));
        part.addClassName("card");
        mine.exhibitor()
                .filter(exhibitor -> page.asks(mine))
                .ifPresent(exhibitor -> part.add(new BringingForm(
                        exhibitors, page, mine, exhibitor, drafts, clock, told -> show(id, Optional.of(told)))));
        return part;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
