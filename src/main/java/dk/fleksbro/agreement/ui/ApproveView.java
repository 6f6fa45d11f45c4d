package dk.fleksbro.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.agreement.ApprovalPages;
import dk.fleksbro.agreement.ApprovalRule;
import dk.fleksbro.agreement.ApprovalService;
import dk.fleksbro.agreement.Content;
import dk.fleksbro.agreement.Difference;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.agreement.Missing;
import dk.fleksbro.agreement.Signatory;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.document.PaperOnScreen;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/** An agreement as it is read before it is approved: exactly what a yes is bound to. */
@Route("aftaler/:employmentId/godkend")
@RolesAllowed({"FLEX_WORKER", "EMPLOYER", "CONSULTANT"})
@Opens(
        kind = SubjectKind.EMPLOYMENT,
        part = Part.AGREEMENT,
        purpose = {Purpose.OWN_AFFAIRS, Purpose.RUNNING_A_WORKPLACE, Purpose.FOLLOWING_UP},
        parameter = "employmentId")
class ApproveView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ApprovalPages pages;
    private final ApprovalService service;
    private final ApprovalPanels.Tools tools;
    private String title = "";

    ApproveView(ApprovalPages pages, ApprovalService service, ApprovalPanels.Tools tools) {
        this.pages = pages;
        this.service = service;
        this.tools = tools;
        addClassName("narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AgreementLines.id(event), List.of());
    }

    private void show(EmploymentId id, List<Component> told) {
        ApprovalPages.Page page = pages.open(id);
        title = Texts.text("approval.title", AgreementLines.other(page.file(), page.reader()));
        removeAll();
        add(AgreementLines.back(page.file(), page.reader()), new H1(title));
        told.forEach(this::add);
        add(Lines.intro(intro(page)));
        ApprovalPanels panels = new ApprovalPanels(page, tools, news -> show(id, news));
        panels.warnings().forEach(this::add);
        add(new H2(Texts.text("approval.who")), new StandingList(page, pages));
        panels.ownYes().ifPresent(this::add);
        page.sinceMine()
                .filter(difference -> !difference.isEmpty())
                .ifPresent(difference -> add(new H2(Texts.text("approval.since-yours")), new ChangeList(difference)));
        page.news()
                .filter(difference -> !difference.isEmpty())
                .ifPresent(difference -> add(new H2(Texts.text("approval.news")), new ChangeList(difference)));
        if (page.isTurnOf(page.party())) {
            add(new Paragraph(Texts.text("approval.read-on")));
        }
        add(PaperOnScreen.within(pages.paper(page, Texts.locale())));
        if (page.isTurnOf(page.party())) {
            add(yes(page));
        }
        panels.onBehalf().ifPresent(this::add);
        add(new Paragraph(AgreementLines.link(id, "versioner", "approval.versions")));
    }

    private static String intro(ApprovalPages.Page page) {
        if (!page.version().isOpen()) {
            return page.version().isApproved()
                    ? Texts.text(
                            "approval.intro.approved",
                            AgreementLines.day(page.version().effectiveFrom()))
                    : Texts.text("approval.intro.cancelled");
        }
        if (!Missing.of(page.content()).isEmpty()) {
            return Texts.text("approval.intro.missing");
        }
        if (!page.state().saysSomethingNew()) {
            return Texts.text("approval.intro.same");
        }
        if (page.isTurnOf(page.party())) {
            return Texts.text(page.party() == Signatory.MUNICIPALITY ? "approval.intro.last" : "approval.intro.yours");
        }
        return Texts.text("approval.intro.others");
    }

    /** What a yes means is said before it is given. */
    private Component yes(ApprovalPages.Page page) {
        Div panel = new Div(new H2(Texts.text("approval.yes.heading")));
        panel.addClassNames("card", "next-step");
        boolean last = page.party() == Signatory.MUNICIPALITY;
        String day = AgreementLines.day(page.takesEffect());
        boolean moved = !page.takesEffect().equals(page.version().effectiveFrom());
        panel.add(new Paragraph(last ? Texts.text("approval.yes.last", day) : Texts.text("approval.yes.next", day)));
        if (moved && page.version().effectiveFrom() != null) {
            panel.add(new Paragraph(Texts.text(
                    "approval.yes.day-moved", AgreementLines.day(page.version().effectiveFrom()), day)));
        }
        Button yes = new Button(Texts.text("approval.yes"), e -> approve(page));
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        yes.setDisableOnClick(true);
        panel.add(Lines.actions(yes));
        return panel;
    }

    private void approve(ApprovalPages.Page seen) {
        EmploymentId id = seen.file().id();
        try {
            ApprovalService.Outcome outcome =
                    service.approve(id, seen.version().id(), seen.version().contentHash());
            show(id, List.of(Lines.notice(Texts.of("approval.done", outcome), "success")));
        } catch (RuleBroken broken) {
            List<Component> told = new ArrayList<>();
            told.add(Lines.notice(Texts.say(broken.sentence()), "error"));
            if (broken.rule() == ApprovalRule.AGREEMENT_HAS_CHANGED) {
                told.add(new H2(Texts.text("approval.since-seen")));
                told.add(new ChangeList(Difference.between(seen.content(), now(id, seen.content()))));
            }
            show(id, told);
        }
    }

    private Content now(EmploymentId id, Content seen) {
        ApprovalPages.Page page = pages.open(id);
        return page.content().template().equals(seen.template()) ? page.content() : seen;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
