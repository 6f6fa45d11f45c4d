package dk.fleksbro.vacancy.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.fleksbro.consent.OpensNothing;
import dk.fleksbro.shared.PostalCodes;
import dk.fleksbro.shared.ui.Texts;
import dk.fleksbro.vacancy.RoleFilter;
import dk.fleksbro.vacancy.RoleRow;
import dk.fleksbro.vacancy.RoleSearch;
import dk.fleksbro.vacancy.RoleService;

/** The open roles, for anyone; what is looked for stands in the address, so that it can be sent to somebody. */
@Route("ledige")
@AnonymousAllowed
@OpensNothing
@Menu(order = 20, title = "menu.vacant-roles")
class OpenRolesView extends Div implements HasDynamicTitle, AfterNavigationObserver {

    private static final int PAGE = 20;

    private final RoleService roles;
    private final SearchForm form = new SearchForm(this::searched);
    private final Paragraph found = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final Div empty = new Div();
    private final Button more = new Button(Texts.text("search.more"), e -> showMore());
    private RoleFilter filter = RoleFilter.ANY;
    private int total;

    OpenRolesView(RoleService roles) {
        this.roles = roles;
        Paragraph intro = new Paragraph(Texts.text("open-roles.intro"));
        intro.addClassName("page-intro");
        found.getElement().setAttribute("role", "status");
        list.addClassName("card-list");
        empty.addClassName("empty-state");
        add(new H1(Texts.text("open-roles.title")), intro, form, found, empty, list, more);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        RoleSearch given =
                RoleSearch.of(event.getLocation().getQueryParameters().getParameters());
        form.show(given);
        search(given);
    }

    private void searched() {
        RoleSearch typed = form.typed();
        search(typed);
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location("ledige", QueryParameters.simple(typed.address())));
    }

    private void search(RoleSearch search) {
        form.refuse(search.problems());
        filter = search.filter();
        total = roles.count(filter);
        list.removeAll();
        showMore();
        found.setText(total == 1 ? Texts.text("search.found-one") : Texts.text("search.found", total));
        explainNothing();
    }

    private void showMore() {
        int shown = (int) list.getChildren().count();
        roles.openPage(filter, PAGE, shown).forEach(role -> list.add(new ListItem(card(role))));
        more.setVisible(list.getChildren().count() < total);
    }

    private void explainNothing() {
        empty.removeAll();
        empty.setVisible(total == 0);
        if (total > 0) {
            return;
        }
        empty.add(new Paragraph(Texts.text("search.nothing")));
        if (filter.kilometres() != null) {
            empty.add(new Button(Texts.text("search.anywhere"), e -> form.anywhere()));
        }
        empty.add(new Button(Texts.text("search.show-all"), e -> form.clear()));
    }

    private Div card(RoleRow role) {
        Div card = new Div(
                new H2(new Anchor("ledige/" + role.id().value(), role.title())),
                new Paragraph(RoleWords.hours(
                        role.hoursMin().minutes(), role.hoursMax().minutes())),
                new Paragraph(RoleWords.days(role.weekdays(), role.daysNeeded())),
                new Paragraph(where(role)));
        Paragraph company = new Paragraph(role.companyName());
        company.addClassName("muted");
        card.add(company);
        card.addClassName("card");
        return card;
    }

    private String where(RoleRow role) {
        String town = RoleWords.town(role.postalCode());
        String from = filter.postalCode();
        String where = from == null
                ? town
                : PostalCodes.kilometres(from, role.postalCode())
                        .map(km -> Texts.text(km == 0 ? "role.words.near" : "role.words.distance", town, km))
                        .orElse(town);
        return role.fromHome() ? Texts.text("role.words.or-from-home", where) : where;
    }

    @Override
    public String getPageTitle() {
        return Texts.text("open-roles.title");
    }
}
