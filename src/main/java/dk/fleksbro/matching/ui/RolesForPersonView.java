package dk.fleksbro.matching.ui;

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
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.matching.MatchService;
import dk.fleksbro.matching.Ranked;
import dk.fleksbro.matching.Ranking;
import dk.fleksbro.matching.RankingService;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import dk.fleksbro.vacancy.PublishedRole;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;

/** Which open roles could suit a person, best first, and why. */
@Route("borgere/:citizenId/roller")
@RolesAllowed("CONSULTANT")
@Opens(kind = SubjectKind.CITIZEN, part = Part.RANKED_ROLES, purpose = Purpose.MATCHING, parameter = "citizenId")
class RolesForPersonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 20;

    private final RankingService ranking;
    private final MatchService matches;
    private final OrderedList list = new OrderedList();
    private final Paragraph none = new Paragraph(Texts.text("matched-roles.none"));
    private final Button more = new Button(Texts.text("common.more"), e -> showMore());
    private Optional<CitizenRow> person = Optional.empty();
    private int shown;

    RolesForPersonView(RankingService ranking, MatchService matches) {
        this.ranking = ranking;
        this.matches = matches;
        list.addClassName("ranking");
        none.addClassName("empty-state");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = UUID.fromString(event.getRouteParameters().get("citizenId").orElseThrow());
        RankingService.RolesForPerson ranked;
        try {
            ranked = ranking.rolesFor(new CitizenId(id), PAGE, 0);
        } catch (RuleBroken notReady) {
            removeAll();
            add(
                    Lines.back("borgere/" + id, Texts.text("matched-roles.back")),
                    Lines.notice(Texts.say(notReady.sentence()), "info"));
            return;
        }
        person = Optional.of(ranked.person());
        removeAll();
        list.removeAll();
        shown = 0;
        add(
                Lines.back("borgere/" + id, Texts.text("matched-roles.back")),
                new H1(getPageTitle()),
                new H2(Texts.text("matched-roles.heading")),
                none,
                list,
                more);
        show(ranked);
    }

    private void showMore() {
        show(ranking.rolesFor(person.orElseThrow(NotFound::new).id(), PAGE, shown));
    }

    private void show(RankingService.RolesForPerson ranked) {
        CitizenRow citizen = ranked.person();
        Ranking<PublishedRole> roles = ranked.roles();
        roles.page().forEach(role -> list.add(new ListItem(card(citizen, role))));
        shown += roles.page().size();
        more.setVisible(shown < roles.total());
        none.setVisible(roles.total() == 0);
        list.setVisible(roles.total() > 0);
    }

    private RankedCard card(CitizenRow citizen, Ranked<PublishedRole> ranked) {
        PublishedRole role = ranked.subject();
        String about = String.join(
                " · ",
                role.companyName(),
                MatchLines.hours(role.hoursMin(), role.hoursMax()),
                MatchLines.town(role.postalCode(), role.fromHome()));
        return new RankedCard(
                new Anchor("fleksroller/" + role.id().value(), role.title()),
                about,
                ranked.fit(),
                new ProposeButton(matches, role.id(), citizen, ranked.fit().verdict(), ranked.known()));
    }

    @Override
    public String getPageTitle() {
        return person.map(citizen -> Texts.text("matched-roles.title", citizen.name()))
                .orElse("");
    }
}
