package dk.fleksbro.fair.day;

import static dk.fleksbro.fair.day.FairDays.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.TestClock;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairRule;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.fair.SentFairs;
import dk.fleksbro.fair.SentFairs.Sent;
import dk.fleksbro.shared.RuleBroken;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
class CheckInServiceTest extends IntegrationTest {

    @Autowired
    private SentFairs fairs;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private FairService files;

    @Autowired
    private CheckInService desk;

    @Autowired
    private ClockService rounds;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Sent sent;
    private FairId fair;

    @BeforeEach
    void theMorningOfTheFair() {
        sent = fairs.with(2, 2);
        fair = sent.fair();
        FairDays.goTo(sent.scene(), files, clock);
        Fixtures.signIn(sent.scene().host());
    }

    @AfterEach
    void reset() {
        Fixtures.signOut();
        clock.reset();
    }

    @Test
    void who_comes_in_time_is_told_the_first_date_and_counted() {
        jdbc.sql("update fair_seeker set wheelchair = true, interpreter = 'arabisk' where id = ?")
                .param(sent.seekers().getFirst())
                .update();
        Arrival arrival = desk.card(fair, card(0));
        assertThat(arrival.name()).contains("Fleksjobber 1");
        assertThat(arrival.help().wheelchair()).isTrue();
        assertThat(arrival.help().interpreter()).isEqualTo("arabisk");
        assertThat(arrival.first()).get().satisfies(first -> {
            assertThat(first.round()).isPositive();
            assertThat(first.table()).isPositive();
            assertThat(first.starts()).isAfterOrEqualTo(clock.instant());
        });
        assertThat(arrival.missed()).isZero();
        assertThat(arrival.presence().fromRound()).isNull();
        CheckInPage page = desk.page(fair);
        assertThat(page.here()).isEqualTo(1);
        assertThat(page.missing())
                .extracting(CheckInPage.Expected::guest)
                .containsExactly(sent.seekers().get(1));
    }

    @Test
    void who_comes_while_a_round_runs_can_be_in_the_next_one() {
        rounds.begin(fair, 0, 1);
        clock.advance(Duration.ofMinutes(2));
        Arrival arrival = desk.card(fair, card(0));
        assertThat(arrival.presence().fromRound()).isEqualTo(2);
        assertThat(arrival.first()).get().satisfies(first -> assertThat(first.round())
                .isGreaterThan(1));
        clock.advance(Duration.ofMinutes(7));
        assertThat(desk.card(fair, card(1)).presence().fromRound()).isEqualTo(2);
    }

    @Test
    void of_two_desks_one_checks_in_and_the_other_is_told_when_and_by_whom() throws Exception {
        SignedIn door = fixtures.account(
                dk.fleksbro.account.Role.CONSULTANT, sent.scene().municipality().id(), "Dora Dør");
        FairDays.duty(jdbc, fair, door.accountId(), "DOOR");
        CyclicBarrier together = new CyclicBarrier(2);
        List<String> told = new ArrayList<>();
        try (ExecutorService desks = Executors.newFixedThreadPool(2)) {
            for (Future<String> one :
                    List.of(desks.submit(at(sent.scene().host(), together)), desks.submit(at(door, together)))) {
                told.add(one.get());
            }
        }
        assertThat(told).filteredOn(String::isEmpty).hasSize(1);
        assertThat(told).filteredOn(line -> !line.isEmpty()).singleElement().satisfies(line -> assertThat(line)
                .contains(card(0))
                .containsPattern("2027-.*Z, (Dora Dør|Karin Konsulent)]"));
        assertThat(desk.page(fair).here()).isEqualTo(1);
    }

    private Callable<String> at(SignedIn who, CyclicBarrier together) {
        return () -> {
            Fixtures.signIn(who);
            together.await();
            try {
                desk.card(fair, card(0));
                return "";
            } catch (RuleBroken broken) {
                assertThat(broken.rule()).isEqualTo(DayRule.CHECKED_IN_ALREADY);
                return broken.sentence().arguments().toString();
            } finally {
                Fixtures.signOut();
            }
        };
    }

    @Test
    void the_last_check_in_is_undone_and_an_old_one_is_not() {
        Arrival first = desk.card(fair, card(0));
        desk.undo(fair, first);
        assertThat(desk.page(fair).here()).isZero();
        clock.advance(Duration.ofSeconds(5));
        Arrival second = desk.card(fair, card(0));
        assertThat(refused(() -> desk.undo(fair, first))).contains(DayRule.CHECK_IN_MOVED);
        assertThat(desk.page(fair).here()).isEqualTo(1);
        desk.undo(fair, second);
        assertThat(desk.page(fair).here()).isZero();
    }

