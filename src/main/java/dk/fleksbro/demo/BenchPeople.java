package dk.fleksbro.demo;

import dk.fleksbro.agreement.Content;
import dk.fleksbro.agreement.Templates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 100,000 employments in municipalities of 600, with their talks, written in a few large statements. */
final class BenchPeople {

    static final int EMPLOYMENTS = 100_000;
    static final int IN_A_MUNICIPALITY = 600;

    private static final String TENS =
            "(select 0 i union select 1 union select 2 union select 3 union select 4 union select 5"
                    + " union select 6 union select 7 union select 8 union select 9)";

    private final JdbcClient jdbc;

    BenchPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The id of the n-th thing of a kind. */
    static UUID id(int kind, int n) {
        return UUID.fromString("b%07x-0000-4000-8000-%012x".formatted(kind, n));
    }

    static final int MUNICIPALITY = 1;
    static final int CONSULTANT = 2;
    static final int CITIZEN_ACCOUNT = 3;
    static final int EMPLOYER = 4;
    static final int EMPLOYMENT = 8;

    void load(LocalDate today) {
        jdbc.sql("create table bench_n (n int not null primary key)").update();
        jdbc.sql(
                        "insert into bench_n select a.i + 10 * b.i + 100 * c.i + 1000 * d.i + 10000 * e.i from %s a, %s b, %s c, %s d, %s e"
                                .formatted(TENS, TENS, TENS, TENS, TENS))
                .update();
        String now = "utc_timestamp(6)";
        every(
                IN_A_MUNICIPALITY,
                "insert into municipality (id, code, name) select %s, lpad(9000 + n div 600, 4, '0'), concat('Bench ', n div 600)"
                        .formatted(sql(MUNICIPALITY, "n div 600")));
        every(IN_A_MUNICIPALITY, account(CONSULTANT, "n div 600", "CONSULTANT", sql(MUNICIPALITY, "n div 600")));
        every(1, account(CITIZEN_ACCOUNT, "n", "FLEX_WORKER", sql(MUNICIPALITY, "n div 600")));
        every(10, account(EMPLOYER, "n div 10", "EMPLOYER", "null"));
        every(
                10,
                "insert into company (id, version, cvr, name, created_at) select %s, 1, lpad(88000000 + n div 10, 8, '0'), concat('Bench ', n div 10, ' A/S'), %s"
                        .formatted(sql(5, "n div 10"), now));
        every(
                10,
                "insert into workplace (id, version, company_id, p_number, name, street, postal_code, created_at) select %s, 1, %s, lpad(8800000000 + n div 10, 10, '0'), concat('Bench ', n div 10), 'Vej 1', '8000', %s"
                        .formatted(sql(6, "n div 10"), sql(5, "n div 10"), now));
        every(
                10,
                "insert into workplace_contact (workplace_id, account_id, phone, since) select %s, %s, '20123456', %s"
                        .formatted(sql(6, "n div 10"), sql(EMPLOYER, "n div 10"), now));
        every(
                1,
                "insert into citizen (id, version, account_id, municipality_id, consultant_id, candidate_no, name, phone, postal_code, protected, created_at) select %s, 1, %s, %s, %s, 10000000 + n, concat('Borger ', n), '20123456', '8000', false, %s"
                        .formatted(
                                sql(7, "n"),
                                sql(CITIZEN_ACCOUNT, "n"),
                                sql(MUNICIPALITY, "n div 600"),
                                sql(CONSULTANT, "n div 600"),
                                now));
        String starts = "date('%s') - interval (60 + n mod 1700) day".formatted(today);
        every(
                1,
                "insert into employment (id, version, citizen_id, workplace_id, starts_on, contract_released, created_at, created_by) select %s, 1, %s, %s, %s, false, %s, %s"
                        .formatted(
                                sql(EMPLOYMENT, "n"),
                                sql(7, "n"),
                                sql(6, "n div 10"),
                                starts,
                                now,
                                sql(CONSULTANT, "n div 600")));
        agreements(today, starts, now);
        talks(today, now);
        jdbc.sql("drop table bench_n").update();
    }

