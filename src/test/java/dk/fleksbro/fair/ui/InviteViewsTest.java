package dk.fleksbro.fair.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.citizen.CitizenFixtures;
import dk.fleksbro.citizen.CitizenFixtures.Person;
import dk.fleksbro.employer.EmployerFixtures;
import dk.fleksbro.employer.EmployerFixtures.Employer;
import dk.fleksbro.fair.AnswerMove;
import dk.fleksbro.fair.Bringing;
import dk.fleksbro.fair.ExhibitorService;
import dk.fleksbro.fair.FairFixtures;
import dk.fleksbro.fair.FairFixtures.Scene;
import dk.fleksbro.fair.RoleBrought;
import dk.fleksbro.vacancy.FlexJobRoleId;
import dk.fleksbro.vacancy.VacancyFixtures;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A consultant invites both sides. */
@UseCase("X2")
class InviteViewsTest extends UiTest {

    @Autowired
    private FairFixtures scenes;

    @Autowired
    private CitizenFixtures citizens;

    @Autowired
    private EmployerFixtures employers;

    @Autowired
    private VacancyFixtures roles;

    @Autowired
    private ExhibitorService exhibitors;

    @Test
    void people_are_chosen_and_invited_by_one_button() {
        Scene scene = scenes.open(10, 2);
        Person anna = citizens.withProfile(scene.municipality(), bevis -> bevis.name("Anna Først"));
        citizens.withProfile(scene.municipality(), bevis -> bevis.name("Bo Bagefter"));
        as(scene.host());
        go(path(scene, "inviter"));
        assertThat(_find(Checkbox.class)).extracting(Checkbox::getLabel).containsExactly("Anna Først", "Bo Bagefter");
        _click(_get(Button.class, s -> s.withText("Inviter de valgte")));
        assertThat(page()).contains("Vælg mindst én at invitere.");
        _setValue(_get(Checkbox.class, s -> s.withLabel("Anna Først")), true);
        _click(_get(Button.class, s -> s.withText("Inviter de valgte")));
        assertThat(page()).contains("1 er inviteret.").contains("Inviteret");
        assertThat(_find(Checkbox.class)).extracting(Checkbox::getLabel).containsExactly("Bo Bagefter");
        as(anna.account());
        go("");
        assertThat(page()).contains("Du er inviteret til Fleksjobmesse i Prøveby");
    }

    @Test
    void who_is_chosen_stays_chosen_while_one_searches_for_others() {
        Scene scene = scenes.open(10, 2);
        citizens.withProfile(scene.municipality(), bevis -> bevis.name("Anna Først"));
        citizens.withProfile(scene.municipality(), bevis -> bevis.name("Bo Bagefter"));
        as(scene.host());
        go(path(scene, "inviter"));
        _setValue(_get(TextField.class), "Anna");
        _setValue(_get(Checkbox.class), true);
        _setValue(_get(TextField.class), "Bo");
        assertThat(page()).contains("1 er valgt.");
        _setValue(_get(Checkbox.class), true);
        _setValue(_get(TextField.class), "Anna");
        assertThat(_get(Checkbox.class).getValue()).isTrue();
        _click(_get(Button.class, s -> s.withText("Inviter de valgte")));
        assertThat(page()).contains("2 er inviteret.").doesNotContain("er valgt.");
    }

    @Test
    void people_are_found_by_name_and_shown_best_first_for_a_role_that_is_brought() {
        Scene scene = scenes.open(10, 2);
        Employer employer = employers.employerAt("8000");
        FlexJobRoleId role = roles.openRole(employer.workplace(), "Pakke te", 4, 6);
        FairFixtures.as(employer.contact(), () -> {
            exhibitors.answer(scene.fair(), employer.workplace(), 0, AnswerMove.SAY_YES);
            exhibitors.change(
                    scene.fair(),
                    employer.workplace(),
                    exhibitors.page(scene.fair()).mine().getFirst().version(),
                    new Bringing(1, List.of(role), null, null));
            return role;
        });
        citizens.withProfile(
                scene.municipality(), bevis -> bevis.name("Anna Langtfra").postalCode("9990"));
        citizens.withProfile(scene.municipality(), bevis -> bevis.name("Ole Passer"));
        as(scene.host());
        go(path(scene, "inviter"));
        _setValue(_get(TextField.class), "Langt");
        assertThat(_find(Checkbox.class)).extracting(Checkbox::getLabel).containsExactly("Anna Langtfra");
        RadioButtonGroup<RoleBrought> choice = roleChoice();
        _setValue(
                choice,
                choice.getListDataView()
                        .getItems()
                        .filter(one -> one.title().equals("Pakke te"))
                        .findFirst()
                        .orElseThrow());
        assertThat(_find(Checkbox.class)).extracting(Checkbox::getLabel).containsExactly("Ole Passer", "Anna Langtfra");
        assertThat(page()).contains("af 100 point");
    }

    @Test
    void too_late_is_told_at_once_and_only_the_host_can_write_why() {
        Scene scene = scenes.open(10, 2, 10);
        citizens.withProfile(scene.municipality(), bevis -> bevis.name("Anna Først"));
        as(fixtures.consultant(scene.municipality()));
        go(path(scene, "inviter"));
        assertThat(page()).contains("Der er 10 dage til messen.");
        _assertNone(TextArea.class);
        as(scene.host());
        go(path(scene, "inviter"));
        _setValue(_get(Checkbox.class), true);
        _click(_get(Button.class, s -> s.withText("Inviter de valgte")));
        assertThat(page()).doesNotContain("er inviteret.");
        _setValue(_get(TextArea.class), "En ny arbejdsplads er kommet til.");
        _click(_get(Button.class, s -> s.withText("Inviter de valgte")));
        assertThat(page()).contains("1 er inviteret.");
    }

    @Test
    void workplaces_are_found_and_invited() {
        Scene scene = scenes.open(10, 2);
        Employer employer = employers.employerAt("8000");
        roles.openRole(employer.workplace());
        as(scene.host());
        go(path(scene, "arbejdspladser"));
        String name = _find(Checkbox.class).getFirst().getLabel();
        _setValue(_get(TextField.class), name.substring(0, 10));
        _setValue(_get(Checkbox.class, s -> s.withLabel(name)), true);
        _click(_get(Button.class, s -> s.withText("Inviter de valgte")));
        assertThat(page()).contains("1 er inviteret.");
        _assertNone(Checkbox.class, s -> s.withLabel(name));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<RoleBrought> roleChoice() {
        return _get(RadioButtonGroup.class);
    }

    private static String path(Scene scene, String page) {
        return "messer/" + scene.fair().value() + "/" + page;
    }
}
