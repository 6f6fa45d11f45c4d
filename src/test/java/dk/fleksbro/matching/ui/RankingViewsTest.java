package dk.fleksbro.matching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.StatementCount;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.Municipality;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.citizen.CitizenFixtures;
import dk.fleksbro.citizen.CitizenFixtures.Person;
import dk.fleksbro.consent.AccessLog;
import dk.fleksbro.employer.EmployerFixtures;
import dk.fleksbro.employer.EmployerFixtures.Employer;
import dk.fleksbro.matching.MatchReason;
import dk.fleksbro.scale.Adaptation;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.scale.TaskKind;
import dk.fleksbro.vacancy.FlexJobRoleId;
import dk.fleksbro.vacancy.VacancyFixtures;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("M1")
class RankingViewsTest extends UiTest {

    @Autowired
    private CitizenFixtures citizens;

    @Autowired
    private EmployerFixtures employers;

    @Autowired
    private VacancyFixtures roles;

    @Autowired
    private AccessLog log;

    private Municipality municipality;
    private SignedIn consultant;
    private FlexJobRoleId role;

    @BeforeEach
    void aRoleWithSomeLifting() {
        municipality = fixtures.municipality();
        consultant = fixtures.consultant(municipality);
        role = roles.role()
                .title("Pakke te")
                .task(TaskKind.PACKING)
                .adaptable(Axis.LIFTING, Level.MUCH, Level.LITTLE, Adaptation.COLLEAGUE_LIFTS)
                .open();
    }

    @Test
    void the_people_of_the_municipality_stand_best_first_with_reasons_in_sentences() {
        person("Bo Blokeret", Level.NONE);
        person("Tina Tilpasset", Level.LITTLE);
        person("Pia Passende", Level.FULL);
        citizens.withProfile(fixtures.municipality(), bevis -> bevis.name("Fremmed Person"));
        as(consultant);
        go("fleksroller/" + role.value());
        assertThat(names()).containsExactly("Pia Passende", "Tina Tilpasset", "Bo Blokeret");
        assertThat(page())
                .contains("Hvem passer til rollen Pakke te?")
                .contains("Passer: 1. Kan tilpasses: 1. Mangler svar: 0. Noget står i vejen: 1.")
                .contains(
                        "Tina har svaret: “Højst 3 kg, nu og da”. Kan tilpasses med en kollega, der løfter det tunge.")
                .contains("Det er ikke nok.")
                .contains("Pakning: Det vil Pia gerne lave.")
                .doesNotContain("Fremmed");
    }

    @Test
    void everybody_shown_is_a_row_in_their_access_log_and_nobody_else() {
        List<Person> people = IntStream.range(0, 22)
                .mapToObj(n -> citizens.withProfile(municipality))
                .toList();
        as(consultant);
        go("fleksroller/" + role.value());
        assertThat(names()).hasSize(20);
        assertThat(people.stream().filter(this::isLogged)).hasSize(20);
        _click(_get(Button.class, s -> s.withText("Vis flere")));
        assertThat(names()).hasSize(22);
        assertThat(people.stream().filter(this::isLogged)).hasSize(22);
        _assertNone(Button.class, s -> s.withText("Vis flere"));
    }

    @Test
    void a_role_is_proposed_after_the_page_has_said_what_happens_next() {
        Person anna = person("Anna Fleksjobber", Level.FULL);
        as(consultant);
        go("fleksroller/" + role.value());
        _click(_get(Button.class, s -> s.withText("Foreslå")));
        assertThat(page()).contains("Arbejdspladsen ser først noget, når svaret er ja.");
        _click(_get(Button.class, s -> s.withText("Ja, foreslå rollen")));
        assertThat(page()).contains("Rollen er foreslået til Anna Fleksjobber.");
        go("fleksroller");
        go("fleksroller/" + role.value());
        assertThat(page()).contains("Foreslået").contains("Se forløbet");
        _assertNone(Button.class, s -> s.withText("Foreslå"));
        as(anna.account());
        go("forslag");
        assertThat(page()).contains("Pakke te").contains("Du har ikke svaret endnu.");
    }

