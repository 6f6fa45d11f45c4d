package dk.fleksbro.fair.after;

import static dk.fleksbro.matching.Interest.YES;
import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.TestClock;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.fair.FairFixtures;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.fair.FairTerms;
import dk.fleksbro.fair.PlannedDate;
import dk.fleksbro.fair.after.HeldFairs.Held;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@UseCase("X11")
class AfterRoundTest extends IntegrationTest {

    @Autowired
    private HeldFairs fairs;

    @Autowired
    private FairService service;

    @Autowired
    private AfterRound round;

    @Autowired
    private OpeningService openings;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void today() {
        clock.reset();
        Fixtures.signOut();
    }

    @Test
    void what_one_side_has_said_stays_sealed_for_two_days_after_the_fair_and_no_longer() {
        Held held = fairs.with(1, 1);
        Instant ends = ends(held);
        clock.setTo(ends);
        fairs.workplaceSays(held, 0, 0, YES);
        clock.setTo(ends.plus(Duration.ofHours(48)).minusSeconds(60));
        round.run();
        assertThat(outcome(held)).isEmpty();
        clock.setTo(ends.plus(Duration.ofHours(48)));
        round.run();
        assertThat(outcome(held).orElseThrow().result()).isEqualTo(DateResult.ONE_YES);
        round.run();
        assertThat(rows("fair_outcome", held)).isEqualTo(1);
    }

    @Test
    void a_card_typed_late_waits_two_days_for_the_other() {
        Held held = fairs.with(1, 1);
        PlannedDate date = held.date(0, 0);
        SignedIn host = held.sent().scene().host();
        clock.setTo(ends(held).plus(Duration.ofHours(60)));
        fairs.says(host, held, date.stand(), date.seeker(), Rated.of(YES));
        round.run();
        assertThat(outcome(held)).isEmpty();
        fairs.says(host, held, date.seeker(), date.stand(), Rated.of(YES));
        assertThat(outcome(held).orElseThrow().result()).isEqualTo(DateResult.BOTH_YES);
    }

    @Test
    void killed_in_between_it_is_done_again_once() {
        Held held = fairs.with(1, 1);
        fairs.workplaceSays(held, 0, 0, YES);
        // the other's answer is there, but the moment of opening was lost
        insertSeekersYes(held);
        PlannedDate date = held.date(0, 0);
        Pair pair = new Pair(date.seeker(), date.stand());
        transaction.executeWithoutResult(killed -> {
            openings.open(held.sent().fair(), pair);
            killed.setRollbackOnly();
        });
        assertThat(rows("fair_outcome", held) + rows("fair_next_step", held) + matches(held))
                .isZero();
        round.run();
        round.run();
        assertThat(rows("fair_outcome", held)).isEqualTo(1);
        assertThat(rows("fair_next_step", held)).isEqualTo(1);
        assertThat(matches(held)).isEqualTo(1);
        assertThat(notices(held.sent().people().getFirst().account(), "FAIR_BOTH_YES"))
                .isEqualTo(1);
    }

    @Test
    void two_nodes_at_once_open_it_once() throws Exception {
        Held held = fairs.with(1, 1);
        fairs.workplaceSays(held, 0, 0, YES);
        insertSeekersYes(held);
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService nodes = Executors.newFixedThreadPool(3)) {
            List<Future<?>> runs = IntStream.range(0, 3)
                    .<Future<?>>mapToObj(node -> nodes.submit(() -> {
                        start.await();
                        round.run();
                        return null;
                    }))
                    .toList();
            start.countDown();
            for (Future<?> run : runs) {
                run.get();
            }
        }
        assertThat(matches(held)).isEqualTo(1);
        assertThat(rows("fair_next_step", held)).isEqualTo(1);
    }

    @Test
    void who_has_not_said_how_it_went_is_reminded_once_when_the_fair_is_over() {
        Held held = fairs.with(2, 1);
        SignedIn answered = held.sent().people().get(0).account();
        SignedIn silent = held.sent().people().get(1).account();
        fairs.seekerSays(held, 0, 0, YES);
        clock.setTo(ends(held).minusSeconds(60));
        round.run();
        assertThat(notices(silent, "FAIR_RATING_WAITS")).isZero();
        clock.setTo(ends(held).plusSeconds(60));
        round.run();
        clock.advance(Duration.ofHours(3));
        round.run();
        assertThat(notices(silent, "FAIR_RATING_WAITS")).isEqualTo(1);
        assertThat(notices(held.sent().workplaces().getFirst().contact(), "FAIR_RATING_WAITS"))
                .isEqualTo(1);
        assertThat(notices(answered, "FAIR_RATING_WAITS")).isZero();
    }

    private void insertSeekersYes(Held held) {
        PlannedDate date = held.date(0, 0);
        jdbc.sql("""
                        insert into fair_rating (side, seeker_id, fair_workplace_id, interest, sentence, typed_by, first_at, at)
                        values ('SEEKER', ?, ?, 'YES', '', ?, utc_timestamp(6), utc_timestamp(6))
                        """)
                .params(
                        date.seeker(),
                        date.stand(),
                        held.sent().people().getFirst().account().accountId())
                .update();
    }

    private Instant ends(Held held) {
        FairTerms terms = FairFixtures.as(
                held.sent().scene().host(),
                () -> service.find(held.sent().fair()).orElseThrow().terms());
        return AnsweringTime.of(terms).ends();
    }

    private Optional<Outcome> outcome(Held held) {
        PlannedDate date = held.date(0, 0);
        return outcomes.find(new Pair(date.seeker(), date.stand()));
    }

    private int rows(String table, Held held) {
        return jdbc.sql("select count(*) from " + table + " where fair_id = ?")
                .param(held.sent().fair().value())
                .query(Integer.class)
                .single();
    }

    private int matches(Held held) {
        return jdbc.sql("select count(*) from flex_match where citizen_id = ?")
                .param(held.sent().people().getFirst().id().value())
                .query(Integer.class)
                .single();
    }

    private int notices(SignedIn person, String kind) {
        return jdbc.sql("select count(*) from notice where kind = ? and account_id = ?")
                .params(kind, person.accountId())
                .query(Integer.class)
                .single();
    }
}
