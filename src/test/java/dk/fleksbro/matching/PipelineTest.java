package dk.fleksbro.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.TestClock;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.matching.MatchFixtures.Scene;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From the trial days to the job: what is sealed, what is opened, and what a job does to everything else. */
@UseCase("M8")
class PipelineTest extends IntegrationTest {

    private static final Reviewed YES = new Reviewed(Interest.YES, "Det gik godt.");

    @Autowired
    private MatchService service;

    @Autowired
    private MatchPages pages;

    @Autowired
    private MatchFixtures matches;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private MatchRound round;

    @Autowired
    private Hirings hirings;

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

    @Test
    void what_one_says_of_the_trial_days_is_sealed_until_the_other_has_answered() {
        MatchId match = tried();
        review(Party.CITIZEN, match, YES);
        Fixtures.signIn(scene.of(Party.EMPLOYER));
        assertThat(reviews.page(match).opened()).isEmpty();
        assertThat(reviews.page(match).mine()).isEmpty();
        Fixtures.signIn(scene.of(Party.CONSULTANT));
        assertThat(reviews.page(match).opened()).isEmpty();
        review(Party.CITIZEN, match, new Reviewed(Interest.MAYBE, "Hvis det er om tirsdagen."));
        assertThat(matches.status(match)).isEqualTo(MatchStatus.TRIAL_AGREED);
        review(Party.EMPLOYER, match, YES);
        assertThat(matches.status(match)).isEqualTo(MatchStatus.TRIAL_REVIEWED);
        for (Party party : Party.values()) {
            Fixtures.signIn(scene.of(party));
            assertThat(reviews.page(match).opened())
                    .containsEntry(Party.EMPLOYER, YES)
                    .containsEntry(Party.CITIZEN, new Reviewed(Interest.MAYBE, "Hvis det er om tirsdagen."));
        }
        refused(MatchRule.TRIAL_IS_OPENED, () -> review(Party.CITIZEN, match, YES));
    }

    @Test
    void it_is_opened_two_days_after_the_first_answer_and_no_earlier() {
        MatchId match = tried();
        review(Party.EMPLOYER, match, YES);
        clock.advance(ReviewService.SEALED.minusMinutes(1));
        round.run();
        assertThat(matches.status(match)).isEqualTo(MatchStatus.TRIAL_AGREED);
        clock.advance(Duration.ofMinutes(2));
        transaction.executeWithoutResult(killed -> {
            reviews.open(match);
            killed.setRollbackOnly();
        });
        assertThat(matches.status(match)).isEqualTo(MatchStatus.TRIAL_AGREED);
        round.run();
        round.run();
        assertThat(matches.status(match)).isEqualTo(MatchStatus.TRIAL_REVIEWED);
        assertThat(notices(scene.of(Party.CITIZEN), "TRIAL_REVIEWED")).isEqualTo(1);
        Fixtures.signIn(scene.of(Party.CITIZEN));
        assertThat(reviews.page(match).opened()).containsOnlyKeys(Party.EMPLOYER);
    }

