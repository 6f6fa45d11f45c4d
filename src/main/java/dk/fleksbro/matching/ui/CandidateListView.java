package dk.fleksbro.matching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dk.fleksbro.citizen.ReleasedProfileCard;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.matching.CandidateRow;
import dk.fleksbro.matching.FeedbackService;
import dk.fleksbro.matching.MatchPages;
import dk.fleksbro.matching.MatchService;
import dk.fleksbro.matching.Meeting;
import dk.fleksbro.matching.Party;
import dk.fleksbro.matching.Trial;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import dk.fleksbro.vacancy.FlexJobRoleId;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The people who have said yes to one of the employer's roles, role by role. */
@Route("kandidater")
@Menu(order = 15, title = "menu.candidates")
@RolesAllowed("EMPLOYER")
@Opens(kind = SubjectKind.MATCH, part = Part.MATCH_STATE, purpose = Purpose.PRESENTATION)
class CandidateListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final MatchPages pages;
    private final FeedbackService feedback;
    private final Div groups = new Div();
    private final Map<FlexJobRoleId, UnorderedList> lists = new LinkedHashMap<>();
    private final Button more = new Button(Texts.text("common.more"), e -> showMore());
    private int shown;

    CandidateListView(MatchPages pages, FeedbackService feedback) {
        this.pages = pages;
        this.feedback = feedback;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        groups.removeAll();
        lists.clear();
        shown = 0;
        add(new H1(getPageTitle()), Lines.intro(Texts.text("candidates.intro")), groups, more);
        showMore();
        feedback.ofMine().forEach(role -> add(new FeedbackPart(role)));
    }

    private void showMore() {
        List<CandidateRow> rows = pages.candidates(PAGE + 1, shown);
        rows.stream().limit(PAGE).forEach(row -> listOf(row).add(new ListItem(card(row))));
        shown += Math.min(PAGE, rows.size());
        more.setVisible(rows.size() > PAGE);
        if (shown == 0) {
            Paragraph none = new Paragraph(Texts.text("candidates.none"));
            none.addClassName("empty-state");
            groups.add(none);
        }
    }

    private UnorderedList listOf(CandidateRow row) {
        return lists.computeIfAbsent(row.role(), role -> {
            UnorderedList list = new UnorderedList();
            list.addClassName("card-list");
            Paragraph workplace = Lines.muted(row.workplaceName());
            groups.add(new H2(row.roleTitle()), workplace, list);
            return list;
        });
    }

    private static Div card(CandidateRow row) {
        String who = row.name().orElseGet(() -> ReleasedProfileCard.pseudonym(row.candidateNo()));
        Div card = new Div(
                new H3(new Anchor(Party.EMPLOYER.path(row.id()), who)),
                new Paragraph(Texts.say(MatchService.state(row.status(), Party.EMPLOYER))));
        Meeting meeting = row.meeting();
        if (meeting != null) {
            card.add(new Paragraph(DanishTime.full(meeting.at(), Texts.locale())));
        }
        Trial trial = row.trial();
        if (trial != null) {
            card.add(new Paragraph(MatchLines.days(trial)));
        }
        card.addClassName("card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return Texts.text("candidates.title");
    }
}
