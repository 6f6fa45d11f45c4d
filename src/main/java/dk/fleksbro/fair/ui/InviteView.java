package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.citizen.ReleasedProfileCard;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.fair.InvitationService;
import dk.fleksbro.fair.Invitee;
import dk.fleksbro.fair.RoleBrought;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.Chosen;
import dk.fleksbro.shared.ui.LineList;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import dk.fleksbro.vacancy.FlexJobRoleId;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Whom to invite: everybody by name, or for a role that is brought, best first. Tab to a name, space to choose, and one button
 * invites all that are chosen.
 */
@Route("messer/:fairId/inviter")
@RolesAllowed("CONSULTANT")
@Opens(kind = SubjectKind.FAIR, part = Part.FAIR_GUESTS, purpose = Purpose.MATCHING, parameter = "fairId")
class InviteView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;
    private static final int REST_MILLIS = 250;
    private static final RoleBrought EVERYBODY = new RoleBrought(new FlexJobRoleId(new UUID(0, 0)), "", "");

    private final InvitationService invitations;
    private final TextField search = new TextField(Texts.text("invite.search"));
    private final RadioButtonGroup<RoleBrought> role = new RadioButtonGroup<>(Texts.text("invite.for"));
    private final LineList<Invitee> list = new LineList<>(this::line);
    private final Paragraph found = new Paragraph();
    private final Div notes = new Div();
    private final Button more = new Button(Texts.text("common.more"), e -> showMore());
    private final Chosen<CitizenId> chosen = new Chosen<>("invite.count");
    private FairId fair = new FairId(new UUID(0, 0));
    private int asked;

    InviteView(InvitationService invitations) {
        this.invitations = invitations;
        addClassName("wide-page");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(REST_MILLIS);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(e -> restart());
        role.addClassName("one-a-line");
        role.setItemLabelGenerator(one -> one.equals(EVERYBODY)
                ? Texts.text("invite.for.everybody")
                : Texts.text("invite.for.role", one.title(), one.workplace()));
        found.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fair = FairWords.id(event);
        InvitationService.Page page = invitations.page(fair);
        LateReason late = new LateReason(page);
        role.setItems(Stream.concat(Stream.of(EVERYBODY), page.roles().stream()).toList());
        role.setValue(EVERYBODY);
        role.setVisible(!page.roles().isEmpty());
        role.addValueChangeListener(e -> restart());
        Button invite = new Button(Texts.text("invite.chosen"), e -> invite(late));
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        invite.setEnabled(page.fair().takesAnswers(page.today()));
        Div tools = new Div(search);
        tools.addClassName("filters");
        removeAll();
        add(
                Lines.back(FairService.path(fair), page.fair().terms().name()),
                new H1(getPageTitle()),
                Lines.intro(Texts.text("invite.intro")),
                late,
                role,
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
        asked = 0;
        search.setVisible(EVERYBODY.equals(role.getValue()));
        InvitationService.People people = next();
        list.show(people.page());
        tell(people);
    }

    private void showMore() {
        InvitationService.People people = next();
        list.showMore(people.page());
        tell(people);
    }

    private InvitationService.People next() {
        InvitationService.People people = EVERYBODY.equals(role.getValue())
                ? invitations.people(fair, search.getValue(), PAGE, asked)
                : invitations.peopleFor(fair, role.getValue().id(), PAGE, asked);
        asked += PAGE;
        return people;
    }

    private void tell(InvitationService.People people) {
        more.setVisible(people.more());
        found.setText(list.size() > 0 ? "" : Texts.text("invite.none"));
    }

    private ListItem line(Invitee one) {
        ListItem line = new ListItem();
        if (one.answer().isPresent()) {
            line.add(new Span(one.name()), FairWords.badge(one.answer().get()));
        } else {
            line.add(chosen.box(one.id(), one.name()));
        }
        Anchor file = new Anchor("borgere/" + one.id().value(), ReleasedProfileCard.pseudonym(one.candidateNo()));
        line.add(file);
        one.fit().ifPresent(fit -> {
            Span verdict = new Span(Texts.of("verdict", fit.verdict()));
            Span score = new Span(Texts.text("match.score", fit.score()));
            score.addClassName("muted");
            line.add(verdict, score);
        });
        return line;
    }

    private void invite(LateReason late) {
        notes.removeAll();
        try {
            int invited = invitations.invitePeople(fair, chosen.ids(), late.text());
            chosen.forget();
            restart();
            notes.add(Lines.notice(Texts.text("invite.done", invited), "success"));
        } catch (RuleBroken broken) {
            notes.add(Lines.notice(Texts.say(broken.sentence()), "error"));
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.text("fair.page.inviter");
    }
}
