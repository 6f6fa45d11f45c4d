package dk.fleksbro.fair.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.TestClock;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.fair.DayChange;
import dk.fleksbro.fair.FairFixtures;
import dk.fleksbro.fair.FairRule;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.fair.PlanEdit;
import dk.fleksbro.fair.PlanInForce;
import dk.fleksbro.fair.PlanKind;
import dk.fleksbro.fair.PlanService;
import dk.fleksbro.fair.PlanSheet;
import dk.fleksbro.fair.PlannedDate;
import dk.fleksbro.fair.PlansInForce;
import dk.fleksbro.fair.Proposal;
import dk.fleksbro.fair.ReplanChange;
import dk.fleksbro.fair.ReplanChange.Why;
import dk.fleksbro.fair.ReplanRule;
import dk.fleksbro.fair.SentFairs;
import dk.fleksbro.fair.SentFairs.Sent;
import dk.fleksbro.fairplan.ReplanPolicy;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.Rule;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@UseCase("X9")
class ReplanServiceTest extends IntegrationTest {

    @Autowired
    private SentFairs fairs;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private ChangesService changes;

    @Autowired
    private ReplanService replans;

    @Autowired
    private PlanService plans;

    @Autowired
    private PlansInForce inForce;

    @Autowired
    private FairService allFairs;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Sent sent;

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void when_nothing_has_happened_it_says_so_and_no_plan_is_made() {
        sent = fairs.with(3, 2);
        Proposal proposal = propose(ReplanPolicy.KEEP_DATES);
        assertThat(proposal.changes()).isEmpty();
        assertThat(page().state().unplanned()).isEmpty();
        assertThat(refused(() -> replans.accept(sent.fair(), proposal))).isEqualTo(ReplanRule.FAIR_REPLAN_NOTHING);
        assertThat(number()).isEqualTo(1);
    }

    @Test
    void somebody_who_does_not_come_falls_out_and_nobody_else_is_touched() {
        sent = fairs.with(3, 2);
        UUID anna = sent.seekers().getFirst();
        as(() -> changes.away(sent.fair(), anna, 0));
        assertThat(page().state().unplanned()).containsExactly(new DayChange(DayChange.Kind.PERSON, anna, null));
        Proposal proposal = propose(ReplanPolicy.KEEP_DATES);
        assertThat(proposal.changes()).isNotEmpty().allMatch(change -> change.seeker()
                .equals(anna));
        assertThat(proposal.losers()).isEmpty();
        assertThat(proposal.staysPercent()).isEqualTo(100);
        accept(proposal);
        assertThat(page().state().unplanned()).isEmpty();
        assertThat(dates()).isNotEmpty().noneMatch(date -> date.seeker().equals(anna));
        PlanSheet sheet = sheet(2);
        assertThat(sheet.version().kind()).isEqualTo(PlanKind.REPLANNED);
        assertThat(sheet.broken()).isEmpty();
        assertThat(sheet(1).plan().dates()).isNotEmpty();
    }

    @Test
    void only_those_whose_dates_change_are_told_and_the_words_say_nothing_of_whom() {
        sent = fairs.with(3, 2);
        as(() -> changes.away(sent.fair(), sent.seekers().getFirst(), 0));
        accept(propose(ReplanPolicy.KEEP_DATES));
        assertThat(told(sent.people().getFirst().account())).isEqualTo(1);
        assertThat(told(sent.people().get(1).account())).isZero();
        assertThat(told(sent.workplaces().getFirst().contact())).isEqualTo(1);
    }

    @Test
    void who_was_said_not_to_come_and_comes_gets_dates_again() {
        sent = fairs.with(2, 2);
        UUID anna = sent.seekers().getFirst();
        as(() -> changes.away(sent.fair(), anna, 0));
        accept(propose(ReplanPolicy.KEEP_DATES));
        begin(2);
        as(() -> changes.here(sent.fair(), anna, 1));
        assertThat(page().state().unplanned()).containsExactly(new DayChange(DayChange.Kind.PERSON, anna, null));
        Proposal proposal = propose(ReplanPolicy.KEEP_DATES);
        assertThat(proposal.winners()).contains(anna);
        accept(proposal);
        assertThat(dates())
                .filteredOn(date -> date.seeker().equals(anna))
                .isNotEmpty()
                .allMatch(date -> date.round() > 2);
        assertThat(refused(() -> replans.accept(sent.fair(), propose(ReplanPolicy.KEEP_DATES))))
                .isEqualTo(ReplanRule.FAIR_REPLAN_NOTHING);
    }

