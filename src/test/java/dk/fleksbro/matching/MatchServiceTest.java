package dk.fleksbro.matching;

import static dk.fleksbro.matching.MatchStatus.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.citizen.CitizenFixtures;
import dk.fleksbro.consent.AccessLog;
import dk.fleksbro.employer.EmployerFixtures;
import dk.fleksbro.employer.EmployerFixtures.Employer;
import dk.fleksbro.matching.MatchFixtures.Scene;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.Rule;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.vacancy.FlexJobRoleId;
import dk.fleksbro.vacancy.RoleService;
import dk.fleksbro.vacancy.VacancyFixtures;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("M3")
class MatchServiceTest extends IntegrationTest {

    @Autowired
    private MatchService service;

    @Autowired
    private MatchPages pages;

    @Autowired
    private MatchFixtures matches;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private CitizenFixtures citizens;

    @Autowired
    private EmployerFixtures employers;

    @Autowired
    private VacancyFixtures roles;

    @Autowired
    private RoleService roleService;

    @Autowired
    private AccessLog log;

    @Autowired
    private Clock clock;

    @AfterEach
    void nobody() {
        Fixtures.signOut();
    }

    @ParameterizedTest
    @EnumSource
    void a_person_is_proposed_again_only_when_the_match_has_ended(MatchStatus status) {
        Scene scene = matches.scene();
        MatchId match = matches.at(scene, status);
        Fixtures.signIn(scene.consultant());
        if (status.isEnded()) {
            assertThat(service.propose(scene.role(), scene.person().id(), null)).isEqualTo(match);
            assertThat(matches.status(match)).isEqualTo(PROPOSED);
        } else {
            refused(MatchRule.ALREADY_PROPOSED, () -> propose(scene));
        }
    }

    @Test
    void a_page_that_is_out_of_date_does_nothing_and_says_what_happened() {
        Scene scene = matches.scene();
        MatchId match = matches.at(scene, PROPOSED);
        long seen = matches.version(match);
        Fixtures.signIn(scene.person().account());
        service.move(match, seen, MatchMove.SAY_NO, Said.reason(MatchReason.TOO_FAR));
        refused(MatchRule.MATCH_HAS_MOVED, () -> service.move(match, seen, MatchMove.SAY_YES, Said.nothing()));
        assertThat(matches.status(match)).isEqualTo(CITIZEN_NO);
    }

