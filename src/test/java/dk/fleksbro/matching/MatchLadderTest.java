package dk.fleksbro.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.TestClock;
import dk.fleksbro.UseCase;
import dk.fleksbro.consent.Stage;
import dk.fleksbro.matching.MatchFixtures.Scene;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An answer that does not come: reminded after three and seven days, helped after fourteen, closed after twenty-one. */
@UseCase("M8")
class MatchLadderTest extends IntegrationTest {

    @Autowired
    private MatchFixtures matches;

    @Autowired
    private MatchRound round;

    @Autowired
    private MatchLadder ladder;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Scene scene;

    @BeforeEach
    void aScene() {
        scene = matches.scene();
    }

    @AfterEach
    void nobody() {
        Fixtures.signOut();
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource
    void whoever_is_waited_for_is_reminded_twice_then_the_consultant_is_asked_and_then_it_is_closed(
            MatchStatus status) {
        MatchId match = matches.at(scene, status);
        boolean waits = !status.owed().isEmpty() && status != MatchStatus.TRIAL_AGREED;
        onDay(3);
        onDay(4);
        assertReminded(status, waits ? 1 : 0);
        onDay(7);
        onDay(8);
        assertReminded(status, waits ? 2 : 0);
        if (status != MatchStatus.TRIAL_AGREED) {
            onDay(14);
            onDay(20);
            assertThat(told(Party.CONSULTANT, "MATCH_NEEDS_A_HAND")).isEqualTo(waits ? 1 : 0);
            assertThat(matches.status(match)).isEqualTo(status);
            onDay(21);
            onDay(22);
            boolean closed = MatchMove.LAPSE.isMadeByPortal(status);
            assertThat(matches.status(match)).isEqualTo(closed ? MatchStatus.NO_ANSWER : status);
            assertReminded(status, waits ? 2 : 0);
            if (closed) {
                boolean seen = status.stage() != Stage.NONE;
                assertThat(told(Party.EMPLOYER, "NO_ANSWER_CAME")).isEqualTo(seen ? 1 : 0);
                assertThat(told(Party.CITIZEN, "NO_ANSWER_CAME")).isEqualTo(1);
            }
        }
    }

    @Test
    void only_who_has_not_said_how_the_trial_days_went_is_reminded_and_the_match_stays() {
        MatchId match = matches.at(scene, MatchStatus.TRIAL_AGREED);
        onDay(6);
        Fixtures.signIn(scene.of(Party.EMPLOYER));
        reviews.review(match, new Reviewed(Interest.YES, ""));
        onDay(9);
        assertThat(told(Party.CITIZEN, "ANSWER_MISSING")).isEqualTo(1);
        assertThat(told(Party.EMPLOYER, "ANSWER_MISSING")).isZero();
        assertThat(matches.status(match)).isEqualTo(MatchStatus.TRIAL_AGREED);
    }

    @Test
    void an_answer_begins_the_waiting_anew_with_whose_turn_it_is() {
        MatchId match = matches.at(scene, MatchStatus.PROPOSED);
        onDay(3);
        matches.move(scene, match, MatchMove.SAY_YES);
        onDay(5);
        assertThat(told(Party.EMPLOYER, "ANSWER_MISSING")).isZero();
        onDay(7);
        assertThat(told(Party.EMPLOYER, "ANSWER_MISSING")).isEqualTo(1);
        assertThat(told(Party.CITIZEN, "ANSWER_MISSING")).isEqualTo(1);
    }

    @Test
    void nobody_is_closed_out_who_has_not_been_reminded_however_long_the_portal_was_down() {
        MatchId match = matches.at(scene, MatchStatus.PRESENTED);
        onDay(40);
        assertThat(told(Party.EMPLOYER, "ANSWER_MISSING")).isZero();
        assertThat(told(Party.CONSULTANT, "MATCH_NEEDS_A_HAND")).isEqualTo(1);
        onDay(46);
        assertThat(matches.status(match)).isEqualTo(MatchStatus.PRESENTED);
        onDay(47);
        assertThat(matches.status(match)).isEqualTo(MatchStatus.NO_ANSWER);
    }

    @Test
    void killed_halfway_the_rest_is_done_by_the_next_run_and_nothing_twice() {
        MatchId first = matches.at(scene, MatchStatus.PROPOSED);
        Scene other = matches.withAnotherRole(scene);
        MatchId second = matches.at(other, MatchStatus.PROPOSED);
        clock.advance(Duration.ofDays(3));
        ladder.climb(first);
        transaction.executeWithoutResult(killed -> {
            ladder.climb(second);
            killed.setRollbackOnly();
        });
        assertThat(told(Party.CITIZEN, "ANSWER_MISSING")).isEqualTo(1);
        round.climb();
        round.climb();
        assertThat(told(Party.CITIZEN, "ANSWER_MISSING")).isEqualTo(2);
    }

    @Test
    void two_nodes_at_once_remind_once() throws Exception {
        matches.at(scene, MatchStatus.PROPOSED);
        clock.advance(Duration.ofDays(3));
        Callable<Boolean> node = () -> {
            round.climb();
            return true;
        };
        try (var nodes = Executors.newFixedThreadPool(2)) {
            nodes.invokeAll(List.of(node, node));
        }
        assertThat(told(Party.CITIZEN, "ANSWER_MISSING")).isEqualTo(1);
    }

    private int day;

    /** So many days after the scene, the morning’s work is done. */
    private void onDay(int to) {
        clock.advance(Duration.ofDays(to - day));
        day = to;
        round.climb();
    }

    private void assertReminded(MatchStatus status, int times) {
        if (status == MatchStatus.TRIAL_AGREED) {
            return;
        }
        for (Party party : new Party[] {Party.CITIZEN, Party.EMPLOYER}) {
            assertThat(told(party, "ANSWER_MISSING"))
                    .as(status + " " + party)
                    .isEqualTo(status.owed().contains(party) ? times : 0);
        }
    }

    private int told(Party party, String kind) {
        return jdbc.sql("select count(*) from notice where account_id = ? and kind = ?")
                .params(scene.of(party).accountId(), kind)
                .query(Integer.class)
                .single();
    }
}
