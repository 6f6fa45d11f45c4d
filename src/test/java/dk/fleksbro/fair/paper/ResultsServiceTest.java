package dk.fleksbro.fair.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.TestClock;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.fair.FairFixtures;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.fair.FairStatus;
import dk.fleksbro.fair.SentFairs;
import dk.fleksbro.fair.SentFairs.Sent;
import dk.fleksbro.fair.day.FairDays;
import dk.fleksbro.fairplan.FairRule;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@UseCase("X10")
class ResultsServiceTest extends IntegrationTest {

    @Autowired
    private SentFairs fairs;

    @Autowired
    private FairService all;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private ResultsService results;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Sent sent;

    @BeforeEach
    void theDay() {
        sent = fairs.with(6, 4);
        FairDays.goTo(sent.scene(), all, clock);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void what_is_typed_is_saved_taken_back_and_not_written_twice() {
        ResultRow row = rows().getFirst();
        type(row, Result.OPEN, Result.MISSED);
        assertThat(row(row).result()).isEqualTo(Result.MISSED);
        assertThat(row(row).typedBy()).contains(sent.scene().host().displayName());
        SignedIn other = typist("DOOR");
        assertThat(refused(other, () -> results.type(sent.fair(), row.key(), Result.OPEN, Result.MISSED)))
                .isEmpty();
        assertThat(row(row).typedBy()).contains(sent.scene().host().displayName());
        type(row, Result.MISSED, Result.OPEN);
        assertThat(row(row).result()).isEqualTo(Result.OPEN);
        assertThat(row(row).typedBy()).isEmpty();
    }

    @Test
    void the_second_of_two_typists_is_told_what_the_first_wrote_and_decides() {
        ResultRow row = rows().getFirst();
        type(row, Result.OPEN, Result.HELD);
        SignedIn other = typist("HELPER");
        RuleBroken told = refused(other, () -> results.type(sent.fair(), row.key(), Result.OPEN, Result.MISSED))
                .orElseThrow();
        assertThat(told.rule()).isEqualTo(PaperRule.FAIR_RESULT_TYPED_BY_OTHER);
        assertThat(told.sentence().arguments())
                .containsExactly(
                        sent.scene().host().displayName(), Sentence.of("result.HELD"), Sentence.of("result.MISSED"));
        assertThat(row(row).result()).isEqualTo(Result.HELD);
        assertThat(refused(other, () -> results.type(sent.fair(), row.key(), Result.HELD, Result.MISSED)))
                .isEmpty();
        assertThat(row(row).result()).isEqualTo(Result.MISSED);
    }

    @Test
    void of_two_who_press_in_the_same_moment_one_is_told() throws Exception {
        ResultRow row = rows().getFirst();
        SignedIn other = typist("TIME_KEEPER");
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            Future<Optional<RuleBroken>> first = two.submit(press(sent.scene().host(), row, Result.HELD, together));
            Future<Optional<RuleBroken>> second = two.submit(press(other, row, Result.MISSED, together));
            assertThat(List.of(first.get(), second.get()).stream().flatMap(Optional::stream))
                    .extracting(RuleBroken::rule)
                    .containsExactly(PaperRule.FAIR_RESULT_TYPED_BY_OTHER);
        }
    }

    @Test
    void a_pair_meets_once() {
        ResultRow row = rows().getFirst();
        assertThat(added(row, freeRound(row))).contains(FairRule.PAIR_TWICE);
        type(row, Result.OPEN, Result.MISSED);
        assertThat(added(row, freeRound(row))).isEmpty();
        assertThat(row(row).result()).isEqualTo(Result.HELD);
        assertThat(row(row).round()).isEqualTo(freeRound(row));
    }

    @Test
    void nobody_is_at_two_dates_at_once() {
        ResultRow row = rows().getFirst();
        int busy = rows().stream()
                .filter(one -> one.card() == row.card() && one.round() != row.round())
                .filter(one -> rows().stream()
                        .noneMatch(at -> at.round() == one.round() && at.stand().equals(row.stand())))
                .mapToInt(ResultRow::round)
                .findFirst()
                .orElseThrow();
        type(row, Result.OPEN, Result.MISSED);
        assertThat(added(row, busy)).contains(FairRule.SEEKER_TWICE_IN_ROUND);
    }

    @Test
    void a_workplace_has_no_more_dates_than_tables_and_a_closed_one_is_none() {
        ResultRow row = rows().getFirst();
        int taken = rows().stream()
                .filter(one -> one.stand().equals(row.stand()) && one.card() != row.card())
                .filter(one -> rows().stream().noneMatch(at -> at.round() == one.round() && at.card() == row.card()))
                .mapToInt(ResultRow::round)
                .findFirst()
                .orElseThrow();
        type(row, Result.OPEN, Result.MISSED);
        assertThat(added(row, taken)).contains(FairRule.NO_TABLE);
        jdbc.sql("insert into fair_closed_table values (?, ?, 1, ?, utc_timestamp(6))")
                .params(
                        sent.fair().value(),
                        row.table(),
                        sent.scene().host().id().value())
                .update();
        assertThat(added(row, freeRound(row))).contains(FairRule.NO_TABLE);
    }

