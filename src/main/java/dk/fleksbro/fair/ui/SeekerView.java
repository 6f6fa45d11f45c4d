package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
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
import dk.fleksbro.fair.AnswerStatus;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairStatus;
import dk.fleksbro.fair.Seeker;
import dk.fleksbro.fair.SeekerPage;
import dk.fleksbro.fair.SeekerService;
import dk.fleksbro.fair.SeekerStep;
import dk.fleksbro.fair.Side;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** A fair as a fleksjobber meets it: what it is, that it is voluntary, the answer, and what helps. */
@Route("messe/:fairId")
@RolesAllowed("FLEX_WORKER")
@Opens(kind = SubjectKind.FAIR, part = Part.FAIR_ANSWER, purpose = Purpose.OWN_AFFAIRS, parameter = "fairId")
class SeekerView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SeekerService seekers;
    private String title = "";

    SeekerView(SeekerService seekers) {
        this.seekers = seekers;
        addClassName("narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(FairWords.id(event), Optional.empty());
    }

    private void show(FairId id, Optional<Component> news) {
        SeekerPage page = seekers.page(id);
        title = page.fair().terms().name();
        removeAll();
        add(Lines.back("", Texts.text("fair.back-to-start")), new H1(title));
        news.ifPresent(this::add);
        if (page.fair().status() == FairStatus.CANCELLED) {
            add(Lines.notice(Texts.text("fair.cancelled"), "warning"), Lines.prose(page.whyCancelled()));
            return;
        }
        add(AnswerWords.state(page));
        if (page.addressProtected()) {
            add(Lines.notice(Texts.text("fair.seeker.protected"), "warning"));
        }
        page.seeker()
                .filter(seeker -> seeker.answer().status() == AnswerStatus.YES)
                .ifPresent(seeker -> add(new GuestLinks(Side.SEEKER, page.fair())));
        add(
                FairWords.facts(page.fair().terms()),
                new AnswerButtons(
                        page.moves(),
                        Side.SEEKER,
                        page.fair().terms(),
                        move -> seekers.answer(id, page.version(), move),
                        told -> show(id, Optional.of(told))),
                new H2(Texts.text("fair.seeker.voluntary")),
                new Paragraph(Texts.text("fair.seeker.voluntary.text")),
                new H2(Texts.text("fair.seeker.duty")),
                new Paragraph(Texts.text("fair.seeker.duty.text")));
        page.seeker().filter(seeker -> page.asksHelp()).ifPresent(this::help);
        add(new H2(Texts.text("fair.seeker.how")), new Paragraph(Texts.text("fair.seeker.how.text")));
    }

    private void help(Seeker seeker) {
        DescriptionList said = new DescriptionList();
        said.addClassName("facts");
        SeekerWords.rows(said, seeker);
        Div steps = Lines.actions();
        for (SeekerStep step : SeekerStep.values()) {
            steps.add(new Anchor(Side.SEEKER.path(seeker.fair()) + "/" + step.path(), Texts.of("fair.step", step)));
        }
        add(new H2(Texts.text("fair.seeker.help")), new Paragraph(Texts.text("fair.seeker.help.text")), said, steps);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
