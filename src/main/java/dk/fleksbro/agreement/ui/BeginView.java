package dk.fleksbro.agreement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import dk.fleksbro.agreement.BeginService;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.matching.MatchId;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

/** From a match both have said yes to, an agreement begins: what happens then, and one button. */
@Route("aftaler/begynd/:matchId")
@RolesAllowed({"EMPLOYER", "CONSULTANT"})
@Opens(
        kind = SubjectKind.MATCH,
        part = Part.AGREEMENT_BEGIN,
        purpose = {Purpose.PRESENTATION, Purpose.FOLLOWING_UP},
        parameter = "matchId")
class BeginView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final BeginService service;
    private final CurrentAccount current;
    private String title = "";

    BeginView(BeginService service, CurrentAccount current) {
        this.service = service;
        this.current = current;
        addClassName("narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MatchId id = new MatchId(
                UUID.fromString(event.getRouteParameters().get("matchId").orElseThrow()));
        removeAll();
        String match = (current.require().role() == Role.CONSULTANT ? "match/" : "kandidater/") + id.value();
        add(Lines.back(match, Texts.text("agreement.begin.back")));
        try {
            offer(id, service.look(id));
        } catch (RuleBroken e) {
            title = Texts.text("agreement.begin.title");
            add(new H1(title), Lines.notice(Texts.say(e.sentence()), "warning"));
        }
    }

    private void offer(MatchId id, BeginService.Beginning beginning) {
        title = Texts.text("agreement.begin.title-with", beginning.citizenName());
        add(
                new H1(title),
                Lines.muted(beginning.role().title() + ", " + beginning.role().employerName()));
        if (beginning.begun().isPresent()) {
            add(
                    new Paragraph(Texts.text("agreement.begin.begun")),
                    AgreementLines.action(AgreementPages.path(beginning.begun().get()), "agreement.begin.open"));
            return;
        }
        Button begin = new Button(Texts.text("agreement.begin.button"), e -> begin(id));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.setDisableOnClick(true);
        Div actions = Lines.actions(begin);
        add(Lines.intro(Texts.text("agreement.begin.what")));
        if (beginning.hasTrial()) {
            add(new Paragraph(Texts.text("agreement.begin.tried")));
        }
        add(new Paragraph(Texts.text("agreement.begin.next", beginning.citizenName())), actions);
    }

    private void begin(MatchId id) {
        UI.getCurrent().navigate(AgreementPages.path(service.begin(id)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
