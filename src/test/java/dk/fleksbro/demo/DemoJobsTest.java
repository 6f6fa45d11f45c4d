package dk.fleksbro.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.agreement.Content;
import dk.fleksbro.agreement.EndReason;
import dk.fleksbro.agreement.Field;
import dk.fleksbro.agreement.FieldValue;
import dk.fleksbro.agreement.Missing;
import dk.fleksbro.agreement.Terms;
import dk.fleksbro.shared.TextCheck;
import dk.fleksbro.shared.WorkingDays;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The demo's employments look as if people had worked and talked for five years. */
class DemoJobsTest {

    private static final String SIGN_IN_EMPLOYERS =
            "employment e join workplace_contact w on w.workplace_id = e.workplace_id join account a on a.id = w.account_id"
                    + " join agreement_version v on v.employment_id = e.id where a.email = '" + DemoSignIns.EMPLOYER
                    + "'";

    private static DemoSchema schema;

    @BeforeAll
    static void load() {
        schema = DemoSchema.loaded();
    }

    @Test
    void there_are_six_hundred_employments_of_up_to_five_years_at_every_stage() {
        assertThat(count("employment")).isEqualTo(600);
        assertThat(count("employment where starts_on < utc_date() - interval 4 year"))
                .isGreaterThan(50);
        assertThat(count("employment where starts_on < utc_date() - interval 5 year"))
                .isZero();
        assertThat(count("employment where ended_on is not null")).isBetween(50L, 70L);
        assertThat(count("employment where starts_on > utc_date()")).isGreaterThanOrEqualTo(5);
        assertThat(count("employment where starts_on is null")).isBetween(25L, 45L);
        assertThat(count("agreement_version where status = 'OPEN'")).isBetween(35L, 60L);
        assertThat(count("agreement_version where status = 'APPROVED' and effective_from > utc_date()"))
                .isBetween(15L, 35L);
    }

    @Test
    void about_twenty_one_in_a_hundred_have_risen() {
        Map<String, List<Integer>> hours = new LinkedHashMap<>();
        schema.texts("""
                        select concat(v.employment_id, ' ', c.json) from agreement_version v
                        join agreement_content c on c.hash = v.content_hash
                        where v.status = 'APPROVED' and v.effective_from <= utc_date() order by v.employment_id, v.number
                        """).forEach(line -> {
            int space = line.indexOf(' ');
            hours.computeIfAbsent(line.substring(0, space), id -> new ArrayList<>())
                    .add(new Terms(Content.read(line.substring(space + 1)))
                            .effectiveMinutes()
                            .orElseThrow());
        });
        long rose =
                hours.values().stream().filter(h -> h.getLast() > h.getFirst()).count();
        long fell =
                hours.values().stream().filter(h -> h.getLast() < h.getFirst()).count();
        long few = hours.values().stream().filter(h -> h.getFirst() <= 600).count();
        assertThat(100.0 * rose / hours.size()).isBetween(18.0, 24.0);
        assertThat(100.0 * fell / hours.size()).isBetween(2.0, 8.0);
        assertThat(100.0 * few / hours.size()).isBetween(60.0, 75.0);
    }

    @Test
    void every_agreement_can_be_read_and_nothing_is_missing_where_all_have_approved() {
        List<String> approved = schema.texts(
                "select c.json from agreement_content c join agreement_version v on v.content_hash = c.hash where v.status = 'APPROVED'");
        assertThat(approved).hasSizeGreaterThan(600).allSatisfy(json -> {
            Content content = Content.read(json);
            assertThat(Missing.of(content)).isEmpty();
            assertThat(wrong(content)).isEmpty();
        });
        assertThat(schema.texts(
                        "select c.json from agreement_content c join agreement_version v on v.content_hash = c.hash"
                                + " where v.status = 'OPEN' and v.number = 1"))
                .filteredOn(json -> !Missing.of(Content.read(json)).isEmpty())
                .hasSize(14);
        assertThat(schema.texts("select concat(hash, json) from agreement_content"))
                .allSatisfy(line ->
                        assertThat(Content.read(line.substring(64)).hash()).isEqualTo(line.substring(0, 64)));
    }

    /** What its own form would not take, or warn of. */
    private static List<String> wrong(Content content) {
        List<String> wrong = new ArrayList<>();
        content.fields().forEach((path, stored) -> {
            Field field = content.template().fieldOf(path).orElseThrow();
            String typed = FieldValue.typed(field, stored);
            if (!FieldValue.check(field, typed).isEmpty()
                    || !FieldValue.stored(field, typed).orElse("").equals(stored)) {
                wrong.add(path + " " + stored);
            }
        });
        return wrong;
    }

    @Test
    void hours_days_and_intensity_agree_with_each_other() {
        assertThat(schema.texts("select json from agreement_content")).allSatisfy(json -> {
            Terms terms = new Terms(Content.read(json));
            if (terms.intensity().isPresent()) {
                int presence = terms.presenceMinutes().orElseThrow();
                int effective = terms.effectiveMinutes().orElseThrow();
                assertThat(effective).isLessThanOrEqualTo(presence);
                assertThat(terms.intensity().orElseThrow().doubleValue())
                        .isBetween(100.0 * effective / presence - 0.01, 100.0 * effective / presence + 0.01);
                assertThat(terms.week().stream()
                                .mapToLong(day ->
                                        Duration.between(day.from(), day.to()).toMinutes())
                                .sum())
                        .isEqualTo(presence);
            }
        });
    }

