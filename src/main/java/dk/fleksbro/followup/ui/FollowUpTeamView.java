package dk.fleksbro.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
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
import dk.fleksbro.followup.FollowUpRow;
import dk.fleksbro.followup.FollowUpService;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;

/** What has climbed to the team lead, by consultant: that something waits and for how long, never what it is about. */
@Route("opfoelgning/hold")
@Menu(order = 40, title = "menu.follow-up-team")
@RolesAllowed("TEAM_LEAD")
@Opens(kind = SubjectKind.PORTAL, part = Part.FOLLOW_UP_LIST, purpose = Purpose.SUPERVISION)
class FollowUpTeamView extends Div implements HasDynamicTitle {

    private static final int PAGE = 25;

    private final FollowUpService followUp;
    private final Div groups = new Div();
    private final Paragraph empty = Lines.paragraph(Texts.text("followup.team.empty"), "empty-state");
    private final Button more = new Button(Texts.text("common.more"), e -> showMore());
    private String consultant = "";
    private UnorderedList list = new UnorderedList();
    private int shown;

    FollowUpTeamView(FollowUpService followUp) {
        this.followUp = followUp;
        add(new H1(getPageTitle()), Lines.intro(Texts.text("followup.team.intro")), groups, empty, more);
        showMore();
        followUp.seen("opfoelgning/hold");
    }

    private void showMore() {
        List<FollowUpRow> rows = followUp.climbed(PAGE + 1, shown);
        rows.stream().limit(PAGE).forEach(this::show);
        shown += Math.min(PAGE, rows.size());
        more.setVisible(rows.size() > PAGE);
        empty.setVisible(shown == 0);
    }

    private void show(FollowUpRow row) {
        String name = row.consultantName().isEmpty() ? Texts.text("followup.team.nobody") : row.consultantName();
        if (!name.equals(consultant)) {
            consultant = name;
            list = new UnorderedList();
            list.addClassNames("dense-list", "follow-up-list");
            groups.add(new H2(name), list);
        }
        Span why =
                new Span(row.climbed(followUp.today()).stream().map(Texts::say).collect(Collectors.joining(" ")));
        why.addClassName("why");
        list.add(new ListItem(
                new Anchor(FollowUpService.path(row.id()), row.citizenName()), new Span(row.employerName()), why));
    }

    @Override
    public String getPageTitle() {
        return Texts.text("followup.team.title");
    }
}
