package dk.fleksbro.fair.after;

import static dk.fleksbro.matching.Interest.MAYBE;
import static dk.fleksbro.matching.Interest.NO;
import static dk.fleksbro.matching.Interest.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.StatementCount;
import dk.fleksbro.TestClock;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.agreement.BeginService;
import dk.fleksbro.consent.Consents;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Stage;
import dk.fleksbro.fair.FairFixtures;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.fair.FairStatus;
import dk.fleksbro.fair.Side;
import dk.fleksbro.fair.after.HeldFairs.Held;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import java.time.Duration;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@UseCase("X12")
class NextStepServiceTest extends IntegrationTest {

    @Autowired
    private HeldFairs fairs;

    @Autowired
    private NextStepService service;

    @Autowired
    private StepLadderService ladder;

    @Autowired
    private FairService fairService;

    @Autowired
    private BeginService agreements;

    @Autowired
    private Consents consents;

    @Autowired
    private Fixtures fixtures;

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
    void a_mutual_yes_has_a_step_of_the_citizens_consultant_with_seven_days() {
        Held held = fairs.with(1, 1);
        SignedIn consultant = consultant(held);
        fairs.bothSay(held, 0, 0, YES, YES);
        StepRow step = only(held, consultant);
        assertThat(step.mine()).isTrue();
        assertThat(step.kind()).isEqualTo(StepKind.VISIT);
        assertThat(step.dueOn())
                .isEqualTo(FairFixtures.as(consultant, fairService::today).plusDays(7));
        assertThat(only(held, held.sent().scene().host()).mine()).isFalse();
    }

    @Test
    void step_by_step_it_comes_to_an_agreement_filled_in_from_the_match() {
        Held held = fairs.with(1, 1);
        SignedIn consultant = consultant(held);
        consents.release(held.sent().people().getFirst().id().value(), Part.NAME, Stage.MUTUAL);
        fairs.bothSay(held, 0, 0, YES, YES);
        close(held, consultant, "Besøget gik godt.", Optional.of(StepKind.TRIAL));
        close(held, consultant, "Fire prøvedage.", Optional.of(StepKind.AGREEMENT));
        StepRow agreement = open(held, consultant);
        assertThat(agreement.kind()).isEqualTo(StepKind.AGREEMENT);
        assertThat(agreement.mine()).isTrue();
        assertThat(FairFixtures.as(
                                consultant,
                                () -> agreements.look(agreement.match().orElseThrow()))
                        .citizenName())
                .isEqualTo("Fleksjobber 1");
        assertThat(FairFixtures.as(
                        consultant, () -> agreements.begin(agreement.match().orElseThrow())))
                .isNotNull();
    }

    @Test
    void how_it_went_is_said_in_one_sentence_and_can_be_opened_again() {
        Held held = fairs.with(1, 1);
        SignedIn consultant = consultant(held);
        fairs.bothSay(held, 0, 0, YES, YES);
        StepRow step = only(held, consultant);
        refused(AfterRule.STEP_SENTENCE_MISSING, consultant, () -> close(held, step, " "));
        refused(AfterRule.AFTER_SENTENCE_NOT_USABLE, consultant, () -> close(held, step, "x".repeat(301)));
        FairFixtures.as(consultant, () -> close(held, step, "De kunne ikke blive enige om timerne."));
        assertThat(only(held, consultant).status()).isEqualTo(StepStatus.NOT_DONE);
        // the second tab decided on what is no longer so
        refused(AfterRule.STEP_HAS_MOVED, consultant, () -> close(held, step, "Det gik godt."));
        FairFixtures.as(consultant, () -> {
            service.reopen(held.sent().fair(), step.id(), step.version() + 1);
            return step;
        });
        assertThat(only(held, consultant).status()).isEqualTo(StepStatus.OPEN);
    }