    @Test
    void what_blocks_is_proposed_only_with_a_reason() {
        person("Bo Blokeret", Level.NONE);
        as(consultant);
        go("fleksroller/" + role.value());
        _click(_get(Button.class, s -> s.withText("Foreslå")));
        _click(_get(Button.class, s -> s.withText("Ja, foreslå rollen")));
        assertThat(page()).contains("Noget står i vejen. Vælg, hvorfor du foreslår rollen alligevel.");
        reasons().setValue(MatchReason.ADAPTATION_AGREED);
        _click(_get(Button.class, s -> s.withText("Ja, foreslå rollen")));
        assertThat(page()).contains("Rollen er foreslået til Bo Blokeret.");
    }

    @Test
    void a_new_company_is_looked_at_before_anybody_is_proposed() {
        person("Anna Fleksjobber", Level.FULL);
        Employer unknown = employers.newEmployerAt("8000");
        FlexJobRoleId there = roles.role().at(unknown.workplace()).open();
        as(consultant);
        go("fleksroller/" + there.value());
        _click(_get(Button.class, s -> s.withText("Foreslå")));
        _click(_get(Button.class, s -> s.withText("Ja, foreslå rollen")));
        assertThat(page()).contains("Virksomheden er ikke godkendt endnu.");
        _click(_get(Button.class, s -> s.withText("Godkend virksomheden")));
        assertThat(page()).contains("Nu kan du foreslå borgere til rollen.");
        _click(_get(Button.class, s -> s.withText("Ja, foreslå rollen")));
        assertThat(page()).contains("Rollen er foreslået til Anna Fleksjobber.");
    }

    @Test
    void the_list_of_roles_is_found_by_a_piece_of_its_title() {
        as(consultant);
        FlexJobRoleId odd = roles.role().title("Binde kranse 100%").open();
        go("fleksroller");
        _setValue(_get(TextField.class, s -> s.withLabel("Søg efter rolle eller virksomhed")), "kranse 100%");
        assertThat(page()).contains("Binde kranse").contains("1 rolle").doesNotContain("Pakke te");
        _setValue(_get(TextField.class, s -> s.withLabel("Søg efter rolle eller virksomhed")), "findes slet ikke");
        assertThat(page()).contains("Ingen åbne roller passer til søgningen.");
        assertThat(odd).isNotNull();
    }

    @Test
    @UseCase("M2")
    void the_open_roles_stand_best_first_for_one_person() {
        Person anna = person("Anna Fleksjobber", Level.LITTLE);
        FlexJobRoleId far = roles.role().title("Langt væk").postalCode("1050").open();
        as(consultant);
        go("borgere/" + anna.id().value() + "/roller");
        assertThat(page()).contains("Roller til Anna Fleksjobber");
        while (!_find(Button.class, s -> s.withText("Vis flere")).isEmpty()) {
            _click(_get(Button.class, s -> s.withText("Vis flere")));
        }
        assertThat(names()).contains("Pakke te", "Langt væk");
        assertThat(names().indexOf("Pakke te")).isLessThan(names().lastIndexOf("Langt væk"));
        assertThat(page()).contains("Anna kan højst tage 20 km.");
        assertThat(isLogged(anna)).isTrue();
        assertThat(far).isNotNull();
    }

    @Test
    @UseCase("M2")
    void without_a_fleksjobbevis_there_is_nothing_to_rank() {
        Person anna = citizens.citizen(municipality);
        as(consultant);
        go("borgere/" + anna.id().value() + "/roller");
        assertThat(page()).contains("har ikke et fleksjobbevis i brug");
    }

    @Test
    void nobody_but_the_municipalitys_consultant_gets_in() {
        Person sonja = person("Sonja Særkende", Level.FULL);
        String roleOf = "fleksroller/" + role.value();
        String rolesFor = "borgere/" + sonja.id().value() + "/roller";
        as(fixtures.consultant(fixtures.municipality()));
        go(rolesFor);
        assertThat(page()).contains("Siden findes ikke").doesNotContain("Sonja");
        for (SignedIn other : List.of(
                fixtures.employer(),
                fixtures.teamLead(municipality),
                fixtures.admin(),
                fixtures.flexWorker(municipality))) {
            for (String path : List.of(roleOf, rolesFor, "fleksroller")) {
                as(other);
                go(path);
                assertThat(page()).as(other.role() + " " + path).doesNotContain("Sonja", "Pakke te");
            }
        }
        asStranger();
        go(roleOf);
        assertThat(page()).doesNotContain("Sonja", "Pakke te");
    }

