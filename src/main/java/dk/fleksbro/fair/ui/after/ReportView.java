package dk.fleksbro.fair.ui.after;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.Role;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.document.Paper;
import dk.fleksbro.document.PaperOnScreen;
import dk.fleksbro.document.PdfLink;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.fair.after.ReportService;
import dk.fleksbro.fair.ui.FairWords;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;

/** What came of a fair, on the screen in the words of the PDF. */
@Route("messer/:fairId/rapport")
@RolesAllowed({"CONSULTANT", "TEAM_LEAD"})
@Opens(
        kind = SubjectKind.FAIR,
        part = Part.FAIR_REPORT,
        purpose = {Purpose.MATCHING, Purpose.SUPERVISION},
        parameter = "fairId")
class ReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ReportService service;
    private final CurrentAccount current;
    private String title = "";

    ReportView(ReportService service, CurrentAccount current) {
        this.service = service;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FairId fair = FairWords.id(event);
        Locale locale = Texts.locale();
        Paper paper = service.paper(fair, locale);
        title = paper.title();
        removeAll();
        add(
                current.require().role() == Role.TEAM_LEAD
                        ? Lines.back("", Texts.text("fair.back-to-start"))
                        : Lines.back(FairService.path(fair), Texts.text("rating.back")),
                new PaperOnScreen(paper),
                Lines.actions(new PdfLink(Texts.text("report.pdf"), "messerapport", () -> service.pdf(fair, locale))));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
