package dk.fleksbro.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.TestClock;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.agreement.AgreementFixtures;
import dk.fleksbro.agreement.Content;
import dk.fleksbro.agreement.EmploymentEnded;
import dk.fleksbro.agreement.EmploymentFile;
import dk.fleksbro.calendar.CalendarAnswered;
import dk.fleksbro.employer.EmployerFixtures;
import dk.fleksbro.followup.TalkFixtures.Scene;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.Rule;
import dk.fleksbro.shared.RuleBroken;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What can be done with a talk, and what never can. */
@UseCase("F2")
class TalkServiceTest extends IntegrationTest {

    @Autowired
    private TalkFixtures talks;

    @Autowired
    private TalkService service;

    @Autowired
    private PulseService pulses;

    @Autowired
    private ActionService actions;

    @Autowired
    private TalkChangeService changes;

    @Autowired
    private AgreementFixtures agreements;

    @Autowired
    private EmployerFixtures employers;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @AfterEach
    void nobody() {
        Fixtures.signOut();
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource
    void between_the_two_exactly_the_moves_of_the_table_are_possible(TalkStatus status) {
        walk(TalkKind.BETWEEN_US, status);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NOT_NEEDED")
    void with_the_municipality_exactly_the_moves_of_the_table_are_possible(TalkStatus status) {
        walk(TalkKind.WITH_MUNICIPALITY, status);
    }

    private void walk(TalkKind kind, TalkStatus status) {
        Scene still = talks.at(kind, status);
        long version = talks.version(still);
        for (TalkMove move : TalkMove.values()) {
            for (TalkParty party : TalkParty.values()) {
                String what = kind + " " + status + " " + move + " " + party;
                if (!move.allows(kind, status, party)) {
                    TalkSaid said = move.asks() == TalkMove.Asks.MINUTES
                            ? TalkSaid.nothing()
                            : talks.sayable(still, move, party);
                    assertThat(catchThrowable(() -> talks.move(still, move, party, said)))
                            .as(what)
                            .isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                                    .isEqualTo(TalkRule.TALK_MOVE_NOT_ALLOWED));
                    assertThat(talks.version(still)).isEqualTo(version);
                } else {
                    Scene other = ready(kind, status, move, party);
                    talks.move(other, move, party);
                    assertThat(talks.status(other)).as(what).isEqualTo(move.to(status));
                }
            }
        }
    }

    /** The other has said what this move answers. */
    private Scene ready(TalkKind kind, TalkStatus status, TalkMove move, TalkParty party) {
        boolean mine = status == TalkStatus.MINUTES_TO_APPROVE || status == TalkStatus.DISAGREED;
        if (mine && party == TalkParty.EMPLOYER) {
            // as a rule the employer has written; here it is the citizen
            Scene scene = talks.at(kind, TalkStatus.HELD);
            talks.move(scene, TalkMove.SEND_MINUTES, TalkParty.CITIZEN);
            if (status == TalkStatus.DISAGREED) {
                jdbc.sql("update talk set status = 'DISAGREED' where id = :id")
                        .param("id", scene.talk().value())
                        .update();
            }
            return scene;
        }
        Scene scene = talks.at(kind, status);
        if (move == TalkMove.ADD_VIEW) {
            jdbc.sql("delete from talk_view where talk_id = :id")
                    .param("id", scene.talk().value())
                    .update();
        }
        if (move == TalkMove.AGREE_NOT_NEEDED || move == TalkMove.WANT_TALK) {
            talks.move(scene, TalkMove.SAY_NOT_NEEDED, party.other());
        }
        return scene;
    }

    @Test
    void a_page_that_is_out_of_date_does_nothing_and_says_what_happened() {
        Scene scene = talks.at(TalkKind.BETWEEN_US, TalkStatus.INVITED);
        long seen = talks.version(scene);
        talks.move(scene, TalkMove.INVITE_AGAIN, TalkParty.EMPLOYER);
        Fixtures.signIn(scene.job().citizen());
        refused(
                TalkRule.TALK_HAS_MOVED,
                () -> service.move(
                        scene.job().id(), scene.talk(), seen, TalkMove.TAKE_TIME, new TalkSaid.Choice(1, false, "")));
        assertThat(talks.status(scene)).isEqualTo(TalkStatus.INVITED);
    }

    @Test
    void two_answers_at_the_same_moment_make_one_move() throws Exception {
        Scene scene = talks.at(TalkKind.BETWEEN_US, TalkStatus.INVITED);
        long seen = talks.version(scene);
        List<Callable<@Nullable Throwable>> both = new ArrayList<>();
        for (int number = 1; number <= 2; number++) {
            TalkSaid said = new TalkSaid.Choice(number, false, "");
            both.add(() -> {
                Fixtures.signIn(scene.job().citizen());
                return catchThrowable(
                        () -> service.move(scene.job().id(), scene.talk(), seen, TalkMove.TAKE_TIME, said));
            });
        }
        int made = 0;
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<@Nullable Throwable> answer : threads.invokeAll(both)) {
                made += answer.get() == null ? 1 : 0;
            }
        }
        assertThat(made).isEqualTo(1);
        assertThat(talks.version(scene)).isEqualTo(seen + 1);
    }

    @Test
    void three_different_times_ahead_are_proposed_or_none() {
        Scene scene = talks.scene();
        TalkSaid.Times good = talks.times();
        Instant first = good.times().getFirst();
        refused(TalkRule.TALK_TIMES_MISSING, () -> invite(scene, List.of(first), 30, "Kantinen"));
        refused(
                TalkRule.TALK_TIMES_THE_SAME,
                () -> invite(scene, List.of(first, first, first.plusSeconds(60)), 30, "Kantinen"));
        refused(
                TalkRule.TALK_TIME_PAST,
                () -> invite(
                        scene,
                        List.of(clock.instant().minusSeconds(60), first, first.plusSeconds(60)),
                        30,
                        "Kantinen"));
        refused(TalkRule.TALK_LENGTH_WRONG, () -> invite(scene, good.times(), 14, "Kantinen"));
        refused(TalkRule.TALK_LENGTH_WRONG, () -> invite(scene, good.times(), 91, "Kantinen"));
        refused(TalkRule.TALK_PLACE_MISSING, () -> invite(scene, good.times(), 30, " "));
        refused(TalkRule.TALK_TEXT_NOT_USABLE, () -> invite(scene, good.times(), 30, "Kantinen <script>"));
        refused(TalkRule.TALK_TEXT_NOT_USABLE, () -> invite(scene, good.times(), 30, "😀"));
        refused(TalkRule.TALK_TEXT_NOT_USABLE, () -> invite(scene, good.times(), 30, "x".repeat(201)));
        assertThat(talks.status(scene)).isEqualTo(TalkStatus.PLANNED);
    }

    private void invite(Scene scene, List<Instant> times, int minutes, String place) {
        talks.move(
                scene,
                TalkMove.INVITE,
                TalkParty.EMPLOYER,
                new TalkSaid.Times(times, TalkForm.IN_PERSON, place, minutes, ""));
    }

    @Test
    void a_time_that_has_passed_meanwhile_cannot_be_taken() {
        Scene scene = talks.at(TalkKind.BETWEEN_US, TalkStatus.INVITED);
        clock.advance(Duration.ofDays(4));
        refused(
                TalkRule.TALK_TIME_PAST,
                () -> talks.move(scene, TalkMove.TAKE_TIME, TalkParty.CITIZEN, new TalkSaid.Choice(1, false, "")));
        refused(
                TalkRule.TALK_TIME_NOT_CHOSEN,
                () -> talks.move(scene, TalkMove.TAKE_TIME, TalkParty.CITIZEN, new TalkSaid.Choice(4, false, "")));
    }

    @Test
    void an_agreed_time_stands_in_both_calendars_and_leaves_them_when_it_is_called_off() {
        Scene scene = talks.at(TalkKind.BETWEEN_US, TalkStatus.CONFIRMED);
        assertThat(calendar(scene, false))
                .containsExactlyInAnyOrder(
                        scene.job().citizen().id(), scene.job().contact().id());
        talks.move(scene, TalkMove.CALL_OFF, TalkParty.EMPLOYER, TalkSaid.words("Jeg er blevet syg"));
        assertThat(calendar(scene, false)).isEmpty();
        assertThat(calendar(scene, true)).hasSize(2);
        assertThat(jdbc.sql("select concat(title, place, path) from calendar_entry where event_id = :id")
                        .param("id", scene.talk().value())
                        .query(String.class)
                        .list())
                .allSatisfy(said ->
                        assertThat(said).startsWith("TALKVed hovedindgangen").doesNotContain("syg"));
    }

    @Test
    void a_talk_with_the_municipality_stands_in_three_calendars() {
        Scene scene = talks.at(TalkKind.WITH_MUNICIPALITY, TalkStatus.CONFIRMED);
        assertThat(calendar(scene, false))
                .hasSize(3)
                .contains(scene.job().consultant().id());
        talks.move(scene, TalkMove.INVITE_AGAIN, TalkParty.CONSULTANT);
        assertThat(calendar(scene, false)).isEmpty();
    }

    @Test
    void a_no_in_the_attendees_own_calendar_calls_the_time_off_and_nobody_elses_does() {
        Scene scene = talks.at(TalkKind.BETWEEN_US, TalkStatus.CONFIRMED);
        Scene other = talks.scene();
        answered(scene, other.job().citizen().id(), CalendarAnswered.Answer.DECLINED);
        answered(scene, scene.job().citizen().id(), CalendarAnswered.Answer.ACCEPTED);
        answered(scene, scene.job().citizen().id(), CalendarAnswered.Answer.TENTATIVE);
        assertThat(talks.status(scene)).isEqualTo(TalkStatus.CONFIRMED);
        answered(scene, scene.job().citizen().id(), CalendarAnswered.Answer.DECLINED);
        assertThat(talks.status(scene)).isEqualTo(TalkStatus.CALLED_OFF);
        assertThat(told(scene.job().contact().id())).contains("TALK_CALLED_OFF");
        answered(scene, scene.job().citizen().id(), CalendarAnswered.Answer.DECLINED);
        assertThat(talks.status(scene)).isEqualTo(TalkStatus.CALLED_OFF);
    }

    /** As the mailbox tells it, once the invitations are out. */
    private void answered(Scene scene, AccountId attendee, CalendarAnswered.Answer answer) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(jdbc.sql(
                                "select count(*) from calendar_entry where event_id = :id and mailed_sequence < sequence")
                        .param("id", scene.talk().value())
                        .query(Integer.class)
                        .single())
                .isZero());
        transaction.executeWithoutResult(
                t -> events.publishEvent(new CalendarAnswered(scene.talk().value(), attendee, answer)));
    }

    @Test
    void another_colleague_who_proposes_new_times_takes_the_old_one_out_of_the_firsts_calendar() {
        Scene scene = talks.at(TalkKind.BETWEEN_US, TalkStatus.CONFIRMED);
        SignedIn colleague = employers.colleagueOf(scene.job().employer());
        Fixtures.signIn(colleague);
        service.move(scene.job().id(), scene.talk(), talks.version(scene), TalkMove.INVITE_AGAIN, talks.times());
        assertThat(calendar(scene, false)).isEmpty();
        talks.move(scene, TalkMove.TAKE_TIME, TalkParty.CITIZEN);
        assertThat(calendar(scene, false))
                .containsExactlyInAnyOrder(scene.job().citizen().id(), colleague.id());
    }

    @Test
    void somebody_who_has_died_is_not_written_to_about_a_time_that_is_cancelled() {
        Scene scene = talks.at(TalkKind.BETWEEN_US, TalkStatus.CONFIRMED);
        transaction.executeWithoutResult(t -> events.publishEvent(
                new EmploymentEnded(scene.job().id(), talks.today().minusDays(1), true)));
        assertThat(talks.status(scene)).isEqualTo(TalkStatus.REPLACED);
        assertThat(calendar(scene, false)).isEmpty();
        assertThat(jdbc.sql("select count(*) from calendar_entry where event_id = :id and mailed_sequence = sequence")
                        .param("id", scene.talk().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(jdbc.sql("""
                                select count(*) from scheduled_tasks join calendar_entry e on task_instance = concat(e.id, ':', e.sequence)
                                where task_name = 'invitation' and e.event_id = :id
                                """)
                        .param("id", scene.talk().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void the_workplace_proposes_no_time_later_than_four_weeks_after_the_day_it_is_due() {
        Scene scene = talks.scene();
        LocalDate latest = talks.dueOn(scene).plusDays(28);
        refused(
                TalkRule.TALK_TIME_FAR_OFF,
                () -> talks.move(scene, TalkMove.INVITE, TalkParty.EMPLOYER, on(latest.plusDays(1))));
        talks.move(scene, TalkMove.INVITE, TalkParty.EMPLOYER, on(latest));
        Scene municipality = talks.scene(TalkKind.WITH_MUNICIPALITY);
        talks.move(
                municipality,
                TalkMove.INVITE,
                TalkParty.CONSULTANT,
                on(talks.dueOn(municipality).plusDays(40)));
    }

    private TalkSaid.Times on(LocalDate last) {
        TalkSaid.Times soon = talks.times();
        List<Instant> times = new ArrayList<>(soon.times());
        times.set(2, DanishTime.instant(last, LocalTime.of(10, 0)));
        return new TalkSaid.Times(times, soon.form(), soon.place(), soon.minutes(), soon.note());
    }

    @Test
    @UseCase("F4")
    void a_change_is_laid_over_what_is_agreed_on_its_day_and_only_once_the_minutes_are_agreed_on() {
        Scene scene = talks.at(TalkKind.BETWEEN_US, TalkStatus.HELD);
        LocalDate later = talks.today().plusMonths(1);
        agreements.change(scene.job().id(), Map.of("hours.presence", "600", "hours.intensity", "50"), later);
        talks.type(scene, TalkParty.EMPLOYER, Map.of("hours.answer", "rise", "hours.presence", "12"));
        talks.move(scene, TalkMove.SEND_MINUTES, TalkParty.EMPLOYER, talks.readThrough(scene, TalkParty.EMPLOYER));
        Fixtures.signIn(scene.job().contact());
        refused(
                TalkRule.TALK_CHANGE_NOT_AGREED,
                () -> changes.propose(scene.job().id(), scene.talk(), later.plusDays(1)));
        talks.move(scene, TalkMove.APPROVE_MINUTES, TalkParty.CITIZEN);
        Fixtures.signIn(scene.job().contact());
        changes.propose(scene.job().id(), scene.talk(), later.plusDays(1));
        EmploymentFile file = agreements.file(scene.job().id());
        Content proposed = file.content(file.open().orElseThrow());
        assertThat(proposed.get("hours.presence")).isEqualTo("720");
        // half of the time, as agreed for that day, and not as it is today
        assertThat(proposed.get("hours.effective")).isEqualTo("360");
    }

    @Test
    @UseCase("F4")
    void who_promised_something_is_told_when_another_closes_it() {
        Scene scene = talks.at(TalkKind.BETWEEN_US, TalkStatus.HELD);
        Fixtures.signIn(scene.job().contact());
        LocalDate due = talks.today().plusDays(2);
        actions.agree(scene.job().id(), scene.talk(), "Bestille en pult", TalkParty.EMPLOYER, due);
        AgreedAction mine = talks.file(scene, TalkParty.EMPLOYER).openActions().getFirst();
        Fixtures.signIn(scene.job().citizen());
        actions.set(scene.job().id(), mine.id(), mine.version(), AgreedAction.Status.DROPPED);
        assertThat(told(scene.job().contact().id())).contains("ACTION_CLOSED_BY_OTHER");
        assertThat(told(scene.job().citizen().id())).doesNotContain("ACTION_CLOSED_BY_OTHER");
    }

    @Test
    @UseCase("F5")
    void a_held_talk_plans_the_next_from_that_day() {
        Scene scene = talks.scene();
        LocalDate late = talks.dueOn(scene).plusDays(20);
        clock.setTo(dk.fleksbro.agreement.AgreementFixtures.morning(late));
        talks.move(scene, TalkMove.HOLD, TalkParty.CITIZEN, new TalkSaid.Day(late));
        Scene next = new Scene(scene.job(), talks.next(scene.job(), TalkKind.BETWEEN_US));
        assertThat(next.talk()).isNotEqualTo(scene.talk());
        assertThat(talks.dueOn(next)).isAfter(late.plusDays(50));
    }

    @Test
    @UseCase("F5")
    void the_day_of_a_talk_is_neither_ahead_nor_before_the_job_began() {
        Scene scene = talks.scene();
        refused(
                TalkRule.TALK_DAY_AHEAD,
                () -> talks.move(
                        scene,
                        TalkMove.HOLD,
                        TalkParty.EMPLOYER,
                        new TalkSaid.Day(talks.today().plusDays(1))));
        refused(
                TalkRule.TALK_DAY_BEFORE_START,
                () -> talks.move(
                        scene,
                        TalkMove.HOLD,
                        TalkParty.EMPLOYER,
                        new TalkSaid.Day(talks.today().minusWeeks(6))));
        assertThat(talks.status(scene)).isEqualTo(TalkStatus.PLANNED);
    }

    @Test
    @UseCase("F5")
    void a_talk_is_left_out_only_when_both_say_so_and_never_twice_in_a_row_in_the_first_year() {
        Scene scene = talks.scene();
        talks.move(scene, TalkMove.SAY_NOT_NEEDED, TalkParty.CITIZEN);
        assertThat(talks.status(scene)).isEqualTo(TalkStatus.PLANNED);
        refused(TalkRule.TALK_SKIP_SAID_ALREADY, () -> talks.move(scene, TalkMove.SAY_NOT_NEEDED, TalkParty.EMPLOYER));
        refused(TalkRule.TALK_SKIP_NOT_SAID, () -> talks.move(scene, TalkMove.AGREE_NOT_NEEDED, TalkParty.CITIZEN));
        refused(
                TalkRule.TALK_TEXT_MISSING,
                () -> talks.move(scene, TalkMove.AGREE_NOT_NEEDED, TalkParty.EMPLOYER, TalkSaid.words(" ")));
        talks.move(scene, TalkMove.AGREE_NOT_NEEDED, TalkParty.EMPLOYER);
        assertThat(talks.status(scene)).isEqualTo(TalkStatus.NOT_NEEDED);
        Scene next = new Scene(scene.job(), talks.next(scene.job(), TalkKind.BETWEEN_US));
        refused(TalkRule.TALK_SKIPPED_LAST_TIME, () -> talks.move(next, TalkMove.SAY_NOT_NEEDED, TalkParty.CITIZEN));
        clock.advance(Duration.ofDays(366));
        talks.move(next, TalkMove.SAY_NOT_NEEDED, TalkParty.CITIZEN);
    }

    @Test
    @UseCase("F3")
    void what_one_side_answered_leaves_the_database_only_when_both_have_answered() {
        Scene scene = talks.scene();
        talks.answer(scene, TalkParty.CITIZEN, PulseStep.POOR);
        assertThat(talks.file(scene, TalkParty.EMPLOYER).pulses()).isEmpty();
        assertThat(talks.file(scene, TalkParty.CONSULTANT).pulses()).isEmpty();
        assertThat(talks.file(scene, TalkParty.CITIZEN).pulses()).containsOnlyKeys(TalkParty.CITIZEN);
        talks.answer(scene, TalkParty.CITIZEN, PulseStep.VERY_POOR);
        talks.answer(scene, TalkParty.EMPLOYER, PulseStep.GOOD);
        assertThat(told(scene.job().citizen().id())).contains("TALK_PULSE_OPEN");
        for (TalkParty party : TalkParty.values()) {
            TalkFile file = talks.file(scene, party);
            assertThat(file.pulses()).hasSize(2);
            assertThat(file.pulses()
                            .get(TalkParty.CITIZEN)
                            .largeDifferences(file.pulses().get(TalkParty.EMPLOYER)))
                    .containsExactly(PulseQuestion.values());
        }
        refused(TalkRule.TALK_PULSE_CLOSED, () -> talks.answer(scene, TalkParty.CITIZEN, PulseStep.GOOD));
    }

    @Test
    @UseCase("F3")
    void to_say_that_a_talk_was_held_opens_nothing_and_half_answers_are_refused() {
        Scene scene = talks.scene();
        Fixtures.signIn(scene.job().citizen());
        Map<PulseQuestion, PulseStep> half = new EnumMap<>(Map.of(PulseQuestion.ENERGY, PulseStep.FAIR));
        refused(TalkRule.TALK_PULSE_INCOMPLETE, () -> pulses.answer(scene.job().id(), scene.talk(), half));
        talks.answer(scene, TalkParty.CITIZEN, PulseStep.FAIR);
        talks.move(scene, TalkMove.HOLD, TalkParty.EMPLOYER);
        assertThat(talks.file(scene, TalkParty.EMPLOYER).pulses()).isEmpty();
        assertThat(talks.file(scene, TalkParty.CONSULTANT).pulses()).isEmpty();
        assertThat(talks.file(scene, TalkParty.CITIZEN).pulses()).containsOnlyKeys(TalkParty.CITIZEN);
        refused(TalkRule.TALK_PULSE_CLOSED, () -> talks.answer(scene, TalkParty.EMPLOYER, PulseStep.FAIR));
    }

    @Test
    @UseCase("F5")
    void an_approval_counts_for_exactly_the_minutes_that_were_seen() {
        Scene scene = talks.at(TalkKind.BETWEEN_US, TalkStatus.MINUTES_TO_APPROVE);
        String seen = talks.hash(scene);
        refused(
                TalkRule.TALK_MINUTES_APPROVED_ALREADY,
                () -> talks.move(scene, TalkMove.APPROVE_MINUTES, TalkParty.EMPLOYER, new TalkSaid.Seen(seen)));
        refused(TalkRule.TALK_MINUTES_THE_SAME, () -> {
            talks.move(scene, TalkMove.SEND_MINUTES, TalkParty.CITIZEN, talks.readThrough(scene, TalkParty.CITIZEN));
        });
        talks.move(scene, TalkMove.SEND_MINUTES, TalkParty.CITIZEN);
        refused(
                TalkRule.TALK_MINUTES_CHANGED,
                () -> talks.move(scene, TalkMove.APPROVE_MINUTES, TalkParty.EMPLOYER, new TalkSaid.Seen(seen)));
        talks.move(scene, TalkMove.APPROVE_MINUTES, TalkParty.EMPLOYER);
        assertThat(talks.status(scene)).isEqualTo(TalkStatus.AGREED);
    }

    @Test
    @UseCase("F5")
    void who_says_that_a_talk_was_held_can_be_contradicted_and_the_consultant_is_brought_in() {
        Scene scene = talks.at(TalkKind.BETWEEN_US, TalkStatus.HELD);
        talks.move(scene, TalkMove.SAY_NOT_HELD, TalkParty.CITIZEN, new TalkSaid.View("", "Vi har ikke mødtes"));
        assertThat(talks.status(scene)).isEqualTo(TalkStatus.DISAGREED);
        assertThat(told(scene.job().consultant().id())).contains("TALK_DISPUTED");
        talks.move(scene, TalkMove.ADD_VIEW, TalkParty.EMPLOYER, new TalkSaid.View("", "Vi mødtes på lageret"));
        talks.move(scene, TalkMove.CLOSE, TalkParty.CONSULTANT, TalkSaid.words("I mødes på mandag"));
        assertThat(talks.file(scene, TalkParty.CITIZEN).views())
                .extracting(Minutes.View::text)
                .containsExactlyInAnyOrder("Vi har ikke mødtes", "Vi mødtes på lageret", "I mødes på mandag");
    }

    @Test
    @UseCase("F5")
    void what_the_other_typed_after_the_minutes_were_read_through_is_not_sent_unread() {
        Scene scene = talks.at(TalkKind.BETWEEN_US, TalkStatus.HELD);
        talks.type(scene, TalkParty.EMPLOYER, Map.of("other.text", "Vi aftalte en pult"));
        TalkSaid read = talks.readThrough(scene, TalkParty.EMPLOYER);
        talks.type(scene, TalkParty.CITIZEN, Map.of("other.text", "Chefen giver lønforhøjelse"));
        refused(
                TalkRule.TALK_MINUTES_TEXT_CHANGED,
                () -> talks.move(scene, TalkMove.SEND_MINUTES, TalkParty.EMPLOYER, read));
        assertThat(talks.status(scene)).isEqualTo(TalkStatus.HELD);
        assertThat(talks.hash(scene)).isEmpty();
    }

    @Test
    @UseCase("F5")
    void the_same_words_sent_again_are_approved_again() {
        Scene scene = talks.at(TalkKind.BETWEEN_US, TalkStatus.HELD);
        for (String words : List.of("Første", "Anden", "Første")) {
            talks.type(scene, TalkParty.CITIZEN, Map.of("other.text", words));
            talks.move(scene, TalkMove.SEND_MINUTES, TalkParty.CITIZEN, talks.readThrough(scene, TalkParty.CITIZEN));
            if (words.equals("Første")
                    && talks.file(scene, TalkParty.CITIZEN).moves().size() == 2) {
                talks.type(scene, TalkParty.EMPLOYER, Map.of("other.text", "Arbejdspladsens"));
                talks.move(
                        scene, TalkMove.SEND_MINUTES, TalkParty.EMPLOYER, talks.readThrough(scene, TalkParty.EMPLOYER));
            }
        }
        talks.type(scene, TalkParty.CITIZEN, Map.of("other.text", "Arbejdspladsens"));
        talks.move(scene, TalkMove.SEND_MINUTES, TalkParty.CITIZEN, talks.readThrough(scene, TalkParty.CITIZEN));
        TalkFile file = talks.file(scene, TalkParty.EMPLOYER);
        assertThat(file.hasApproved(TalkParty.EMPLOYER)).isFalse();
        talks.move(scene, TalkMove.APPROVE_MINUTES, TalkParty.EMPLOYER);
        assertThat(talks.status(scene)).isEqualTo(TalkStatus.AGREED);
    }

    @Test
    @UseCase("F5")
    void minutes_the_consultant_wrote_are_agreed_on_when_both_have_approved() {
        Scene scene = talks.at(TalkKind.WITH_MUNICIPALITY, TalkStatus.HELD);
        talks.move(scene, TalkMove.SEND_MINUTES, TalkParty.CONSULTANT);
        talks.move(scene, TalkMove.APPROVE_MINUTES, TalkParty.CITIZEN);
        assertThat(talks.status(scene)).isEqualTo(TalkStatus.MINUTES_TO_APPROVE);
        talks.move(scene, TalkMove.APPROVE_MINUTES, TalkParty.EMPLOYER);
        assertThat(talks.status(scene)).isEqualTo(TalkStatus.AGREED);
    }

    @Test
    @UseCase("F5")
    void both_views_stand_side_by_side_and_cannot_be_written_over() {
        Scene scene = talks.at(TalkKind.BETWEEN_US, TalkStatus.DISAGREED);
        assertThat(told(scene.job().consultant().id())).contains("MINUTES_DISAGREED");
        refused(TalkRule.TALK_VIEW_WRITTEN_ALREADY, () -> talks.move(scene, TalkMove.ADD_VIEW, TalkParty.CITIZEN));
        talks.move(scene, TalkMove.ADD_VIEW, TalkParty.EMPLOYER);
        assertThat(talks.file(scene, TalkParty.CONSULTANT).views()).hasSize(2);
        assertThat(catchThrowable(() -> jdbc.sql("update talk_view set text = 'x' where talk_id = :id")
                        .param("id", scene.talk().value())
                        .update()))
                .hasMessageContaining("never changes");
        assertThat(catchThrowable(() -> jdbc.sql("update talk_minutes set json = '{}' where talk_id = :id")
                        .param("id", scene.talk().value())
                        .update()))
                .hasMessageContaining("never change");
        talks.move(scene, TalkMove.CLOSE, TalkParty.CONSULTANT, TalkSaid.words("Vi prøver igen i maj"));
        assertThat(talks.file(scene, TalkParty.CITIZEN).view(TalkParty.CONSULTANT))
                .hasValueSatisfying(view -> assertThat(view.text()).isEqualTo("Vi prøver igen i maj"));
    }

    @Test
    @UseCase("D1")
    void the_minutes_as_pdf_are_the_same_to_the_byte_when_they_are_fetched_again() {
        Scene scene = talks.at(TalkKind.BETWEEN_US, TalkStatus.AGREED);
        Fixtures.signIn(scene.job().citizen());
        byte[] first = service.pdf(scene.job().id(), scene.talk());
        clock.advance(Duration.ofDays(3650));
        Fixtures.signIn(scene.job().contact());
        assertThat(service.pdf(scene.job().id(), scene.talk())).isEqualTo(first);
        Scene stranger = talks.scene();
        Fixtures.signIn(stranger.job().citizen());
        assertThat(catchThrowable(() -> service.pdf(scene.job().id(), scene.talk())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @UseCase("F4")
    void an_agreed_action_follows_to_the_next_talk_until_it_is_closed_and_is_told_of_once_when_late() {
        Scene scene = talks.at(TalkKind.BETWEEN_US, TalkStatus.HELD);
        Fixtures.signIn(scene.job().contact());
        LocalDate due = talks.today().plusDays(2);
        actions.agree(scene.job().id(), scene.talk(), "Bestille en hæve-sænke-pult", TalkParty.EMPLOYER, due);
        refused(
                TalkRule.ACTION_DAY_PAST,
                () -> actions.agree(
                        scene.job().id(),
                        scene.talk(),
                        "I går",
                        TalkParty.EMPLOYER,
                        talks.today().minusDays(1)));
        refused(
                TalkRule.ACTION_TEXT_MISSING,
                () -> actions.agree(scene.job().id(), scene.talk(), " ", TalkParty.EMPLOYER, due));
        Scene next = new Scene(scene.job(), talks.next(scene.job(), TalkKind.BETWEEN_US));
        AgreedAction carried = talks.file(next, TalkParty.CITIZEN).openActions().getFirst();
        assertThat(carried.mine()).isFalse();
        clock.advance(Duration.ofDays(4));
        assertThat(actions.tellLate()).isGreaterThanOrEqualTo(1);
        actions.tellLate();
        assertThat(told(scene.job().contact().id()).stream().filter("ACTION_LATE"::equals))
                .hasSize(1);
        actions.set(scene.job().id(), carried.id(), carried.version(), AgreedAction.Status.DONE);
        refused(
                TalkRule.ACTION_CLOSED_ALREADY,
                () -> actions.set(scene.job().id(), carried.id(), carried.version(), AgreedAction.Status.DROPPED));
        assertThat(talks.file(next, TalkParty.CITIZEN).openActions()).isEmpty();
    }

    @Test
    void a_talk_of_another_employment_is_not_there() {
        Scene mine = talks.scene();
        Scene other = talks.scene();
        Fixtures.signIn(mine.job().citizen());
        assertThat(catchThrowable(() -> service.open(mine.job().id(), other.talk())))
                .isInstanceOf(NotFound.class);
        assertThat(catchThrowable(() -> service.move(
                        mine.job().id(),
                        other.talk(),
                        talks.version(other),
                        TalkMove.SAY_NOT_NEEDED,
                        TalkSaid.words("x"))))
                .isInstanceOf(NotFound.class);
        assertThat(catchThrowable(() -> actions.agree(
                        mine.job().id(),
                        other.talk(),
                        "Noget",
                        TalkParty.CITIZEN,
                        talks.today().plusDays(1))))
                .isInstanceOf(NotFound.class);
    }

    private List<AccountId> calendar(Scene scene, boolean cancelled) {
        return jdbc.sql("select account_id from calendar_entry where event_id = :id and cancelled = :cancelled")
                .param("id", scene.talk().value())
                .param("cancelled", cancelled)
                .query((row, n) -> new AccountId(dk.fleksbro.shared.jdbc.JdbcTypes.uuid(row, "account_id")))
                .list();
    }

    private List<String> told(AccountId account) {
        return jdbc.sql("select kind from notice where account_id = :account")
                .param("account", account.value())
                .query(String.class)
                .list();
    }

    private static void refused(Rule rule, ThrowingCallable doing) {
        assertThat(catchThrowable(doing)).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                .isEqualTo(rule));
    }
}
