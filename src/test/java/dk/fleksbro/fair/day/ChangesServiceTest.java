package dk.fleksbro.fair.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.fair.FairAccess;
import dk.fleksbro.fair.FairFixtures;
import dk.fleksbro.fair.FairRule;
import dk.fleksbro.fair.JobFair;
import dk.fleksbro.fair.PlansInForce;
import dk.fleksbro.fair.ReplanRule;
import dk.fleksbro.fair.SentFairs;
import dk.fleksbro.fair.SentFairs.Sent;
import dk.fleksbro.fair.day.Presence.Status;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.Rule;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@UseCase("X9")
class ChangesServiceTest extends IntegrationTest {

    @Autowired
    private SentFairs fairs;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private ChangesService changes;

    @Autowired
    private FairDay day;

    @Autowired
    private PlansInForce plans;

    @Autowired
    private FairAccess access;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void what_is_written_of_a_guest_can_be_taken_back_step_by_step_with_what_was_known_before() {
        Sent sent = fairs.with(1, 1);
        UUID anna = sent.seekers().getFirst();
        does(sent, () -> changes.away(sent.fair(), anna, 0));
        assertThat(presence(sent, anna).status()).isEqualTo(Status.AWAY);
        does(sent, () -> changes.undo(sent.fair(), anna, 1));
        assertThat(presences(sent)).isEmpty();
        does(sent, () -> changes.here(sent.fair(), anna, 0));
        does(sent, () -> changes.leaves(sent.fair(), anna, 1, 5));
        assertThat(presence(sent, anna)).satisfies(left -> {
            assertThat(left.status()).isEqualTo(Status.LEFT);
            assertThat(left.isIn(5)).isTrue();
            assertThat(left.isIn(6)).isFalse();
        });
        does(sent, () -> changes.undo(sent.fair(), anna, 2));
        assertThat(presence(sent, anna).status()).isEqualTo(Status.HERE);
        assertThat(refused(sent, () -> changes.undo(sent.fair(), anna, 3))).isEqualTo(ChangeRule.FAIR_GUEST_MOVED);
    }