    @Test
    void when_all_employers_are_late_before_the_first_round_the_day_begins_later_and_no_rule_is_broken() {
        sent = fairs.with(4, 3);
        sent.stands().forEach(stand -> as(() -> changes.late(sent.fair(), stand, 0, 4)));
        int before = dates().size();
        Proposal proposal = propose(ReplanPolicy.KEEP_DATES);
        accept(proposal);
        assertThat(dates()).hasSize(before).allMatch(date -> date.round() >= 4);
        assertThat(sheet(2).broken()).isEmpty();
        assertThat(proposal.isProven()).isTrue();
    }

    @Test
    void at_a_fair_of_one_employer_a_date_that_was_missed_is_given_again() {
        sent = fairs.with(2, 1);
        PlannedDate first = dates().getFirst();
        UUID other = sent.seekers().stream()
                .filter(seeker -> !seeker.equals(first.seeker()))
                .findFirst()
                .orElseThrow();
        checkIn(other);
        begin(3);
        as(() -> changes.here(sent.fair(), first.seeker(), 0));
        Proposal proposal = propose(ReplanPolicy.KEEP_DATES);
        assertThat(proposal.changes())
                .filteredOn(change -> change.seeker().equals(first.seeker()))
                .singleElement()
                .satisfies(change -> assertThat(change.to()).isGreaterThan(3));
        accept(proposal);
        assertThat(sheet(2).broken()).isEmpty();
    }

    @Test
    void what_was_held_stays_and_only_rounds_to_come_are_planned() {
        sent = fairs.with(4, 3);
        sent.seekers().forEach(this::checkIn);
        begin(2);
        List<PlannedDate> held =
                dates().stream().filter(date -> date.round() <= 2).toList();
        UUID gone = sent.stands().getFirst();
        as(() -> changes.leaves(sent.fair(), gone, 0, 3));
        Proposal proposal = propose(ReplanPolicy.FAIRNESS_FIRST);
        assertThat(proposal.firstRound()).isEqualTo(3);
        accept(proposal);
        assertThat(dates().stream().filter(date -> date.round() <= 2)).containsExactlyInAnyOrderElementsOf(held);
        assertThat(dates()).noneMatch(date -> date.stand().equals(gone) && date.round() > 3);
        assertThat(sheet(2).broken()).isEmpty();
    }

    @Test
    void who_needs_an_accessible_table_loses_a_date_by_the_rules_name_when_the_only_one_is_closed() {
        sent = fairs.with(1, 2);
        UUID anna = sent.seekers().getFirst();
        jdbc.sql("update fair_seeker set wheelchair = true where id = ?")
                .param(anna)
                .update();
        assertThat(page().state().unplanned()).containsExactly(new DayChange(DayChange.Kind.LIMITS, anna, null));
        accept(propose(ReplanPolicy.KEEP_DATES));
        assertThat(dates()).singleElement().satisfies(date -> assertThat(date.table())
                .isEqualTo(1));
        as(() -> changes.closeTable(sent.fair(), 1, 1));
        assertThat(page().state().unplanned()).singleElement().satisfies(change -> assertThat(change.kind())
                .isEqualTo(DayChange.Kind.WORKPLACE));
        Proposal proposal = propose(ReplanPolicy.KEEP_DATES);
        assertThat(proposal.losers()).containsExactly(anna);
        assertThat(proposal.changes()).singleElement().satisfies(change -> {
            assertThat(change.why()).isEqualTo(Why.IMPOSSIBLE);
            assertThat(change.broken().map(Enum::name)).get().isIn("NO_TABLE", "NO_ACCESSIBLE_TABLE");
        });
    }

    @Test
    void a_no_said_on_the_day_takes_the_date_out_and_limits_hold() {
        sent = fairs.with(2, 2);
        UUID anna = sent.seekers().getFirst();
        UUID stand = sent.stands().getFirst();
        jdbc.sql("""
                        insert into fair_wish (side, seeker_id, fair_workplace_id, place, typed_by, at)
                        values ('SEEKER', ?, ?, null, ?, utc_timestamp(6))
                        """).params(anna, stand, sent.scene().host().accountId()).update();
        assertThat(page().state().unplanned()).containsExactly(new DayChange(DayChange.Kind.NO, anna, stand));
        accept(propose(ReplanPolicy.KEEP_DATES));
        assertThat(dates())
                .noneMatch(date -> date.seeker().equals(anna) && date.stand().equals(stand))
                .anyMatch(date -> date.seeker().equals(anna));
    }

