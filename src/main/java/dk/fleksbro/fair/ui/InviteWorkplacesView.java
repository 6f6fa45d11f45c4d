package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
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
import dk.fleksbro.shared.ui.Chosen;
import dk.fleksbro.shared.ui.LineList;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
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
    private final LineList<InvitedWorkplace> list = new LineList<>(this::line);
    private final Paragraph found = new Paragraph();
    private final Div notes = new Div();
    private final Button more = new Button(Texts.text("common.more"), e -> showMore());
    private final Chosen<WorkplaceId> chosen = new Chosen<>("invite.count");
    private FairId fair = new FairId(new UUID(0, 0));

    InviteWorkplacesView(InvitationService invitations) {
        this.invitations = invitations;
        addClassName("wide-page");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(REST_MILLIS);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(e -> restart());
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
                chosen,
                Lines.actions(invite));
        restart();
        search.focus();
    }

    private void restart() {
        List<InvitedWorkplace> rows = invitations.workplaces(fair, search.getValue(), PAGE + 1, 0);
        list.show(rows.stream().limit(PAGE).toList());
        tell(rows.size() > PAGE);
    }

    private void showMore() {
        List<InvitedWorkplace> rows = invitations.workplaces(fair, search.getValue(), PAGE + 1, list.size());
        list.showMore(rows.stream().limit(PAGE).toList());
        tell(rows.size() > PAGE);
    }

    private void tell(boolean hasMore) {
        more.setVisible(hasMore);
        found.setText(list.size() > 0 ? "" : Texts.text("exhibitors.none"));
    }

    private ListItem line(InvitedWorkplace one) {
        ListItem line = new ListItem();
        if (one.answer().isPresent()) {
            line.add(
                    new Span(one.name()),
                    FairWords.badge(one.answer().get()),
                    new Span(Texts.text("exhibitors.tables", one.tables())));
        } else {
            line.add(chosen.box(one.id(), one.name()));
        }
        Span roles = new Span(Texts.text("exhibitors.roles", one.openRoles()));
        roles.addClassName("muted");
        line.add(new Span(one.postalCode()), roles);
        return line;
    }

    private void invite(LateReason late) {
        notes.removeAll();
        try {
            int invited = invitations.inviteWorkplaces(fair, chosen.ids(), late.text());
            chosen.forget();
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