    @Test
    void of_two_hosts_who_write_of_the_same_guest_at_once_one_wins_and_the_other_is_told() throws Exception {
        Sent sent = fairs.with(1, 1);
        SignedIn other = fixtures.consultant(sent.scene().municipality());
        jdbc.sql("insert into fair_staff (fair_id, account_id, duty) values (?, ?, 'HOST')")
                .params(sent.fair().value(), other.accountId())
                .update();
        UUID anna = sent.seekers().getFirst();
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService hosts = Executors.newFixedThreadPool(2)) {
            List<Future<List<Rule>>> told = Stream.of(
                            at(together, sent.scene().host(), () -> changes.away(sent.fair(), anna, 0)),
                            at(together, other, () -> changes.late(sent.fair(), anna, 0, 3)))
                    .map(hosts::submit)
                    .toList();
            assertThat(List.of(told.get(0).get(), told.get(1).get()))
                    .containsExactlyInAnyOrder(List.of(), List.of(ChangeRule.FAIR_GUEST_MOVED));
        }
        assertThat(presence(sent, anna).version()).isEqualTo(1);
    }

    @Test
    void a_whole_workplace_can_be_late_or_leave_early_or_stay_away() {
        Sent sent = fairs.with(1, 2);
        UUID first = sent.stands().get(0);
        UUID second = sent.stands().get(1);
        does(sent, () -> changes.late(sent.fair(), first, 0, 3));
        does(sent, () -> changes.leaves(sent.fair(), second, 0, 4));
        assertThat(presence(sent, first).isIn(2)).isFalse();
        assertThat(presence(sent, first).isIn(3)).isTrue();
        assertThat(presence(sent, second).isIn(5)).isFalse();
        does(sent, () -> changes.away(sent.fair(), first, 1));
        assertThat(presence(sent, first).isIn(9)).isFalse();
    }

    @Test
    void who_was_at_a_table_cannot_be_said_not_to_have_come() {
        Sent sent = fairs.with(1, 1);
        UUID anna = sent.seekers().getFirst();
        does(sent, () -> changes.here(sent.fair(), anna, 0));
        begin(sent, 1);
        assertThat(refused(sent, () -> changes.away(sent.fair(), anna, 1))).isEqualTo(ChangeRule.FAIR_GUEST_WAS_HERE);
        assertThat(refused(sent, () -> changes.late(sent.fair(), anna, 1, 4)))
                .isEqualTo(ChangeRule.FAIR_GUEST_WAS_HERE);
        does(sent, () -> changes.leaves(sent.fair(), anna, 1, 1));
        assertThat(day.held(fair(sent))).isNotEmpty();
    }

    @Test
    void who_was_said_not_to_come_and_comes_can_be_in_the_next_round_and_held_nothing_before() {
        Sent sent = fairs.with(1, 1);
        UUID anna = sent.seekers().getFirst();
        does(sent, () -> changes.away(sent.fair(), anna, 0));
        begin(sent, 2);
        does(sent, () -> changes.here(sent.fair(), anna, 1));
        assertThat(presence(sent, anna).isIn(2)).isFalse();
        assertThat(presence(sent, anna).isIn(3)).isTrue();
        assertThat(day.held(fair(sent))).isEmpty();
    }

    @Test
    void rounds_that_have_begun_or_are_not_there_are_refused() {
        Sent sent = fairs.with(1, 1);
        UUID anna = sent.seekers().getFirst();
        begin(sent, 3);
        assertThat(refused(sent, () -> changes.late(sent.fair(), anna, 0, 3)))
                .isEqualTo(ChangeRule.FAIR_CHANGE_ROUND_OVER);
        assertThat(refused(sent, () -> changes.leaves(sent.fair(), anna, 0, 2)))
                .isEqualTo(ChangeRule.FAIR_CHANGE_ROUND_OVER);
        assertThat(refused(sent, () -> changes.closeTable(sent.fair(), 1, 40)))
                .isEqualTo(ChangeRule.FAIR_CHANGE_ROUND_OVER);
    }

    @Test
    void a_table_is_closed_from_a_round_on_and_opened_again_and_who_comes_second_is_told() {
        Sent sent = fairs.with(1, 1);
        does(sent, () -> changes.closeTable(sent.fair(), 1, 4));
        assertThat(refused(sent, () -> changes.closeTable(sent.fair(), 1, 6))).isEqualTo(ChangeRule.FAIR_TABLE_MOVED);
        assertThat(plans.closedTables(sent.fair())).containsEntry(1, 4);
        assertThat(refused(sent, () -> changes.openTable(sent.fair(), 1, 6))).isEqualTo(ChangeRule.FAIR_TABLE_MOVED);
        does(sent, () -> changes.openTable(sent.fair(), 1, 4));
        assertThat(plans.closedTables(sent.fair())).isEmpty();
        assertThatThrownBy(() -> does(sent, () -> changes.closeTable(sent.fair(), 99, 4)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_round_is_added_at_the_end_and_taken_back_and_only_one_of_two_hosts_adds_it() {
        Sent sent = fairs.with(1, 1);
        int rounds = fair(sent).terms().times().rounds().size();
        does(sent, () -> changes.addRound(sent.fair(), rounds));
        assertThat(fair(sent).terms().times().rounds()).hasSize(rounds + 1);
        assertThat(refused(sent, () -> changes.addRound(sent.fair(), rounds)))
                .isEqualTo(ReplanRule.FAIR_DAY_ROUNDS_MOVED);
        does(sent, () -> changes.dropRound(sent.fair(), rounds + 1));
        assertThat(fair(sent).terms().times().rounds()).hasSize(rounds);
        assertThat(refused(sent, () -> changes.dropRound(sent.fair(), rounds)))
                .isIn(ReplanRule.FAIR_DAY_ROUNDS_MOVED, ReplanRule.FAIR_DAY_ROUND_IN_USE);
    }

    @Test
    void only_a_host_may_and_nobody_of_another_municipality_and_only_of_guests_of_the_fair() {
        Sent sent = fairs.with(1, 1);
        UUID anna = sent.seekers().getFirst();
        SignedIn colleague = fixtures.consultant(sent.scene().municipality());
        assertThat(refusedAs(colleague, () -> changes.away(sent.fair(), anna, 0)))
                .isEqualTo(FairRule.FAIR_DUTY_NOT_YOURS);
        SignedIn stranger = fixtures.consultant(fixtures.municipality());
        assertThatThrownBy(() -> FairFixtures.as(stranger, run(() -> changes.away(sent.fair(), anna, 0))))
                .isInstanceOf(NotFound.class);
        Sent other = fairs.with(1, 1);
        assertThatThrownBy(() -> does(
                        sent, () -> changes.away(sent.fair(), other.seekers().getFirst(), 0)))
                .isInstanceOf(NotFound.class);
    }

    private void begin(Sent sent, int round) {
        jdbc.sql("insert into fair_clock (fair_id, version, round, begun_at, paused_at) values (?, 1, ?, ?, null)")
                .params(sent.fair().value(), round, JdbcTypes.utc(clock.instant()))
                .update();
    }

    private JobFair fair(Sent sent) {
        return FairFixtures.as(
                sent.scene().host(), () -> access.require(sent.fair(), Part.FAIR_PLAN, Purpose.MATCHING));
    }

    private Map<UUID, Presence> presences(Sent sent) {
        return day.presences(fair(sent));
    }

    private Presence presence(Sent sent, UUID guest) {
        return Objects.requireNonNull(presences(sent).get(guest));
    }

    private static void does(Sent sent, Runnable doing) {
        FairFixtures.as(sent.scene().host(), run(doing));
    }

    private static Rule refused(Sent sent, Runnable doing) {
        return refusedAs(sent.scene().host(), doing);
    }

    private static Rule refusedAs(SignedIn person, Runnable doing) {
        try {
            FairFixtures.as(person, run(doing));
        } catch (RuleBroken broken) {
            return broken.rule();
        }
        throw new AssertionError("was not refused");
    }

    private static Supplier<Boolean> run(Runnable doing) {
        return () -> {
            doing.run();
            return true;
        };
    }

    private static Callable<List<Rule>> at(CyclicBarrier together, SignedIn host, Runnable doing) {
        return () -> {
            together.await();
            try {
                FairFixtures.as(host, run(doing));
                return List.of();
            } catch (RuleBroken broken) {
                return List.of(broken.rule());
            }
        };
    }
}