    @Test
    void a_round_more_gives_a_date_to_who_had_none_but_not_to_who_leaves_before() {
        sent = fairs.with(14, 1);
        UUID without = sent.seekers().stream()
                .filter(seeker ->
                        dates().stream().noneMatch(date -> date.seeker().equals(seeker)))
                .findFirst()
                .orElseThrow();
        int rounds = page().rounds().size();
        as(() -> changes.addRound(sent.fair(), rounds));
        assertThat(page().state().unplanned()).containsExactly(new DayChange(DayChange.Kind.ROUNDS, null, null));
        Proposal proposal = propose(ReplanPolicy.KEEP_DATES);
        assertThat(proposal.winners()).containsExactly(without);
        assertThat(proposal.staysPercent()).isGreaterThanOrEqualTo(90);
        jdbc.sql("update fair_seeker set leaves = '11:00' where id = ?")
                .param(without)
                .update();
        assertThat(refused(() -> replans.accept(sent.fair(), proposal))).isEqualTo(ReplanRule.FAIR_REPLAN_MOVED);
        jdbc.sql("update fair_seeker set leaves = null where id = ?")
                .param(without)
                .update();
        accept(proposal);
        assertThat(refused(() -> changes.dropRound(sent.fair(), rounds + 1)))
                .isEqualTo(ReplanRule.FAIR_DAY_ROUND_IN_USE);
        as(() -> replans.takeBack(sent.fair(), 2));
        as(() -> changes.dropRound(sent.fair(), rounds + 1));
        assertThat(page().rounds()).hasSize(rounds);
    }

    @Test
    void after_the_last_round_has_begun_it_is_refused_with_a_sentence() {
        sent = fairs.with(1, 1);
        begin(page().rounds().size());
        assertThat(page().state().isOver()).isTrue();
        assertThat(refused(() -> replans.propose(sent.fair()))).isEqualTo(ReplanRule.FAIR_REPLAN_OVER);
    }

    @Test
    void what_has_happened_since_the_host_looked_is_told_and_nothing_is_sent() {
        sent = fairs.with(3, 2);
        as(() -> changes.away(sent.fair(), sent.seekers().getFirst(), 0));
        Proposal seen = propose(ReplanPolicy.KEEP_DATES);
        as(() -> changes.away(sent.fair(), sent.seekers().get(1), 0));
        assertThat(refused(() -> replans.accept(sent.fair(), seen))).isEqualTo(ReplanRule.FAIR_REPLAN_MOVED);
        assertThat(number()).isEqualTo(1);
        accept(propose(ReplanPolicy.KEEP_DATES));
    }

