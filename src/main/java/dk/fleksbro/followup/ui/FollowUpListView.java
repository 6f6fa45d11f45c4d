package dk.fleksbro.followup.ui;

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
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.Role;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.followup.FollowUpRow;
import dk.fleksbro.followup.FollowUpService;
import dk.fleksbro.shared.Sentence;
import dk.fleksbro.shared.ui.LineList;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;

/** Everybody's own follow-up; the consultant's with what goes wrong first: Tab to the line, Enter. */
@Route("opfoelgning")
@Menu(order = 40, title = "menu.follow-up")
@RolesAllowed({"FLEX_WORKER", "EMPLOYER", "CONSULTANT"})
@Opens(
        kind = SubjectKind.EMPLOYMENT,
        part = Part.FOLLOW_UP,
        purpose = {Purpose.OWN_AFFAIRS, Purpose.RUNNING_A_WORKPLACE, Purpose.FOLLOWING_UP})
class FollowUpListView extends Div implements HasDynamicTitle {

    private static final int PAGE = 25;
    private static final int REST_MILLIS = 250;
    private static final int LAST_URGENT = 5;

    private final FollowUpService followUp;
    private final Role role;
    private final TextField search = new TextField(Texts.text("followup.list.search"));
    private final RadioButtonGroup<Boolean> mine = new RadioButtonGroup<>(Texts.text("followup.list.whose"));
    private final LineList<FollowUpRow> list = new LineList<>(this::line);
    private final Paragraph found = new Paragraph();
    private final Paragraph empty;
    private final Button more = new Button(Texts.text("common.more"), e -> showMore());

    FollowUpListView(FollowUpService followUp, CurrentAccount current) {
        this.followUp = followUp;
        this.role = current.require().role();
        boolean dense = role == Role.CONSULTANT;
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(REST_MILLIS);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(e -> restart());
        mine.addClassName("choices-in-row");
        mine.setItems(true, false);
        mine.setItemLabelGenerator(own -> Texts.text(own ? "followup.list.mine" : "followup.list.all"));
        mine.setValue(true);
        mine.addValueChangeListener(e -> restart());
        Div tools = new Div(search, mine);
        tools.addClassName("filters");
        tools.setVisible(dense);
        found.getElement().setAttribute("role", "status");
        found.setVisible(dense);
        list.addClassNames("follow-up-list");
        list.setClassName("in-columns", dense);
        empty = Lines.paragraph(Texts.text("followup.list.empty." + role.name()), "empty-state");
        add(
                new H1(getPageTitle()),
                Lines.intro(Texts.text("followup.list.intro." + role.name())),
                tools,
                found,
                list,
                empty,
                more);
        restart();
        if (dense) {
            followUp.seen("opfoelgning");
            search.focus();
        }
    }

    private void restart() {
        List<FollowUpRow> rows = followUp.list(search.getValue(), mine.getValue(), PAGE + 1, 0);
        list.show(rows.stream().limit(PAGE).toList());
        tell(rows.size() > PAGE);
    }

    private void showMore() {
        List<FollowUpRow> rows = followUp.list(search.getValue(), mine.getValue(), PAGE + 1, list.size());
        list.showMore(rows.stream().limit(PAGE).toList());
        tell(rows.size() > PAGE);
    }

    private void tell(boolean hasMore) {
        int shown = list.size();
        more.setVisible(hasMore);
        empty.setVisible(shown == 0);
        found.setText(
                shown == 0 ? "" : Texts.text(hasMore ? "followup.list.shown-of-more" : "followup.list.shown", shown));
    }

    private ListItem line(FollowUpRow row) {
        return role == Role.CONSULTANT ? dense(row) : own(row);
    }

    private ListItem dense(FollowUpRow row) {
        List<Sentence> reasons = row.reasons(followUp.today(), followUp.now());
        Span why = new Span(reasons.stream().map(Texts::say).collect(Collectors.joining(" ")));
        why.addClassName("why");
        Span badge =
                new Span(Texts.text(row.urgency() <= LAST_URGENT ? "followup.list.look" : "followup.list.goes-well"));
        badge.addClassNames("badge", row.urgency() <= LAST_URGENT ? "badge-adaptable" : "badge-fits");
        return new ListItem(new Anchor(path(row), row.citizenName()), new Span(row.employerName()), why, badge);
    }

    /** One's own: when the next talk is, and nothing about being late. */
    private ListItem own(FollowUpRow row) {
        Span next = new Span(Texts.say(row.next(followUp.today())));
        return new ListItem(
                new Anchor(path(row), role == Role.FLEX_WORKER ? row.employerName() : row.citizenName()), next);
    }

    private static String path(FollowUpRow row) {
        return FollowUpService.path(row.id());
    }

    @Override
    public String getPageTitle() {
        return Texts.text("followup.list.title");
    }
}
