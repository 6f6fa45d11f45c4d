package dk.fleksbro.fair.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.select.Select;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.citizen.CitizenFixtures;
import dk.fleksbro.citizen.CitizenFixtures.Person;
import dk.fleksbro.employer.EmployerFixtures;
import dk.fleksbro.employer.EmployerFixtures.Employer;
import dk.fleksbro.fair.FairCrowd;
import dk.fleksbro.fair.FairFixtures;
import dk.fleksbro.fair.FairStatus;
import dk.fleksbro.fair.PlanService;
import dk.fleksbro.fair.PlanSheet;
import dk.fleksbro.vacancy.FlexJobRoleId;
import dk.fleksbro.vacancy.VacancyFixtures;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class PlanViewTest extends UiTest {

    @Autowired
    private FairFixtures fairs;

    @Autowired
    private CitizenFixtures citizens;

    @Autowired
    private EmployerFixtures employers;

    @Autowired
    private VacancyFixtures roles;

    @Autowired
    private PlanService plans;

    @Autowired
    private JdbcClient jdbc;

    private FairFixtures.Scene scene;
    private FairCrowd crowd;
    private final List<Person> people = new ArrayList<>();
    private final List<UUID> seekers = new ArrayList<>();
    private final List<Employer> workplaces = new ArrayList<>();
    private final List<UUID> stands = new ArrayList<>();

    @BeforeEach
    void aFairWithThreePeopleAndTwoWorkplaces() {
        scene = fairs.open(40, 5);
        crowd = new FairCrowd(jdbc, scene.fair());
        for (String name : List.of("Anna Fleksjobber", "Bo Fleksjobber", "Carl Fleksjobber")) {
            Person person = citizens.withProfile(scene.municipality(), bevis -> bevis.name(name));
            people.add(person);
            seekers.add(crowd.seeker(person.id()));
        }
        for (int i = 0; i < 2; i++) {
            Employer employer = employers.employerAt("8000");
            workplaces.add(employer);
            FlexJobRoleId role = roles.role().at(employer.workplace()).open();
            stands.add(crowd.stand(employer.workplace(), 1, role));
        }
    }

    @Test
    @UseCase("X5")
    void a_plan_is_made_in_the_background_and_gives_everybody_what_can_be_given() {
        order();
        assertThat(page()).contains("Planen er bestilt");
        PlanSheet sheet = ready(1);
        assertThat(sheet.plan().figures().seekersWithAtLeast()).containsExactly(3, 3, 0);
        assertThat(sheet.broken()).isEmpty();
        go(plan());
        assertThat(page())
                .contains("Plan 1 for Fleksjobmesse i Prøveby")
                .contains("Alle, der kommer, har mindst ét møde.");
        String grid = _get(NativeTable.class).getElement().getTextRecursively();
        for (UUID seeker : seekers) {
            assertThat(grid).contains(String.valueOf(sheet.person(seeker).card()));
        }
        assertThat(grid).doesNotContain("Anna").contains("Runde 1, kl. 09.00").contains("(bord 1)");
    }

    @Test
    @UseCase("X6")
    void the_proof_stands_in_words_level_by_level_with_what_the_checker_confirms() {
        order();
        ready(1);
        go(plan());
        assertThat(page())
                .contains("ingen plan, der er lige så retfærdig, kan give bedre match")
                .contains("Mindst 1 møde: 3 af 3. Det er det højeste tal, der kan nås.")
                .contains("Mindst 3 møder: 0 af 3. Det er det højeste tal, der kan nås.")
                .contains("Arbejdspladser med mindst ét møde: 2 af 2.")
                .contains("To mødes højst én gang. Det holder.")
                .contains("Ingen har flere møder i træk, end de kan holde til. Det holder.")
                .doesNotContain("brudt")
                .contains("De har mødt alle, de kan møde.");
    }

    @Test
    @UseCase("X6")
    void who_can_not_be_planned_is_named_with_the_rule_and_the_rest_are_planned() {
        Person dora = citizens.withProfile(
                scene.municipality(), bevis -> bevis.name("Dora Langtvæk").postalCode("3700"));
        crowd.seeker(dora.id());
        order();
        ready(1);
        go(plan());
        assertThat(page())
                .contains("Dora Langtvæk: Der er ingen, som passer, eller som personen kan møde.")
                .contains("Mindst 1 møde: 3 af 4.");
    }

    @Test
    @UseCase("X7")
    void of_two_hosts_who_plan_at_once_one_wins_and_the_other_is_told() {
        order();
        ready(1);
        as(fixtures.consultant(scene.municipality()));
        go(plan());
        _click(button("Lav en ny plan"));
        // the first host makes plan 2 while the second is still asked
        plansAsHost(1);
        _click(button("Ja, lav planen"));
        assertThat(page()).contains("har lavet plan 2 i mellemtiden");
        assertThat(jdbc.sql("select count(*) from fair_plan where fair_id = ?")
                        .param(scene.fair().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    @UseCase("X7")
    void a_date_is_moved_by_hand_after_its_effect_is_shown_and_the_change_is_told_per_person() {
        order();
        PlanSheet before = ready(1);
        go(plan());
        int free = freeRound(before);
        choose(seekers.getFirst(), stands.getFirst(), free);
        assertThat(page()).contains("Ingen regel brydes.").contains("til runde " + (free + 1));
        _click(button("Ja, flyt mødet"));
        assertThat(page())
                .contains("Plan 2 for")
                .contains("Ændret med hånden af")
                .contains("Fleksjobbere med ændringer: 1.")
                .contains("er flyttet fra runde");
        PlanSheet after = ready(2);
        assertThat(after.broken()).isEmpty();
        assertThat(after.changes()).hasSize(1);
        assertThat(ready(1).plan().dates()).isEqualTo(before.plan().dates());
    }

    @Test
    @UseCase("X7")
    void an_illegal_move_is_refused_by_the_name_of_the_rule() {
        order();
        PlanSheet sheet = ready(1);
        go(plan());
        choose(seekers.get(0), stands.getFirst(), round(sheet, seekers.get(1), stands.getFirst()));
        assertThat(page()).contains("Det kan ikke lade sig gøre. Reglen er: En");
        _assertNone(Button.class, s -> s.withText("Ja, flyt mødet"));
    }

    @Test
    @UseCase("X7")
    void a_plan_that_is_printed_stays_as_it_is_and_the_next_tells_the_difference() {
        order();
        PlanSheet printed = ready(1);
        go(plan());
        _click(button("Lås den til print"));
        _click(button("Ja, lås den"));
        assertThat(page()).contains("Plan 1 er låst.").contains("Låst, fordi den er printet.");
        crowd.limit(seekers.getFirst(), "max_dates", 1);
        order();
        PlanSheet next = ready(2);
        assertThat(next.changes()).isNotEmpty();
        go(plan());
        assertThat(page()).contains("er taget ud").contains("Plan 1");
        go(plan() + "/1");
        assertThat(ready(1).plan().dates()).isEqualTo(printed.plan().dates());
        assertThat(page()).contains("Plan 1 for").doesNotContain("Flyt et møde med hånden");
    }

    @Test
    @UseCase("X7")
    void when_the_plan_is_sent_out_each_side_sees_its_own_dates_and_a_workplace_sees_no_names() {
        order();
        PlanSheet sheet = ready(1);
        Person invited = citizens.withProfile(scene.municipality());
        crowd.invited(invited.id());
        go(plan());
        send();
        assertThat(page()).contains("Luk for tilmelding");
        crowd.status(FairStatus.CLOSED);
        go(plan());
        send();
        assertThat(page()).contains("Plan 1 er sendt ud.");
        long card = sheet.person(seekers.getFirst()).card();
        as(people.getFirst().account());
        go("messe/" + scene.fair().value() + "/moeder");
        assertThat(page())
                .contains("Dit kort har nummer " + card)
                .contains("Bord 1.")
                .contains("Bord 2.");
        as(workplaces.getFirst().contact());
        go("messe-arbejdsplads/" + scene.fair().value() + "/moeder");
        assertThat(page()).contains("kort " + card).doesNotContain("Anna").doesNotContain("Bo ");
        assertThat(told(people.getFirst().account())).isEqualTo(1);
        assertThat(told(workplaces.getFirst().contact())).isEqualTo(1);
        assertThat(told(invited.account())).isZero();
    }

    private int told(SignedIn person) {
        return jdbc.sql("select count(*) from notice where kind = 'FAIR_PLAN_SENT' and account_id = ?")
                .param(person.accountId())
                .query(Integer.class)
                .single();
    }

    @Test
    @UseCase("X5")
    void nobody_of_another_municipality_and_no_guest_opens_the_plan() {
        order();
        ready(1);
        as(fixtures.consultant(fixtures.municipality()));
        go(plan());
        assertThat(page()).doesNotContain("Plan 1");
        as(people.getFirst().account());
        go(plan());
        assertThat(page()).doesNotContain("Plan 1");
    }

    private void order() {
        as(scene.host());
        go(plan());
        _click(button("Lav en ny plan"));
        _click(button("Ja, lav planen"));
    }

    private void send() {
        _click(button("Send planen ud"));
        _click(button("Ja, send den ud"));
    }

    private void plansAsHost(int seen) {
        FairFixtures.as(scene.host(), () -> {
            plans.order(scene.fair(), seen);
            return seen;
        });
    }

    private PlanSheet ready(int number) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> FairFixtures.as(scene.host(), () -> plans.page(scene.fair(), Optional.of(number))
                                .sheet()),
                        Optional::isPresent)
                .orElseThrow();
    }

    private void choose(UUID seeker, UUID stand, int round) {
        select("Fleksjobber", seeker);
        select("Arbejdsplads", stand);
        select("Ny runde", round);
        _click(button("Vis virkningen"));
    }

    @SuppressWarnings("unchecked")
    private static <T> void select(String label, T value) {
        _setValue((Select<T>) _get(Select.class, s -> s.withLabel(label)), value);
    }

    private static Button button(String text) {
        return _get(Button.class, s -> s.withText(text));
    }

    /** A late round in which nobody has a date. */
    private static int freeRound(PlanSheet sheet) {
        int last = sheet.input().fair().rounds() - 1;
        assertThat(sheet.plan().dates()).noneMatch(date -> date.round() == last);
        return last;
    }

    private static int round(PlanSheet sheet, UUID seeker, UUID stand) {
        return sheet.plan().dates().stream()
                .filter(date -> sheet.input().seekers().get(date.seeker()).equals(seeker)
                        && sheet.input().stands().get(date.employer()).equals(stand))
                .findFirst()
                .orElseThrow()
                .round();
    }

    private String plan() {
        return "messer/" + scene.fair().value() + "/plan";
    }
}
