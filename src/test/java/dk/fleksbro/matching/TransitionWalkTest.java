package dk.fleksbro.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.TestClock;
import dk.fleksbro.UseCase;
import dk.fleksbro.consent.AccessScope;
import dk.fleksbro.consent.Stage;
import dk.fleksbro.matching.MatchFixtures.Scene;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.vacancy.RoleService;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Walks every status × move × party: what the table allows happens, everything else is refused by the rule that is named. */
@UseCase("M8")
class TransitionWalkTest extends IntegrationTest {

    @Autowired
    private MatchService service;

    @Autowired
    private MatchFixtures matches;

    @Autowired
    private RoleService roles;

    @Autowired
    private TestClock clock;

    @AfterEach
    void nobody() {
        Fixtures.signOut();
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource
    void from_each_status_exactly_the_moves_of_the_table_are_possible(MatchStatus status) {
        Scene scene = matches.scene();
        MatchId match = matches.at(scene, status);
        long version = matches.version(match);
        for (MatchMove move : MatchMove.values()) {
            for (Party party : Party.values()) {
                if (move == MatchMove.PROPOSE || !move.allows(status, party)) {
                    Fixtures.signIn(scene.of(party));
                    Throwable refused = catchThrowable(() -> service.move(match, version, move, matches.sayable(move)));
                    boolean hidden = party == Party.EMPLOYER && status.stage() == Stage.NONE;
                    assertThat(hidden ? refused instanceof NotFound : rule(refused) == MatchRule.MOVE_NOT_ALLOWED)
                            .as(status + " " + move + " " + party + ": " + refused)
                            .isTrue();
                    assertThat(matches.version(match)).isEqualTo(version);
                } else {
                    Scene other = matches.scene();
                    MatchId its = matches.at(other, status);
                    MatchStatus to = move.to().orElseGet(() -> earlier(status));
                    Fixtures.signIn(other.of(party));
                    assertThat(service.move(its, matches.version(its), move, matches.sayable(move)))
                            .as(status + " " + move + " " + party)
                            .isEqualTo(to);
                    assertThat(matches.status(its)).isEqualTo(to);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_portal_makes_its_own_moves_from_where_the_table_says_and_from_nowhere_else(MatchStatus status) {
        Scene scene = matches.scene();
        MatchId stays = matches.at(scene, status);
        for (MatchMove move : MatchMove.values()) {
            boolean allowed = move.isMadeByPortal(status);
            MatchId match = allowed ? matches.at(matches.scene(), status) : stays;
            Throwable refused = catchThrowable(() -> matches.moveByPortal(match, move));
            assertThat(refused == null).as(status + " " + move).isEqualTo(allowed);
            assertThat(matches.status(match)).isEqualTo(allowed ? move.to().orElseThrow() : status);
        }
    }

    @Test
    void a_yes_is_undone_within_a_day_and_no_later() {
        Scene scene = matches.scene();
        MatchId match = matches.at(scene, MatchStatus.PRESENTED);
        clock.advance(Guard.FRESH.plusMinutes(1));
        refused(scene, match, Party.CITIZEN, MatchMove.UNDO_YES, MatchRule.YES_IS_A_DAY_OLD);
    }

    @Test
    void a_role_that_has_closed_takes_no_yes_and_nobody_back() {
        Scene scene = matches.scene();
        MatchId asked = matches.at(scene, MatchStatus.PROPOSED);
        Scene another = matches.withAnotherPerson(scene);
        MatchId resting = matches.at(another, MatchStatus.OBSOLETE);
        Fixtures.signIn(scene.employer().contact());
        roles.pause(scene.role());
        refused(scene, asked, Party.CITIZEN, MatchMove.SAY_YES, MatchRule.ROLE_NOT_OPEN);
        refused(another, resting, Party.CITIZEN, MatchMove.RETURN, MatchRule.ROLE_NOT_OPEN);
    }

    @Test
    void what_rests_is_taken_up_within_three_months_and_only_while_there_is_a_place() {
        Scene scene = matches.scene();
        MatchId resting = matches.at(scene, MatchStatus.OBSOLETE);
        Scene another = matches.withAnotherPerson(scene);
        MatchId tooLate = matches.at(another, MatchStatus.OBSOLETE);
        matches.at(matches.withAnotherPerson(scene), MatchStatus.OFFERED);
        refused(scene, resting, Party.CITIZEN, MatchMove.RETURN, MatchRule.NO_POSITIONS_LEFT);
        clock.advance(Guard.RETURN_WITHIN.plusMinutes(1));
        refused(another, tooLate, Party.CITIZEN, MatchMove.RETURN, MatchRule.RETURN_TOO_LATE);
    }

    @Test
    void no_more_are_tried_offered_or_hired_than_there_are_places() {
        Scene first = matches.scene();
        MatchId one = matches.at(first, MatchStatus.MUTUAL);
        Scene second = matches.withAnotherPerson(first);
        matches.at(second, MatchStatus.OFFERED);
        refused(first, one, Party.EMPLOYER, MatchMove.OFFER, MatchRule.NO_POSITIONS_LEFT);
        refused(first, one, Party.EMPLOYER, MatchMove.PROPOSE_TRIAL, MatchRule.NO_POSITIONS_LEFT);
        refused(first, one, Party.CONSULTANT, MatchMove.HIRE, MatchRule.NO_POSITIONS_LEFT);
    }

    @Test
    void trial_days_are_agreed_before_they_begin_and_moved_until_they_are_over() {
        Scene scene = matches.scene();
        MatchId proposed = matches.at(scene, MatchStatus.TRIAL_PROPOSED);
        Scene another = matches.scene();
        MatchId agreed = matches.at(another, MatchStatus.TRIAL_AGREED);
        clock.advance(Duration.ofDays(6));
        refused(scene, proposed, Party.CITIZEN, MatchMove.AGREE_TRIAL, MatchRule.TRIAL_HAS_BEGUN);
        refused(another, agreed, Party.CITIZEN, MatchMove.ASK_OTHER_DAYS, MatchRule.TRIAL_IS_OVER);
        refused(another, agreed, Party.EMPLOYER, MatchMove.MOVE_TRIAL, MatchRule.TRIAL_IS_OVER);
        Fixtures.signIn(scene.of(Party.EMPLOYER));
        assertThat(service.move(
                        proposed,
                        matches.version(proposed),
                        MatchMove.MOVE_TRIAL,
                        matches.sayable(MatchMove.MOVE_TRIAL)))
                .isEqualTo(MatchStatus.TRIAL_PROPOSED);
    }

    @Test
    void what_an_agreement_made_a_fact_no_hand_undoes() {
        Scene scene = matches.scene();
        MatchId match = matches.at(scene, MatchStatus.OFFER_ACCEPTED);
        matches.moveByPortal(match, MatchMove.HIRE);
        refused(scene, match, Party.CONSULTANT, MatchMove.UNDO_HIRE, MatchRule.HIRED_BY_AGREEMENT);
    }

    @Test
    void trial_days_lie_ahead() {
        Scene scene = matches.scene();
        MatchId match = matches.at(scene, MatchStatus.MUTUAL);
        Said past = matches.sayable(MatchMove.PROPOSE_TRIAL);
        clock.advance(Duration.ofDays(4));
        Fixtures.signIn(scene.of(Party.EMPLOYER));
        assertThat(rule(catchThrowable(
                        () -> service.move(match, matches.version(match), MatchMove.PROPOSE_TRIAL, past))))
                .isEqualTo(MatchRule.TRIAL_NOT_AHEAD);
    }

    @Test
    void every_guard_keeps_some_move() {
        Set<Guard> used =
                Arrays.stream(MatchMove.values()).map(MatchMove::guard).collect(Collectors.toSet());
        assertThat(used).isEqualTo(EnumSet.allOf(Guard.class));
    }

    @Test
    void lists_and_pages_hold_the_same_of_how_far_the_two_see_each_other() {
        assertThat(AccessScope.BOTH_YES).isEqualTo(MatchStatus.sql(status -> status.stage() == Stage.MUTUAL));
    }

    private void refused(Scene scene, MatchId match, Party party, MatchMove move, MatchRule rule) {
        MatchStatus before = matches.status(match);
        Fixtures.signIn(scene.of(party));
        Throwable refused =
                catchThrowable(() -> service.move(match, matches.version(match), move, matches.sayable(move)));
        assertThat(rule(refused)).as(before + " " + move + ": " + refused).isEqualTo(rule);
        assertThat(move.guard().rules()).contains(rule);
        assertThat(matches.status(match)).isEqualTo(before);
    }

    private static @Nullable Object rule(@Nullable Throwable refused) {
        return refused instanceof RuleBroken broken ? broken.rule() : null;
    }

    /** Where the fixtures’ matches were before they came to rest or became a job. */
    private static MatchStatus earlier(MatchStatus status) {
        return status == MatchStatus.HIRED ? MatchStatus.OFFER_ACCEPTED : MatchStatus.PRESENTED;
    }
}
