package dk.fleksbro.employer.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
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
import dk.fleksbro.shared.PostalCodes;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The workplaces the reader acts for, and who else does. */
@Route("arbejdspladser")
@RolesAllowed("EMPLOYER")
@Opens(kind = SubjectKind.WORKPLACE, part = Part.WORKPLACE_EDIT, purpose = Purpose.RUNNING_A_WORKPLACE)
@Menu(order = 30, title = "menu.workplaces")
class WorkplacesView extends Div implements HasDynamicTitle {

    private final EmployerService employers;
    private final Paragraph message = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    WorkplacesView(EmployerService employers) {
        this.employers = employers;
        message.addClassName("notice-line");
        message.getElement().setAttribute("role", "status");
        list.addClassName("card-list");
        add(new H1(Texts.text("employer.workplaces.title")), message, list);
        List<WorkplaceRow> mine = employers.myWorkplaces();
        show(mine);
        if (!mine.isEmpty()) {
            add(addWorkplace(mine.getFirst()));
        }
    }

    private void show(List<WorkplaceRow> mine) {
        list.removeAll();
        mine.forEach(workplace -> list.add(new ListItem(card(workplace))));
    }

    private Div card(WorkplaceRow workplace) {
        String town = PostalCodes.find(workplace.postalCode())
                .map(PostalCodes.Place::town)
                .orElse("");
        Span badge =
                new Span(Texts.text(workplace.companyChecked() ? "employer.company.checked" : "employer.company.new"));
        badge.addClassName("badge");
        UnorderedList colleagues = new UnorderedList();
        employers
                .colleaguesOf(workplace.id())
                .forEach(person -> colleagues.add(
                        new ListItem(Texts.text("employer.colleague.line", person.name(), person.email()))));
        Div card = new Div(
                new H2(workplace.name()),
                badge,
                new Paragraph(Texts.text(
                        "employer.workplace.company",
                        workplace.companyName(),
                        workplace.cvr().spaced(),
                        workplace.pNumber().digits())),
                new Paragraph(workplace.street() + ", " + workplace.postalCode() + " " + town));
        if (!workplace.companyChecked()) {
            card.add(new Paragraph(Texts.text("employer.company.new.help")));
        }
        card.add(new Paragraph(Texts.text("employer.colleagues")), colleagues, addColleague(workplace));
        card.addClassName("card");
        return card;
    }

    private Details addColleague(WorkplaceRow workplace) {
        ColleagueForm form = new ColleagueForm(colleague -> {
            employers.addColleague(workplace.id(), colleague);
            message.setText(Texts.text("employer.colleague.invited", colleague.email()));
            show(employers.myWorkplaces());
        });
        return new Details(Texts.text("employer.colleague.add"), form);
    }

    private Details addWorkplace(WorkplaceRow first) {
        TypedFields fields = new TypedFields();
        WorkplaceFields workplace = new WorkplaceFields(fields, "employer.workplaceName.more");
        fields.checkWhenLeft(() -> workplace.typed().problems());
        Div form = new Div(fields.summary());
        form.add(workplace.inOrder());
        form.addClassName("narrow-page");
        form.add(new Button(Texts.text("employer.workplace.save"), e -> {
            if (!fields.show(employers.problems(workplace.typed()))) {
                return;
            }
            try {
                WorkplaceRow added = employers.addWorkplace(first.company(), workplace.typed());
                message.setText(Texts.text("employer.workplace.added", added.name()));
                fields.clear();
                show(employers.myWorkplaces());
            } catch (RuleBroken refused) {
                message.setText(Texts.say(refused.sentence()));
            }
        }));
        return new Details(Texts.text("employer.workplace.add", first.companyName()), form);
    }

    @Override
    public String getPageTitle() {
        return Texts.text("employer.workplaces.title");
    }
}