    @Test
    void two_answers_at_the_same_moment_make_one_move() throws Exception {
        Scene scene = matches.scene();
        MatchId match = matches.at(scene, PROPOSED);
        long seen = matches.version(match);
        Callable<@Nullable Throwable> answer = () -> {
            Fixtures.signIn(scene.person().account());
            return catchThrowable(() -> service.move(match, seen, MatchMove.SAY_YES, Said.nothing()));
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            Future<@Nullable Throwable> one = threads.submit(answer);
            Future<@Nullable Throwable> other = threads.submit(answer);
            @Nullable Throwable refusal = one.get() == null ? other.get() : one.get();
            assertThat(one.get() == null || other.get() == null).isTrue();
            assertThat(refusal).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                    .isEqualTo(MatchRule.MATCH_HAS_MOVED));
        }
        Fixtures.signIn(scene.consultant());
        assertThat(pages.asConsultant(match).history()).hasSize(2);
    }

    @Test
    void two_proposals_at_the_same_moment_make_one_match() throws Exception {
        Scene scene = matches.scene();
        Callable<@Nullable Throwable> propose = () -> {
            Fixtures.signIn(scene.consultant());
            return catchThrowable(() -> propose(scene));
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            Future<@Nullable Throwable> one = threads.submit(propose);
            Future<@Nullable Throwable> other = threads.submit(propose);
            @Nullable Throwable refusal = one.get() == null ? other.get() : one.get();
            assertThat(one.get() == null || other.get() == null).isTrue();
            assertThat(refusal).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                    .isEqualTo(MatchRule.ALREADY_PROPOSED));
        }
    }

    @Test
    void nobody_is_proposed_to_a_company_no_consultant_has_looked_at() {
        Scene scene = matches.scene();
        Employer unknown = employers.newEmployerAt("8000");
        Fixtures.signIn(scene.consultant());
        refused(
                MatchRule.COMPANY_NOT_CHECKED,
                () -> service.propose(
                        roles.openRole(unknown.workplace()), scene.person().id(), null));
    }

    @Test
    void nobody_is_proposed_for_a_role_that_is_not_open() {
        Scene scene = matches.scene();
        Fixtures.signIn(scene.consultant());
        refused(
                MatchRule.ROLE_NOT_OPEN,
                () -> service.propose(roles.role().paused(), scene.person().id(), null));
        assertThatThrownBy(() ->
                        service.propose(roles.role().draft(), scene.person().id(), null))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_is_proposed_without_a_fleksjobbevis_in_use() {
        Scene scene = matches.scene();
        Fixtures.signIn(scene.consultant());
        refused(
                MatchRule.NO_PROFILE,
                () -> service.propose(
                        scene.role(), citizens.citizen(scene.municipality()).id(), null));
    }

    @Test
    void what_blocks_needs_a_reason_of_the_consultants_own() {
        Scene scene = matches.scene();
        FlexJobRoleId heavy = roles.role()
                .at(scene.employer().workplace())
                .demand(Axis.LIFTING, Level.FULL)
                .open();
        Fixtures.signIn(scene.consultant());
        refused(
                MatchRule.BLOCKED_NEEDS_REASON,
                () -> service.propose(heavy, scene.person().id(), null));
        refused(
                MatchRule.BLOCKED_NEEDS_REASON,
                () -> service.propose(heavy, scene.person().id(), MatchReason.TOO_FAR));
        MatchId match = service.propose(heavy, scene.person().id(), MatchReason.PERSON_WISHES_IT);
        assertThat(pages.asConsultant(match).history().getFirst().reason()).isEqualTo(MatchReason.PERSON_WISHES_IT);
    }

    @Test
    void no_more_people_are_proposed_than_there_are_places() {
        Scene scene = matches.scene();
        matches.at(scene, MEETING_AGREED);
        Scene next = matches.withAnotherPerson(scene);
        Fixtures.signIn(scene.consultant());
        refused(MatchRule.NO_POSITIONS_LEFT, () -> propose(next));
    }

    @Test
    void a_yes_to_a_role_that_has_closed_presents_nobody() {
        Scene scene = matches.scene();
        FlexJobRoleId role = roles.openRole(scene.employer().workplace());
        Fixtures.signIn(scene.consultant());
        MatchId match = service.propose(role, scene.person().id(), null);
        Fixtures.signIn(scene.employer().contact());
        roleService.pause(role);
        Fixtures.signIn(scene.person().account());
        refused(
                MatchRule.ROLE_NOT_OPEN,
                () -> service.move(match, matches.version(match), MatchMove.SAY_YES, Said.nothing()));
    }

    @Test
    void a_consultant_of_another_municipality_finds_nobody() {
        Scene scene = matches.scene();
        MatchId match = matches.at(scene, PROPOSED);
        SignedIn stranger = fixtures.consultant(fixtures.municipality());
        Fixtures.signIn(stranger);
        assertThatThrownBy(() -> propose(scene)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pages.asConsultant(match)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service.move(match, 1, MatchMove.TAKE_BACK, Said.reason(MatchReason.BY_MISTAKE)))
                .isInstanceOf(NotFound.class);
        assertThat(log.about(scene.person().id().value(), 10, 0))
                .anyMatch(row -> !row.granted() && stranger.accountId().equals(row.account()));
    }

    @Test
    void another_citizen_and_another_workplace_find_nothing() {
        Scene scene = matches.scene();
        MatchId match = matches.at(scene, PRESENTED);
        Scene other = matches.scene();
        Fixtures.signIn(other.person().account());
        assertThatThrownBy(() -> pages.proposal(match)).isInstanceOf(NotFound.class);
        Fixtures.signIn(other.employer().contact());
        assertThatThrownBy(() -> pages.candidate(match)).isInstanceOf(NotFound.class);
        assertThat(pages.candidates(10, 0)).isEmpty();
        assertThatThrownBy(() -> service.move(match, matches.version(match), MatchMove.ACCEPT, Said.nothing()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_employer_sees_nobody_before_the_citizen_says_yes_and_nobody_after_it_is_taken_back() {
        Scene scene = matches.scene();
        MatchId match = matches.at(scene, PROPOSED);
        Fixtures.signIn(scene.employer().contact());
        assertThat(pages.candidates(10, 0)).isEmpty();
        matches.move(scene, match, MatchMove.SAY_YES);
        assertThat(pages.candidates(10, 0)).hasSize(1);
        assertThat(pages.candidate(match).person().needs()).isPresent();
        matches.move(scene, match, MatchMove.WITHDRAW);
        assertThat(pages.candidates(10, 0)).isEmpty();
        assertThatThrownBy(() -> pages.candidate(match)).isInstanceOf(NotFound.class);
        assertThat(log.about(scene.person().id().value(), 10, 0)).anyMatch(row -> !row.granted());
    }

    @Test
    void a_name_is_in_the_employers_list_only_when_both_have_said_yes() {
        Scene scene = matches.scene();
        MatchId match = matches.at(scene, PRESENTED);
        Fixtures.signIn(scene.employer().contact());
        assertThat(pages.candidates(10, 0).getFirst().name()).isEmpty();
        assertThat(pages.candidate(match).person().name()).isEmpty();
        matches.move(scene, match, MatchMove.ACCEPT);
        assertThat(pages.candidates(10, 0).getFirst().name()).contains("Anna Fleksjobber");
        assertThat(pages.candidate(match).person().contact()).isPresent();
    }

    @Test
    void a_meeting_lies_ahead() {
        Scene scene = matches.scene();
        MatchId match = matches.at(scene, MUTUAL);
        Fixtures.signIn(scene.employer().contact());
        Meeting past = new Meeting(clock.instant().minus(Duration.ofMinutes(1)), MeetingForm.BY_PHONE, "Vi ringer", "");
        refused(
                MatchRule.MEETING_NOT_AHEAD,
                () -> service.move(match, matches.version(match), MatchMove.PROPOSE_MEETING, Said.meeting(past)));
    }

    @Test
    void a_reason_and_a_wish_for_another_time_are_asked_for() {
        Scene scene = matches.scene();
        MatchId match = matches.at(scene, PROPOSED);
        Fixtures.signIn(scene.person().account());
        refused(
                MatchRule.REASON_MISSING,
                () -> service.move(match, matches.version(match), MatchMove.SAY_NO, Said.nothing()));
        refused(
                MatchRule.REASON_MISSING,
                () -> service.move(
                        match, matches.version(match), MatchMove.SAY_NO, Said.reason(MatchReason.TALK_FIRST)));
        matches.move(scene, match, MatchMove.SAY_YES);
        matches.move(scene, match, MatchMove.ACCEPT);
        matches.move(scene, match, MatchMove.PROPOSE_MEETING);
        refused(
                MatchRule.TEXT_MISSING,
                () -> service.move(match, matches.version(match), MatchMove.ASK_OTHER_TIME, Said.text("  ")));
        refused(
                MatchRule.TEXT_NOT_USABLE,
                () -> service.move(
                        match,
                        matches.version(match),
                        MatchMove.ASK_OTHER_TIME,
                        Said.text("Mit nummer er 010190-1234")));
    }

    private void propose(Scene scene) {
        service.propose(scene.role(), scene.person().id(), null);
    }

    private static void refused(Rule rule, ThrowingCallable doing) {
        assertThatThrownBy(doing).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                .isEqualTo(rule));
    }
}
