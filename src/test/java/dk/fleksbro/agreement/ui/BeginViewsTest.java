package dk.fleksbro.agreement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.consent.Consents;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Stage;
import dk.fleksbro.employer.EmployerFixtures;
import dk.fleksbro.employer.EmployerService;
import dk.fleksbro.matching.MatchFixtures;
import dk.fleksbro.matching.MatchFixtures.Scene;
import dk.fleksbro.matching.MatchId;
import dk.fleksbro.matching.MatchStatus;
import dk.fleksbro.notification.Notices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("A1")
class BeginViewsTest extends UiTest {

    @Autowired
    private MatchFixtures matches;

    @Autowired
    private EmployerService employers;

    @Autowired
    private Consents consents;

    @Autowired
    private Notices notices;

    private Scene scene;

    @BeforeEach
    void aScene() {
        scene = matches.scene();
    }

    @Test
    void an_employer_goes_from_the_candidate_to_the_agreement_with_one_button() {
        MatchId match = matches.at(scene, MatchStatus.MUTUAL);
        as(scene.employer().contact());
        go("kandidater/" + match.value());
        assertThat(page()).contains("Begynd en tillægsaftale");
        go("aftaler/begynd/" + match.value());
        assertThat(page())
                .contains("Begynd aftalen med Anna Fleksjobber")
                .contains("Intet gælder, før alle har godkendt.");
        press("Begynd aftalen");
        assertThat(page())
                .contains("Aftale med Anna Fleksjobber")
                .contains("Kladde")
                .contains("Mangler fra dig: ")
                .contains("Første arbejdsdag");
        go("aftaler/begynd/" + match.value());
        assertThat(page()).contains("Aftalen er allerede begyndt.").contains("Åbn aftalen");
    }

    @Test
    void a_consultant_begins_it_from_the_match() {
        MatchId match = matches.at(scene, MatchStatus.MEETING_AGREED);
        as(scene.consultant());
        go("match/" + match.value());
        assertThat(page()).contains("Begynd en tillægsaftale");
        go("aftaler/begynd/" + match.value());
        press("Begynd aftalen");
        assertThat(page()).contains("Aftale med Anna Fleksjobber").contains("Mangler fra Erik Arbejdsgiver: ");
        String path = UI.getCurrent().getInternals().getActiveViewLocation().getPath();
        assertThat(notices.unread(scene.person().account(), 10)).anyMatch(notice -> path.equals(notice.path()));
        as(scene.person().account());
        go(path);
        assertThat(notices.unread(scene.person().account(), 10)).noneMatch(notice -> path.equals(notice.path()));
    }

    @Test
    void while_one_of_them_has_not_said_yes_it_says_so() {
        MatchId match = matches.at(scene, MatchStatus.PRESENTED);
        as(scene.consultant());
        go("aftaler/begynd/" + match.value());
        assertThat(page()).contains("Aftalen kan begynde, når begge har sagt ja til hinanden.");
        go("match/" + match.value());
        assertThat(page()).doesNotContain("Begynd en tillægsaftale");
        as(scene.employer().contact());
        go("aftaler/begynd/" + match.value());
        assertThat(page()).contains("Siden findes ikke");
    }

    @Test
    void without_the_name_the_employer_is_told_what_to_do_and_not_the_name() {
        MatchId match = matches.at(scene, MatchStatus.MUTUAL);
        consents.release(scene.person().id().value(), Part.NAME, Stage.NONE);
        as(scene.employer().contact());
        go("aftaler/begynd/" + match.value());
        assertThat(page()).contains("Kandidaten har ikke delt sit navn endnu").doesNotContain("Anna");
    }

    @Test
    void for_somebody_in_a_job_already_the_workplace_is_found_by_its_number() {
        as(scene.consultant());
        go("borgere/" + scene.person().id().value());
        assertThat(page()).contains("Er borgeren allerede i job? Begynd en tillægsaftale");
        go("aftaler/ny/" + scene.person().id().value());
        find("12");
        assertThat(page()).contains("Det er hverken et CVR-nummer eller et P-nummer.");
        find(EmployerFixtures.freshCvr());
        assertThat(page()).contains("Arbejdspladsen er ikke i Fleksbro endnu.");
        var workplace = employers.find(scene.employer().workplace()).orElseThrow();
        find(workplace.cvr().spaced());
        assertThat(page()).contains(workplace.name());
        find(workplace.pNumber().digits());
        press("Begynd aftalen hos " + workplace.name());
        assertThat(_get(Checkbox.class).getErrorMessage()).startsWith("Spørg borgeren først.");
        _setValue(_get(Checkbox.class), true);
        press("Begynd aftalen hos " + workplace.name());
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .startsWith("aftaler/");
        assertThat(page()).contains("Aftale med Anna Fleksjobber");
    }

    @Test
    void a_consultant_of_another_municipality_begins_nothing() {
        as(matches.scene().consultant());
        go("aftaler/ny/" + scene.person().id().value());
        assertThat(page()).contains("Siden findes ikke");
    }

    private static void find(String number) {
        _setValue(_get(TextField.class), number);
        press("Find arbejdspladsen");
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
