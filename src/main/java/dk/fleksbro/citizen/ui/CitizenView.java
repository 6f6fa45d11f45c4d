package dk.fleksbro.citizen.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.citizen.CitizenFile;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.citizen.CitizenService;
import dk.fleksbro.citizen.ReleasedProfile;
import dk.fleksbro.citizen.ReleasedProfileCard;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.shared.PhoneNumber;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** A consultant reads one citizen. */
@Route("borgere/:citizenId")
@RolesAllowed("CONSULTANT")
@Opens(kind = SubjectKind.CITIZEN, part = Part.CONTACT, purpose = Purpose.MATCHING, parameter = "citizenId")
class CitizenView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    // name and phone stand above the card already
    private static final Set<Part> IN_THE_CARD =
            EnumSet.of(Part.OFFER, Part.HOURS, Part.NEEDS, Part.NEVER_TASKS, Part.GOALS, Part.WORKING_WITH_ME);

    private final CitizenService citizens;
    private String title = "";

    CitizenView(CitizenService citizens) {
        this.citizens = citizens;
        addClassName("narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = UUID.fromString(event.getRouteParameters().get("citizenId").orElseThrow());
        CitizenFile file = citizens.read(new CitizenId(id));
        title = file.citizen().name();
        removeAll();
        add(
                new H1(title),
                contact(file),
                new Paragraph(new Anchor("aftaler/ny/" + id, Texts.text("citizen.begin-agreement"))));
        add(new ProtectionChoice(file.citizen().addressProtected(), on -> citizens.protect(new CitizenId(id), on)));
        if (file.profile().isEmpty()) {
            add(new Paragraph(Texts.text("citizen.no-bevis")));
            return;
        }
        Anchor roles = new Anchor("borgere/" + id + "/roller", Texts.text("citizen.roles"));
        roles.addClassName("action-link");
        add(
                new Paragraph(roles),
                new Paragraph(Texts.text("citizen.logged")),
                new ReleasedProfileCard(ReleasedProfile.of(file.profile().get(), file.citizen(), IN_THE_CARD)),
                new WorkingDayCard(file.profile().get()));
    }

    private static Component contact(CitizenFile file) {
        CitizenRow citizen = file.citizen();
        DescriptionList list = new DescriptionList();
        list.addClassName("facts");
        row(list, "citizen.phone", new Anchor("tel:" + citizen.phone(), new PhoneNumber(citizen.phone()).spaced()));
        row(list, "citizen.email", new Anchor("mailto:" + file.email(), file.email()));
        row(list, "citizen.town", new Div(CitizenListView.town(citizen.postalCode())));
        return list;
    }

    private static void row(DescriptionList list, String termKey, Component description) {
        list.add(new DescriptionList.Term(Texts.text(termKey)), new DescriptionList.Description(description));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
