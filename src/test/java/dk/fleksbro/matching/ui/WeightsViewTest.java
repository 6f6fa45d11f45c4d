package dk.fleksbro.matching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.Fixtures;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.Municipality;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.citizen.CitizenFixtures;
import dk.fleksbro.matching.MatchService;
import dk.fleksbro.matching.RankingService;
import dk.fleksbro.matching.TermKind;
import dk.fleksbro.matching.Weights;
import dk.fleksbro.matching.WeightsRule;
import dk.fleksbro.matching.WeightsService;
import dk.fleksbro.scale.TaskKind;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.Texts;
import dk.fleksbro.vacancy.FlexJobRoleId;
import dk.fleksbro.vacancy.VacancyFixtures;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each test has hours of its own, which no other test's roles and people have. */
@UseCase("M4")
class WeightsViewTest extends UiTest {

    private static final AtomicInteger HOURS = new AtomicInteger(30);

    @Autowired
    private CitizenFixtures citizens;

    @Autowired
    private VacancyFixtures roles;

    @Autowired
    private WeightsService service;

    @Autowired
    private RankingService ranking;

    @Autowired
    private MatchService matches;

    private Municipality home;
    private SignedIn lead;
    private FlexJobRoleId role;
    private double hours;

    @BeforeEach
    void oneLivesNearAndOneWouldLikeTheTask() {
        hours = HOURS.getAndIncrement();
        home = fixtures.municipality();
        lead = fixtures.teamLead(home);
        role = roles.role()
                .title("Pakke te")
                .hours(hours, hours)
                .task(TaskKind.PACKING)
                .open();
        citizens.withProfile(home, bevis -> bevis.name("Nina Nær")
                .hours(hours, hours)
                .postalCode("8000")
                .radiusKm(60)
                .tasks(TaskKind.ANIMALS));
        citizens.withProfile(home, bevis -> bevis.name("Ivan Ivrig")
                .hours(hours, hours)
                .postalCode("8700")
                .radiusKm(60)
                .tasks(TaskKind.PACKING));
    }

    @Test
    void the_team_lead_sees_what_would_change_before_it_does() {
        as(lead);
        go("vaegte");
        type(TermKind.TRAVEL, "20");
        type(TermKind.TASK, "0");
        press("Se, hvad det ændrer");
        assertThat(page()).contains("Det ville blive ændret", "Regnet ud på de 2 personer", "Intet er ændret endnu.");
        assertThat(service.inForce(home.id())).isEqualTo(Weights.FIRST);

        press("Tag vægtene i brug");

        assertThat(page()).contains("De nye vægte gælder nu som version 2.");
        assertThat(service.inForce(home.id()).of(TermKind.TRAVEL)).isEqualTo(20);
        assertThat(service.inForce(fixtures.municipality().id())).isEqualTo(Weights.FIRST);
    }

    @Test
    void the_lists_follow_the_weights_and_the_preview_told_so() {
        use(TermKind.TRAVEL, 20, TermKind.TASK, 0);
        assertThat(people()).containsExactly("Nina Nær", "Ivan Ivrig");
        as(lead);
        go("vaegte");
        type(TermKind.TRAVEL, "0");
        type(TermKind.TASK, "20");
        press("Se, hvad det ændrer");
        assertThat(page())
                .contains("Ivan Ivrig flytter fra nummer 2 til nummer 1 på listen til rollen Pakke te.")
                .contains("Nina Nær flytter fra nummer 1 til nummer 2 på listen til rollen Pakke te.");
        press("Tag vægtene i brug");
        assertThat(people()).containsExactly("Ivan Ivrig", "Nina Nær");
    }

    @Test
    void going_back_is_a_new_version_and_the_others_stay_readable() {
        use(TermKind.TRAVEL, 20, TermKind.TASK, 0);
        as(lead);
        go("vaegte");
        assertThat(page()).contains("Version 2. Taget i brug").contains("Gælder nu");
        press("Gå tilbage til version 1");
        assertThat(page()).contains("Vægtene fra version 1 gælder igen. De står nu som version 3.");
        assertThat(service.inForce(home.id()).points()).isEqualTo(Weights.FIRST.points());
        assertThat(service.versions())
                .extracting(version -> version.weights().version())
                .containsExactly(3, 2, 1);
        assertThat(service.versions().get(1).weights().of(TermKind.TRAVEL)).isEqualTo(20);
        assertThat(service.versions().getFirst().note()).isEqualTo("Tilbage til version 1");
    }

