package dk.fleksbro.fair.after;

import static dk.fleksbro.matching.Interest.MAYBE;
import static dk.fleksbro.matching.Interest.NO;
import static dk.fleksbro.matching.Interest.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.Consents;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Stage;
import dk.fleksbro.fair.FairCrowd;
import dk.fleksbro.fair.FairFixtures;
import dk.fleksbro.fair.FairStatus;
import dk.fleksbro.fair.PlannedDate;
import dk.fleksbro.fair.after.HeldFairs.Held;
import dk.fleksbro.matching.MatchId;
import dk.fleksbro.matching.MatchPages;
import dk.fleksbro.matching.MatchService;
import dk.fleksbro.matching.MatchStatus;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.vacancy.VacancyFixtures;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@UseCase("X11")
class RatingServiceTest extends IntegrationTest {

    @Autowired
    private HeldFairs fairs;

    @Autowired
    private RatingService service;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private MatchService matches;

    @Autowired
    private MatchPages matchPages;

    @Autowired
    private Consents consents;

    @Autowired
    private VacancyFixtures roles;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void nobody() {
        Fixtures.signOut();
    }

    @Test
    void two_yeses_open_a_match_at_once_where_both_have_said_yes_and_everybody_is_told() {
        Held held = fairs.with(2, 2);
        SignedIn consultant = consultantOf(held, 0);
        fairs.seekerSays(held, 0, 0, YES);
        assertThat(outcome(held, 0, 0)).isEmpty();
        fairs.workplaceSays(held, 0, 0, YES);
        Outcome outcome = outcome(held, 0, 0).orElseThrow();
        assertThat(outcome.result()).isEqualTo(DateResult.BOTH_YES);
        MatchId match = outcome.match().orElseThrow();
        assertThat(matches.find(match).orElseThrow().status()).isEqualTo(MatchStatus.MUTUAL);
        assertThat(told("FAIR_BOTH_YES", held.sent().people().get(0).account())).isEqualTo(1);
        assertThat(told("FAIR_BOTH_YES", held.sent().workplaces().get(0).contact()))
                .isEqualTo(1);
        assertThat(told("FAIR_BOTH_YES", consultant)).isEqualTo(1);
        assertThat(told("FAIR_BOTH_YES", held.sent().workplaces().get(1).contact()))
                .isZero();
        assertThat(jdbc.sql(
                                "select count(*) from fair_next_step where owner_id = ? and kind = 'VISIT' and status = 'OPEN'")
                        .param(consultant.accountId())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void the_employer_sees_no_more_of_the_person_than_the_match_releases() {
        Held held = fairs.with(1, 1);
        UUID citizen = held.sent().people().getFirst().id().value();
        consents.release(citizen, Part.NAME, Stage.MUTUAL);
        fairs.seekerSays(held, 0, 0, YES);
        fairs.workplaceSays(held, 0, 0, YES);
        MatchId match = outcome(held, 0, 0).orElseThrow().match().orElseThrow();
        SignedIn employer = held.sent().workplaces().getFirst().contact();
        assertThat(FairFixtures.as(
                        employer, () -> matchPages.candidate(match).person().name()))
                .contains("Fleksjobber 1");
        // the consent is taken back
        consents.release(citizen, Part.NAME, Stage.NONE);
        assertThat(FairFixtures.as(
                        employer, () -> matchPages.candidate(match).person().name()))
                .isEmpty();
    }

    @Test
    void each_reads_only_what_the_one_self_has_said() {
        Held held = fairs.with(2, 2);
        fairs.seekerSays(held, 0, 0, MAYBE);
        SignedIn employer = held.sent().workplaces().getFirst().contact();
        RatingBoard board = FairFixtures.as(
                        employer, () -> service.mine(held.sent().fair()))
                .getFirst();
        assertThat(board.dates())
                .hasSize(2)
                .allMatch(date -> date.said().isEmpty() && date.opened().isEmpty());
        assertThat(FairFixtures.as(
                                held.sent().people().get(1).account(),
                                () -> service.mine(held.sent().fair()))
                        .getFirst()
                        .answered())
                .isZero();
    }

    @Test
    void a_single_yes_is_told_to_the_consultant_alone() {
        Held held = fairs.with(1, 1);
        SignedIn consultant = consultantOf(held, 0);
        SignedIn person = held.sent().people().getFirst().account();
        SignedIn employer = held.sent().workplaces().getFirst().contact();
        fairs.seekerSays(held, 0, 0, NO);
        fairs.workplaceSays(held, 0, 0, YES);
        assertThat(outcome(held, 0, 0).orElseThrow().result()).isEqualTo(DateResult.ONE_YES);
        assertThat(told("FAIR_TALK_WAITS", consultant)).isEqualTo(1);
        assertThat(told("FAIR_TALK_WAITS", held.sent().scene().host())).isZero();
        assertThat(toldAtAll(person) + toldAtAll(employer)).isZero();
        for (SignedIn one : List.of(person, employer)) {
            assertThat(FairFixtures.as(one, () -> service.mine(held.sent().fair()))
                            .getFirst()
                            .dates()
                            .getFirst()
                            .opened())
                    .contains(RatedDate.Opened.CLOSED);
        }
        assertThat(matchesOf(held)).isZero();
    }

    @Test
    void a_yes_and_a_maybe_are_worth_a_talk_and_open_no_match() {
        Held held = fairs.with(1, 1);
        SignedIn consultant = consultantOf(held, 0);
        fairs.seekerSays(held, 0, 0, MAYBE);
        fairs.workplaceSays(held, 0, 0, YES);
        assertThat(outcome(held, 0, 0).orElseThrow().result()).isEqualTo(DateResult.WORTH_A_TALK);
        assertThat(told("FAIR_TALK_WAITS", consultant)).isEqualTo(1);
        assertThat(matchesOf(held)).isZero();
        assertThat(toldAtAll(held.sent().people().getFirst().account())).isZero();
    }

    @Test
    void a_no_is_told_to_nobody() {
        Held held = fairs.with(1, 1);
        SignedIn consultant = consultantOf(held, 0);
        fairs.seekerSays(held, 0, 0, NO);
        fairs.workplaceSays(held, 0, 0, NO);
        assertThat(outcome(held, 0, 0).orElseThrow().result()).isEqualTo(DateResult.NOTHING);
        assertThat(toldAtAll(consultant)).isZero();
    }

    @Test
    void an_answer_can_be_changed_until_it_is_opened_and_in_two_tabs_the_last_counts() {
        Held held = fairs.with(1, 1);
        fairs.seekerSays(held, 0, 0, NO);
        fairs.seekerSays(held, 0, 0, MAYBE);
        fairs.seekerSays(held, 0, 0, YES);
        fairs.workplaceSays(held, 0, 0, YES);
        assertThat(outcome(held, 0, 0).orElseThrow().result()).isEqualTo(DateResult.BOTH_YES);
        refused(AfterRule.RATING_OPENED, () -> fairs.seekerSays(held, 0, 0, NO));
        assertThat(matchesOf(held)).isEqualTo(1);
    }

    @Test
    void both_in_the_same_second_open_one_match() throws Exception {
        for (int round = 0; round < 5; round++) {
            Held held = fairs.with(1, 1);
            CountDownLatch start = new CountDownLatch(1);
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                Future<?> one = threads.submit(() -> {
                    start.await();
                    fairs.seekerSays(held, 0, 0, YES);
                    return null;
                });
                Future<?> other = threads.submit(() -> {
                    start.await();
                    fairs.workplaceSays(held, 0, 0, YES);
                    return null;
                });
                start.countDown();
                one.get();
                other.get();
            }
            assertThat(outcome(held, 0, 0).orElseThrow().result()).isEqualTo(DateResult.BOTH_YES);
            assertThat(matchesOf(held)).isEqualTo(1);
        }
    }

    @Test
    void only_dates_that_were_held_are_rated_and_only_ones_own() {
        Held held = fairs.with(2, 1);
        PlannedDate missed = held.date(0, 0);
        fairs.fact(held.sent(), missed, false);
        refused(AfterRule.RATING_NOT_HELD, () -> fairs.seekerSays(held, 0, 0, YES));
        PlannedDate others = held.date(1, 0);
        SignedIn me = held.sent().people().get(0).account();
        assertThatThrownBy(() -> fairs.says(me, held, others.seeker(), others.stand(), Rated.of(YES)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fairs.says(me, held, others.stand(), others.seeker(), Rated.of(YES)))
                .isInstanceOf(NotFound.class);
        SignedIn foreign = fixtures.consultant(fixtures.municipality());
        assertThatThrownBy(() -> fairs.says(foreign, held, others.seeker(), others.stand(), Rated.of(YES)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void before_the_day_and_when_the_fair_is_cancelled_nothing_is_rated() {
        Held held = fairs.with(1, 1);
        for (FairStatus status : List.of(FairStatus.PLANNED, FairStatus.CANCELLED, FairStatus.FOLLOWED_UP)) {
            new FairCrowd(jdbc, held.sent().fair()).status(status);
            refused(AfterRule.RATING_NOT_NOW, () -> fairs.seekerSays(held, 0, 0, YES));
        }
    }

    @Test
    void the_staff_type_in_a_paper_card_under_the_same_rules() {
        Held held = fairs.with(1, 1);
        SignedIn host = held.sent().scene().host();
        PlannedDate date = held.date(0, 0);
        fairs.says(host, held, date.stand(), date.seeker(), Rated.of(YES));
        fairs.seekerSays(held, 0, 0, YES);
        assertThat(outcome(held, 0, 0).orElseThrow().result()).isEqualTo(DateResult.BOTH_YES);
        assertThat(jdbc.sql("select typed_by from fair_rating where side = 'WORKPLACE' and seeker_id = ?")
                        .param(date.seeker())
                        .query(UUID.class)
                        .single())
                .isEqualTo(host.accountId());
        refused(AfterRule.RATING_OPENED, () -> fairs.says(host, held, date.stand(), date.seeker(), Rated.of(NO)));
    }

    @Test
    void with_a_protected_address_there_is_no_match_and_both_are_told_all_the_same() {
        Held held = fairs.with(1, 1);
        SignedIn consultant = consultantOf(held, 0);
        jdbc.sql("update citizen set protected = true where id = ?")
                .param(held.sent().people().getFirst().id().value())
                .update();
        fairs.seekerSays(held, 0, 0, YES);
        fairs.workplaceSays(held, 0, 0, YES);
        assertThat(outcome(held, 0, 0).orElseThrow().match()).isEmpty();
        assertThat(matchesOf(held)).isZero();
        assertThat(told("FAIR_BOTH_YES", held.sent().people().getFirst().account()))
                .isEqualTo(1);
        assertThat(told("FAIR_BOTH_YES", held.sent().workplaces().getFirst().contact()))
                .isEqualTo(1);
        assertThat(told("FAIR_TALK_WAITS", consultant)).isEqualTo(1);
    }

    @Test
    void a_role_closed_in_the_meantime_gives_way_to_another_the_workplace_brought() {
        Held held = fairs.with(1, 1);
        jdbc.sql("update flex_job_role set status = 'CLOSED', close_reason = 'FILLED' where workplace_id = ?")
                .param(held.sent().workplaces().getFirst().workplace().value())
                .update();
        UUID other = roles.role()
                .at(held.sent().workplaces().getFirst().workplace())
                .open()
                .value();
        jdbc.sql("insert into fair_workplace_role (fair_workplace_id, role_id) values (?, ?)")
                .params(held.sent().stands().getFirst(), other)
                .update();
        fairs.seekerSays(held, 0, 0, YES);
        fairs.workplaceSays(held, 0, 0, YES);
        MatchId match = outcome(held, 0, 0).orElseThrow().match().orElseThrow();
        assertThat(matches.find(match).orElseThrow().role().value()).isEqualTo(other);
    }

    @Test
    void without_an_open_role_there_is_no_match_and_the_consultant_has_the_next_step() {
        Held held = fairs.with(1, 1);
        jdbc.sql("update flex_job_role set status = 'CLOSED', close_reason = 'FILLED' where workplace_id = ?")
                .param(held.sent().workplaces().getFirst().workplace().value())
                .update();
        fairs.seekerSays(held, 0, 0, YES);
        fairs.workplaceSays(held, 0, 0, YES);
        assertThat(outcome(held, 0, 0).orElseThrow().hindered()).isPresent();
        assertThat(jdbc.sql("select count(*) from fair_next_step where fair_id = ?")
                        .param(held.sent().fair().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_sentence_is_plain_and_short_and_goes_with_no_no() {
        assertThat(new Rated(YES, "Gik godt 🙂").sentence()).isEqualTo("Gik godt 🙂");
        assertThat(new Rated(YES, "å".repeat(300)).sentence()).hasSize(300);
        assertThat(new Rated(NO, "Det skal ingen læse").sentence()).isEmpty();
        refused(AfterRule.AFTER_SENTENCE_NOT_USABLE, () -> new Rated(YES, "å".repeat(301)));
        refused(AfterRule.AFTER_SENTENCE_NOT_USABLE, () -> new Rated(MAYBE, "<script>alert(1)</script>"));
        Held held = fairs.with(1, 1);
        PlannedDate date = held.date(0, 0);
        SignedIn me = held.sent().people().getFirst().account();
        fairs.says(me, held, date.seeker(), date.stand(), new Rated(YES, "🙂".repeat(300)));
        assertThat(FairFixtures.as(me, () -> service.mine(held.sent().fair()))
                        .getFirst()
                        .dates()
                        .getFirst()
                        .said())
                .contains(new Rated(YES, "🙂".repeat(300)));
    }

    private SignedIn consultantOf(Held held, int person) {
        SignedIn consultant = fixtures.consultant(held.sent().scene().municipality());
        jdbc.sql("update citizen set consultant_id = ? where id = ?")
                .params(
                        consultant.accountId(),
                        held.sent().people().get(person).id().value())
                .update();
        return consultant;
    }

    private Optional<Outcome> outcome(Held held, int person, int workplace) {
        PlannedDate date = held.date(person, workplace);
        return outcomes.find(new Pair(date.seeker(), date.stand()));
    }

    private int matchesOf(Held held) {
        return jdbc.sql(
                        "select count(*) from flex_match where citizen_id in (select citizen_id from fair_seeker where fair_id = ?)")
                .param(held.sent().fair().value())
                .query(Integer.class)
                .single();
    }

    private int told(String kind, SignedIn person) {
        return jdbc.sql("select count(*) from notice where kind = ? and account_id = ?")
                .params(kind, person.accountId())
                .query(Integer.class)
                .single();
    }

    /** Of what came of the day; the plan was told before. */
    private int toldAtAll(SignedIn person) {
        return jdbc.sql("select count(*) from notice where account_id = ? and kind <> 'FAIR_PLAN_SENT'")
                .param(person.accountId())
                .query(Integer.class)
                .single();
    }

    private static void refused(AfterRule rule, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                .isEqualTo(rule));
    }
}