    @Test
    void who_has_said_no_has_not_met() {
        ResultRow row = rows().getFirst();
        type(row, Result.OPEN, Result.MISSED);
        jdbc.sql("insert into fair_wish values ('SEEKER', ?, ?, null, ?, utc_timestamp(6))")
                .params(
                        row.key().seeker(),
                        row.key().stand(),
                        sent.scene().host().id().value())
                .update();
        assertThat(added(row, freeRound(row))).contains(FairRule.PAIR_NOT_ALLOWED);
        assertThat(refused(sent.scene().host(), () -> results.type(sent.fair(), row.key(), Result.MISSED, Result.HELD)))
                .isPresent();
    }

    @Test
    void a_round_that_is_not_there_and_a_card_of_nobody_are_refused() {
        ResultRow row = rows().getFirst();
        type(row, Result.OPEN, Result.MISSED);
        assertThat(added(row, 60)).contains(FairRule.ROUND_CLOSED);
        assertThat(refused(
                        sent.scene().host(),
                        () -> results.add(sent.fair(), 1, row.key().stand(), 1)))
                .map(RuleBroken::rule)
                .contains(PaperRule.FAIR_RESULT_CARD_UNKNOWN);
    }

    @Test
    void only_the_host_and_those_with_a_duty_among_people_type_and_not_before_the_day() {
        ResultRow row = rows().getFirst();
        for (SignedIn stranger : List.of(fixtures.consultant(sent.scene().municipality()), typist("ROOM"))) {
            assertThat(refused(stranger, () -> results.type(sent.fair(), row.key(), Result.OPEN, Result.HELD)))
                    .map(RuleBroken::rule)
                    .contains(PaperRule.FAIR_RESULT_NOT_STAFF);
            assertThat(FairFixtures.as(stranger, () -> results.page(sent.fair()))
                            .rows())
                    .isEmpty();
        }
        clock.reset();
        assertThat(refused(sent.scene().host(), () -> results.type(sent.fair(), row.key(), Result.OPEN, Result.HELD)))
                .map(RuleBroken::rule)
                .contains(PaperRule.FAIR_RESULT_NOT_NOW);
    }

    @Test
    void a_day_on_paper_is_ended_when_its_last_round_is_over_and_results_are_still_taken_in() {
        assertThat(refused(sent.scene().host(), () -> results.endDay(sent.fair())))
                .map(RuleBroken::rule)
                .contains(PaperRule.FAIR_RESULT_NOT_OVER);
        var terms = all.find(sent.fair()).orElseThrow().terms();
        clock.setTo(
                DanishTime.instant(terms.day(), terms.times().rounds().getLast().ends()));
        assertThat(refused(sent.scene().host(), () -> results.endDay(sent.fair())))
                .isEmpty();
        assertThat(all.find(sent.fair()).orElseThrow().status()).isEqualTo(FairStatus.HELD);
        type(rows().getFirst(), Result.OPEN, Result.HELD);
    }

    private Callable<Optional<RuleBroken>> press(
            SignedIn person, ResultRow row, Result result, CyclicBarrier together) {
        return () -> {
            together.await();
            return refused(person, () -> results.type(sent.fair(), row.key(), Result.OPEN, result));
        };
    }

    private SignedIn typist(String duty) {
        SignedIn person = fixtures.consultant(sent.scene().municipality());
        FairDays.duty(jdbc, sent.fair(), person.id().value(), duty);
        return person;
    }

    private List<ResultRow> rows() {
        return FairFixtures.as(sent.scene().host(), () -> results.page(sent.fair()))
                .rows();
    }

    private ResultRow row(ResultRow before) {
        return rows().stream()
                .filter(row -> row.key().equals(before.key()))
                .findFirst()
                .orElseThrow();
    }

    private void type(ResultRow row, Result seen, Result result) {
        assertThat(refused(sent.scene().host(), () -> results.type(sent.fair(), row.key(), seen, result)))
                .isEmpty();
    }

    /** A round in which neither of the two has a date. */
    private int freeRound(ResultRow row) {
        return java.util.stream.IntStream.rangeClosed(2, 13)
                .filter(round -> rows().stream()
                        .filter(one -> !one.key().equals(row.key()))
                        .noneMatch(one -> one.round() == round
                                && (one.card() == row.card() || one.stand().equals(row.stand()))))
                .filter(round -> round != row.round())
                .findFirst()
                .orElseThrow();
    }

    /** The rule of the plan that a date added would break. */
    private Optional<FairRule> added(ResultRow row, int round) {
        return refused(
                        sent.scene().host(),
                        () -> results.add(sent.fair(), row.card(), row.key().stand(), round))
                .map(broken -> {
                    assertThat(broken.rule()).isEqualTo(PaperRule.FAIR_RESULT_BREAKS_RULE);
                    Sentence why = (Sentence) broken.sentence().arguments().getFirst();
                    return FairRule.valueOf(why.key().replace("plan-rule.", ""));
                });
    }

    private static Optional<RuleBroken> refused(SignedIn person, Runnable doing) {
        return FairFixtures.as(person, () -> {
            try {
                doing.run();
                return Optional.<RuleBroken>empty();
            } catch (RuleBroken broken) {
                return Optional.of(broken);
            }
        });
    }
}
