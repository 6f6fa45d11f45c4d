package dk.fleksbro.agreement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.Role;
import dk.fleksbro.agreement.AgreementPages;
import dk.fleksbro.agreement.ColleaguePage;
import dk.fleksbro.agreement.ColleagueService;
import dk.fleksbro.agreement.ColleagueSheet;
import dk.fleksbro.agreement.Content;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.document.Paper;
import dk.fleksbro.document.PaperOnScreen;
import dk.fleksbro.document.Papers;
import dk.fleksbro.document.PdfLink;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.Sentence;
import dk.fleksbro.shared.draft.Drafts;
import dk.fleksbro.shared.draft.Editor;
import dk.fleksbro.shared.ui.DraftForm;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

/** "To my colleagues": written and approved by the fleksjobber, seen and printed by the workplace. */
@Route("aftaler/:employmentId/kolleger")
@RolesAllowed({"FLEX_WORKER", "EMPLOYER"})
@Opens(
        kind = SubjectKind.EMPLOYMENT,
        part = Part.COLLEAGUE_SHEET,
        purpose = {Purpose.OWN_AFFAIRS, Purpose.RUNNING_A_WORKPLACE},
        parameter = "employmentId")
class ColleagueView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ColleagueService service;
    private final Drafts drafts;
    private final CurrentAccount current;
    private final Clock clock;
    private final Paragraph done = new Paragraph();
    private final Div content = new Div();

    ColleagueView(ColleagueService service, Drafts drafts, CurrentAccount current, Clock clock) {
        this.service = service;
        this.drafts = drafts;
        this.current = current;
        this.clock = clock;
        addClassName("narrow-page");
        done.addClassNames("notice-line", "notice-success");
        done.getElement().setAttribute("role", "status");
    }

    /** In Danish, whoever prints it: it hangs where Danish is spoken. */
    static Paper paper(ColleagueSheet sheet, String name) {
        return sheet.paper(name, Texts.DANISH, key -> Texts.say(Sentence.of(key), Texts.DANISH));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = UUID.fromString(event.getRouteParameters().get("employmentId").orElseThrow());
        ColleaguePage page = service.read(new EmploymentId(id));
        Anchor back = Lines.back(AgreementPages.path(page.id()), Texts.text("contract.back"));
        Paragraph intro = Lines.intro(Texts.text("colleagues.intro." + page.reader(), page.citizenName()));
        removeAll();
        add(back, new H1(Texts.text("colleagues.title")), intro, done, content);
        show(page);
    }

    private void show(ColleaguePage page) {
        content.removeAll();
        boolean own = page.reader() == Role.FLEX_WORKER;
        page.shown().ifPresentOrElse(sheet -> sheet(page, sheet, own), () -> nothingShown(page, own));
    }

    private void nothingShown(ColleaguePage page, boolean own) {
        if (own) {
            write(page);
            return;
        }
        Paragraph nothing = new Paragraph(Texts.text("colleagues.nothing", page.citizenName()));
        nothing.addClassName("empty-state");
        content.add(nothing);
    }

    private void sheet(ColleaguePage page, ColleagueSheet sheet, boolean own) {
        EmploymentId id = page.id();
        Div actions = Lines.actions(new PdfLink(Texts.text("colleagues.pdf"), "til-kollegerne", () -> pdf(id)));
        if (own) {
            Button again = new Button(Texts.text("colleagues.rewrite"), click -> write(page));
            Button takeBack = new Button(Texts.text("colleagues.take-back"), click -> {
                service.withdraw(id);
                changed(id, Texts.text("colleagues.taken-back"));
            });
            takeBack.addThemeVariants(ButtonVariant.TERTIARY);
            actions.add(again, takeBack);
        }
        Paragraph until =
                new Paragraph(Texts.text("colleagues.until", DanishTime.date(sheet.expiresOn(), Texts.locale())));
        content.add(until, actions, PaperOnScreen.within(paper(sheet, page.citizenName())));
    }

    /** Asked for anew each time: after it was taken back or has run out, an open page gives nothing more. */
    private byte[] pdf(EmploymentId id) {
        ColleaguePage now = service.read(id);
        return Papers.pdf(paper(now.shown().orElseThrow(NotFound::new), now.citizenName()));
    }

    private void write(ColleaguePage page) {
        Content agreement = Objects.requireNonNull(page.agreement());
        var words = page.shown().map(sheet -> sheet.words().byField()).orElseGet(() -> ColleagueProposal.of(agreement));
        DraftForm form = new DraftForm(
                drafts,
                ColleagueService.drafts(page.id()),
                new Editor(current.require().accountId(), current.require().displayName()),
                clock,
                words);
        content.removeAll();
        content.add(new ColleagueWizard(
                service, page, form, clock, () -> changed(page.id(), Texts.text("colleagues.approved"))));
    }

    private void changed(EmploymentId id, String said) {
        done.setText(said);
        show(service.read(id));
    }

    @Override
    public String getPageTitle() {
        return Texts.text("colleagues.title");
    }
}
