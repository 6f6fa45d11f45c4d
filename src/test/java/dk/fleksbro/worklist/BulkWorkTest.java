package dk.fleksbro.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.StatementCount;
import dk.fleksbro.TestClock;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.account.StandIn;
import dk.fleksbro.account.StandIns;
import dk.fleksbro.citizen.CitizenService;
import dk.fleksbro.matching.MatchFixtures;
import dk.fleksbro.matching.MatchFixtures.Scene;
import dk.fleksbro.matching.MatchId;
import dk.fleksbro.matching.MatchMove;
import dk.fleksbro.matching.MatchStatus;
import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.notification.NoticeRow;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is done to many lines at once, and undone: by a consultant whose citizen has been silent for nine days. */
@UseCase("M9")
class BulkWorkTest extends IntegrationTest {

    private static final Duration SILENT = Duration.ofDays(9);

    @Autowired
    private WorkListService work;

    @Autowired
    private Reminding reminding;

    @Autowired
    private PuttingOff puttingOff;

    @Autowired
    private Giving giving;

    @Autowired
    private Undoing undoing;

    @Autowired
    private StandIns standIns;

    @Autowired
    private SavedViews views;

    @Autowired
    private CitizenService citizens;

    @Autowired
    private Notices notices;

    @Autowired
    private MatchFixtures matches;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private Scene scene;
    private SignedIn consultant;

    @BeforeEach
    void aSilentCitizen() {
        scene = matches.scene();
        consultant = scene.consultant();
        matches.at(scene, MatchStatus.PROPOSED);
        clock.advance(SILENT);
        Fixtures.signIn(consultant);
    }

    @AfterEach
    void nobody() {
        Fixtures.signOut();
        clock.reset();
    }

