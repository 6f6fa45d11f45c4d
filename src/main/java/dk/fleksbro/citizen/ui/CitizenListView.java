package dk.fleksbro.citizen.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
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
    private final NativeTable table = new NativeTable();
    private final NativeTableBody body = table.getBody();
    private final Paragraph found = new Paragraph();
    private final Button more = new Button(Texts.text("common.more"), e -> showMore());
    private int shown;

    CitizenListView(CitizenService citizens) {
        this.citizens = citizens;
        addClassName("wide-page");
        search.setHelperText(Texts.text("citizens.search.help"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(REST_MILLIS);
        search.setClearButtonVisible(true);
        search.setAutofocus(true);
        search.addValueChangeListener(e -> restart());
        filter.setItems(CitizenFilter.values());
        filter.setItemLabelGenerator(choice -> Texts.of("citizens.filter", choice));
        filter.setValue(CitizenFilter.MINE);
        filter.addValueChangeListener(e -> restart());
        Anchor invite = new Anchor("borgere/inviter", Texts.text("citizens.invite"));
        invite.addClassName("button-link");
        Div tools = new Div(search, filter, invite);
        tools.addClassName("filters");
        found.getElement().setAttribute("role", "status");
        table.addClassName("dense-table");
        NativeTableRow headings = new NativeTableRow();
        List.of("name", "number", "hours", "town", "bevis").forEach(column -> {
            NativeTableHeaderCell heading = new NativeTableHeaderCell(Texts.text("citizens.column." + column));
            heading.getElement().setAttribute("scope", "col");
            headings.add(heading);
        });
        table.getHead().add(headings);
        Div scroll = new Div(table);
        scroll.addClassName("table-scroll");
        add(new H1(getPageTitle()), tools, found, scroll, more);
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
        body.removeAll();
        shown = 0;
        showMore();
    }

    private void showMore() {
        List<CitizenListRow> rows = citizens.list(search.getValue(), filter.getValue(), PAGE + 1, shown);
        rows.stream().limit(PAGE).forEach(row -> body.add(line(row)));
        shown += Math.min(PAGE, rows.size());
        more.setVisible(rows.size() > PAGE);
        table.setVisible(shown > 0);
        found.setText(
                shown == 0
                        ? Texts.text("citizens.none")
                        : Texts.text(rows.size() > PAGE ? "citizens.shown-of-more" : "citizens.shown", shown));
    }

    private static NativeTableRow line(CitizenListRow row) {
        CitizenRow citizen = row.citizen();
        NativeTableRow line = new NativeTableRow();
        line.addDataCell().add(new Anchor("borgere/" + citizen.id().value(), citizen.name()));
        line.addDataCell().setText(ReleasedProfileCard.pseudonym(citizen.candidateNo()));
        boolean inUse = row.hoursMin() != null && row.hoursMax() != null;
        line.addDataCell()
                .setText(
                        row.hoursMin() != null && row.hoursMax() != null
                                ? ReleasedProfileCard.hoursText(row.hoursMin(), row.hoursMax())
                                : "–");
        line.addDataCell().setText(town(citizen.postalCode()));
        Span badge = new Span(Texts.text(inUse ? "citizens.bevis-in-use" : "citizens.bevis-missing"));
        badge.addClassNames("badge", inUse ? "success" : "neutral");
        line.addDataCell().add(badge);
        return line;
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
