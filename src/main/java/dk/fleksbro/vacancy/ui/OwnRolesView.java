package dk.fleksbro.vacancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.employer.EmployerService;
import dk.fleksbro.employer.WorkplaceRow;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.ui.Texts;
import dk.fleksbro.vacancy.OwnRoleRow;
import dk.fleksbro.vacancy.RoleService;
import dk.fleksbro.vacancy.RoleStatus;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** An employer's own roles, by where they are on their way. */
@Route("roller")
@RolesAllowed("EMPLOYER")
@Opens(kind = SubjectKind.ROLE, part = Part.ROLE_EDIT, purpose = Purpose.RUNNING_A_WORKPLACE)
@Menu(order = 10, title = "menu.roles")
class OwnRolesView extends Div implements HasDynamicTitle {

    private final RoleService roles;

    OwnRolesView(RoleService roles, EmployerService employers) {
        this.roles = roles;
        List<WorkplaceRow> workplaces = employers.myWorkplaces();
        List<OwnRoleRow> mine = roles.mine();
        add(new H1(Texts.text("own-roles.title")));
        if (workplaces.stream().anyMatch(workplace -> !workplace.companyChecked())) {
            Paragraph isNew = new Paragraph(Texts.text("roles.company-new"));
            isNew.addClassNames("notice", "notice-line");
            add(isNew);
        }
        add(createButtons(workplaces));
        if (mine.isEmpty()) {
            add(teaching());
        }
        for (RoleStatus status : RoleStatus.values()) {
            List<OwnRoleRow> here =
                    mine.stream().filter(role -> role.status() == status).toList();
            if (!here.isEmpty()) {
                add(new H2(Texts.of("roles.section", status)), cards(here, workplaces.size() > 1));
            }
        }
    }

    /** One button for each workplace, so that a new role knows at once where it belongs. */
    private Component createButtons(List<WorkplaceRow> workplaces) {
        Div actions = new Div();
        actions.addClassName("actions");
        for (WorkplaceRow workplace : workplaces) {
            Button create = new Button(
                    workplaces.size() == 1
                            ? Texts.text("roles.create")
                            : Texts.text("roles.create-at", workplace.name()),
                    e -> UI.getCurrent()
                            .navigate("roller/" + roles.create(workplace.id()).value()));
            create.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(create);
        }
        return actions;
    }

    private static Component teaching() {
        Div empty = new Div(
                new H2(Texts.text("roles.empty.title")),
                new Paragraph(Texts.text("roles.empty.what")),
                new UnorderedList(
                        new ListItem(Texts.text("roles.empty.example.1")),
                        new ListItem(Texts.text("roles.empty.example.2")),
                        new ListItem(Texts.text("roles.empty.example.3"))),
                new Paragraph(Texts.text("roles.empty.how")));
        empty.addClassName("empty-state");
        return empty;
    }

    private static Component cards(List<OwnRoleRow> roles, boolean nameWorkplace) {
        UnorderedList list = new UnorderedList();
        list.addClassName("card-list");
        roles.forEach(role -> list.add(new ListItem(card(role, nameWorkplace))));
        return list;
    }

    private static Div card(OwnRoleRow role, boolean nameWorkplace) {
        String title = role.title().isBlank() ? Texts.text("roles.untitled") : role.title();
        Div card = new Div(new H3(new Anchor("roller/" + role.id().value(), title)), RoleWords.badge(role.status()));
        card.addClassName("card");
        if (nameWorkplace) {
            card.add(new Paragraph(role.workplaceName()));
        }
        if (role.minutesMin() != null && role.minutesMax() != null) {
            card.add(new Paragraph(RoleWords.hours(role.minutesMin(), role.minutesMax())));
        }
        Paragraph changed = new Paragraph(Texts.text("roles.changed", DanishTime.full(role.changed(), Texts.locale())));
        changed.addClassName("muted");
        card.add(changed);
        if (role.changesWait()) {
            card.add(new Paragraph(Texts.text("roles.changes-wait")));
        }
        return card;
    }

    @Override
    public String getPageTitle() {
        return Texts.text("own-roles.title");
    }
}
