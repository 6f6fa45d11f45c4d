package dk.fleksbro.agreement.ui;

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
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.Role;
import dk.fleksbro.agreement.AgreementPages;
import dk.fleksbro.agreement.AgreementRow;
import dk.fleksbro.agreement.Signatory;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.ui.LineList;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Everybody's own agreements; the consultant's: type a piece of a name, Tab to the line, Enter. */
@Route("aftaler")
@Menu(order = 25, title = "menu.agreements")
@RolesAllowed({"FLEX_WORKER", "EMPLOYER", "CONSULTANT"})
@Opens(
        kind = SubjectKind.EMPLOYMENT,
        part = Part.AGREEMENT,
        purpose = {Purpose.OWN_AFFAIRS, Purpose.RUNNING_A_WORKPLACE, Purpose.FOLLOWING_UP})
class AgreementListView extends Div implements HasDynamicTitle {

    private static final int PAGE = 25;
    private static final int REST_MILLIS = 250;

    private final AgreementPages pages;
    private final Role role;
    private final TextField search = new TextField(Texts.text("agreements.search"));
    private final LineList<AgreementRow> list = new LineList<>(this::line);
    private final Paragraph found = new Paragraph();
    private final Button more = new Button(Texts.text("common.more"), e -> showMore());
    private final Div empty = new Div();

    AgreementListView(AgreementPages pages, CurrentAccount current) {
        this.pages = pages;
        this.role = current.require().role();
        boolean dense = role == Role.CONSULTANT;
        addClassName(dense ? "wide-page" : "narrow-page");
        Paragraph intro = Lines.intro(Texts.text("agreements.intro." + role.name()));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(REST_MILLIS);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(e -> restart());
        Div tools = new Div(search);
        tools.addClassName("filters");
        tools.setVisible(dense);
        found.getElement().setAttribute("role", "status");
        found.setVisible(dense);
        if (dense) {
            list.addClassNames("in-columns", "agreement-list");
        }
        empty.addClassName("empty-state");
        empty.add(new Paragraph(Texts.text("agreements.empty." + role.name())));
        add(new H1(getPageTitle()), intro, tools, found, list, empty, more);
        restart();
        if (dense) {
            search.focus();
        }
    }

    private void restart() {
        List<AgreementRow> rows = pages.list(search.getValue(), PAGE + 1, 0);
        list.show(rows.stream().limit(PAGE).toList());
        tell(rows.size() > PAGE);
    }

    private void showMore() {
        List<AgreementRow> rows = pages.list(search.getValue(), PAGE + 1, list.size());
        list.showMore(rows.stream().limit(PAGE).toList());
        tell(rows.size() > PAGE);
    }

    private void tell(boolean hasMore) {
        int shown = list.size();
        more.setVisible(hasMore);
        boolean searched = !search.getValue().isBlank();
        empty.setVisible(shown == 0 && !searched);
        found.setText(
                shown > 0
                        ? Texts.text(hasMore ? "agreements.shown-of-more" : "agreements.shown", shown)
                        : searched ? Texts.text("agreements.none-found") : "");
    }

    private ListItem line(AgreementRow row) {
        String who = role == Role.FLEX_WORKER ? row.employerName() : row.citizenName();
        String where = role == Role.CONSULTANT ? row.employerName() : row.workplaceName();
        ListItem line = new ListItem(new Anchor("aftaler/" + row.id().value(), who));
        if (role != Role.FLEX_WORKER) {
            line.add(new Span(where));
        }
        line.add(
                new Span(row.title()),
                new Span(row.startsOn()
                        .map(day -> DanishTime.date(day, Texts.locale()))
                        .orElse("")),
                StateBadge.of(row.state()));
        Span next = new Span(next(row));
        next.addClassName("muted");
        line.add(next);
        return line;
    }

    private String next(AgreementRow row) {
        AgreementRow.Next next = row.next(role);
        long mine = row.missingFrom(Signatory.of(role).orElse(Signatory.MUNICIPALITY));
        return switch (next) {
            case FILL_IN -> Texts.text("agreements.next.FILL_IN", mine);
            case OTHERS_FILL_IN ->
                Texts.text("agreements.next.OTHERS_FILL_IN", row.missing().size());
            case APPROVE, OTHERS_APPROVE, NOTHING -> Texts.of("agreements.next", next);
        };
    }

    @Override
    public String getPageTitle() {
        return Texts.text("agreements.title");
    }
}