    @Test
    @UseCase("M5")
    void a_role_that_is_closed_while_its_list_is_open_takes_the_list_away() {
        IntStream.range(0, 22).forEach(n -> citizens.withProfile(municipality));
        as(consultant);
        go("fleksroller/" + role.value());
        assertThat(names()).hasSize(20);
        roles.close(role);
        _click(_get(Button.class, s -> s.withText("Vis flere")));
        assertThat(names()).isEmpty();
        assertThat(page()).contains("Rollen er ikke åben længere.");
        _assertNone(Button.class, s -> s.withText("Vis flere"));
    }

    @Test
    @UseCase("M4")
    void a_role_nobody_wrote_demands_for_fits_and_says_that_somebody_must_ask() {
        person("Nina Nænsom", Level.NONE);
        as(consultant);
        go("fleksroller/" + role.value());
        assertThat(page()).doesNotContain("har ikke skrevet nogen");
        go("fleksroller/"
                + roles.role().title("Sy puder").task(TaskKind.PACKING).open().value());
        assertThat(names()).containsExactly("Nina Nænsom");
        assertThat(page()).contains("Arbejdspladsen har ikke skrevet nogen. Spørg dem om det, der betyder noget.");
    }

    @Test
    @UseCase("M4")
    void somebody_whose_fleksjobbevis_is_older_than_an_axis_is_asked_and_neither_ruled_out_nor_guessed_at() {
        citizens.withProfile(
                municipality, bevis -> bevis.name("Olga Ældre").noNeeds().need(Axis.NOISE, Level.LITTLE));
        as(consultant);
        go("fleksroller/" + role.value());
        assertThat(names()).containsExactly("Olga Ældre");
        assertThat(page())
                .contains("Passer: 0. Kan tilpasses: 0. Mangler svar: 1. Noget står i vejen: 0.")
                .contains("Olga har ikke svaret på det. Spørg.");
    }

    @Test
    void a_forged_id_and_a_paused_role_are_not_found() {
        as(consultant);
        go("fleksroller/" + UUID.randomUUID());
        assertThat(page()).contains("Siden findes ikke");
        go("fleksroller/noget-andet");
        assertThat(page()).contains("Siden findes ikke");
        go("fleksroller/" + roles.role().paused().value());
        assertThat(page()).contains("Siden findes ikke");
    }

    @Test
    void a_page_asks_the_database_no_more_for_many_people_than_for_one() {
        citizens.withProfile(municipality);
        as(consultant);
        int forOne = StatementCount.during(() -> go("fleksroller/" + role.value()));
        IntStream.range(0, 25).forEach(n -> citizens.withProfile(municipality));
        go("fleksroller");
        assertThat(StatementCount.during(() -> go("fleksroller/" + role.value())))
                .isEqualTo(forOne)
                .isLessThanOrEqualTo(3);
        assertThat(StatementCount.during(() -> _click(_get(Button.class, s -> s.withText("Vis flere")))))
                .isLessThanOrEqualTo(3);
        Person anna = person("Anna Fleksjobber", Level.FULL);
        assertThat(StatementCount.during(() -> go("borgere/" + anna.id().value() + "/roller")))
                .isLessThanOrEqualTo(3);
        assertThat(StatementCount.during(() -> go("fleksroller"))).isBetween(1, 3);
        as(fixtures.employer());
        assertThat(StatementCount.during(() -> go("kandidater"))).isBetween(1, 3);
        as(citizens.withProfile(municipality).account());
        assertThat(StatementCount.during(() -> go("forslag"))).isBetween(1, 3);
    }

    private Person person(String name, Level lifts) {
        return citizens.withProfile(municipality, bevis -> bevis.name(name).need(Axis.LIFTING, lifts));
    }

    private boolean isLogged(Person person) {
        return log.about(person.id().value(), 10, 0).stream()
                .anyMatch(row -> consultant.accountId().equals(row.account()) && row.granted());
    }

    private static List<String> names() {
        return _find(H3.class).stream()
                .map(heading -> heading.getElement().getTextRecursively())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<MatchReason> reasons() {
        return _get(RadioButtonGroup.class);
    }
}
