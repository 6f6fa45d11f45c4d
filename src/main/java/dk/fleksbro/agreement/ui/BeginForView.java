package dk.fleksbro.agreement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.agreement.AgreementPages;
import dk.fleksbro.agreement.AgreementRule;
import dk.fleksbro.agreement.BeginService;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.employer.EmployerName;
import dk.fleksbro.employer.WorkplaceRow;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;

/** For somebody who has the job already: the consultant types the workplace's number, and the agreement begins. */
@Route("aftaler/ny/:citizenId")
@RolesAllowed("CONSULTANT")
@Opens(kind = SubjectKind.CITIZEN, part = Part.AGREEMENT_BEGIN, purpose = Purpose.FOLLOWING_UP, parameter = "citizenId")
class BeginForView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final BeginService service;
    private final TextField number = new TextField(Texts.text("agreement.new.number"));
    private final Checkbox asked = new Checkbox(Texts.text("agreement.new.asked"));
    private final Div found = new Div();
    private String title = "";

    BeginForView(BeginService service) {
        this.service = service;
        addClassName("narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CitizenId id = new CitizenId(
                UUID.fromString(event.getRouteParameters().get("citizenId").orElseThrow()));
        CitizenRow citizen = service.look(id);
        title = Texts.text("agreement.begin.title-with", citizen.name());
        number.setHelperText(Texts.text("agreement.new.number.help"));
        number.getElement().setAttribute("inputmode", "numeric");
        asked.setHelperText(Texts.text("agreement.new.asked.help"));
        Button search = new Button(Texts.text("agreement.new.search"), e -> search(id));
        search.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = Lines.actions(search);
        found.getElement().setAttribute("role", "status");
        removeAll();
        add(
                Lines.back("borgere/" + id.value(), citizen.name()),
                new H1(title),
                Lines.intro(Texts.text("agreement.new.what")),
                new Paragraph(Texts.text("agreement.begin.next", citizen.name())),
                number,
                actions,
                found);
        number.focus();
    }

    private void search(CitizenId citizen) {
        found.removeAll();
        number.setInvalid(false);
        try {
            offer(citizen, service.workplaces(number.getValue()));
        } catch (RuleBroken e) {
            if (e.rule() == AgreementRule.WORKPLACE_NUMBER_NOT_READABLE) {
                number.setErrorMessage(Texts.say(e.sentence()));
                number.setInvalid(true);
            } else {
                found.add(Lines.notice(Texts.say(e.sentence()), "warning"));
            }
        }
    }

    private void offer(CitizenId citizen, List<WorkplaceRow> workplaces) {
        UnorderedList list = new UnorderedList();
        list.addClassName("card-list");
        for (WorkplaceRow workplace : workplaces) {
            Button begin =
                    new Button(Texts.text("agreement.new.begin-at", workplace.name()), e -> begin(citizen, workplace));
            Div card = new Div(
                    new H2(EmployerName.of(workplace.companyName(), workplace.name())),
                    new Paragraph(workplace.street() + ", " + workplace.postalCode()),
                    begin);
            card.addClassName("card");
            list.add(new ListItem(card));
        }
        found.add(asked, list);
    }

    private void begin(CitizenId citizen, WorkplaceRow workplace) {
        asked.setInvalid(false);
        try {
            UI.getCurrent().navigate(AgreementPages.path(service.begin(citizen, workplace.id(), asked.getValue())));
        } catch (RuleBroken e) {
            asked.setErrorMessage(Texts.say(e.sentence()));
            asked.setInvalid(true);
            asked.focus();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
