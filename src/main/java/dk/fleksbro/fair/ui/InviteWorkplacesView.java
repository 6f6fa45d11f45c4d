package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.employer.WorkplaceId;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.fair.InvitationService;
import dk.fleksbro.fair.InvitedWorkplace;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which workplaces come, and whom else to invite: those with the most vacant roles first. */
@Route("messer/:fairId/arbejdspladser")
@RolesAllowed("CONSULTANT")
@Opens(kind = SubjectKind.FAIR, part = Part.FAIR_GUESTS, purpose = Purpose.MATCHING, parameter = "fairId")
class InviteWorkplacesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;
    private static final int REST_MILLIS = 250;

    private final InvitationService invitations;
    private final TextField search = new TextField(Texts.text("exhibitors.search"));
    private final UnorderedList list = new UnorderedList();
    private final Paragraph found = new Paragraph();
    private final Div notes = new Div();
    private final Button more = new Button(Texts.text("common.more"), e -> showMore());
    private final Map<WorkplaceId, Checkbox> chosen = new LinkedHashMap<>();
    private FairId fair = new FairId(new UUID(0, 0));
    private int shown;

    InviteWorkplacesView(InvitationService invitations) {
        this.invitations = invitations;
        addClassName("wide-page");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(REST_MILLIS);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(e -> restart());
        list.addClassName("dense-list");
        found.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fair = FairWords.id(event);
        InvitationService.Page page = invitations.page(fair);
        LateReason late = new LateReason(page);
        Button invite = new Button(Texts.text("invite.chosen"), e -> invite(late));
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        invite.setEnabled(page.fair().takesAnswers(page.today()));
        Div tools = new Div(search);
        tools.addClassName("filters");
        removeAll();
        add(
                Lines.back(FairService.path(fair), page.fair().terms().name()),
                new H1(getPageTitle()),
                Lines.intro(Texts.text("exhibitors.intro")),
                late,
                tools,
                found,
                list,
                more,
                notes,
                Lines.actions(invite));
        restart();
        search.focus();
    }

    private void restart() {
        list.removeAll();
        chosen.clear();
        shown = 0;
        showMore();
    }

    private void showMore() {
        List<InvitedWorkplace> rows = invitations.workplaces(fair, search.getValue(), PAGE + 1, shown);
        rows.stream().limit(PAGE).forEach(row -> list.add(line(row)));
        shown += Math.min(PAGE, rows.size());
        more.setVisible(rows.size() > PAGE);
        list.setVisible(shown > 0);
        found.setText(shown > 0 ? "" : Texts.text("exhibitors.none"));
    }

    private ListItem line(InvitedWorkplace one) {
        ListItem line = new ListItem();
        if (one.answer().isPresent()) {
            line.add(
                    new Span(one.name()),
                    FairWords.badge(one.answer().get()),
                    new Span(Texts.text("exhibitors.tables", one.tables())));
        } else {
            Checkbox choose = new Checkbox(one.name());
            chosen.put(one.id(), choose);
            line.add(choose);
        }
        Span roles = new Span(Texts.text("exhibitors.roles", one.openRoles()));
        roles.addClassName("muted");
        line.add(new Span(one.postalCode()), roles);
        return line;
    }

    private void invite(LateReason late) {
        List<WorkplaceId> workplaces = chosen.entrySet().stream()
                .filter(one -> one.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
        notes.removeAll();
        try {
            int invited = invitations.inviteWorkplaces(fair, workplaces, late.text());
            restart();
            notes.add(Lines.notice(Texts.text("invite.done", invited), "success"));
        } catch (RuleBroken broken) {
            notes.add(Lines.notice(Texts.say(broken.sentence()), "error"));
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.text("exhibitors.title");
    }
}