    @Test
    void a_reminder_says_whom_it_reaches_waits_ten_minutes_and_goes_once_a_day() {
        List<WorkRow> rows = rows();
        assertThat(reminding.plan(rows).steps())
                .extracting(step -> step.what().key())
                .containsExactly("work.remind.CITIZEN");
        reminding.remind(rows);
        assertThat(reminders()).isEmpty();
        clock.advance(Reminding.HELD);
        assertThat(reminders()).hasSize(1);
        assertThat(reminders().getFirst().path()).startsWith("forslag/");
        assertThat(reminding.plan(rows).leftOut())
                .extracting(step -> step.what().key())
                .containsExactly("work.remind.told");
        assertThatThrownBy(() -> reminding.remind(rows))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo(WorkRule.NOTHING_TO_DO));
        clock.advance(Duration.ofDays(1));
        assertThat(reminding.plan(rows()).steps()).hasSize(1);
    }

    @Test
    void a_reminder_undone_in_time_was_never_sent_and_afterwards_it_is_too_late() {
        WorkActionId first = reminding.remind(rows());
        undoing.undo(first);
        clock.advance(Reminding.HELD.plusMinutes(1));
        assertThat(reminders()).isEmpty();
        assertThatThrownBy(() -> undoing.undo(first))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo(WorkRule.UNDONE_ALREADY));
        WorkActionId second = reminding.remind(rows());
        clock.advance(Reminding.HELD);
        assertThatThrownBy(() -> undoing.undo(second))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo(WorkRule.UNDONE_TOO_LATE));
        assertThat(reminders()).hasSize(1);
    }

    @Test
    void who_has_answered_since_the_list_was_shown_is_not_asked_again() {
        List<WorkRow> shown = rows();
        matches.move(scene, matchId(), MatchMove.SAY_YES);
        Fixtures.signIn(consultant);
        assertThat(reminding.plan(shown).leftOut())
                .extracting(step -> step.what().key())
                .containsExactly("work.remind.settled");
        assertThatThrownBy(() -> reminding.remind(shown))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo(WorkRule.NOTHING_TO_DO));
    }

    @Test
    void who_answers_while_the_reminder_is_held_gets_no_mail() {
        reminding.remind(rows());
        String path = jdbc.sql("select path from notice where account_id = ? and kind = 'REMINDED'")
                .param(scene.person().account().accountId())
                .query(String.class)
                .single();
        notices.seen(scene.person().account(), path);
        assertThat(jdbc.sql("select mail_state from notice where account_id = ? and kind = 'REMINDED'")
                        .param(scene.person().account().accountId())
                        .query(String.class)
                        .single())
                .isEqualTo("NONE");
    }

    @Test
    void a_silent_workplace_is_reminded_at_its_own_page() {
        Scene other = matches.scene();
        matches.at(other, MatchStatus.PRESENTED);
        clock.advance(SILENT);
        Fixtures.signIn(other.consultant());
        reminding.remind(work.read(WorkFilter.ALL).rows());
        clock.advance(Reminding.HELD);
        assertThat(notices.unread(other.employer().contact(), 50))
                .filteredOn(notice -> notice.kind() == NoticeKind.REMINDED)
                .extracting(NoticeRow::path)
                .allSatisfy(path -> assertThat(path).startsWith("kandidater/"))
                .hasSize(1);
    }

    @Test
    void what_is_put_off_comes_back_on_its_day_or_when_it_is_undone() {
        LocalDate until = today().plusDays(3);
        WorkActionId action = puttingOff.putOff(rows(), until);
        assertThat(rows()).isEmpty();
        assertThat(work.read(WorkFilter.ALL).putOff()).isOne();
        undoing.undo(action);
        assertThat(rows()).hasSize(1);
        puttingOff.putOff(rows(), until);
        clock.advance(Duration.ofDays(3));
        assertThat(rows()).hasSize(1);
    }

    @Test
    void what_is_put_off_comes_back_at_once_when_something_happens_in_it() {
        puttingOff.putOff(rows(), today().plusDays(14));
        matches.move(scene, matchId(), MatchMove.SAY_MAYBE);
        assertThat(rows()).hasSize(1);
    }

    @Test
    void nothing_is_put_off_into_the_past_for_today_or_for_more_than_two_weeks() {
        List<WorkRow> rows = rows();
        for (LocalDate day : List.of(today().minusDays(1), today(), today().plusDays(15))) {
            assertThatThrownBy(() -> puttingOff.putOff(rows, day))
                    .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                            .isEqualTo(WorkRule.PUT_OFF_TOO_LONG));
        }
        assertThat(rows()).hasSize(1);
    }

    @Test
    void a_citizen_given_to_a_colleague_is_told_after_ten_minutes_and_comes_back_unheard_when_undone() {
        SignedIn colleague = fixtures.consultant(scene.municipality());
        WorkActionId action = giving.give(rows(), colleague.id());
        assertThat(consultantOfCitizen()).isEqualTo(colleague.id());
        undoing.undo(action);
        clock.advance(Reminding.HELD.plusMinutes(1));
        assertThat(consultantOfCitizen()).isEqualTo(consultant.id());
        assertThat(told(scene.person().account(), NoticeKind.CONSULTANT_CHANGED))
                .isZero();
        assertThat(told(colleague, NoticeKind.CITIZEN_GIVEN)).isZero();
    }

    @Test
    void giving_that_is_undone_after_people_have_heard_of_it_is_told_too() {
        SignedIn colleague = fixtures.consultant(scene.municipality());
        WorkActionId action = giving.give(rows(), colleague.id());
        clock.advance(Reminding.HELD.plusMinutes(1));
        assertThat(told(scene.person().account(), NoticeKind.CONSULTANT_CHANGED))
                .isOne();
        assertThat(told(colleague, NoticeKind.CITIZEN_GIVEN)).isOne();
        undoing.undo(action);
        assertThat(consultantOfCitizen()).isEqualTo(consultant.id());
        assertThat(told(scene.person().account(), NoticeKind.CONSULTANT_CHANGED))
                .isEqualTo(2);
        assertThat(told(colleague, NoticeKind.CITIZEN_TAKEN_BACK)).isOne();
        assertThat(told(consultant, NoticeKind.CITIZEN_GIVEN)).isZero();
    }

    @Test
    void what_one_follows_of_a_colleague_s_citizen_is_not_one_s_own_to_give() {
        SignedIn colleague = fixtures.consultant(scene.municipality());
        SignedIn third = fixtures.consultant(scene.municipality());
        giving.give(rows(), colleague.id());
        List<WorkRow> followed = rows();
        assertThat(followed).singleElement().satisfies(row -> assertThat(row.own())
                .isFalse());
        assertThat(giving.plan(followed, third).steps()).isEmpty();
    }

    @Test
    void who_no_longer_stands_in_does_nothing_from_a_tab_left_open() {
        SignedIn standIn = fixtures.consultant(scene.municipality());
        StandIn arranged = standIns.arrange(consultant, consultant.id(), standIn.id(), today(), today().plusDays(3));
        Fixtures.signIn(standIn);
        List<WorkRow> shown = rows();
        assertThat(shown).hasSize(1);
        standIns.end(consultant, arranged.id());
        LocalDate tomorrow = today().plusDays(1);
        assertThatThrownBy(() -> reminding.remind(shown))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo(WorkRule.NOTHING_TO_DO));
        assertThatThrownBy(() -> puttingOff.putOff(shown, tomorrow))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo(WorkRule.NOTHING_TO_DO));
    }

    @Test
    void a_maybe_is_the_consultant_s_own_turn() {
        matches.move(scene, matchId(), MatchMove.SAY_MAYBE);
        Fixtures.signIn(consultant);
        assertThat(rows().getFirst().lines().getFirst().awaited()).isEmpty();
    }

    @Test
    void a_citizen_whom_somebody_else_has_given_on_meanwhile_is_given_by_nobody() {
        SignedIn colleague = fixtures.consultant(scene.municipality());
        SignedIn third = fixtures.consultant(scene.municipality());
        List<WorkRow> seen = rows();
        WorkActionId action = giving.give(seen, colleague.id());
        assertThatThrownBy(() -> giving.give(seen, third.id()))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                        .isEqualTo(WorkRule.CONSULTANT_HAS_CHANGED));
        assertThat(consultantOfCitizen()).isEqualTo(colleague.id());
        Fixtures.signIn(colleague);
        giving.give(everybody(), third.id());
        Fixtures.signIn(consultant);
        assertThatThrownBy(() -> undoing.undo(action))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo(WorkRule.UNDONE_BY_ANOTHER));
        assertThat(consultantOfCitizen()).isEqualTo(third.id());
    }

    @Test
    void a_citizen_goes_to_no_one_of_another_municipality_and_to_no_team_lead() {
        List<WorkRow> rows = rows();
        for (SignedIn wrong : List.of(
                fixtures.consultant(fixtures.municipality()), fixtures.teamLead(scene.municipality()), consultant)) {
            assertThatThrownBy(() -> giving.give(rows, wrong.id()))
                    .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                            .isEqualTo(WorkRule.COLLEAGUE_MISSING));
        }
    }

    @Test
    void nobody_undoes_what_a_colleague_has_done() {
        WorkActionId action = puttingOff.putOff(rows(), today().plusDays(1));
        Fixtures.signIn(fixtures.consultant(scene.municipality()));
        assertThatThrownBy(() -> undoing.undo(action)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_view_has_one_name_and_belongs_to_whoever_has_kept_it() {
        views.save(" Mine ", WorkFilter.ALL);
        assertThatThrownBy(() -> views.save("Mine", WorkFilter.ALL))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo(WorkRule.VIEW_NAME_TAKEN));
        assertThatThrownBy(() -> views.save("  ", WorkFilter.ALL))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo(WorkRule.VIEW_NAME_MISSING));
        SavedView mine = views.mine().getFirst();
        assertThat(mine.name()).isEqualTo("Mine");
        Fixtures.signIn(fixtures.consultant(scene.municipality()));
        assertThat(views.mine()).isEmpty();
        views.remove(mine);
        Fixtures.signIn(consultant);
        assertThat(views.mine()).containsExactly(mine);
        views.remove(mine);
        assertThat(views.mine()).isEmpty();
    }

    @Test
    void only_a_dozen_views_are_kept() {
        for (int i = 0; i < 12; i++) {
            views.save("Visning " + i, WorkFilter.ALL);
        }
        assertThatThrownBy(() -> views.save("En til", WorkFilter.ALL))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo(WorkRule.TOO_MANY_VIEWS));
    }

    @Test
    void a_long_list_asks_the_database_as_often_as_a_short_one() {
        int few = StatementCount.during(this::rows);
        for (int i = 0; i < 3; i++) {
            Scene more = matches.withAnotherPerson(scene);
            clock.advance(Duration.ofDays(-9));
            matches.at(more, MatchStatus.PROPOSED);
            clock.advance(SILENT);
        }
        Fixtures.signIn(consultant);
        assertThat(StatementCount.during(() -> assertThat(rows()).hasSize(4)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(12);
    }

    private List<WorkRow> rows() {
        return work.read(WorkFilter.ALL).rows();
    }

    private List<WorkRow> everybody() {
        return work.read(new WorkFilter("", Set.of(), WorkFilter.Turn.ANY, WorkFilter.Whose.ALL, false, true))
                .rows();
    }

    private List<NoticeRow> reminders() {
        return notices.unread(scene.person().account(), 50).stream()
                .filter(notice -> notice.kind() == NoticeKind.REMINDED)
                .toList();
    }

    private long told(SignedIn person, NoticeKind kind) {
        return notices.unread(person, 50).stream()
                .filter(notice -> notice.kind() == kind)
                .count();
    }

    private AccountId consultantOfCitizen() {
        return Objects.requireNonNull(
                citizens.find(scene.person().id()).orElseThrow().consultant());
    }

    private MatchId matchId() {
        return jdbc.sql("select id from flex_match where citizen_id = ?")
                .param(scene.person().id().value())
                .query((row, n) -> new dk.fleksbro.matching.MatchId(dk.fleksbro.shared.jdbc.JdbcTypes.uuid(row, "id")))
                .single();
    }

    private LocalDate today() {
        return DanishTime.date(clock.instant());
    }
}
