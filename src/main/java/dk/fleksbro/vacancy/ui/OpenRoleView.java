package dk.fleksbro.vacancy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.shared.ui.Texts;
import dk.fleksbro.vacancy.FlexJobRoleId;
import dk.fleksbro.vacancy.PublishedRole;
import dk.fleksbro.vacancy.RoleService;
import java.util.UUID;

/** One open role, for anyone: what there is to do, when and where, what is asked, and how to get further. */
@Route("ledige/:roleId")
@AnonymousAllowed
@Opens(kind = SubjectKind.ROLE, part = Part.ROLE_PUBLISHED, purpose = Purpose.PUBLIC_NOTICE, parameter = "roleId")
class OpenRoleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RoleService roles;
    private final boolean signedIn;
    private final H1 heading = new H1();

    OpenRoleView(RoleService roles, CurrentAccount current) {
        this.roles = roles;
        this.signedIn = current.find().isPresent();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(roles.read(new FlexJobRoleId(
                UUID.fromString(event.getRouteParameters().get("roleId").orElseThrow()))));
    }

    private void show(PublishedRole role) {
        removeAll();
        heading.setText(role.title());
        Anchor back = new Anchor("ledige", Texts.text("open-roles.title"));
        back.addClassName("back-link");
        Paragraph company = new Paragraph(role.employerName());
        company.addClassName("page-intro");
        add(back, heading, company, facts(role), new H2(Texts.text("role.section.tasks")), tasks(role));
        if (!role.description().isBlank()) {
            Paragraph description = new Paragraph(role.description());
            description.addClassName("prose");
            add(description);
        }
        add(new H2(Texts.text("open-role.asked")), demands(role), new H2(Texts.text("open-role.further")));
        add(new Paragraph(Texts.text("open-role.further.talk")));
        if (!signedIn) {
            add(new Paragraph(new Anchor("login", Texts.text("open-role.further.sign-in"))));
        }
    }

    private static DescriptionList facts(PublishedRole role) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(
                facts,
                "hours",
                RoleWords.hours(role.hoursMin().minutes(), role.hoursMax().minutes()));
        fact(facts, "days", RoleWords.days(role.weekdays(), role.daysNeeded()));
        fact(facts, "times", RoleWords.times(role.timeFrom(), role.timeTo(), role.flexible()));
        String town = RoleWords.town(role.postalCode());
        String place = role.place().isBlank() ? town : role.place() + ", " + town;
        fact(facts, "place", role.fromHome() ? Texts.text("role.words.or-from-home", place) : place);
        fact(facts, "start", RoleWords.start(role.startsOn()));
        fact(facts, "positions", RoleWords.positions(role.positions()));
        return facts;
    }

    private static void fact(DescriptionList facts, String key, String text) {
        facts.add(new DescriptionList.Term(Texts.text("open-role." + key)), new DescriptionList.Description(text));
    }

    private static UnorderedList tasks(PublishedRole role) {
        UnorderedList list = new UnorderedList();
        role.tasks().forEach(task -> {
            String name = Texts.of("task", task.kind());
            list.add(new ListItem(task.canBeLeftOut() ? Texts.text("role.words.can-be-left-out", name) : name));
        });
        return list;
    }

    private static Div demands(PublishedRole role) {
        if (role.demands().isEmpty()) {
            return new Div(new Paragraph(Texts.text("open-role.asks-nothing")));
        }
        DescriptionList list = new DescriptionList();
        list.addClassName("facts");
        role.demands()
                .forEach(demand -> list.add(
                        new DescriptionList.Term(Texts.text("axis." + demand.axis() + ".name")),
                        new DescriptionList.Description(RoleWords.demand(demand))));
        return new Div(list);
    }

    @Override
    public String getPageTitle() {
        return heading.getText();
    }
}
