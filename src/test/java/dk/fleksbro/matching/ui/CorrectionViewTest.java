package dk.fleksbro.matching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.Fixtures;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.Municipality;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.citizen.CitizenFixtures;
import dk.fleksbro.citizen.CitizenFixtures.Person;
import dk.fleksbro.citizen.FlexJobProfile;
import dk.fleksbro.citizen.ProfileService;
import dk.fleksbro.matching.CorrectionService;
import dk.fleksbro.matching.MatchFixtures;
import dk.fleksbro.matching.MatchId;
import dk.fleksbro.matching.MatchService;
import dk.fleksbro.matching.MatchStatus;
import dk.fleksbro.scale.Adaptation;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.vacancy.FlexJobRoleId;
import dk.fleksbro.vacancy.VacancyFixtures;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("M4")
class CorrectionViewTest extends UiTest {

    @Autowired
    private CitizenFixtures citizens;

    @Autowired
    private VacancyFixtures roles;

    @Autowired
    private MatchService matches;

    @Autowired
    private MatchFixtures scenes;

    @Autowired
    private ProfileService profiles;

    @Autowired
    private CorrectionService corrections;

    private Municipality home;
    private Person anna;
    private MatchId match;

    @BeforeEach
    void aRoleWithSomeLiftingIsProposedToAnna() {
        home = fixtures.municipality();
        SignedIn consultant = fixtures.consultant(home);
        FlexJobRoleId role = roles.role()
                .title("Pakke te")
                .adaptable(Axis.LIFTING, Level.MUCH, Level.LITTLE, Adaptation.COLLEAGUE_LIFTS)
                .open();
        anna = citizens.withProfile(home, bevis -> bevis.name("Anna Fleksjobber")
                .postalCode("8000")
                .consultant(consultant)
                .need(Axis.LIFTING, Level.LITTLE)
                .need(Axis.NOISE, Level.SOME));
        Fixtures.signIn(consultant);
        match = matches.propose(role, anna.id(), null);
    }

    @Test
    void another_level_is_tried_on_the_role_before_it_is_saved_and_can_be_taken_back() {
        as(anna.account());
        go("forslag/" + match.value());
        assertThat(page()).contains("Kan tilpasses med en kollega");
        go(way("Ret mit svar: Løft"));
        assertThat(page())
                .contains("Ret mit svar: Løft", "Så skal det tilpasses.")
                .contains("Intet er ændret, før du gemmer.");

        _setValue(lifting(), "FULL");
        assertThat(page()).contains("Så passer det.");
        assertThat(bevis().needs()).containsEntry(Axis.LIFTING, Level.LITTLE);

        press("Gem mit svar");
        assertThat(page()).contains("Dit svar er gemt i dit fleksjobbevis.").contains("Så passer det.");
        assertThat(bevis().needs()).containsEntry(Axis.LIFTING, Level.FULL).containsEntry(Axis.NOISE, Level.SOME);

        press("Fortryd, det første var rigtigt");
        assertThat(page()).contains("Dit svar er, som det var før.").contains("Så skal det tilpasses.");
        assertThat(bevis().needs()).containsEntry(Axis.LIFTING, Level.LITTLE);
    }

    @Test
    void what_stands_in_the_way_is_said_before_it_is_saved() {
        as(anna.account());
        go("forslag/" + match.value() + "/ret/lifting");
        _setValue(lifting(), "NONE");
        assertThat(page()).contains("Så står det i vejen.").contains("Det er ikke nok.");
        _setValue(lifting(), "SKIPPED");
        assertThat(page()).contains("Så ved vi ikke, om det passer.");
    }

    @Test
    void hours_are_corrected_too_and_what_cannot_be_is_explained() {
        as(anna.account());
        go(way("forslag/" + match.value(), "Ret mit svar: Timer om ugen"));
        _setValue(field("Timer om ugen, højst"), "mange");
        press("Gem mit svar");
        assertThat(page()).contains("Skriv timerne som et tal, for eksempel 4 eller 2,5.");
        assertThat(bevis().hoursMax().minutes()).isEqualTo(360);
        _setValue(field("Timer om ugen, højst"), "10");
        press("Gem mit svar");
        assertThat(bevis().hoursMax().minutes()).isEqualTo(600);
    }

    @Test
    void a_draft_that_waits_keeps_waiting_and_does_not_bring_the_old_answer_back() {
        as(anna.account());
        go("bevis/behov-2");
        _setValue(lifting(), "NONE");
        go("bevis/timer-1");
        _setValue(field("Timer om ugen, højst"), "9");
        go("forslag/" + match.value() + "/ret/lifting");
        _setValue(lifting(), "FULL");
        press("Gem mit svar");
        assertThat(bevis().hoursMax().minutes()).isEqualTo(360);
        assertThat(profiles.mine().texts())
                .containsEntry("axis.LIFTING", "FULL")
                .containsEntry("hoursMax", "9");
        assertThat(profiles.takeIntoUse()).isEmpty();
        assertThat(bevis().needs()).containsEntry(Axis.LIFTING, Level.FULL);
    }

    @Test
    void a_stranger_and_even_the_consultant_are_refused() {
        for (SignedIn other :
                List.of(fixtures.consultant(home), citizens.withProfile(home).account(), fixtures.employer())) {
            as(other);
            go("forslag/" + match.value() + "/ret/lifting");
            assertThat(page()).doesNotContain("Pakke te");
            assertThatThrownBy(() -> corrections.read(match)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> corrections.correct(match, Map.of("axis.LIFTING", "FULL")))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(bevis().needs()).containsEntry(Axis.LIFTING, Level.LITTLE);
    }

    @Test
    void there_is_no_question_that_is_not_in_the_bevis_and_none_once_it_is_over() {
        as(anna.account());
        go("forslag/" + match.value() + "/ret/loen");
        assertThat(page()).doesNotContain("Gem mit svar");
        var scene = scenes.scene();
        MatchId over = scenes.at(scene, MatchStatus.CITIZEN_NO);
        as(scene.person().account());
        go("forslag/" + over.value());
        _assertNone(Anchor.class, s -> s.withText("Ret mit svar"));
    }

    private FlexJobProfile bevis() {
        return profiles.profile(anna.id()).orElseThrow();
    }

    private static String way(String page, String label) {
        go(page);
        return way(label);
    }

    /** Where the way of that name for a screen reader leads. */
    private static String way(String label) {
        return _find(Anchor.class).stream()
                .filter(anchor -> label.equals(anchor.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow()
                .getHref();
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<String> lifting() {
        return _get(RadioButtonGroup.class, s -> s.withLabel("Hvor meget kan du løfte?"));
    }

    private static TextField field(String label) {
        return _get(TextField.class, s -> s.withLabel(label));
    }

    private static void press(String text) {
        _click(_get(Button.class, s -> s.withText(text)));
    }
}
