package dk.fleksbro.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.IntegrationTest;
import dk.fleksbro.TestClock;
import dk.fleksbro.UseCase;
import dk.fleksbro.agreement.AgreementFixtures;
import dk.fleksbro.agreement.AgreementFixtures.Job;
import dk.fleksbro.agreement.Content;
import dk.fleksbro.agreement.EmploymentEnded;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.agreement.Templates;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The talks of an employment follow its schedule, whatever happens to it. */
@UseCase("F1")
class TalkPlannerTest extends IntegrationTest {

    private static final LocalDate START = LocalDate.of(2027, 1, 4);

    @Autowired
    private AgreementFixtures agreements;

    @Autowired
    private TalkPlans talks;

    @Autowired
    private TalkPlanner planner;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @BeforeEach
    void atTheStart() {
        at(START);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void an_approved_agreement_plans_the_next_talk_of_every_rule() {
        Job job = agreements.running(START);
        assertThat(plans(job.id()))
                .containsExactly(
                        "between-us:1 2027-03-04 PLANNED",
                        "municipality:3 2027-04-05 PLANNED",
                        "municipality:6 2027-07-05 PLANNED",
                        "statutory:1 2029-07-04 PLANNED");
    }

    @Test
    void planning_again_changes_nothing() {
        Job job = agreements.running(START);
        List<String> before = plans(job.id());
        planner.plan(job.id());
        planner.plan(job.id());
        assertThat(plans(job.id())).isEqualTo(before);
    }

    @Test
    void when_a_talk_is_over_the_next_one_is_planned_and_a_late_one_restarts_the_count() {
        Job job = agreements.running(START);
        over(job, "between-us:1", "HELD", LocalDate.of(2027, 3, 4));
        assertThat(plans(job.id())).contains("between-us:2 2027-05-04 PLANNED");
        over(job, "between-us:2", "HELD", LocalDate.of(2027, 5, 20));
        assertThat(plans(job.id())).contains("between-us:3 2027-07-20 PLANNED");
        assertThat(toCome(job.id())).isEqualTo(1);
    }

    @Test
    void not_needed_makes_no_hole() {
        Job job = agreements.running(START);
        over(job, "between-us:1", "NOT_NEEDED", LocalDate.of(2027, 3, 1));
        assertThat(plans(job.id())).contains("between-us:1 2027-03-04 NOT_NEEDED", "between-us:2 2027-05-04 PLANNED");
    }

    @Test
    void the_talk_the_law_asks_for_is_followed_by_the_next() {
        Job job = agreements.running(START);
        over(job, "statutory:1", "HELD", LocalDate.of(2029, 7, 4));
        assertThat(plans(job.id())).contains("statutory:2 2032-01-05 PLANNED");
    }

    @Test
    void another_interval_moves_the_talk_nobody_is_invited_to_and_keeps_why() {
        Job job = agreements.running(START);
        agreements.change(job.id(), Map.of("followup.interval", "1"), START);
        assertThat(plans(job.id())).contains("between-us:1 2027-02-04 PLANNED");
        assertThat(shifts(job.id())).containsExactly("2027-03-04 2027-02-04 AGREEMENT");
    }

    @Test
    void a_talk_with_an_invitation_stays_where_it_is() {
        Job job = agreements.running(START);
        jdbc.sql("update talk set status = 'INVITED' where employment_id = ? and point = 'between-us:1'")
                .param(job.id().value())
                .update();
        agreements.change(job.id(), Map.of("followup.interval", "1"), START);
        assertThat(plans(job.id())).contains("between-us:1 2027-03-04 INVITED");
        assertThat(shifts(job.id())).isEmpty();
    }

    @Test
    void an_employment_that_ends_closes_what_comes_after_with_its_reason_and_takes_it_up_again() {
        Job job = agreements.running(START);
        List<String> before = plans(job.id());
        ended(job, LocalDate.of(2027, 5, 31));
        assertThat(plans(job.id()))
                .containsExactly(
                        "between-us:1 2027-03-04 PLANNED",
                        "municipality:3 2027-04-05 PLANNED",
                        "municipality:6 2027-07-05 REPLACED",
                        "statutory:1 2029-07-04 REPLACED");
        assertThat(shifts(job.id())).allMatch(shift -> shift.endsWith("ENDED")).hasSize(2);
        ended(job, null);
        assertThat(plans(job.id())).isEqualTo(before);
    }

    @Test
    void the_agreed_day_says_whether_a_talk_is_before_the_end() {
        Job job = agreements.running(START);
        agree(job, "municipality:6", "2027-05-20 08:00:00");
        agree(job, "between-us:1", "2027-06-10 08:00:00");
        ended(job, LocalDate.of(2027, 5, 31));
        assertThat(plans(job.id())).contains("municipality:6 2027-07-05 CONFIRMED", "between-us:1 2027-03-04 REPLACED");
    }

    @Test
    void a_talk_that_is_taken_up_again_begins_anew() {
        Job job = agreements.running(START);
        agree(job, "municipality:6", "2027-07-01 08:00:00");
        jdbc.sql(
                        "update talk set skip_party = 'CITIZEN', companion_comes = true, companion = 'Min søster', place = 'Søen'"
                                + " where employment_id = ? and point = 'municipality:6'")
                .param(job.id().value())
                .update();
        ended(job, LocalDate.of(2027, 5, 31));
        ended(job, null);
        assertThat(plans(job.id())).contains("municipality:6 2027-07-05 PLANNED");
        assertThat(jdbc.sql("""
                                select concat(coalesce(starts_at, ''), coalesce(skip_party, ''), place, companion, companion_comes)
                                from talk where employment_id = ? and point = 'municipality:6'
                                """).param(job.id().value()).query(String.class).single())
                .isEqualTo("0");
    }

    private void agree(Job job, String point, String at) {
        jdbc.sql("update talk set status = 'CONFIRMED', starts_at = ? where employment_id = ? and point = ?")
                .params(at, job.id().value(), point)
                .update();
    }

    @Test
    void an_agreement_that_came_into_the_portal_late_plans_from_then_on() {
        at(START.plusMonths(7));
        Job job = agreements.running(START);
        assertThat(plans(job.id()))
                .containsExactly("between-us:4 2027-09-06 PLANNED", "statutory:1 2029-07-04 PLANNED");
    }

    @Test
    void a_grant_of_five_years_has_its_status() {
        var fields = AgreementFixtures.fields(START);
        fields.put("job.grant-lasts", "five-years");
        at(LocalDate.of(2030, 1, 4));
        Job job = agreements.running(Content.of(Templates.current(), fields));
        assertThat(plans(job.id())).contains("status:54 2031-07-04 PLANNED");
    }

    private void at(LocalDate day) {
        clock.setTo(AgreementFixtures.morning(day));
    }

    private void over(Job job, String point, String status, LocalDate on) {
        at(on);
        jdbc.sql("""
                        update talk set status = :status, held_on = case when :status = 'HELD' then :on end,
                            closed_at = case when :status = 'NOT_NEEDED' then :at end
                        where employment_id = :id and point = :point
                        """)
                .param("status", status)
                .param("on", on)
                .param("at", JdbcTypes.utc(clock.instant()))
                .param("id", job.id().value())
                .param("point", point)
                .update();
        TalkPlan talk = talks.of(job.id()).stream()
                .filter(row -> row.point().equals(point))
                .findFirst()
                .orElseThrow();
        events.publishEvent(new TalkOver(job.id(), talk.id(), talk.kind(), on, status.equals("HELD")));
    }

    private void ended(Job job, @Nullable LocalDate on) {
        jdbc.sql(
                        "update employment set ended_on = :on, end_reason = case when :on is null then null else 'OTHER' end where id = :id")
                .param("on", on)
                .param("id", job.id().value())
                .update();
        events.publishEvent(new EmploymentEnded(job.id(), on));
    }

    private List<String> plans(EmploymentId id) {
        return talks.of(id).stream()
                .map(talk -> talk.point() + " " + talk.due() + " " + talk.status())
                .toList();
    }

    private long toCome(EmploymentId id) {
        return talks.of(id).stream()
                .filter(talk ->
                        talk.kind() == TalkKind.BETWEEN_US && talk.status().isToCome())
                .count();
    }

    private List<String> shifts(EmploymentId id) {
        return jdbc.sql("""
                        select concat(from_due, ' ', to_due, ' ', why) from talk_shift join talk on talk.id = talk_shift.talk_id
                        where talk.employment_id = ? order by talk_shift.id
                        """).param(id.value()).query(String.class).list();
    }
}
