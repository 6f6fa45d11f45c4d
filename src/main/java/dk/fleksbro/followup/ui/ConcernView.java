package dk.fleksbro.followup.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.followup.Concern;
import dk.fleksbro.followup.ConcernPage;
import dk.fleksbro.followup.ConcernService;
import dk.fleksbro.followup.FollowUpService;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.draft.Drafts;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** "Something is wrong": one of the two writes, the consultant answers. */
@Route("opfoelgning/:employmentId/noget-er-galt")
@RolesAllowed({"FLEX_WORKER", "EMPLOYER", "CONSULTANT"})
@Opens(
        kind = SubjectKind.EMPLOYMENT,
        part = Part.CONCERN,
        purpose = {Purpose.OWN_AFFAIRS, Purpose.RUNNING_A_WORKPLACE, Purpose.FOLLOWING_UP},
        parameter = "employmentId")
class ConcernView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ConcernService concerns;
    private final Drafts drafts;
    private final Clock clock;

    ConcernView(ConcernService concerns, Drafts drafts, Clock clock) {
        this.concerns = concerns;
        this.drafts = drafts;
        this.clock = clock;
        addClassName("narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(concerns.page(FollowUpLines.employment(event)));
    }

    private void show(ConcernPage page) {
        removeAll();
        boolean consultant = !page.side().isOneOfTheTwo();
        add(
                Lines.back(FollowUpService.path(page.id()), Texts.text("followup.page.title", page.other())),
                new H1(getPageTitle()),
                Lines.intro(Texts.text(
                        "concern.intro." + page.side().name(),
                        page.consultantName().isEmpty()
                                ? Texts.text("concern.the-municipality")
                                : page.consultantName(),
                        page.other())));
        boolean waits = page.concerns().stream()
                .anyMatch(concern ->
                        concern.party() == page.side() && concern.status().isOpen());
        // what goes on stands first; somebody who has written already writes more there
        if (page.canWrite() && !waits) {
            add(new ConcernForm(concerns, page, drafts, clock, () -> again(page.id(), "concern.sent")));
        }
        for (Concern concern : page.concerns()) {
            add(new ConcernCard(concern, page, concerns, drafts, clock, doing -> attempt(page.id(), doing)));
        }
        if (page.concerns().isEmpty() && (consultant || !page.running())) {
            add(Lines.paragraph(Texts.text(consultant ? "concern.none" : "concern.not-running"), "empty-state"));
        }
    }

    private void attempt(EmploymentId id, Runnable doing) {
        try {
            doing.run();
            again(id, "concern.done");
        } catch (RuleBroken e) {
            addComponentAtIndex(2, Lines.notice(Texts.say(e.sentence()), "error"));
        }
    }

    private void again(EmploymentId id, String saidKey) {
        show(concerns.page(id));
        addComponentAtIndex(2, Lines.notice(Texts.text(saidKey), "success"));
    }

    @Override
    public String getPageTitle() {
        return Texts.text("concern.title");
    }
}
