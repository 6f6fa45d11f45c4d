package dk.fleksbro.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.citizen.ReleasedProfileCard;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.employer.EmployerService;
import dk.fleksbro.matching.FeedbackService;
import dk.fleksbro.matching.MatchService;
import dk.fleksbro.matching.Ranked;
import dk.fleksbro.matching.Ranking;
import dk.fleksbro.matching.RankingService;
import dk.fleksbro.matching.RoleFeedback;
import dk.fleksbro.matching.Verdict;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import dk.fleksbro.vacancy.FlexJobRoleId;
import dk.fleksbro.vacancy.PublishedRole;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

/** Who a role could suit, best first, and why. */
@Route("fleksroller/:roleId")
@RolesAllowed("CONSULTANT")
@Opens(kind = SubjectKind.ROLE, part = Part.RANKED_PEOPLE, purpose = Purpose.MATCHING, parameter = "roleId")
class PeopleForRoleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 20;

    private final RankingService ranking;
    private final MatchService matches;
    private final EmployerService employers;
    private final FeedbackService feedback;
    private final OrderedList list = new OrderedList();
    private final Paragraph counts = new Paragraph();
    private final Button more = new Button(Texts.text("common.more"), e -> showMore());
    private FlexJobRoleId role = new FlexJobRoleId(new UUID(0, 0));
    private String title = "";
    private int shown;

    PeopleForRoleView(
            RankingService ranking, MatchService matches, EmployerService employers, FeedbackService feedback) {
        this.ranking = ranking;
        this.matches = matches;
        this.employers = employers;
        this.feedback = feedback;
        list.addClassName("ranking");
        counts.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        role = new FlexJobRoleId(
                UUID.fromString(event.getRouteParameters().get("roleId").orElseThrow()));
        shown = 0;
        RankingService.PeopleForRole ranked;
        try {
            ranked = ranking.peopleFor(role, PAGE, shown);
        } catch (RuleBroken notReady) {
            removeAll();
            add(
                    Lines.back("fleksroller", Texts.text("people.back")),
                    Lines.notice(Texts.say(notReady.sentence()), "info"));
            return;
        }
        PublishedRole published = ranked.role();
        title = Texts.text("people.title", published.title());
        removeAll();
        list.removeAll();
        add(Lines.back("fleksroller", Texts.text("people.back")), new H1(title), new RoleSummary(published));
        add(learning());
        if (!published.companyChecked()) {
            add(companyCheck(published));
        }
        Paragraph explained = Lines.muted(Texts.text("people.intro"));
        add(new H2(Texts.text("people.heading")), explained, counts, list, more);
        show(ranked.people());
    }

    /** Asked for, because it is looked up then. */
    private Div learning() {
        Div place = new Div();
        place.add(new Button(Texts.text("feedback.ask"), e -> {
            place.removeAll();
            place.add(feedback.of(role)
                    .<Component>map(FeedbackPart::new)
                    .orElseGet(() -> Lines.notice(Texts.text("feedback.too-few", RoleFeedback.LEAST), "info")));
        }));
        return place;
    }

    private Div companyCheck(PublishedRole published) {
        Div check = new Div();
        check.addClassName("company-check");
        Button checked = new Button(Texts.text("people.check"), e -> {
            employers.find(published.workplace()).ifPresent(workplace -> employers.markChecked(workplace.company()));
            check.removeAll();
            check.add(Lines.notice(Texts.text("people.checked"), "success"));
        });
        check.add(Lines.notice(Texts.text("people.not-checked"), "warning"), checked);
        return check;
    }

    private void showMore() {
        try {
            show(ranking.peopleFor(role, PAGE, shown).people());
        } catch (NotFound closed) {
            more.setVisible(false);
            list.removeAll();
            counts.setText(Texts.text("people.closed"));
        }
    }

    private void show(Ranking<CitizenRow> people) {
        people.page().forEach(person -> list.add(new ListItem(card(person))));
        shown += people.page().size();
        more.setVisible(shown < people.total());
        counts.setText(
                people.total() == 0
                        ? Texts.text("people.none")
                        : Texts.text(
                                "people.counts",
                                people.counts().getOrDefault(Verdict.FITS, 0),
                                people.counts().getOrDefault(Verdict.ADAPTABLE, 0),
                                people.counts().getOrDefault(Verdict.UNANSWERED, 0),
                                people.counts().getOrDefault(Verdict.BLOCKED, 0)));
    }

    private RankedCard card(Ranked<CitizenRow> person) {
        CitizenRow citizen = person.subject();
        return new RankedCard(
                new Anchor("borgere/" + citizen.id().value(), citizen.name()),
                ReleasedProfileCard.pseudonym(citizen.candidateNo()),
                person.fit(),
                new ProposeButton(matches, role, citizen, person.fit().verdict(), person.known()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
