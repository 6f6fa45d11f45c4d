package dk.fleksbro.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.TestClock;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.agreement.AgreementFixtures;
import dk.fleksbro.agreement.AgreementFixtures.Job;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The ladder and the night's work: each step once, whatever happens to the process. */
@UseCase("F6")
class NightlyRunTest extends IntegrationTest {

    private static final LocalDate START = LocalDate.of(2027, 1, 4);
    private static final LocalDate DUE = LocalDate.of(2027, 3, 4);
    private static final Duration LONG = Duration.ofSeconds(90);

    @Autowired
    private AgreementFixtures agreements;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private NightlyRun night;

    @Autowired
    private TalkPlans talks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @Autowired
    private Environment environment;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void atTheStart() {
        jdbc.sql("delete from nightly_run").update();
        clock.setTo(AgreementFixtures.morning(START));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void both_are_reminded_fourteen_and_two_days_before_and_on_the_day() {
        Job job = agreements.running(START);
        assertThat(steps(job)).isEmpty();
        nightOf(DUE.minusDays(15));
        assertThat(steps(job)).isEmpty();
        nightOf(DUE.minusDays(14));
        nightOf(DUE.minusDays(13));
        assertThat(steps(job)).containsExactly("BEFORE_14");
        nightOf(DUE.minusDays(2));
        nightOf(DUE);
        assertThat(steps(job)).containsExactly("BEFORE_14", "BEFORE_2", "THE_DAY");
        assertThat(told(job.citizen())).containsExactly("TALK_COMES", "TALK_COMES", "TALK_COMES");
        assertThat(told(job.contact())).containsExactly("TALK_COMES", "TALK_COMES", "TALK_COMES");
        assertThat(told(job.consultant())).isEmpty();
    }

    @Test
    void a_talk_that_is_not_held_climbs_and_the_citizen_only_hears_whom_we_have_asked() {
        Job job = agreements.running(START);
        SignedIn lead = teamLead(job);
        forget(job);
        nightOf(DUE.plusDays(3));
        assertThat(told(job.contact())).containsExactly("TALK_NEEDS_A_DAY");
        assertThat(told(job.citizen())).containsExactly("EMPLOYER_ASKED_FOR_A_DAY");
        nightOf(DUE.plusDays(14));
        assertThat(told(job.consultant())).containsExactly("FOLLOW_UP_WAITS");
        assertThat(told(job.citizen())).containsExactly("EMPLOYER_ASKED_FOR_A_DAY", "MUNICIPALITY_ASKED_FOR_A_DAY");
        assertThat(told(lead)).isEmpty();
        nightOf(DUE.plusDays(28));
        assertThat(told(lead)).containsExactly("FOLLOW_UP_CLIMBED");
        assertThat(told(job.contact())).containsExactly("TALK_NEEDS_A_DAY");
        assertThat(told(job.citizen())).hasSize(2);
    }

    @Test
    void steps_a_portal_that_was_down_has_missed_are_taken_later_and_reminders_that_are_overtaken_are_not() {
        Job job = agreements.running(START);
        teamLead(job);
        forget(job);
        nightOf(DUE.plusDays(30));
        assertThat(steps(job)).containsExactly("AFTER_14", "AFTER_28", "AFTER_3");
    }

    @Test
    void the_day_that_is_agreed_counts_instead_of_the_schedules() {
        Job job = agreements.running(START);
        forget(job);
        jdbc.sql(
                        "update talk set status = 'CONFIRMED', starts_at = :at where employment_id = :id and point = 'between-us:1'")
                .param("at", JdbcTypes.utc(DanishTime.instant(DUE.plusDays(10), LocalTime.of(10, 0))))
                .param("id", job.id().value())
                .update();
        nightOf(DUE.plusDays(5));
        assertThat(steps(job)).containsExactly("BEFORE_14");
        nightOf(DUE.plusDays(13));
        assertThat(steps(job)).containsExactly("AFTER_3", "BEFORE_14");
    }

    @Test
    void a_time_agreed_far_beyond_the_day_it_was_due_keeps_nothing_from_climbing() {
        Job job = agreements.running(START);
        SignedIn lead = teamLead(job);
        forget(job);
        jdbc.sql(
                        "update talk set status = 'CONFIRMED', starts_at = :at where employment_id = :id and point = 'between-us:1'")
                .param("at", JdbcTypes.utc(DanishTime.instant(DUE.plusDays(300), LocalTime.of(10, 0))))
                .param("id", job.id().value())
                .update();
        nightOf(DUE.plusDays(14));
        assertThat(told(job.consultant())).containsExactly("FOLLOW_UP_WAITS");
        nightOf(DUE.plusDays(28));
        assertThat(told(lead)).containsExactly("FOLLOW_UP_CLIMBED");
        assertThat(told(job.contact())).isEmpty();
        nightOf(DUE.plusDays(286));
        nightOf(DUE.plusDays(298));
        assertThat(told(job.contact())).containsExactly("TALK_COMES", "TALK_COMES");
    }

    @Test
    void without_a_consultant_all_of_the_municipality_are_told_and_without_anybody_the_step_waits() {
        Job job = agreements.running(START);
        forget(job);
        SignedIn colleague = fixtures.account(Role.CONSULTANT, job.consultant().municipality(), "Kirsten Kollega");
        jdbc.sql("update citizen set consultant_id = null where id = ?")
                .param(job.person().id().value())
                .update();
        nightOf(DUE.plusDays(14));
        assertThat(told(colleague)).containsExactly("FOLLOW_UP_WAITS");
        assertThat(told(job.consultant())).containsExactly("FOLLOW_UP_WAITS");
        nightOf(DUE.plusDays(28));
        assertThat(steps(job)).doesNotContain("AFTER_28");
        SignedIn lead = teamLead(job);
        nightOf(DUE.plusDays(29));
        assertThat(told(lead)).containsExactly("FOLLOW_UP_CLIMBED");
        assertThat(steps(job)).contains("AFTER_28");
    }

    @Test
    void an_employment_that_cannot_be_read_keeps_nobody_else_from_being_told() {
        List<Job> jobs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            jobs.add(agreements.running(START));
        }
        Job broken = jobs.stream().min((a, b) -> order(a).compareTo(order(b))).orElseThrow();
        String hash = "0".repeat(63) + "f";
        jdbc.sql("insert ignore into agreement_content (hash, json, kept_at) values (?, '{broken', now(6))")
                .param(hash)
                .update();
        String before = jdbc.sql("select content_hash from agreement_version where employment_id = ?")
                .param(broken.id().value())
                .query(String.class)
                .single();
        content(broken, hash);
        jdbc.sql("delete from talk where employment_id = ?")
                .param(broken.id().value())
                .update();
        try {
            nightOf(DUE.minusDays(14));
        } finally {
            content(broken, before);
        }
        assertThat(steps(broken)).isEmpty();
        assertThat(jobs.stream().filter(job -> job != broken)).allSatisfy(this::exactlyOne);
        assertThat(jdbc.sql("select count(*) from nightly_run where finished_at is not null")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private void content(Job job, String hash) {
        jdbc.sql("update agreement_version set content_hash = ? where employment_id = ?")
                .params(hash, job.id().value())
                .update();
    }

    @Test
    void a_talk_of_the_municipality_climbs_from_the_consultant() {
        Job job = agreements.running(START);
        jdbc.sql("update talk set status = 'REPLACED' where employment_id = :id and point <> 'municipality:3'")
                .param("id", job.id().value())
                .update();
        nightOf(LocalDate.of(2027, 4, 8));
        assertThat(told(job.consultant())).contains("TALK_NEEDS_A_DAY");
        assertThat(told(job.citizen())).contains("MUNICIPALITY_ASKED_FOR_A_DAY");
        assertThat(told(job.contact())).doesNotContain("TALK_NEEDS_A_DAY");
    }

    @Test
    void nothing_is_said_after_the_employment_has_ended() {
        Job job = agreements.running(START);
        jdbc.sql("update employment set ended_on = :on, end_reason = 'OTHER' where id = :id")
                .param("on", DUE.plusDays(1))
                .param("id", job.id().value())
                .update();
        nightOf(DUE.plusDays(3));
        assertThat(steps(job)).isEmpty();
    }

    @Test
    void a_missing_talk_is_planned_again() {
        Job job = agreements.running(START);
        jdbc.sql("delete from talk where employment_id = ?")
                .param(job.id().value())
                .update();
        nightOf(START.plusDays(1));
        assertThat(talks.of(job.id()))
                .extracting(TalkPlan::point)
                .containsExactly("between-us:1", "municipality:3", "municipality:6", "statutory:1");
        nightOf(START.plusDays(2));
        assertThat(talks.of(job.id())).hasSize(4);
    }

    @Test
    void the_same_night_again_and_two_nodes_at_once_do_everything_exactly_once() throws Exception {
        List<Job> jobs = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            jobs.add(agreements.running(START));
        }
        clock.setTo(DanishTime.instant(DUE.minusDays(14), LocalTime.of(4, 30)));
        try (var nodes = Executors.newFixedThreadPool(2)) {
            List<Future<?>> both = List.of(nodes.submit(() -> night.run(3)), nodes.submit(() -> night.run(3)));
            for (Future<?> node : both) {
                node.get(LONG.toSeconds(), TimeUnit.SECONDS);
            }
        }
        night.run(3);
        assertThat(jobs).allSatisfy(job -> exactlyOne(job));
        long employments =
                jdbc.sql("select count(*) from employment").query(Long.class).single();
        assertThat(jdbc.sql("select pages from nightly_run").query(Long.class).single())
                .isEqualTo((employments + 2) / 3);
    }

    @Test
    void a_run_killed_in_the_middle_of_a_page_goes_on_where_it_stopped() throws Exception {
        List<Job> jobs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            jobs.add(agreements.running(START));
        }
        LocalDate day = DUE.minusDays(14);
        clock.setTo(DanishTime.instant(day, LocalTime.of(4, 30)));
        // the last of them in the order of the run: what was done before stays done
        Job last = jobs.stream().max((a, b) -> order(a).compareTo(order(b))).orElseThrow();
        Process process = new TransactionTemplate(transactions).execute(holding -> {
            // the page can write its steps and cannot tell this person: it stands in its middle until it is killed
            jdbc.sql("select id from account where id = ? for update")
                    .param(last.citizen().accountId())
                    .query(String.class)
                    .list();
            Process started = start(day);
            try {
                await().atMost(LONG).until(() -> isWaiting());
            } finally {
                started.destroyForcibly();
            }
            return started;
        });
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        await().atMost(LONG).until(() -> !isInTheMiddle());
        assertThat(steps(last)).isEmpty();
        assertThat(jdbc.sql("select pages from nightly_run where finished_at is null")
                        .query(Long.class)
                        .single())
                .isPositive();
        assertThat(jobs.stream().filter(job -> !steps(job).isEmpty()).count()).isEqualTo(jobs.size() - 1);
        night.run(1);
        assertThat(jobs).allSatisfy(job -> exactlyOne(job));
    }

