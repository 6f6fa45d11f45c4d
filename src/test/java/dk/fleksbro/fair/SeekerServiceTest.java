package dk.fleksbro.fair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.citizen.CitizenFixtures;
import dk.fleksbro.citizen.CitizenFixtures.Person;
import dk.fleksbro.fair.FairFixtures.Scene;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.shared.RuleBroken;
import java.time.LocalTime;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a person can bear on the day: begun from the fleksjobbevis, changed by the person. */
@UseCase("X4")
class SeekerServiceTest extends IntegrationTest {

    @Autowired
    private SeekerService seekers;

    @Autowired
    private FairService fairs;

    @Autowired
    private FairFixtures scenes;

    @Autowired
    private CitizenFixtures citizens;

    @AfterEach
    void signOut() {
        Fixtures.signOut();
    }

    @Test
    void the_first_yes_takes_what_the_fleksjobbevis_says() {
        Scene scene = scenes.open(5, 2);
        signUp(scene, tired(scene));
        Limits limits = seeker(scene).limits();
        assertThat(limits.maxDates()).isEqualTo(3);
        assertThat(limits.maxInRow()).isOne();
        assertThat(limits.restRounds()).isOne();
    }

    @Test
    void what_the_person_changes_holds_also_after_a_no_and_a_yes() {
        Scene scene = scenes.open(5, 2);
        signUp(scene, tired(scene));
        change(scene, Map.of(SeekerDraft.DATES, "2", SeekerDraft.ARRIVES, "10.00", SeekerDraft.WHEELCHAIR, "yes"));
        Seeker seeker = seeker(scene);
        assertThat(seeker.limits().maxDates()).isEqualTo(2);
        assertThat(seeker.limits().arrives()).isEqualTo(LocalTime.of(10, 0));
        assertThat(seeker.help().wheelchair()).isTrue();
        assertThat(seeker.limits().maxInRow()).as("not changed").isOne();
        seekers.answer(scene.fair(), seeker.answer().version(), AnswerMove.SAY_NO);
        seekers.answer(scene.fair(), seeker(scene).answer().version(), AnswerMove.SAY_YES);
        assertThat(seeker(scene).limits()).isEqualTo(seeker.limits());
    }

    @Test
    void a_time_in_which_there_is_no_talk_is_refused() {
        Scene scene = scenes.open(5, 2);
        signUp(scene, citizens.withProfile(scene.municipality()));
        refused(
                FairRule.FAIR_GUEST_WINDOW,
                () -> change(scene, Map.of(SeekerDraft.ARRIVES, "11.00", SeekerDraft.LEAVES, "10.00")));
        refused(FairRule.FAIR_GUEST_WINDOW, () -> change(scene, Map.of(SeekerDraft.ARRIVES, "13.00")));
    }

    @Test
    void nothing_is_changed_by_somebody_who_has_said_no() {
        Scene scene = scenes.open(5, 2);
        Person anna = citizens.withProfile(scene.municipality());
        signUp(scene, anna);
        seekers.answer(scene.fair(), seeker(scene).answer().version(), AnswerMove.SAY_NO);
        refused(FairRule.FAIR_NOT_CHANGEABLE, () -> change(scene, Map.of(SeekerDraft.DATES, "2")));
        assertThat(seekers.page(scene.fair()).asksHelp()).isFalse();
    }

    @Test
    void those_who_come_are_known_to_the_planner_with_what_they_can_bear() {
        Scene scene = scenes.open(5, 2);
        signUp(scene, tired(scene));
        assertThat(seekers.coming(scene.fair())).containsExactly(seeker(scene));
        FairTimes times = fairs.find(scene.fair()).orElseThrow().terms().times();
        assertThat(seeker(scene).limits().rounds(times)).hasSize(13);
    }

    private Person tired(Scene scene) {
        return citizens.withProfile(
                scene.municipality(), bevis -> bevis.hours(1, 4).need(Axis.TIME_BETWEEN_BREAKS, Level.NONE));
    }

    private void signUp(Scene scene, Person person) {
        Fixtures.signIn(person.account());
        seekers.answer(scene.fair(), 0, AnswerMove.SAY_YES);
    }

    private Seeker seeker(Scene scene) {
        return seekers.page(scene.fair()).seeker().orElseThrow();
    }

    private void change(Scene scene, Map<String, String> typed) {
        Seeker seeker = seeker(scene);
        seekers.change(scene.fair(), seeker.answer().version(), new SeekerDraft(seeker, typed));
    }

    private static void refused(FairRule rule, ThrowingCallable doing) {
        assertThatExceptionOfType(RuleBroken.class).isThrownBy(doing).satisfies(broken -> assertThat(broken.rule())
                .isEqualTo(rule));
    }
}
