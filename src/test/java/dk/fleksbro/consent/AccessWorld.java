package dk.fleksbro.consent;

import dk.fleksbro.Fixtures;
import dk.fleksbro.account.Municipality;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.agreement.AgreementFixtures;
import dk.fleksbro.agreement.Content;
import dk.fleksbro.shared.CvrNumber;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows written straight into the tables, each with the facts the access table should find for it. */
final class AccessWorld {

    static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    final Map<UUID, Facts> subjects = new LinkedHashMap<>();
    private final JdbcClient jdbc;

    AccessWorld(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID workplace(SignedIn employer) {
        UUID company = UUID.randomUUID();
        UUID workplace = UUID.randomUUID();
        String cvr = Stream.generate(() -> "%08d"
                        .formatted(10_000_000 + ThreadLocalRandom.current().nextInt(80_000_000)))
                .filter(CvrNumber::isValid)
                .findFirst()
                .orElseThrow();
        jdbc.sql(
                        "insert into company (id, version, cvr, name, created_at) values (?, 1, ?, 'Eksempel A/S', utc_timestamp(6))")
                .params(company, cvr)
                .update();
        jdbc.sql("""
                        insert into workplace (id, version, company_id, p_number, name, street, postal_code, created_at)
                        values (?, 1, ?, ?, 'Eksempel', 'Prøvevej 1', '7000', utc_timestamp(6))
                        """).params(workplace, company, "12" + cvr).update();
        jdbc.sql(
                        "insert into workplace_contact (workplace_id, account_id, phone, since) values (?, ?, '20123456', utc_timestamp(6))")
                .params(workplace, employer.accountId())
                .update();
        subjects.put(workplace, Facts.ofWorkplace(workplace, Set.of(employer.accountId())));
        return workplace;
    }

    UUID role(UUID workplace, String status, UUID employer) {
        UUID role = UUID.randomUUID();
        jdbc.sql("""
                        insert into flex_job_role (id, version, workplace_id, status, title, description, minutes_min, minutes_max,
                            weekdays, days_needed, time_from, time_to, flexible, place, postal_code, from_home, positions, created_at,
                            published_at, close_reason)
                        values (?, 1, ?, ?, 'Lager', '', 120, 360, '', 1, '', '', true, '', '7000', false, 1, utc_timestamp(6),
                            utc_timestamp(6), ?)
                        """)
                .params(role, workplace, status, "CLOSED".equals(status) ? "FILLED" : null)
                .update();
        jdbc.sql("insert into role_task (role_id, task_kind, can_be_left_out) values (?, 'PACKING', false)")
                .param(role)
                .update();
        subjects.put(role, Facts.ofRole(role, Set.of(employer), "OPEN".equals(status)));
        return role;
    }

    UUID citizen(SignedIn person, Municipality municipality) {
        UUID citizen = UUID.randomUUID();
        jdbc.sql("""
                        insert into citizen (id, version, account_id, municipality_id, candidate_no, name, phone, postal_code, protected, created_at)
                        values (?, 1, ?, ?, ?, 'Anna', '20123456', '7000', false, utc_timestamp(6))
                        """)
                .params(citizen, person.accountId(), municipality.id().value(), Fixtures.next())
                .update();
        subjects.put(
                citizen,
                Facts.ofCitizen(citizen, person.accountId(), municipality.id().value()));
        return citizen;
    }

    UUID fair(Municipality municipality, SignedIn consultant, String status) {
        UUID fair = UUID.randomUUID();
        jdbc.sql("""
                        insert into fair (id, version, municipality_id, status, name, place, street, postal_code, day, starts, ends,
                            date_minutes, changeover_minutes, break_after, break_minutes, target_dates, seeker_places, answer_by,
                            created_by, created_at, changed_at)
                        values (?, 1, ?, ?, 'Messe', 'Hallen', 'Prøvevej 1', '7000', '2027-06-03', '09:00', '12:00', 8, 3, 4, 15, 3, 40,
                            '2027-05-20', ?, utc_timestamp(6), utc_timestamp(6))
                        """)
                .params(fair, municipality.id().value(), status, consultant.accountId())
                .update();
        subjects.put(fair, Facts.ofFair(fair, municipality.id().value(), !"DRAFT".equals(status)));
        return fair;
    }

    void release(UUID citizen, Part part, Stage from, boolean withdrawn) {
        jdbc.sql("""
                        insert into consent (id, citizen_id, part, from_stage, purpose, text_version, given_at, withdrawn_at)
                        values (?, ?, ?, ?, 'PRESENTATION', 't', '2026-01-01', ?)
                        """)
                .params(UUID.randomUUID(), citizen, part.name(), from.name(), withdrawn ? "2026-02-01" : null)
                .update();
    }

    UUID match(UUID role, UUID citizen, UUID employer, String status, Map<Part, Stage> released) {
        Facts about = subjects.get(citizen);
        UUID match = UUID.randomUUID();
        boolean meets = status.startsWith("MEETING");
        jdbc.sql("""
                        insert into flex_match (id, version, role_id, citizen_id, status, proposed_by, proposed_at, changed_at,
                            reason_text, meeting_at, meeting_form, meeting_place, meeting_note)
                        values (?, 1, ?, ?, ?, ?, utc_timestamp(6), utc_timestamp(6), '', ?, ?, ?, '')
                        """)
                .params(
                        match,
                        role,
                        citizen,
                        status,
                        about.owner(),
                        meets ? "2027-01-01" : null,
                        meets ? "BY_PHONE" : null,
                        meets ? "20123456" : "")
                .update();
        Stage stage =
                switch (status) {
                    case "PRESENTED" -> Stage.PRESENTED;
                    case "MUTUAL", "MEETING_PROPOSED", "MEETING_AGREED" -> Stage.MUTUAL;
                    default -> Stage.NONE;
                };
        subjects.put(
                match,
                Facts.ofMatch(match, citizen, about.owner(), about.municipality(), Set.of(employer), stage, released));
        return match;
    }

    /** An employment and a talk of it, the talk under the employment's own id. */
    UUID employment(UUID citizen, UUID workplace, SignedIn employer, boolean contractReleased) {
        return employment(citizen, workplace, employer, contractReleased, null);
    }

    /** The same, ended that many days ago. */
    UUID employment(
            UUID citizen, UUID workplace, SignedIn employer, boolean contractReleased, @Nullable Integer endedDaysAgo) {
        Facts about = subjects.get(citizen);
        UUID employment = UUID.randomUUID();
        jdbc.sql("""
                        insert into employment (id, version, citizen_id, workplace_id, starts_on, ended_on, end_reason, contract_released,
                            created_at, created_by)
                        values (?, 1, ?, ?, '2026-01-05', ?, ?, ?, utc_timestamp(6), ?)
                        """)
                .params(
                        employment,
                        citizen,
                        workplace,
                        endedDaysAgo == null ? null : TODAY.minusDays(endedDaysAgo),
                        endedDaysAgo == null ? null : "TIME_IS_UP",
                        contractReleased,
                        about.owner())
                .update();
        jdbc.sql("""
                        insert into talk (id, version, employment_id, kind, point, due_on, status, place, companion, created_at, changed_at)
                        values (?, 1, ?, 'BETWEEN_US', 'talk-1', '2026-03-05', 'PLANNED', '', '', utc_timestamp(6), utc_timestamp(6))
                        """).params(employment, employment).update();
        Content content = AgreementFixtures.complete(LocalDate.of(2026, 1, 5));
        jdbc.sql("insert ignore into agreement_content (hash, json, kept_at) values (?, ?, utc_timestamp(6))")
                .params(content.hash(), content.json())
                .update();
        jdbc.sql("""
                        insert into agreement_version (id, version, employment_id, number, status, content_hash, change_kind, change_text,
                            effective_from, opened_by, opened_at, closed_at)
                        values (?, 1, ?, 1, 'APPROVED', ?, 'NEW', '', '2026-01-05', ?, utc_timestamp(6), utc_timestamp(6))
                        """)
                .params(UUID.randomUUID(), employment, content.hash(), about.owner())
                .update();
        subjects.put(
                employment,
                Facts.ofEmployment(
                        employment,
                        citizen,
                        about.owner(),
                        about.municipality(),
                        Set.of(employer.accountId()),
                        contractReleased,
                        endedDaysAgo == null || endedDaysAgo <= 30));
        return employment;
    }
}