    @Test
    void a_single_yes_waits_for_the_citizens_own_consultant_and_is_shown_to_no_other() {
        Held held = fairs.with(1, 1);
        SignedIn consultant = consultant(held);
        fairs.bothSay(held, 0, 0, NO, YES);
        AfterPage own = page(held, consultant);
        assertThat(own.decisions()).hasSize(1);
        assertThat(own.decisions().getFirst().said()).containsExactly(new SaidRow(Side.WORKPLACE, YES, ""));
        AfterPage others = page(held, held.sent().scene().host());
        assertThat(others.decisions()).isEmpty();
        assertThat(others.othersDecisions()).isEqualTo(1);
        DecisionRow row = own.decisions().getFirst();
        assertThatThrownBy(() -> FairFixtures.as(held.sent().scene().host(), () -> {
                    service.decide(held.sent().fair(), row.seeker(), row.stand(), Optional.empty());
                    return row;
                }))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void what_is_worth_a_talk_becomes_a_step_or_nothing_and_can_be_taken_up_again() {
        Held held = fairs.with(1, 1);
        SignedIn consultant = consultant(held);
        fairs.bothSay(held, 0, 0, MAYBE, YES);
        DecisionRow row = page(held, consultant).decisions().getFirst();
        assertThat(row.result()).isEqualTo(DateResult.WORTH_A_TALK);
        refused(AfterRule.STEP_NEEDS_MATCH, consultant, () -> decide(held, row, Optional.of(StepKind.AGREEMENT)));
        FairFixtures.as(consultant, () -> decide(held, row, Optional.empty()));
        assertThat(page(held, consultant).decisions().getFirst().settled()).isTrue();
        refused(AfterRule.DECISION_MADE, consultant, () -> decide(held, row, Optional.of(StepKind.VISIT)));
        FairFixtures.as(consultant, () -> {
            service.decideAgain(held.sent().fair(), row.seeker(), row.stand());
            return decide(held, row, Optional.of(StepKind.TRIAL));
        });
        AfterPage page = page(held, consultant);
        assertThat(page.decisions()).isEmpty();
        assertThat(page.steps()).hasSize(1).allMatch(StepRow::mine);
    }

    @Test
    void when_the_day_is_over_the_owner_is_told_once_and_a_week_later_the_team_lead() {
        Held held = fairs.with(1, 1);
        SignedIn consultant = consultant(held);
        SignedIn lead = fixtures.teamLead(held.sent().scene().municipality());
        fairs.bothSay(held, 0, 0, YES, YES);
        clock.advance(Duration.ofDays(7));
        ladder.climb();
        assertThat(told("FAIR_STEP_LATE", consultant)).isZero();
        clock.advance(Duration.ofDays(1));
        ladder.climb();
        ladder.climb();
        assertThat(only(held, consultant).late()).isTrue();
        assertThat(told("FAIR_STEP_LATE", consultant)).isEqualTo(1);
        assertThat(told("FAIR_STEP_CLIMBED", lead)).isZero();
        clock.advance(Duration.ofDays(7));
        ladder.climb();
        clock.advance(Duration.ofDays(1));
        ladder.climb();
        assertThat(told("FAIR_STEP_LATE", consultant)).isEqualTo(1);
        assertThat(told("FAIR_STEP_CLIMBED", lead)).isEqualTo(1);
    }

    @Test
    void the_step_of_a_consultant_who_has_left_is_told_to_all_of_them() {
        Held held = fairs.with(1, 1);
        SignedIn consultant = consultant(held);
        fairs.bothSay(held, 0, 0, YES, YES);
        jdbc.sql("update account set enabled = false where id = ?")
                .param(consultant.accountId())
                .update();
        clock.advance(Duration.ofDays(8));
        ladder.climb();
        assertThat(told("FAIR_STEP_LATE", held.sent().scene().host())).isEqualTo(1);
        assertThat(told("FAIR_STEP_LATE", consultant)).isZero();
    }

    @Test
    void the_follow_up_ends_when_nothing_waits_and_not_before() {
        Held held = fairs.with(2, 1);
        SignedIn consultant = consultant(held);
        fairs.bothSay(held, 0, 0, YES, YES);
        refused(AfterRule.AFTER_STILL_WAITS, consultant, () -> finish(held));
        FairFixtures.as(consultant, () -> close(held, only(held, consultant), "Det blev ikke til noget."));
        refused(AfterRule.AFTER_STILL_WAITS, consultant, () -> finish(held));
        clock.setTo(fairs.ends(held).plus(Duration.ofDays(2)));
        assertThat(page(held, consultant).canFinish()).isTrue();
        FairFixtures.as(consultant, () -> finish(held));
        assertThat(fairService.find(held.sent().fair()).orElseThrow().status()).isEqualTo(FairStatus.FOLLOWED_UP);
    }

    @Test
    void a_consultant_of_another_municipality_finds_nothing() {
        Held held = fairs.with(1, 1);
        SignedIn foreign = fixtures.consultant(fixtures.municipality());
        assertThatThrownBy(() -> page(held, foreign)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_page_takes_as_many_statements_for_many_as_for_one() {
        Held few = fairs.with(1, 1);
        fairs.bothSay(few, 0, 0, YES, YES);
        Held many = fairs.with(3, 3);
        for (int person = 0; person < 3; person++) {
            for (int workplace = 0; workplace < 3; workplace++) {
                fairs.bothSay(many, person, workplace, YES, YES);
            }
        }
        assertThat(statements(many)).isEqualTo(statements(few));
    }

    private int statements(Held held) {
        return FairFixtures.as(
                held.sent().scene().host(),
                () -> StatementCount.during(() -> service.page(held.sent().fair())));
    }

    private StepRow only(Held held, SignedIn reader) {
        assertThat(page(held, reader).steps()).hasSize(1);
        return page(held, reader).steps().getFirst();
    }

    private StepRow open(Held held, SignedIn reader) {
        return page(held, reader).steps().stream()
                .filter(step -> step.status() == StepStatus.OPEN)
                .findFirst()
                .orElseThrow();
    }

    private void close(Held held, SignedIn reader, String sentence, Optional<StepKind> then) {
        StepRow step = open(held, reader);
        FairFixtures.as(reader, () -> {
            service.close(held.sent().fair(), step.id(), step.version(), StepStatus.DONE, sentence, then);
            return step;
        });
    }

    private Object close(Held held, StepRow step, String sentence) {
        service.close(held.sent().fair(), step.id(), step.version(), StepStatus.NOT_DONE, sentence, Optional.empty());
        return step;
    }

    private Object decide(Held held, DecisionRow row, Optional<StepKind> kind) {
        service.decide(held.sent().fair(), row.seeker(), row.stand(), kind);
        return row;
    }

    private Object finish(Held held) {
        service.finish(held.sent().fair());
        return held;
    }

    private AfterPage page(Held held, SignedIn reader) {
        return FairFixtures.as(reader, () -> service.page(held.sent().fair()));
    }

    private SignedIn consultant(Held held) {
        SignedIn consultant = fixtures.consultant(held.sent().scene().municipality());
        fairs.consultant(held, 0, consultant);
        return consultant;
    }

    private int told(String kind, SignedIn person) {
        return jdbc.sql("select count(*) from notice where kind = ? and account_id = ?")
                .params(kind, person.accountId())
                .query(Integer.class)
                .single();
    }

    private static void refused(AfterRule rule, SignedIn reader, ThrowingCallable work) {
        assertThatThrownBy(() -> FairFixtures.as(reader, () -> {
                    try {
                        work.call();
                    } catch (RuntimeException refused) {
                        throw refused;
                    } catch (Throwable other) {
                        throw new IllegalStateException(other);
                    }
                    return rule;
                }))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo(rule));
    }
}
