package dk.fleksbro.fair.day;

import static dk.fleksbro.fair.day.FairDays.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.TestClock;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.fair.FairAccess;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairRule;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.fair.FairStatus;
import dk.fleksbro.fair.JobFair;
import dk.fleksbro.fair.PlansInForce;
import dk.fleksbro.fair.SentFairs;
import dk.fleksbro.fair.SentFairs.Sent;
import dk.fleksbro.fair.day.ClockReading.Phase;
import dk.fleksbro.shared.Rule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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

@UseCase("X8")
class ClockServiceTest extends IntegrationTest {

    @Autowired
    private SentFairs fairs;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private FairService files;

    @Autowired
    private FairAccess access;

    @Autowired
    private PlansInForce plans;

    @Autowired
    private FairClocks clocks;

    @Autowired
    private Presences presences;

    @Autowired
    private DateFacts facts;

    @Autowired
    private ClockService service;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Sent sent;
    private FairId fair;

    @BeforeEach
    void theMorningOfTheFair() {
        sent = fairs.with(1, 1);
        fair = sent.fair();
        FairDays.goTo(sent.scene(), files, clock);
        clock.stand();
        Fixtures.signIn(sent.scene().host());
    }

    @AfterEach
    void reset() {
        Fixtures.signOut();
        clock.reset();
    }

    @Test
    void the_first_round_begins_the_day_and_the_clock_goes_on_by_itself() {
        service.begin(fair, 0, 1);
        assertThat(status()).isEqualTo(FairStatus.RUNNING);
        assertThat(reading().phase()).isEqualTo(Phase.ROUND);
        assertThat(reading().round()).isEqualTo(1);
        clock.advance(Duration.ofMinutes(9));
        assertThat(reading().phase()).isEqualTo(Phase.CHANGEOVER);
        clock.advance(Duration.ofMinutes(2).plusSeconds(30));
        assertThat(reading().round()).isEqualTo(2);
        List<ClockReading> ahead = page().clock().orElseThrow().from(clock.instant());
        assertThat(ahead.getLast().phase()).isEqualTo(Phase.OVER);
        assertThat(ahead.getLast().round())
                .isEqualTo(page().fair().terms().times().rounds().size());
        service.end(fair, page().version());
        assertThat(status()).isEqualTo(FairStatus.HELD);
        clock.advance(Duration.ofHours(3));
        assertThat(reading().round())
                .as("rounds that had not begun never begin")
                .isEqualTo(2);
        assertThat(refused(() -> service.begin(fair, page().version(), 3))).contains(DayRule.DAY_IS_OVER);
    }

    @Test
    void it_begins_on_the_day_of_the_fair_only() {
        clock.advance(Duration.ofDays(-1));
        assertThat(refused(() -> service.begin(fair, 0, 1))).contains(DayRule.DAY_IS_ANOTHER);
        assertThat(page().refusal()).isPresent();
        assertThat(status()).isEqualTo(FairStatus.PLANNED);
    }

    @Test
    void on_the_last_sunday_of_october_the_day_is_the_danish_one_and_a_round_as_long_as_ever() {
        jdbc.sql("update fair set day = ?, starts = '01:30', ends = '04:30', answer_by = '2027-10-01' where id = ?")
                .params(LocalDate.of(2027, 10, 31), fair.value())
                .update();
        // half past one in summer time is before midnight in UTC; at three the clock goes back to two
        Instant begun = Instant.parse("2027-10-30T23:30:00Z");
        clock.setTo(begun);
        service.begin(fair, 0, 1);
        RoundClock expected =
                new RoundClock(files.find(fair).orElseThrow().terms().times(), 1, begun, null);
        for (int minutes : List.of(88, 92)) {
            clock.setTo(begun.plus(Duration.ofMinutes(minutes)));
            assertThat(reading().round())
                    .isEqualTo(expected.read(clock.instant()).round());
            assertThat(reading().phase())
                    .isEqualTo(expected.read(clock.instant()).phase());
        }
        int next = reading().round() + 1;
        assertThat(refused(() -> service.begin(fair, 1, next))).isEmpty();
    }

    @Test
    void a_portal_that_starts_again_reads_the_same_from_the_same_rows() {
        service.begin(fair, 0, 1);
        clock.advance(Duration.ofMinutes(3));
        ClockReading before = reading();
        JobFair file = access.require(fair, Part.FAIR_PLAN, Purpose.MATCHING);
        FairDay afterwards = new FairDay(plans, clocks, presences, facts, clock);
        assertThat(afterwards.clock(file)).isEqualTo(before);
        clock.advance(Duration.ofMinutes(6));
        assertThat(afterwards.clock(file).phase()).isEqualTo(Phase.CHANGEOVER);
    }