    @Test
    void of_two_hosts_who_accept_at_once_one_wins_and_the_other_is_told() throws Exception {
        sent = fairs.with(3, 2);
        SignedIn other = fixtures.consultant(sent.scene().municipality());
        FairDays.duty(jdbc, sent.fair(), other.accountId(), "HOST");
        as(() -> changes.away(sent.fair(), sent.seekers().getFirst(), 0));
        Proposal proposal = propose(ReplanPolicy.KEEP_DATES);
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService hosts = Executors.newFixedThreadPool(2)) {
            List<Future<List<Rule>>> told = Stream.of(sent.scene().host(), other)
                    .map(host -> hosts.submit(accepts(together, host, proposal)))
                    .toList();
            assertThat(List.of(told.get(0).get(), told.get(1).get()))
                    .containsExactlyInAnyOrder(List.of(), List.of(ReplanRule.FAIR_REPLAN_MOVED));
        }
        assertThat(number()).isEqualTo(2);
    }

    @Test
    void a_plan_moved_by_hand_is_what_the_rest_is_planned_from() {
        sent = fairs.with(2, 2);
        PlannedDate date = dates().getFirst();
        int last = page().rounds().size();
        as(() -> plans.edit(sent.fair(), 1, new PlanEdit(date.seeker(), date.stand(), last - 1)));
        as(() -> plans.send(sent.fair(), 2));
        UUID other = sent.seekers().stream()
                .filter(seeker -> !seeker.equals(date.seeker()))
                .findFirst()
                .orElseThrow();
        as(() -> changes.away(sent.fair(), other, 0));
        accept(propose(ReplanPolicy.FILL_ONLY));
        assertThat(number()).isEqualTo(3);
        assertThat(dates())
                .anyMatch(one ->
                        one.seeker().equals(date.seeker()) && one.stand().equals(date.stand()) && one.round() == last);
    }

    @Test
    void the_plan_before_is_taken_back_until_the_round_has_begun() {
        sent = fairs.with(3, 2);
        List<PlannedDate> first = dates();
        UUID anna = sent.seekers().getFirst();
        as(() -> changes.away(sent.fair(), anna, 0));
        accept(propose(ReplanPolicy.KEEP_DATES));
        assertThat(page().state().canTakeBack()).isTrue();
        as(() -> replans.takeBack(sent.fair(), 2));
        assertThat(number()).isEqualTo(3);
        assertThat(dates()).containsExactlyInAnyOrderElementsOf(first);
        assertThat(refused(() -> replans.takeBack(sent.fair(), 2))).isEqualTo(ReplanRule.FAIR_REPLAN_NOT_LAST);
        accept(propose(ReplanPolicy.KEEP_DATES));
        begin(1);
        assertThat(page().state().canTakeBack()).isFalse();
        assertThat(refused(() -> replans.takeBack(sent.fair(), 4))).isEqualTo(ReplanRule.FAIR_REPLAN_BEGUN);
    }

    @Test
    void who_has_not_come_when_the_first_date_is_next_is_missed() {
        sent = fairs.with(3, 1);
        assertThat(page().missing()).isEmpty();
        clock.setTo(allFairs.find(sent.fair()).orElseThrow().terms().starts().minusSeconds(60));
        PlannedDate first = dates().getFirst();
        assertThat(page().missing()).containsExactly(first.seeker());
        checkIn(first.seeker());
        assertThat(page().missing()).isEmpty();
        begin(1);
        assertThat(page().missing()).hasSize(1).doesNotContain(first.seeker());
    }

    @Test
    void only_a_host_may_and_nobody_of_another_municipality() {
        sent = fairs.with(1, 1);
        SignedIn colleague = fixtures.consultant(sent.scene().municipality());
        assertThat(refusedAs(colleague, () -> replans.propose(sent.fair()))).isEqualTo(FairRule.FAIR_DUTY_NOT_YOURS);
        SignedIn stranger = fixtures.consultant(fixtures.municipality());
        assertThatThrownBy(() -> FairFixtures.as(stranger, () -> replans.page(sent.fair())))
                .isInstanceOf(NotFound.class);
    }

    private Proposal propose(ReplanPolicy policy) {
        List<Proposal> all = FairFixtures.as(sent.scene().host(), () -> replans.propose(sent.fair()));
        assertThat(all).extracting(Proposal::policy).containsExactly(ReplanPolicy.values());
        assertThat(all).allMatch(one -> one.othersMoved() * 10 <= one.others());
        assertThat(all.getFirst().changes()).extracting(ReplanChange::why).doesNotContain(Why.GIVEN_UP);
        return all.get(policy.ordinal());
    }

    private void accept(Proposal proposal) {
        as(() -> replans.accept(sent.fair(), proposal));
    }

    private ChangesPage page() {
        return FairFixtures.as(sent.scene().host(), () -> replans.page(sent.fair()));
    }

    private PlanSheet sheet(int number) {
        return FairFixtures.as(
                sent.scene().host(),
                () -> plans.page(sent.fair(), Optional.of(number)).sheet().orElseThrow());
    }

    private List<PlannedDate> dates() {
        return inForce.of(sent.fair()).orElseThrow().dates();
    }

    private int number() {
        return inForce.of(sent.fair()).map(PlanInForce::number).orElseThrow();
    }

    private int told(SignedIn person) {
        return jdbc.sql("select count(*) from notice where kind = 'FAIR_PLAN_CHANGED' and account_id = ?")
                .param(person.accountId())
                .query(Integer.class)
                .single();
    }

    private void checkIn(UUID seeker) {
        as(() -> changes.here(sent.fair(), seeker, 0));
    }

    private void begin(int round) {
        jdbc.sql("""
                        replace into fair_clock (fair_id, version, round, begun_at, paused_at) values (?, 1, ?, ?, null)
                        """)
                .params(sent.fair().value(), round, JdbcTypes.utc(clock.instant()))
                .update();
    }

    private void as(Runnable doing) {
        FairFixtures.as(sent.scene().host(), run(doing));
    }

    private Rule refused(Runnable doing) {
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

    private Callable<List<Rule>> accepts(CyclicBarrier together, SignedIn host, Proposal proposal) {
        return () -> {
            together.await();
            try {
                FairFixtures.as(host, () -> replans.accept(sent.fair(), proposal));
                return List.of();
            } catch (RuleBroken broken) {
                return List.of(broken.rule());
            }
        };
    }
}
