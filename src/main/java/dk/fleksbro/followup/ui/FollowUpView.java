package dk.fleksbro.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.account.Role;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.followup.ConcernService;
import dk.fleksbro.followup.FollowUpPage;
import dk.fleksbro.followup.FollowUpService;
import dk.fleksbro.followup.TalkRow;
import dk.fleksbro.shared.Sentence;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** One employment over time: the next talk and why now, how it goes, and all talks. */
@Route("opfoelgning/:employmentId")
@RolesAllowed({"FLEX_WORKER", "EMPLOYER", "CONSULTANT", "TEAM_LEAD"})
@Opens(
        kind = SubjectKind.EMPLOYMENT,
        part = Part.FOLLOW_UP,
        purpose = {Purpose.OWN_AFFAIRS, Purpose.RUNNING_A_WORKPLACE, Purpose.FOLLOWING_UP, Purpose.SUPERVISION},
        parameter = "employmentId")
class FollowUpView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final FollowUpService followUp;

    FollowUpView(FollowUpService followUp) {
        this.followUp = followUp;
        addClassName("follow-up");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(followUp.page(FollowUpLines.employment(event)));
    }

    private void show(FollowUpPage page) {
        removeAll();
        boolean lead = page.reader().role() == Role.TEAM_LEAD;
        add(
                Lines.back(
                        lead ? "opfoelgning/hold" : "opfoelgning",
                        Texts.text(lead ? "followup.team.title" : "followup.list.title")),
                new H1(Texts.text("followup.page.title", page.other())));
        if (page.reader().role() == Role.CONSULTANT || lead) {
            add(Lines.muted(page.employerName()));
        }
        add(next(page));
        if (page.asksSmallStep()) {
            add(smallStep(page));
        }
        warnings(page);
        if (page.seesHowItGoes()) {
            add(new GrowthPart(page.growth(), page.today()));
        }
        add(new H2(Texts.text("followup.talks")), TalkTable.of(page));
        if (page.seesHowItGoes()) {
            add(actions(page));
        }
    }

    private static Component next(FollowUpPage page) {
        Section card = new Section(new H2(Texts.text("followup.next")));
        card.addClassNames("card", "next-step");
        page.next()
                .ifPresentOrElse(
                        talk -> next(card, page, talk),
                        () -> card.add(Lines.paragraph(
                                Texts.text(page.isRunning() ? "followup.next.none" : "followup.next.ended"))));
        return card;
    }

    private static void next(Section card, FollowUpPage page, TalkRow talk) {
        card.add(
                Lines.paragraph(Texts.say(TalkTable.when(talk, page)), "next-day"),
                Lines.paragraph(Texts.text("followup.why", Texts.say(page.why(talk)))));
        if (page.seesHowItGoes()) {
            Anchor open = new Anchor(TalkTable.path(page, talk), Texts.text("followup.next.open"));
            open.addClassName("action-link");
            Div actions = Lines.actions(open);
            if (page.isOneOfTheTwo() && page.isRunning()) {
                actions.add(concern(page));
            }
            card.add(actions);
        }
    }

    private static Anchor concern(FollowUpPage page) {
        Anchor concern = new Anchor(ConcernService.path(page.id()), Texts.text("followup.concern"));
        concern.addClassName("action-link-quiet");
        return concern;
    }

    private Component smallStep(FollowUpPage page) {
        Section card = new Section(
                new H2(Texts.text("followup.step")),
                Lines.paragraph(
                        Texts.text("followup.step.text." + page.reader().role().name())));
        Button yes = new Button(Texts.text("followup.step.yes"), e -> answer(page, true));
        yes.addThemeName("primary");
        Div actions = Lines.actions(yes, new Button(Texts.text("followup.step.no"), e -> answer(page, false)));
        card.add(actions, Lines.muted(Texts.text("followup.step.then")));
        card.addClassName("card");
        return card;
    }

    private void answer(FollowUpPage page, boolean yes) {
        followUp.answerSmallStep(page.id(), yes);
        show(followUp.page(page.id()));
        addComponentAtIndex(
                2, Lines.notice(Texts.text(yes ? "followup.step.said-yes" : "followup.step.said-no"), "success"));
    }

    private void warnings(FollowUpPage page) {
        List<Sentence> warnings = page.warnings();
        if (!warnings.isEmpty()) {
            Section section = new Section(
                    new H2(Texts.text(
                            "followup.warnings." + page.reader().role().name())),
                    FollowUpLines.list(warnings));
            section.addClassNames("card", "warnings");
            add(section);
        }
    }

    private static Component actions(FollowUpPage page) {
        Div actions = new Div(
                new Anchor("aftaler/" + page.id().value(), Texts.text("followup.agreement")),
                new Anchor(
                        ConcernService.path(page.id()),
                        Texts.text(page.isOneOfTheTwo() ? "followup.concern" : "followup.concerns")));
        actions.addClassNames("actions", "page-links");
        return actions;
    }

    @Override
    public String getPageTitle() {
        return Texts.text("followup.list.title");
    }
}