    @Test
    void a_pause_moves_what_is_left_and_a_minute_more_lengthens_what_runs() {
        service.begin(fair, 0, 1);
        clock.advance(Duration.ofMinutes(3));
        service.pause(fair, 1);
        assertThat(refused(() -> service.pause(fair, 2))).contains(DayRule.CLOCK_NOT_RUNNING);
        clock.advance(Duration.ofMinutes(30));
        assertThat(reading().paused()).isTrue();
        service.goOn(fair, 2);
        assertThat(left()).isBetween(Duration.ofSeconds(295), Duration.ofMinutes(5));
        service.minuteMore(fair, 3);
        assertThat(left()).isBetween(Duration.ofSeconds(355), Duration.ofMinutes(6));
        service.minuteMore(fair, 4);
        assertThat(refused(() -> service.minuteMore(fair, 5))).isEmpty();
        assertThat(refused(() -> service.minuteMore(fair, 6)))
                .as("a whole round is left")
                .contains(DayRule.CLOCK_FULL_ROUND_LEFT);
        clock.advance(Duration.ofMinutes(8).plusSeconds(10));
        assertThat(reading().phase()).isEqualTo(Phase.CHANGEOVER);
        Duration before = left();
        service.minuteMore(fair, 6);
        assertThat(left()).isBetween(before.plusSeconds(55), before.plusSeconds(60));
        assertThat(reading().phase()).isEqualTo(Phase.CHANGEOVER);
    }

    @Test
    void a_second_press_skips_no_round() {
        service.begin(fair, 0, 1);
        clock.advance(Duration.ofMinutes(8).plusSeconds(20));
        service.begin(fair, 1, 2);
        assertThat(refused(() -> service.begin(fair, 1, 2))).contains(DayRule.CLOCK_MOVED);
        assertThat(refused(() -> service.begin(fair, 2, 3))).contains(DayRule.CLOCK_JUST_BEGUN);
        clock.advance(Duration.ofMinutes(8 + 3).plusSeconds(2));
        assertThat(reading().round()).isEqualTo(3);
        assertThat(refused(() -> service.begin(fair, 2, 3)))
                .as("the clock went on by itself while the finger was on its way")
                .contains(DayRule.CLOCK_JUST_BEGUN);
        assertThat(reading().round()).isEqualTo(3);
    }

    @Test
    void of_two_who_press_at_once_one_begins_the_round_and_the_other_is_told() throws Exception {
        SignedIn keeper = fixtures.consultant(sent.scene().municipality());
        FairDays.duty(jdbc, fair, keeper.accountId(), "TIME_KEEPER");
        service.begin(fair, 0, 1);
        clock.advance(Duration.ofMinutes(9));
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService hands = Executors.newFixedThreadPool(2)) {
            List<Future<Optional<Rule>>> told =
                    List.of(hands.submit(next(sent.scene().host(), together)), hands.submit(next(keeper, together)));
            assertThat(List.of(told.get(0).get(), told.get(1).get()))
                    .containsExactlyInAnyOrder(Optional.empty(), Optional.of(DayRule.CLOCK_MOVED));
        }
        assertThat(reading().round()).isEqualTo(2);
    }

    private Callable<Optional<Rule>> next(SignedIn who, CyclicBarrier together) {
        return () -> {
            Fixtures.signIn(who);
            together.await();
            try {
                return refused(() -> service.begin(fair, 1, 2));
            } finally {
                Fixtures.signOut();
            }
        };
    }

    @UseCase("X1")
    @Test
    void only_the_host_and_the_time_keeper_touch_it() {
        SignedIn door = fixtures.consultant(sent.scene().municipality());
        FairDays.duty(jdbc, fair, door.accountId(), "DOOR");
        Fixtures.signIn(door);
        assertThat(refused(() -> service.begin(fair, 0, 1))).contains(FairRule.FAIR_DUTY_NOT_YOURS);
        assertThat(refused(() -> service.page(fair))).contains(FairRule.FAIR_DUTY_NOT_YOURS);
        SignedIn keeper = fixtures.consultant(sent.scene().municipality());
        FairDays.duty(jdbc, fair, keeper.accountId(), "TIME_KEEPER");
        Fixtures.signIn(keeper);
        service.begin(fair, 0, 1);
        assertThat(status()).isEqualTo(FairStatus.RUNNING);
    }

    private ClockPage page() {
        return service.page(fair);
    }

    private ClockReading reading() {
        return page().reading();
    }

    private Duration left() {
        ClockPage page = page();
        return Duration.between(
                page.now(), Objects.requireNonNull(page.reading().until()));
    }

    private FairStatus status() {
        return files.find(fair).orElseThrow().status();
    }
}
