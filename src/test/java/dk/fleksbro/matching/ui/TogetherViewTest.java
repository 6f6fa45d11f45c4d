package dk.fleksbro.matching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.Municipality;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.citizen.CitizenFixtures;
import dk.fleksbro.citizen.CitizenFixtures.Person;
import dk.fleksbro.consent.AccessLog;
import dk.fleksbro.matching.assignment.Fairness;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.scale.TaskKind;
import dk.fleksbro.vacancy.FlexJobRoleId;
import dk.fleksbro.vacancy.VacancyFixtures;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each test has hours of its own, which no other test's roles and people have. */
@UseCase("M6")
class TogetherViewTest extends UiTest {

    private static final AtomicInteger HOURS = new AtomicInteger(20);

    @Autowired
    private CitizenFixtures citizens;

    @Autowired
    private VacancyFixtures roles;

    @Autowired
    private AccessLog log;

    private Municipality municipality;
    private SignedIn consultant;
    private FlexJobRoleId packing;
    private double hours;

    @BeforeEach
    void twoRolesWithRoomForOneEach() {
        hours = HOURS.getAndIncrement();
        municipality = fixtures.municipality();
        consultant = fixtures.consultant(municipality);
        packing = role("Pakke te", Axis.NOISE);
        role("Bære kasser", Axis.LIFTING);
    }

    @Test
    void who_has_one_chance_gets_it_and_it_is_proven_that_nothing_is_better() {
        Person anna = person("Anna Alsidig", Level.FULL, Level.FULL);
        Person bo = person("Bo Begrænset", Level.FULL, Level.NONE);
        as(consultant);
        go("samlet-forslag");
        assertThat(page())
                .contains("Ledige fleksjobbere: 2. Ledige pladser: ")
                .contains("Bevist: Ingen anden kan få en rolle")
                .contains("Alle ledige får en rolle i forslaget.");
        assertThat(roleOf("Anna Alsidig")).isEqualTo("Bære kasser");
        assertThat(roleOf("Bo Begrænset")).isEqualTo("Pakke te");
        assertThat(log.about(anna.id().value(), 10, 0)).isNotEmpty();
        assertThat(log.about(bo.id().value(), 10, 0)).isNotEmpty();
    }

    @Test
    void whoever_has_waited_longest_goes_first_unless_the_consultant_asks_for_the_best_match() {
        person("Vera Ventende", Level.FULL, Level.LITTLE, TaskKind.CLEANING);
        clock.advance(Duration.ofDays(40));
        person("Nina Nyankommen", Level.FULL, Level.LITTLE, TaskKind.PACKING);
        as(consultant);
        go("samlet-forslag");
        assertThat(roleOf("Vera Ventende")).isEqualTo("Pakke te");
        assertThat(page())
                .contains("Får ikke en rolle i forslaget: 1")
                .contains("1 rolle passer, men der er ikke plads");
        _setValue(_get(Checkbox.class, s -> s.withLabel("Vera Ventende")), true);
        assertThat(page()).contains("1 er valgt");
        _setValue(fairness(), Fairness.BEST_FIT);
        assertThat(page()).doesNotContain("1 er valgt");
        assertThat(page()).contains("Bevist: Ingen anden fordeling giver bedre match i alt.");
        assertThat(roleOf("Nina Nyankommen")).isEqualTo("Pakke te");
    }

    @Test
    void a_decision_is_kept_says_what_it_costs_and_can_be_undone() {
        person("Anna Alsidig", Level.FULL, Level.FULL);
        person("Bo Begrænset", Level.FULL, Level.NONE);
        as(consultant);
        go("samlet-forslag");
        _click(_get(
                Button.class,
                s -> s.withPredicate(button -> "Bo Begrænset skal ikke have rollen Pakke te"
                        .equals(button.getAriaLabel().orElse("")))));
        assertThat(page())
                .contains("Gemt. Forslaget er regnet om.")
                .contains("Bo Begrænset skal ikke have rollen Pakke te.")
                .contains("Det koster: 1 færre får en rolle.")
                .contains("Uden rolle: Bo Begrænset.");
        go("samlet-forslag");
        assertThat(page()).contains("Det har I besluttet");
        _click(_get(Button.class, s -> s.withText("Fortryd")));
        assertThat(page()).contains("Det er taget tilbage.").doesNotContain("Det har I besluttet");
        assertThat(roleOf("Bo Begrænset")).isEqualTo("Pakke te");
    }

