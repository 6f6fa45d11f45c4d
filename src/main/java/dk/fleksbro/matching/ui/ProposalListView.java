package dk.fleksbro.matching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.matching.MatchPages;
import dk.fleksbro.matching.MatchService;
import dk.fleksbro.matching.Meeting;
import dk.fleksbro.matching.Party;
import dk.fleksbro.matching.ProposalRow;
import dk.fleksbro.matching.Trial;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The roles proposed to the reader. */
@Route("forslag")
@Menu(order = 20, title = "menu.proposals")
@RolesAllowed("FLEX_WORKER")
@Opens(kind = SubjectKind.MATCH, part = Part.MATCH_STATE, purpose = Purpose.OWN_AFFAIRS)
class ProposalListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 20;

    private final MatchPages pages;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(Texts.text("common.more"), e -> showMore());
    private int shown;

    ProposalListView(MatchPages pages) {
        this.pages = pages;
        list.addClassName("card-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        list.removeAll();
        shown = 0;
        add(new H1(getPageTitle()), Lines.intro(Texts.text("proposals.intro")), list, more);
        showMore();
    }

    private void showMore() {
        List<ProposalRow> rows = pages.proposals(PAGE + 1, shown);
        rows.stream().limit(PAGE).forEach(row -> list.add(new ListItem(card(row))));
        shown += Math.min(PAGE, rows.size());
        more.setVisible(rows.size() > PAGE);
        list.setVisible(shown > 0);
        if (shown == 0) {
            Paragraph none = new Paragraph(Texts.text("proposals.none"));
            none.addClassName("empty-state");
            add(none);
        }
    }

    private static Div card(ProposalRow row) {
        Div card = new Div(
                new H2(new Anchor(Party.CITIZEN.path(row.id()), row.roleTitle())),
                new Paragraph(Texts.say(MatchService.state(row.status(), Party.CITIZEN))));
        Meeting meeting = row.meeting();
        if (meeting != null) {
            card.add(new Paragraph(DanishTime.full(meeting.at(), Texts.locale())));
        }
        Trial trial = row.trial();
        if (trial != null) {
            card.add(new Paragraph(MatchLines.days(trial)));
        }
        Paragraph about = Lines.muted(String.join(
                " · ",
                row.companyName(),
                MatchLines.hours(row.hoursMin(), row.hoursMax()),
                MatchLines.town(row.postalCode(), row.fromHome())));
        card.add(about);
        card.addClassName("card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return Texts.text("proposals.title");
    }
}
