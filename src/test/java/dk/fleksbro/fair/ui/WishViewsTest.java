package dk.fleksbro.fair.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.citizen.CitizenFixtures;
import dk.fleksbro.citizen.CitizenFixtures.Person;
import dk.fleksbro.consent.AccessRule;
import dk.fleksbro.consent.AccessTable;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Relation;
import dk.fleksbro.consent.Stage;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.employer.EmployerFixtures;
import dk.fleksbro.employer.EmployerFixtures.Employer;
import dk.fleksbro.fair.FairCrowd;
import dk.fleksbro.fair.FairFixtures;
import dk.fleksbro.fair.FairStatus;
import dk.fleksbro.vacancy.VacancyFixtures;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@UseCase("X3")
class WishViewsTest extends UiTest {

    @Autowired
    private FairFixtures fairs;

    @Autowired
    private CitizenFixtures citizens;

    @Autowired
    private EmployerFixtures employers;

    @Autowired
    private VacancyFixtures roles;

    @Autowired
    private JdbcClient jdbc;

    private FairFixtures.Scene scene;
    private FairCrowd crowd;
    private Person anna;
    private Employer baker;
    private Employer smith;
    private UUID annasRow;

    @BeforeEach
    void aFairWithAnnaAndTwoWorkplaces() {
        scene = fairs.open(40, 5);
        crowd = new FairCrowd(jdbc, scene.fair());
        anna = citizens.withProfile(
                scene.municipality(), bevis -> bevis.name("Anna Fleksjobber").releaseAll());
        baker = employers.employerAt("8000");
        smith = employers.employerAt("8000");
        annasRow = crowd.seeker(anna.id());
        crowd.stand(
                baker.workplace(),
                1,
                roles.role().at(baker.workplace()).title("Pakke brød").open());
        crowd.stand(
                smith.workplace(),
                1,
                roles.role().at(smith.workplace()).title("Sortere skruer").open());
    }

    @Test
    void a_fleksjobber_wishes_and_moves_up_by_buttons_that_say_whom_they_move() {
        as(anna.account());
        go(annas());
        assertThat(page()).contains("Pakke brød").contains("Sortere skruer").contains("ingen ønsker endnu");
        click("Vil gerne møde " + name(baker));
        click("Vil gerne møde " + name(smith));
        assertThat(page()).contains(name(smith) + " er nu ønske nummer 2.");
        click("Flyt " + name(smith) + " op");
        assertThat(page()).contains(name(smith) + " er nu ønske nummer 1.");
        go("");
        go(annas());
        assertThat(wishes()).containsExactly(name(smith), name(baker));
        click("Fjern " + name(smith));
        assertThat(wishes()).containsExactly(name(baker));
    }

    @Test
    void a_workplace_sees_no_name_and_nothing_of_health_and_only_who_lets_themselves_be_seen() {
        as(baker.contact());
        go(workplaces());
        assertThat(page()).doesNotContain("Kandidat " + anna.candidateNo()).doesNotContain("Anna");
        as(anna.account());
        go(annas());
        _setValue(_get(Checkbox.class, s -> s.withLabel("Ja, de må se det")), true);
        as(baker.contact());
        go(workplaces());
        assertThat(page())
                .contains("Kandidat " + anna.candidateNo())
                .contains("Jeg er omhyggelig og kommer til tiden.")
                .contains("Pakning")
                .doesNotContain("Anna")
                .doesNotContain("energi om formiddagen")
                .doesNotContain("roligt sted");
        as(anna.account());
        go(annas());
        _setValue(_get(Checkbox.class, s -> s.withLabel("Ja, de må se det")), false);
        as(baker.contact());
        go(workplaces());
        assertThat(page()).doesNotContain("Kandidat " + anna.candidateNo());
    }

    @Test
    void nothing_that_is_not_released_is_shown_even_to_those_who_may_see_the_rest() {
        Person bo = citizens.withProfile(
                scene.municipality(), bevis -> bevis.name("Bo Tavs").release(Part.HOURS, Stage.MUTUAL));
        crowd.seeker(bo.id());
        show(bo);
        as(baker.contact());
        go(workplaces());
        assertThat(page())
                .contains("Kandidat " + bo.candidateNo())
                .doesNotContain("Jeg er omhyggelig")
                .doesNotContain("timer om ugen");
    }

    @Test
    void neither_side_learns_of_the_others_wishes_before_the_plan_is_out() {
        show(anna);
        as(anna.account());
        go(annas());
        click("Vil gerne møde " + name(baker));
        as(baker.contact());
        go(workplaces());
        String before = page();
        assertThat(before).doesNotContain("ønsket hinanden").doesNotContain("nummer 1");
        click("Vil gerne møde Kandidat " + anna.candidateNo());
        go(workplaces());
        assertThat(page()).doesNotContain("ønsket hinanden");
        as(anna.account());
        go(annas());
        assertThat(page()).doesNotContain("ønsket hinanden");
        sendOut();
        go(annas());
        assertThat(page()).contains("I har ønsket hinanden.");
        as(baker.contact());
        go(workplaces());
        assertThat(page()).contains("I har ønsket hinanden.");
    }

    @Test
    void nobody_finds_out_by_wishing_after_the_plan_is_out() {
        show(anna);
        as(anna.account());
        go(annas());
        click("Vil gerne møde " + name(baker));
        sendOut();
        as(baker.contact());
        go(workplaces());
        click("Vil gerne møde Kandidat " + anna.candidateNo());
        go(workplaces());
        assertThat(page()).doesNotContain("ønsket hinanden");
    }