    private void agreements(LocalDate today, String starts, String now) {
        List<Content> contents = List.of(content(today, 300), content(today, 420));
        contents.forEach(content -> jdbc.sql(
                        "insert into agreement_content (hash, json, kept_at) values (?, ?, utc_timestamp(6))")
                .params(content.hash(), content.json())
                .update());
        String insert =
                "insert into agreement_version (id, version, employment_id, number, status, content_hash, change_kind, change_text, effective_from, opened_by, opened_at, closed_at) select %s, 1, %s, %d, 'APPROVED', '%s', '%s', '', %s, %s, %s, %s";
        every(
                1,
                insert.formatted(
                        sql(9, "n"),
                        sql(EMPLOYMENT, "n"),
                        1,
                        contents.getFirst().hash(),
                        "NEW",
                        starts,
                        sql(CONSULTANT, "n div 600"),
                        now,
                        now));
        every(
                4,
                insert.formatted(
                        sql(10, "n"),
                        sql(EMPLOYMENT, "n"),
                        2,
                        contents.getLast().hash(),
                        "HOURS",
                        starts + " + interval 60 day",
                        sql(CONSULTANT, "n div 600"),
                        now,
                        now));
    }

    /** Four talks held, one to come within 50 days or some days late, and the law's; the last two with their pulses. */
    private void talks(LocalDate today, String now) {
        String insert =
                "insert into talk (id, version, employment_id, kind, point, due_on, status, place, companion, held_on, created_at, changed_at) select %s, 1, %s, '%s', '%s', %s, '%s', '', '', %s, %s, %s";
        for (int k = 1; k <= 4; k++) {
            String held = "date('%s') - interval (%d + n mod 60) day".formatted(today, (5 - k) * 60);
            every(
                    1,
                    insert.formatted(
                            sql(10 + k, "n"),
                            sql(EMPLOYMENT, "n"),
                            "BETWEEN_US",
                            "between-us:" + k,
                            held,
                            "AGREED",
                            held,
                            now,
                            now));
            if (k > 2) {
                for (String party : List.of("CITIZEN", "EMPLOYER")) {
                    every(
                            1,
                            "insert into talk_pulse (talk_id, party, workload, energy, clear_tasks, support, well_being, account_id, answered_at) select %s, '%s', 3, 3, 4, 4, 1 + (n + %d) mod 5, %s, %s"
                                    .formatted(sql(10 + k, "n"), party, k, sql(CITIZEN_ACCOUNT, "n"), now));
                }
            }
        }
        String due = "date('%s') + interval (cast(n mod 60 as int) - 10) day".formatted(today);
        every(
                1,
                insert.formatted(
                        sql(15, "n"),
                        sql(EMPLOYMENT, "n"),
                        "BETWEEN_US",
                        "between-us:5",
                        due,
                        "PLANNED",
                        "null",
                        now,
                        now));
        every(
                1,
                insert.formatted(
                        sql(16, "n"),
                        sql(EMPLOYMENT, "n"),
                        "STATUTORY",
                        "statutory:1",
                        "date('%s') + interval (n mod 900) day".formatted(today),
                        "PLANNED",
                        "null",
                        now,
                        now));
    }

    private static Content content(LocalDate today, int effective) {
        Map<String, String> fields = new TreeMap<>();
        fields.put("job.title", "Medhjælper");
        fields.put("job.starts", today.toString());
        fields.put("hours.presence", "480");
        fields.put("hours.effective", String.valueOf(effective));
        fields.put("followup.interval", "2");
        for (int row = 1; row <= 4; row++) {
            fields.put("tasks." + row + ".title", "Opgave " + row);
            fields.put("tasks." + row + ".minutes", "60");
            fields.put("considerations." + row + ".category", "breaks");
            fields.put("considerations." + row + ".text", "Et kvarters pause hver time");
        }
        fields.put("week.1.day", "MONDAY");
        fields.put("week.1.from", "09:00");
        fields.put("week.1.to", "17:00");
        fields.put("pay.hourly", "160");
        return Content.of(Templates.current(), fields);
    }

    private static String account(int kind, String n, String role, String municipality) {
        return "insert into account (id, version, email, display_name, role, municipality_id, locale, enabled, created_at) select %s, 1, concat('%s', %s, '@bench.test'), concat('Bench ', %s), '%s', %s, 'da', true, utc_timestamp(6)"
                .formatted(sql(kind, n), role, n, n, role, municipality);
    }

    private static String sql(int kind, String n) {
        return "concat('b%07x-0000-4000-8000-', lpad(lower(hex(%s)), 12, '0'))".formatted(kind, n);
    }

    private void every(int step, String select) {
        jdbc.sql(select + " from bench_n where n < " + EMPLOYMENTS + " and n mod " + step + " = 0")
                .update();
    }
}