    @Test
    void it_runs_at_half_past_four_on_a_danish_clock() {
        assertThat(jdbc.sql("select execution_time from scheduled_tasks where task_name = 'follow-up-nightly'")
                        .query((row, n) -> JdbcTypes.instant(row, "execution_time")
                                .atZone(DanishTime.ZONE)
                                .toLocalTime())
                        .list())
                .containsExactly(LocalTime.of(4, 30));
    }

    private String order(Job job) {
        return String.valueOf(jdbc.sql("select count(*) + 100000 from employment where id < ?")
                .param(job.id().value())
                .query(Long.class)
                .single());
    }

    private boolean isWaiting() {
        return jdbc.sql("select count(*) from information_schema.innodb_trx where trx_state = 'LOCK WAIT'")
                        .query(Long.class)
                        .single()
                > 0;
    }

    private boolean isInTheMiddle() {
        return jdbc.sql("select count(*) from information_schema.innodb_trx where trx_rows_modified > 0")
                        .query(Long.class)
                        .single()
                > 0;
    }

    private Process start(LocalDate day) {
        try {
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            return new ProcessBuilder(
                            java,
                            "-Duser.timezone=UTC",
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            NightProcess.class.getName(),
                            "--spring.datasource.url=" + environment.getProperty("spring.datasource.url"),
                            "--spring.datasource.username=" + environment.getProperty("spring.datasource.username"),
                            "--spring.datasource.password=",
                            "--night=" + day)
                    .redirectErrorStream(true)
                    .redirectOutput(Path.of("target", "night-process.log").toFile())
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void exactlyOne(Job job) {
        assertThat(steps(job)).containsExactly("BEFORE_14");
        assertThat(told(job.citizen())).containsExactly("TALK_COMES");
        assertThat(told(job.contact())).containsExactly("TALK_COMES");
    }

    private void nightOf(LocalDate day) {
        clock.setTo(DanishTime.instant(day, LocalTime.of(4, 30)));
        night.run();
    }

    /** Only the talk between the two, so that a test sees one ladder. */
    private void forget(Job job) {
        jdbc.sql("update talk set status = 'REPLACED' where employment_id = :id and kind <> 'BETWEEN_US'")
                .param("id", job.id().value())
                .update();
    }

    private SignedIn teamLead(Job job) {
        return fixtures.account(Role.TEAM_LEAD, job.consultant().municipality(), "Tove Teamleder");
    }

    private List<String> steps(Job job) {
        return jdbc.sql("""
                        select step from ladder_effect join talk on talk.id = ladder_effect.talk_id
                        where talk.employment_id = ? order by step
                        """).param(job.id().value()).query(String.class).list();
    }

    private List<String> told(SignedIn person) {
        return jdbc.sql("select kind from notice where account_id = ? order by created_at, event_key")
                .param(person.accountId())
                .query(String.class)
                .list();
    }
}
