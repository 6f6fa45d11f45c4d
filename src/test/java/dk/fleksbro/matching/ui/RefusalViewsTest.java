package dk.fleksbro.matching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import dk.fleksbro.Fixtures;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.matching.MatchFixtures;
import dk.fleksbro.matching.MatchFixtures.Scene;
import dk.fleksbro.matching.MatchId;
import dk.fleksbro.matching.MatchMove;
import dk.fleksbro.matching.MatchReason;
import dk.fleksbro.matching.MatchService;
import dk.fleksbro.matching.MatchStatus;
import dk.fleksbro.matching.Possible;
import dk.fleksbro.matching.Said;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A no says kindly what would have made it possible, and the role learns from it without learning who said it. */
@UseCase("M8")
class RefusalViewsTest extends UiTest {

    private static final String WORDS = "Jeg bliver træt af så mange stemmer";

    @Autowired
    private MatchFixtures matches;

    @Autowired
    private MatchService service;

    private Scene scene;

    @BeforeEach
    void aScene() {
        scene = matches.scene();
    }

    @Test
    void a_no_says_what_would_make_it_possible_to_the_consultant_alone() {
        MatchId match = matches.at(scene, MatchStatus.PROPOSED);
        as(scene.person().account());
        go("forslag/" + match.value());
        press("Nej");
        assertThat(page()).contains("Hvad ville gøre det muligt?").contains("Du behøver ikke at vælge noget.");
        choose(MatchReason.HOURS_DO_NOT_SUIT);
        choose(Possible.FEWER_HOURS);
        _setValue(_get(TextArea.class), "Det er min fibromyalgi");
        press("Send mit nej");
        assertThat(page()).contains("Skriv om arbejdet og ikke om sygdom.");
        assertThat(matches.status(match)).isEqualTo(MatchStatus.PROPOSED);
        _setValue(_get(TextArea.class), WORDS);
        press("Send mit nej");
        assertThat(matches.status(match)).isEqualTo(MatchStatus.CITIZEN_NO);
        as(scene.consultant());
        go("match/" + match.value());
        assertThat(page()).contains("Det ville gøre det muligt: Færre timer").contains(WORDS);
    }

    @Test
    void the_role_learns_from_three_and_never_who_or_in_whose_words() {
        sayNo(scene, MatchReason.HOURS_DO_NOT_SUIT, Possible.FEWER_HOURS);
        sayNo(matches.withAnotherPerson(scene), MatchReason.HOURS_DO_NOT_SUIT, Possible.FEWER_HOURS);
        sayNo(matches.withAnotherPerson(scene), MatchReason.OTHER_PLANS, null);
        as(scene.employer().contact());
        go("kandidater");
        assertThat(page()).doesNotContain("Det kan rollen lære").doesNotContain("sagt nej tak til rollen");
        sayNo(matches.withAnotherPerson(scene), MatchReason.TOO_FAR, Possible.SHORTER_WAY);
        as(scene.employer().contact());
        go("kandidater");
        assertThat(page())
                .contains("3 personer har sagt nej tak til rollen.")
                .contains("2 valgte: Dage eller timer passer ikke")
                .contains("2 ville måske kunne med: Færre timer")
                .doesNotContain("Der er for langt", "kortere vej", WORDS, "Anna", "Kandidat ");
        as(scene.consultant());
        go("fleksroller/" + scene.role().value());
        press("Se, hvad rollen kan lære af et nej");
        assertThat(page())
                .contains("3 personer har sagt nej tak til rollen.")
                .contains("2 ville måske kunne med: Færre timer");
        as(matches.scene().employer().contact());
        go("kandidater");
        assertThat(page()).doesNotContain("sagt nej tak til rollen");
    }

    @Test
    void the_employers_no_says_to_the_person_what_would_make_it_possible() {
        MatchId match = matches.at(scene, MatchStatus.PRESENTED);
        as(scene.employer().contact());
        go("kandidater/" + match.value());
        press("Nej tak");
        choose(MatchReason.HOURS_NOT_MET);
        choose(Possible.OTHER_DAYS);
        press("Send vores nej");
        as(scene.person().account());
        go("forslag/" + match.value());
        assertThat(page())
                .contains("Dage og timer kan ikke passes sammen")
                .contains("Det ville gøre det muligt: Andre dage");
    }

    private void sayNo(Scene of, MatchReason reason, @Nullable Possible possible) {
        MatchId match = matches.at(of, MatchStatus.PROPOSED);
        Fixtures.signIn(of.person().account());
        service.move(match, matches.version(match), MatchMove.SAY_NO, Said.refusal(reason, possible, WORDS));
    }

    private static void press(String text) {
        _click(_get(Button.class, s -> s.withText(text)));
    }

    /** In the group of choices that has it. */
    @SuppressWarnings("unchecked")
    private static <T> void choose(T value) {
        RadioButtonGroup<T> group = _find(RadioButtonGroup.class).stream()
                .filter(one -> one.getListDataView().contains(value))
                .findFirst()
                .orElseThrow();
        _setValue(group, value);
    }
}
