package dk.fleksbro.matching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.employer.EmployerName;
import dk.fleksbro.matching.RankingService;
import dk.fleksbro.matching.RoleListRow;
import dk.fleksbro.shared.ui.LineList;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The consultant's open roles: type a piece of a title or a company, Tab to the line, Enter. */
@Route("fleksroller")
@Menu(order = 10, title = "menu.open-roles")
@RolesAllowed("CONSULTANT")
@Opens(kind = SubjectKind.PORTAL, part = Part.ROLE_LIST, purpose = Purpose.MATCHING)
class RoleListView extends Div implements HasDynamicTitle {

    private static final int PAGE = 50;
    private static final int REST_MILLIS = 250;

    private final RankingService ranking;
    private final TextField search = new TextField(Texts.text("roles.search"));
    private final LineList<RoleListRow> list = new LineList<>(RoleListView::line);
    private final Paragraph found = new Paragraph();
    private final Button more = new Button(Texts.text("common.more"), e -> showMore());

    RoleListView(RankingService ranking) {
        this.ranking = ranking;
        addClassName("wide-page");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(REST_MILLIS);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(e -> restart());
        Anchor together = new Anchor("samlet-forslag", Texts.text("together.title"));
        Anchor chances = new Anchor("chancer", Texts.text("chances.title"));
        together.addClassName("action-link");
        chances.addClassName("action-link");
        Div tools = new Div(search, together, chances);
        tools.addClassName("filters");
        found.getElement().setAttribute("role", "status");
        add(new H1(getPageTitle()), Lines.intro(Texts.text("roles.intro")), tools, found, list, more);
        restart();
        search.focus();
    }

    private void restart() {
        List<RoleListRow> rows = ranking.openRoles(search.getValue(), PAGE + 1, 0);
        list.show(rows.stream().limit(PAGE).toList());
        tell(rows.size() > PAGE);
    }

    private void showMore() {
        List<RoleListRow> rows = ranking.openRoles(search.getValue(), PAGE + 1, list.size());
        list.showMore(rows.stream().limit(PAGE).toList());
        tell(rows.size() > PAGE);
    }

    private void tell(boolean hasMore) {
        more.setVisible(hasMore);
        found.setText(list.size() == 0 ? Texts.text("roles.none") : count(hasMore));
    }

    private String count(boolean hasMore) {
        return Texts.text(
                hasMore ? "roles.shown.first" : list.size() == 1 ? "roles.shown.one" : "roles.shown.many", list.size());
    }

    private static ListItem line(RoleListRow row) {
        ListItem line = new ListItem(
                new Anchor("fleksroller/" + row.id().value(), row.title()),
                new Span(EmployerName.of(row.companyName(), row.workplaceName())),
                new Span(MatchLines.hours(row.hoursMin(), row.hoursMax())),
                new Span(MatchLines.town(row.postalCode(), row.fromHome())));
        if (!row.companyChecked()) {
            Span unchecked = new Span(Texts.text("roles.not-checked"));
            unchecked.addClassNames("badge", "badge-unknown");
            line.add(unchecked);
        }
        Span proposals = new Span(Texts.text("roles.proposals", row.proposals(), row.positions()));
        proposals.addClassName("muted");
        line.add(proposals);
        return line;
    }

    @Override
    public String getPageTitle() {
        return Texts.text("roles.title");
    }
}