    @Test
    void days_are_working_days_and_nothing_has_happened_in_the_future() {
        for (String days : List.of(
                "select distinct starts_on from employment where starts_on is not null",
                "select distinct due_on from talk",
                "select distinct held_on from talk where held_on is not null")) {
            assertThat(schema.texts(days)).allMatch(day -> WorkingDays.isWorkingDay(LocalDate.parse(day)));
        }
        for (String happened : List.of(
                "agreement_version where opened_at",
                "agreement_version where closed_at",
                "agreement_approval where approved_at",
                "talk where created_at",
                "talk where changed_at",
                "talk where closed_at",
                "talk_pulse where answered_at",
                "agreed_action where created_at")) {
            assertThat(count(happened + " > utc_timestamp(6)")).as(happened).isZero();
        }
        assertThat(count("employment where ended_on <= starts_on or ended_on > utc_date()"))
                .isZero();
        assertThat(count("agreement_version later join agreement_version earlier"
                        + " on earlier.employment_id = later.employment_id and earlier.number < later.number"
                        + " where later.effective_from <= earlier.effective_from"))
                .isZero();
        assertThat(count("agreement_version where closed_at < opened_at")).isZero();
    }

    @Test
    void an_approved_version_has_everybodys_yes_to_exactly_what_it_says() {
        assertThat(count(
                        "agreement_version v where v.status = 'APPROVED' and 3 <> (select count(*) from agreement_approval a"
                                + " where a.version_id = v.id and a.content_hash = v.content_hash)"))
                .isZero();
        assertThat(count(
                        "agreement_version v where v.status = 'OPEN' and 3 <= (select count(*) from agreement_approval a"
                                + " where a.version_id = v.id)"))
                .isZero();
    }

    @Test
    void talks_have_been_held_for_years_and_wait_in_every_state() {
        assertThat(count("talk where held_on is not null")).isGreaterThan(4000);
        assertThat(schema.texts("select distinct status from talk"))
                .contains(
                        "PLANNED",
                        "INVITED",
                        "CONFIRMED",
                        "NEW_TIME_ASKED",
                        "HELD",
                        "MINUTES_TO_APPROVE",
                        "AGREED",
                        "DISAGREED",
                        "CLOSED",
                        "NOT_NEEDED");
        assertThat(count("talk t where t.status in ('MINUTES_TO_APPROVE', 'DISAGREED', 'CLOSED') and not exists"
                        + " (select 1 from talk_minutes m where m.talk_id = t.id)"))
                .isZero();
        assertThat(schema.texts("select json from talk_minutes"))
                .hasSizeGreaterThan(400)
                .allSatisfy(json -> {
                    Content content = Content.read(json);
                    assertThat(Missing.of(content)).isEmpty();
                    assertThat(wrong(content)).isEmpty();
                });
        assertThat(count("talk_move m join talk_move n on n.talk_id = m.talk_id and n.id = m.id + 1"
                        + " where n.from_status <> m.to_status or n.at <= m.at"))
                .isZero();
        assertThat(count("talk where status = 'PLANNED' and due_on < utc_date() - interval 14 day"))
                .isBetween(8L, 60L);
        assertThat(
                        count(
                                "talk where status = 'INVITED' and 3 <> (select count(*) from talk_time t where t.talk_id = talk.id)"))
                .isZero();
        assertThat(count("talk_pulse")).isGreaterThan(4000);
        assertThat(count("agreed_action where status = 'OPEN' and due_on < utc_date()"))
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void some_have_ended_for_a_reason_and_some_have_said_that_something_is_wrong() {
        assertThat(count(
                        "employment e left join employment_ending x on x.employment_id = e.id and x.last_day = e.ended_on"
                                + " and x.reason = e.end_reason where e.ended_on is not null and x.id is null"))
                .isZero();
        assertThat(schema.texts("select distinct reason from employment_ending"))
                .hasSizeGreaterThan(4)
                .allSatisfy(reason -> assertThat(EndReason.valueOf(reason)).isNotNull());
        assertThat(schema.texts("select distinct status from concern")).contains("WAITING", "ANSWERED", "CLOSED");
        assertThat(count("concern where climbed_at is not null")).isEqualTo(1);
        assertThat(schema.texts(
                        "select text from concern_line union select good from exit_answer union select better from exit_answer"
                                + " union select text from talk_view union select text from agreed_action"))
                .isNotEmpty()
                .allMatch(text -> TextCheck.prose(text, 300).isEmpty());
    }

    @Test
    void the_visitors_have_something_to_do() {
        assertThat(count(SIGN_IN_EMPLOYERS + " and v.status = 'OPEN' and not exists"
                        + " (select 1 from agreement_approval y where y.version_id = v.id and y.party = 'EMPLOYER')"))
                .isGreaterThanOrEqualTo(3);
        assertThat(count(SIGN_IN_EMPLOYERS + " and v.status = 'APPROVED' and v.effective_from > utc_date()"))
                .isEqualTo(1);
        assertThat(count("talk t join employment e on e.id = t.employment_id join citizen c on c.id = e.citizen_id"
                        + " join account a on a.id = c.account_id where a.email = '" + DemoSignIns.FLEX_WORKER
                        + "' and t.status = 'INVITED' and t.due_on < utc_date() + interval 21 day"))
                .isEqualTo(1);
        assertThat(
                        count(
                                "agreement_version v join employment e on e.id = v.employment_id join citizen c on c.id = e.citizen_id"
                                        + " join account a on a.id = c.consultant_id where a.email = '"
                                        + DemoSignIns.CONSULTANT
                                        + "' and v.status = 'OPEN' and 2 = (select count(*) from agreement_approval y where y.version_id = v.id)"))
                .isGreaterThanOrEqualTo(1);
    }

    private static long count(String from) {
        return schema.count(from);
    }
}