    @Test
    void who_was_said_to_be_late_is_late_again_when_the_check_in_is_undone() {
        jdbc.sql("insert into fair_presence values (?, ?, 'SEEKER', 'LATE', 3, 4, null, ?, utc_timestamp(6))")
                .params(
                        sent.seekers().getFirst(),
                        fair.value(),
                        sent.scene().host().accountId())
                .update();
        Arrival arrival = desk.card(fair, card(0));
        assertThat(arrival.presence().version()).isEqualTo(4);
        desk.undo(fair, arrival);
        assertThat(jdbc.sql(
                                "select concat(status, ' ', from_round, ' ', version) from fair_presence where guest_id = ?")
                        .param(sent.seekers().getFirst())
                        .query(String.class)
                        .single())
                .isEqualTo("LATE 4 5");
    }

    @Test
    void a_card_of_last_years_fair_says_which_and_one_that_cancelled_is_not_let_in() {
        Sent last = fairs.with(1, 1);
        String old = String.valueOf(FairDays.card(jdbc, last.seekers().getFirst()));
        assertThat(refused(() -> desk.card(fair, old)))
                .as("of another municipality")
                .contains(DayRule.CARD_UNKNOWN);
        jdbc.sql(
                        "update fair set municipality_id = ?, day = '2026-03-05', answer_by = '2026-03-01', name = 'Messen i fjor' where id = ?")
                .params(sent.scene().municipality().id().value(), last.fair().value())
                .update();
        assertThat(told(() -> desk.card(fair, old))).contains("Messen i fjor").contains("2026-03-05");
        jdbc.sql("update fair_seeker set status = 'NO' where id = ?")
                .param(sent.seekers().getFirst())
                .update();
        assertThat(refused(() -> desk.card(fair, card(0)))).contains(DayRule.CARD_DOES_NOT_COME);
        assertThat(refused(() -> desk.card(fair, "999999"))).contains(DayRule.CARD_UNKNOWN);
        assertThat(refused(() -> desk.card(fair, "Anna"))).contains(DayRule.CARD_NOT_READ);
        assertThat(desk.page(fair).people()).hasSize(1);
    }

    @Test
    void nobody_is_checked_in_on_another_day() {
        clock.advance(Duration.ofDays(1));
        assertThat(refused(() -> desk.card(fair, card(0)))).contains(DayRule.DAY_IS_ANOTHER);
    }

    @Test
    void somebody_protected_is_a_number_only() {
        jdbc.sql("update citizen set protected = true where id = ?")
                .param(sent.people().getFirst().id().value())
                .update();
        assertThat(desk.card(fair, card(0)).name()).isEmpty();
    }

    @Test
    void a_workplace_is_checked_in_by_its_name_and_misses_no_round_by_it() {
        UUID stand = sent.stands().getFirst();
        rounds.begin(fair, 0, 1);
        Arrival arrival = desk.workplace(fair, stand);
        assertThat(arrival.presence().fromRound()).isNull();
        assertThat(refused(() -> desk.workplace(fair, stand))).contains(DayRule.CHECKED_IN_ALREADY);
        desk.undo(fair, arrival);
        jdbc.sql("insert into fair_presence values (?, ?, 'WORKPLACE', 'AWAY', 1, null, null, ?, utc_timestamp(6))")
                .params(stand, fair.value(), sent.scene().host().accountId())
                .update();
        assertThat(desk.workplace(fair, stand).presence().fromRound()).isEqualTo(2);
    }

    @UseCase("X1")
    @Test
    void only_the_host_and_the_door_receive_people() {
        SignedIn keeper = fixtures.consultant(sent.scene().municipality());
        FairDays.duty(jdbc, fair, keeper.accountId(), "TIME_KEEPER");
        Fixtures.signIn(keeper);
        assertThat(refused(() -> desk.page(fair))).contains(FairRule.FAIR_DUTY_NOT_YOURS);
        assertThat(refused(() -> desk.card(fair, card(0)))).contains(FairRule.FAIR_DUTY_NOT_YOURS);
    }

    private String card(int seeker) {
        return String.valueOf(FairDays.card(jdbc, sent.seekers().get(seeker)));
    }

    private static String told(Runnable doing) {
        try {
            doing.run();
            return "";
        } catch (RuleBroken broken) {
            return broken.sentence().arguments().toString();
        }
    }
}