    @Test
    void the_chosen_are_proposed_after_it_was_said_what_happens_and_can_be_taken_back() {
        Person bo = person("Bo Begrænset", Level.FULL, Level.NONE);
        as(consultant);
        go("samlet-forslag");
        _click(_get(Button.class, s -> s.withText("Foreslå de valgte")));
        assertThat(page()).contains("Sæt kryds ved mindst én.");
        _setValue(_get(Checkbox.class, s -> s.withLabel("Bo Begrænset")), true);
        _click(_get(Button.class, s -> s.withText("Foreslå de valgte")));
        assertThat(page()).contains("1 fleksjobber får besked om en rolle.").contains("Bo Begrænset: Pakke te");
        _click(_get(Button.class, s -> s.withText("Ja, foreslå")));
        assertThat(page()).contains("1 er foreslået.").contains("Bo Begrænset (er foreslået)");
        _click(_get(Button.class, s -> s.withText("Foreslå de valgte")));
        assertThat(page()).contains("Sæt kryds ved mindst én.");
        as(bo.account());
        go("forslag");
        assertThat(page()).contains("Pakke te");
    }

    @Test
    @UseCase("M5")
    void a_role_that_is_closed_meanwhile_is_refused_with_a_sentence_and_the_others_are_proposed() {
        person("Anna Alsidig", Level.FULL, Level.FULL);
        person("Bo Begrænset", Level.FULL, Level.NONE);
        as(consultant);
        go("samlet-forslag");
        roles.close(packing);
        for (String name : List.of("Anna Alsidig", "Bo Begrænset")) {
            _setValue(_get(Checkbox.class, s -> s.withLabel(name)), true);
        }
        _click(_get(Button.class, s -> s.withText("Foreslå de valgte")));
        _click(_get(Button.class, s -> s.withText("Ja, foreslå")));
        assertThat(page())
                .contains("1 er foreslået.")
                .contains("Anna Alsidig (er foreslået)")
                .contains("Bo Begrænset: Rollen er ikke åben");
    }

    @Test
    void what_was_proposed_a_moment_ago_is_taken_back_with_one_button() {
        person("Bo Begrænset", Level.FULL, Level.NONE);
        as(consultant);
        go("samlet-forslag");
        _setValue(_get(Checkbox.class, s -> s.withLabel("Bo Begrænset")), true);
        _click(_get(Button.class, s -> s.withText("Foreslå de valgte")));
        _click(_get(Button.class, s -> s.withText("Ja, foreslå")));
        _click(_get(Button.class, s -> s.withText("Tag forslagene tilbage")));
        assertThat(page()).contains("Forslagene er taget tilbage.");
    }

    @Test
    void the_first_twenty_are_shown_and_logged_and_the_rest_when_asked_for() {
        List<Person> all = IntStream.range(0, 21)
                .mapToObj(n -> {
                    roles.role().title("Plads " + n).hours(hours, hours).open();
                    return person("Person " + n, Level.FULL, Level.FULL);
                })
                .toList();
        as(consultant);
        go("samlet-forslag");
        assertThat(_find(Checkbox.class)).hasSize(20);
        assertThat(all).filteredOn(this::isLogged).hasSize(20);
        _click(_get(Button.class, s -> s.withText("Vis flere")));
        assertThat(_find(Checkbox.class)).hasSize(21);
        assertThat(all).allMatch(this::isLogged);
        _assertNone(Button.class, s -> s.withText("Vis flere"));
    }

    private boolean isLogged(Person person) {
        return !log.about(person.id().value(), 10, 0).isEmpty();
    }

    @Test
    void nobody_of_another_municipality_and_nobody_protected_stands_in_it() {
        person("Anna Alsidig", Level.FULL, Level.FULL);
        as(fixtures.consultant(fixtures.municipality()));
        go("samlet-forslag");
        assertThat(page()).doesNotContain("Anna Alsidig");
    }

    private FlexJobRoleId role(String title, Axis asks) {
        return roles.role()
                .title(title)
                .hours(hours, hours)
                .task(TaskKind.PACKING)
                .demand(asks, Level.MUCH)
                .open();
    }

    private Person person(String name, Level noise, Level lifting, TaskKind... tasks) {
        return citizens.withProfile(municipality, bevis -> bevis.name(name)
                .hours(hours, hours)
                .tasks(tasks)
                .need(Axis.NOISE, noise)
                .need(Axis.LIFTING, lifting));
    }

    /** As it stands on the person's line. */
    private String roleOf(String person) {
        String text = _get(Checkbox.class, s -> s.withLabel(person))
                .getParent()
                .orElseThrow()
                .getElement()
                .getTextRecursively();
        return text.contains("Pakke te") ? "Pakke te" : text.contains("Bære kasser") ? "Bære kasser" : text;
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Fairness> fairness() {
        return _get(RadioButtonGroup.class);
    }
}
