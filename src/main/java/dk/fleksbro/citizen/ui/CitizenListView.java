package dk.fleksbro.citizen.ui;

import com.vaadin.flow.component.button.Button;
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
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.fleksbro.citizen.CitizenFilter;
import dk.fleksbro.citizen.CitizenListRow;
import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.citizen.CitizenService;
import dk.fleksbro.citizen.ReleasedProfileCard;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.shared.PostalCodes;
import dk.fleksbro.shared.WeeklyHours;
import dk.fleksbro.shared.ui.LineList;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The consultant's citizens: type a piece of a name, Tab to the line, Enter. */
@Route("borgere")
@Menu(order = 20, title = "menu.citizens")
@RolesAllowed("CONSULTANT")
@Opens(kind = SubjectKind.PORTAL, part = Part.CITIZEN_LIST, purpose = Purpose.MATCHING)
class CitizenListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;
    private static final int REST_MILLIS = 250;

    private final CitizenService citizens;
    private final TextField search = new TextField(Texts.text("citizens.search"));
    private final RadioButtonGroup<CitizenFilter> filter = new RadioButtonGroup<>(Texts.text("citizens.filter"));
    private final LineList<CitizenListRow> list = new LineList<>(CitizenListView::line);
    private final Paragraph found = new Paragraph();
    private final Button more = new Button(Texts.text("common.more"), e -> showMore());

    CitizenListView(CitizenService citizens) {
        this.citizens = citizens;
        search.setHelperText(Texts.text("citizens.search.help"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(REST_MILLIS);
        search.setClearButtonVisible(true);
        search.setAutofocus(true);
        search.addValueChangeListener(e -> restart());
        filter.addClassName("choices-in-row");
        filter.setItems(CitizenFilter.values());
        filter.setItemLabelGenerator(choice -> Texts.of("citizens.filter", choice));
        filter.setValue(CitizenFilter.MINE);
        filter.addValueChangeListener(e -> restart());
        Anchor invite = new Anchor("borgere/inviter", Texts.text("citizens.invite"));
        invite.addClassName("action-link");
        Div tools = new Div(search, filter, invite);
        tools.addClassName("filters");
        found.getElement().setAttribute("role", "status");
        list.addClassName("in-columns");
        add(new H1(getPageTitle()), tools, found, list, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getLocation().getQueryParameters().getSingleParameter("vis").isPresent()) {
            filter.setValue(CitizenFilter.MINE_WITHOUT_PROFILE);
        }
        restart();
        search.focus();
    }

    private void restart() {
        List<CitizenListRow> rows = citizens.list(search.getValue(), filter.getValue(), PAGE + 1, 0);
        list.show(rows.stream().limit(PAGE).toList());
        tell(rows.size() > PAGE);
    }

    private void showMore() {
        List<CitizenListRow> rows = citizens.list(search.getValue(), filter.getValue(), PAGE + 1, list.size());
        list.showMore(rows.stream().limit(PAGE).toList());
        tell(rows.size() > PAGE);
    }

    private void tell(boolean hasMore) {
        more.setVisible(hasMore);
        found.setText(
                list.size() == 0
                        ? Texts.text("citizens.none")
                        : Texts.text(hasMore ? "citizens.shown-of-more" : "citizens.shown", list.size()));
    }

    private static ListItem line(CitizenListRow row) {
        CitizenRow citizen = row.citizen();
        WeeklyHours min = row.hoursMin();
        WeeklyHours max = row.hoursMax();
        boolean inUse = min != null && max != null;
        Span badge = new Span(Texts.text(inUse ? "citizens.bevis-in-use" : "citizens.bevis-missing"));
        badge.addClassNames("badge", inUse ? "badge-fits" : "badge-neutral");
        return new ListItem(
                new Anchor("borgere/" + citizen.id().value(), citizen.name()),
                new Span(ReleasedProfileCard.pseudonym(citizen.candidateNo())),
                new Span(min != null && max != null ? ReleasedProfileCard.hoursText(min, max) : ""),
                new Span(town(citizen.postalCode())),
                badge);
    }

    static String town(String postalCode) {
        return postalCode
                + PostalCodes.find(postalCode).map(place -> " " + place.town()).orElse("");
    }

    @Override
    public String getPageTitle() {
        return Texts.text("citizens.title");
    }
}