    @Test
    void weights_that_cannot_be_are_refused_with_a_sentence() {
        as(lead);
        go("vaegte");
        type(TermKind.TRAVEL, "21");
        press("Se, hvad det ændrer");
        assertThat(page()).contains("Skriv et helt tal fra 0 til 20.");
        _assertNone(Button.class, s -> s.withText("Tag vægtene i brug"));
        for (TermKind kind : TermKind.values()) {
            type(kind, "0");
        }
        press("Se, hvad det ændrer");
        assertThat(page()).contains("Alle vægte er 0. Så kan listerne ikke ordnes.");
        _assertNone(Button.class, s -> s.withText("Tag vægtene i brug"));
        assertThat(service.inForce(home.id())).isEqualTo(Weights.FIRST);
    }

    @Test
    void the_service_refuses_what_the_page_would_not_send() {
        Fixtures.signIn(lead);
        refused(WeightsRule.WEIGHT_OUT_OF_RANGE, 1, changed(TermKind.TRAVEL, -1), "");
        refused(WeightsRule.WEIGHTS_AS_BEFORE, 1, Weights.FIRST.points(), "");
        refused(WeightsRule.WEIGHTS_NOTE_NOT_USABLE, 1, changed(TermKind.TRAVEL, 5), "x".repeat(201));
        service.takeIntoUse(1, changed(TermKind.TRAVEL, 5), "Vejen tæller mindre");
        refused(WeightsRule.WEIGHTS_HAVE_MOVED, 1, changed(TermKind.TRAVEL, 4), "");
    }

    @Test
    void only_a_team_lead_may_even_look() {
        for (SignedIn other : List.of(fixtures.consultant(home), fixtures.employer(), fixtures.admin())) {
            Fixtures.signIn(other);
            assertThatThrownBy(() -> service.versions()).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> service.preview(changed(TermKind.TRAVEL, 5)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> service.takeIntoUse(1, changed(TermKind.TRAVEL, 5), ""))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void a_proposal_keeps_and_tells_the_version_it_was_made_under() {
        use(TermKind.TRAVEL, 20, TermKind.TASK, 0);
        SignedIn consultant = fixtures.consultant(home);
        var anna = citizens.withProfile(
                home, bevis -> bevis.hours(hours, hours).postalCode("8000").consultant(consultant));
        Fixtures.signIn(consultant);
        var match = matches.propose(role, anna.id(), null);
        as(consultant);
        go("match/" + match.value());
        assertThat(page())
                .contains("Foreslået, mens listen fulgte version 2 af kommunens vægte, taget i brug ")
                .doesNotContain("så rækkefølgen kan være en anden");
        Fixtures.signIn(lead);
        service.returnTo(1, 2, "");
        as(consultant);
        go("match/" + match.value());
        assertThat(page()).contains("Nu gælder version 3, så rækkefølgen kan være en anden.");
    }

    private void use(TermKind one, int weight, TermKind other, int otherWeight) {
        Fixtures.signIn(lead);
        Map<TermKind, Integer> points = changed(one, weight);
        points.put(other, otherWeight);
        service.takeIntoUse(1, points, "");
    }

    private static Map<TermKind, Integer> changed(TermKind kind, int weight) {
        Map<TermKind, Integer> points = new EnumMap<>(Weights.FIRST.points());
        points.put(kind, weight);
        return points;
    }

    private void refused(WeightsRule rule, int seen, Map<TermKind, Integer> points, String note) {
        assertThatThrownBy(() -> service.takeIntoUse(seen, points, note))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo(rule));
    }

    private List<String> people() {
        Fixtures.signIn(fixtures.consultant(home));
        return ranking.peopleFor(role, 20, 0).people().page().stream()
                .map(person -> person.subject().name())
                .toList();
    }

    private static void type(TermKind kind, String text) {
        _setValue(_get(TextField.class, s -> s.withLabel(Texts.of("weights.term", kind))), text);
    }

    private static void press(String text) {
        _click(_get(Button.class, s -> s.withText(text)));
    }
}
