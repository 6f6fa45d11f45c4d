package dk.fleksbro.handover.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.fleksbro.account.StandIn;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.handover.HandoverPaths;
import dk.fleksbro.handover.StandInService;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.draft.DraftKey;
import dk.fleksbro.shared.draft.Drafts;
import dk.fleksbro.shared.draft.Editor;
import dk.fleksbro.shared.ui.DraftForm;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** Who is away, when, and who stands in. A consultant arranges for themselves, the team lead for anybody who cannot. */
@Route("vikar")
@Menu(order = 45, title = "menu.stand-ins")
@RolesAllowed({"CONSULTANT", "TEAM_LEAD"})
@Opens(
        kind = SubjectKind.PORTAL,
        part = Part.STAND_INS,
        purpose = {Purpose.MATCHING, Purpose.SUPERVISION})
class StandInView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final StandInService service;
    private final Drafts drafts;
    private final Clock clock;
    private final Div notes = new Div();
    private final Div content = new Div();

    StandInView(StandInService service, Drafts drafts, Clock clock) {
        this.service = service;
        this.drafts = drafts;
        this.clock = clock;
        addClassName("narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        notes.removeAll();
        StandInService.Page page = service.page();
        add(
                new H1(getPageTitle()),
                Lines.intro(Texts.text(page.isTeamLead() ? "handover.intro.lead" : "handover.intro")),
                notes,
                content);
        show(page);
    }

    private void show(StandInService.Page page) {
        content.removeAll();
        content.add(new H2(Texts.text("handover.now")));
        if (page.now().isEmpty()) {
            Div empty =
                    new Div(new Paragraph(Texts.text(page.isTeamLead() ? "handover.empty.lead" : "handover.empty")));
            empty.addClassName("empty-state");
            content.add(empty);
        } else {
            content.add(new StandInLines(page, page.now(), this::end));
        }
        arranging(page);
        if (!page.over().isEmpty()) {
            content.add(
                    new H2(Texts.text("handover.over")),
                    Lines.muted(Texts.text("handover.over.meaning")),
                    new StandInLines(page, page.over(), this::end));
        }
    }

    private void arranging(StandInService.Page page) {
        content.add(new H2(Texts.text(page.isTeamLead() ? "handover.arrange.lead" : "handover.arrange")));
        if (page.colleagues().size() < (page.isTeamLead() ? 2 : 1)) {
            content.add(new Paragraph(Texts.text("handover.nobody")));
            return;
        }
        DraftKey key = new DraftKey("stand-in", page.me().accountId());
        StandInForm form = new StandInForm(
                page,
                new DraftForm(
                        drafts, key, new Editor(page.me().accountId(), page.me().displayName()), clock));
        Button arrange = new Button(Texts.text("handover.arrange.do"), e -> form.read()
                .ifPresent(wanted -> attempt(() -> {
                    StandIn arranged =
                            service.arrange(wanted.absent(), wanted.standIn(), wanted.firstDay(), wanted.lastDay());
                    drafts.discard(key);
                    arranged(arranged, page);
                })));
        arrange.addThemeVariants(ButtonVariant.PRIMARY);
        content.add(form, Lines.actions(arrange));
    }

    private void arranged(StandIn standIn, StandInService.Page page) {
        boolean own = standIn.absent().equals(page.me().id());
        tell(Texts.text(
                own ? "handover.arranged.own" : "handover.arranged",
                standIn.standInName(),
                standIn.absentName(),
                HandoverWords.days(standIn)));
        if (own) {
            notes.add(new Paragraph(new Anchor(
                    HandoverPaths.sheets(standIn.id()), Texts.text("handover.write", standIn.standInName()))));
        }
    }

    private void end(StandIn standIn) {
        attempt(() -> {
            StandIn ended = service.end(standIn.id());
            tell(Texts.text(
                    ended.isTakenBack() ? "handover.taken-back" : "handover.ended",
                    ended.absentName(),
                    ended.standInName()));
        });
    }

    /** The page shows how things stand afterwards; what was refused stays in the form. */
    private void attempt(Runnable change) {
        notes.removeAll();
        try {
            change.run();
        } catch (RuleBroken broken) {
            notes.add(Lines.notice(Texts.say(broken.sentence()), "error"));
        }
        show(service.page());
        notes.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    private void tell(String text) {
        notes.add(Lines.notice(text, "success"));
    }

    @Override
    public String getPageTitle() {
        return Texts.text("handover.title");
    }
}