    @Test
    void not_this_one_takes_the_person_out_of_the_workplaces_list_and_out_of_its_wishes() {
        show(anna);
        as(baker.contact());
        go(workplaces());
        click("Vil gerne møde Kandidat " + anna.candidateNo());
        as(anna.account());
        go(annas());
        click("Ikke denne: " + name(baker));
        assertThat(page()).contains("Nye planer sætter jer aldrig sammen");
        sendOut();
        as(baker.contact());
        go(workplaces());
        assertThat(page())
                .doesNotContain("Kandidat " + anna.candidateNo())
                .doesNotContain("ønsket hinanden")
                .contains("ingen ønsker endnu");
    }

    @Test
    void a_workplace_that_says_not_this_one_is_not_told_on() {
        show(anna);
        as(anna.account());
        go(annas());
        String before = page();
        as(baker.contact());
        go(workplaces());
        click("Ikke denne: Kandidat " + anna.candidateNo());
        as(anna.account());
        go(annas());
        assertThat(page()).isEqualTo(before);
    }

    @Test
    void the_staff_type_in_a_paper_card_for_either_side_and_the_person_sees_who_read_it() {
        as(scene.host());
        go("messer/" + scene.fair().value() + "/oensker");
        _setValue(_get(TextField.class, s -> s.withLabel("Find kortets ejer")), String.valueOf(anna.candidateNo()));
        assertThat(page()).contains("Anna Fleksjobber").doesNotContain(name(baker));
        go("messer/" + scene.fair().value() + "/oensker/" + annasRow);
        assertThat(page()).contains("Ønsker: Anna Fleksjobber");
        click("Vil gerne møde " + name(baker));
        as(anna.account());
        go(annas());
        assertThat(wishes()).containsExactly(name(baker));
        go("hvem-har-set");
        assertThat(jdbc.sql(
                                "select count(*) from access_log where part = 'FAIR_WISHES' and subject_id = ? and account_id = ?")
                        .params(anna.id().value(), scene.host().accountId())
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void a_consultant_of_another_municipality_finds_no_card() {
        as(fixtures.consultant(fixtures.municipality()));
        go("messer/" + scene.fair().value() + "/oensker/" + annasRow);
        assertThat(page()).doesNotContain("Anna");
    }

    @Test
    void who_is_protected_stands_in_no_list_and_can_still_wish() {
        show(anna);
        jdbc.sql("update citizen set protected = true where id = ?")
                .param(anna.id().value())
                .update();
        as(baker.contact());
        go(workplaces());
        assertThat(page()).doesNotContain("Kandidat " + anna.candidateNo());
        as(scene.host());
        go("messer/" + scene.fair().value() + "/oensker");
        assertThat(page()).doesNotContain("Anna");
        as(anna.account());
        go(annas());
        click("Vil gerne møde " + name(baker));
        assertThat(wishes()).containsExactly(name(baker));
    }

    @Test
    void after_the_day_the_wishes_stand_as_they_are() {
        crowd.status(FairStatus.HELD);
        as(anna.account());
        go(annas());
        assertThat(page()).contains("Der kan ikke ændres i ønskerne nu.");
        assertThat(button("Vil gerne møde " + name(baker)).isEnabled()).isFalse();
    }

    @Test
    void no_row_of_the_access_table_gives_one_side_the_wishes_of_the_other() {
        List<AccessRule> rules = AccessTable.RULES.stream()
                .filter(rule -> rule.parts().contains(Part.FAIR_WISHES))
                .toList();
        assertThat(rules).isNotEmpty().allSatisfy(rule -> {
            if (rule.role() == Role.FLEX_WORKER) {
                assertThat(rule.kind()).isEqualTo(SubjectKind.CITIZEN);
                assertThat(rule.relation()).isEqualTo(Relation.MINE);
            } else if (rule.role() == Role.EMPLOYER) {
                assertThat(rule.kind()).isEqualTo(SubjectKind.WORKPLACE);
                assertThat(rule.relation()).isEqualTo(Relation.MY_WORKPLACES);
            } else {
                assertThat(rule.role()).isEqualTo(Role.CONSULTANT);
            }
        });
    }

    private void show(Person person) {
        SignedIn account = person.account();
        as(account);
        go("messe/" + scene.fair().value() + "/oensker");
        _setValue(_get(Checkbox.class, s -> s.withLabel("Ja, de må se det")), true);
    }

    /** As the sending of a plan leaves the fair. */
    private void sendOut() {
        crowd.status(FairStatus.PLANNED);
        jdbc.sql("""
                        insert into fair_move (fair_id, move, from_status, to_status, account_id, text, at)
                        values (?, 'PUBLISH_PLAN', 'CLOSED', 'PLANNED', ?, '', utc_timestamp(6))
                        """).params(scene.fair().value(), scene.host().accountId()).update();
    }

    private String annas() {
        return "messe/" + scene.fair().value() + "/oensker";
    }

    private String workplaces() {
        return "messe-arbejdsplads/" + scene.fair().value() + "/oensker";
    }

    private String name(Employer employer) {
        return jdbc.sql("""
                        select company.name, workplace.name as workplace from workplace
                        join company on company.id = workplace.company_id where workplace.id = ?
                        """)
                .param(employer.workplace().value())
                .query((row, n) -> dk.fleksbro.employer.EmployerName.of(row.getString(1), row.getString(2)))
                .single();
    }

    private static List<String> wishes() {
        return com.github.mvysny.kaributesting.v10.LocatorJ._find(ListItem.class).stream()
                .filter(item ->
                        item.getId().filter(id -> id.startsWith("wish-")).isPresent())
                .map(item -> item.getElement().getChild(0).getTextRecursively())
                .toList();
    }

    private static Button button(String label) {
        return com.github.mvysny.kaributesting.v10.LocatorJ._find(Button.class).stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label));
    }

    private static void click(String label) {
        _click(button(label));
    }
}