    @Test
    void two_nodes_at_once_open_it_once() throws Exception {
        MatchId match = tried();
        review(Party.EMPLOYER, match, YES);
        clock.advance(ReviewService.SEALED.plusMinutes(1));
        Callable<Boolean> node = () -> {
            round.run();
            return true;
        };
        try (var nodes = Executors.newFixedThreadPool(2)) {
            nodes.invokeAll(List.of(node, node))
                    .forEach(done -> assertThat(done.state()).isNotNull());
        }
        assertThat(jdbc.sql("select count(*) from match_move where match_id = ? and move = 'OPEN_REVIEW'")
                        .param(match.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void how_it_went_is_said_when_the_last_day_is_over_by_the_two_and_not_about_illness() {
        MatchId match = matches.at(scene, MatchStatus.TRIAL_AGREED);
        refused(MatchRule.TRIAL_NOT_OVER, () -> review(Party.CITIZEN, match, YES));
        clock.advance(Duration.ofDays(6));
        refused(MatchRule.MOVE_NOT_ALLOWED, () -> review(Party.CONSULTANT, match, YES));
        refused(MatchRule.TEXT_NAMES_ILLNESS, () -> Reviewed.typed(Interest.NO, "Det er nok hans depression"));
        refused(MatchRule.TEXT_NOT_USABLE, () -> Reviewed.typed(Interest.YES, "Ring om 010190-1234"));
        Scene stranger = matches.scene();
        Fixtures.signIn(stranger.of(Party.EMPLOYER));
        assertThatThrownBy(() -> reviews.page(match)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reviews.review(match, YES)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_job_makes_everything_else_of_the_person_rest_and_tells_who_had_seen_them() {
        MatchId job = matches.at(scene, MatchStatus.OFFER_ACCEPTED);
        Scene seen = matches.withAnotherRole(scene);
        MatchId meeting = matches.at(seen, MatchStatus.MEETING_AGREED);
        Scene unseen = matches.withAnotherRole(scene);
        MatchId asked = matches.at(unseen, MatchStatus.PROPOSED);
        Scene over = matches.withAnotherRole(scene);
        MatchId declined = matches.at(over, MatchStatus.EMPLOYER_NO);
        matches.move(scene, job, MatchMove.HIRE);
        assertThat(matches.status(job)).isEqualTo(MatchStatus.HIRED);
        assertThat(matches.status(meeting)).isEqualTo(MatchStatus.OBSOLETE);
        assertThat(matches.status(asked)).isEqualTo(MatchStatus.OBSOLETE);
        assertThat(matches.status(declined)).isEqualTo(MatchStatus.EMPLOYER_NO);
        assertThat(notices(scene.of(Party.EMPLOYER), "NO_LONGER_FREE")).isEqualTo(1);
        assertThat(notices(scene.of(Party.CITIZEN), "OTHER_JOB_FOUND")).isEqualTo(2);
        Fixtures.signIn(scene.of(Party.EMPLOYER));
        assertThatThrownBy(() -> pages.candidate(meeting)).isInstanceOf(NotFound.class);
    }

    @Test
    void what_rests_goes_on_where_it_was_unless_the_day_has_passed() {
        MatchId job = matches.at(scene, MatchStatus.OFFER_ACCEPTED);
        Scene other = matches.withAnotherRole(scene);
        MatchId meeting = matches.at(other, MatchStatus.MEETING_AGREED);
        Scene third = matches.withAnotherRole(scene);
        MatchId trial = matches.at(third, MatchStatus.TRIAL_PROPOSED);
        matches.move(scene, job, MatchMove.HIRE);
        matches.move(other, meeting, MatchMove.RETURN);
        assertThat(matches.status(meeting)).isEqualTo(MatchStatus.MEETING_AGREED);
        Fixtures.signIn(scene.of(Party.CITIZEN));
        assertThat(pages.proposal(meeting).match().meeting()).isNotNull();
        clock.advance(Duration.ofDays(6));
        matches.move(third, trial, MatchMove.RETURN);
        assertThat(matches.status(trial)).isEqualTo(MatchStatus.MUTUAL);
    }

    @Test
    void when_the_job_gets_its_last_day_the_person_is_told_what_can_be_taken_up_and_after_it_the_match_closes() {
        MatchId job = matches.at(scene, MatchStatus.OFFER_ACCEPTED);
        MatchId other = matches.at(matches.withAnotherRole(scene), MatchStatus.PRESENTED);
        hirings.hired(scene.person().id(), Optional.of(job));
        assertThat(matches.status(other)).isEqualTo(MatchStatus.OBSOLETE);
        LocalDate last = LocalDate.now(clock).plusDays(10);
        hirings.ends(scene.person().id(), Optional.of(job), last, false);
        hirings.ends(scene.person().id(), Optional.of(job), last, false);
        assertThat(notices(scene.of(Party.CITIZEN), "MATCHES_CAN_RETURN")).isEqualTo(1);
        round.run();
        assertThat(matches.status(job)).isEqualTo(MatchStatus.HIRED);
        clock.advance(Duration.ofDays(12));
        round.run();
        round.run();
        assertThat(matches.status(job)).isEqualTo(MatchStatus.JOB_ENDED);
    }

    @Test
    void a_job_that_goes_on_after_all_does_not_close_the_match() {
        MatchId job = matches.at(scene, MatchStatus.HIRED);
        hirings.ends(scene.person().id(), Optional.of(job), LocalDate.now(clock).plusDays(1), true);
        hirings.ends(scene.person().id(), Optional.of(job), null, true);
        clock.advance(Duration.ofDays(5));
        round.run();
        assertThat(matches.status(job)).isEqualTo(MatchStatus.HIRED);
        assertThat(notices(scene.of(Party.CITIZEN), "MATCHES_CAN_RETURN")).isZero();
    }

    @Test
    void an_offer_never_makes_a_job_and_a_job_needs_no_offer() {
        MatchId offered = matches.at(scene, MatchStatus.OFFER_ACCEPTED);
        round.run();
        assertThat(matches.status(offered)).isEqualTo(MatchStatus.OFFER_ACCEPTED);
        Scene other = matches.scene();
        MatchId met = matches.at(other, MatchStatus.MEETING_AGREED);
        matches.move(other, met, MatchMove.HIRE);
        assertThat(matches.status(met)).isEqualTo(MatchStatus.HIRED);
        matches.move(other, met, MatchMove.UNDO_HIRE);
        assertThat(matches.status(met)).isEqualTo(MatchStatus.MEETING_AGREED);
    }

    /** Trial days that are over and of which nobody has said anything. */
    private MatchId tried() {
        MatchId match = matches.at(scene, MatchStatus.TRIAL_AGREED);
        clock.advance(Duration.ofDays(6));
        return match;
    }

    private void review(Party party, MatchId match, Reviewed said) {
        Fixtures.signIn(scene.of(party));
        reviews.review(match, said);
    }

    private int notices(SignedIn person, String kind) {
        return jdbc.sql("select count(*) from notice where account_id = ? and kind = ?")
                .params(person.accountId(), kind)
                .query(Integer.class)
                .single();
    }

    private static void refused(MatchRule rule, ThrowingCallable doing) {
        assertThatThrownBy(doing).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                .isEqualTo(rule));
    }
}
