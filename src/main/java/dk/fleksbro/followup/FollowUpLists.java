package dk.fleksbro.followup;

import dk.fleksbro.account.SignedIn;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.consent.AccessScope;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.employer.EmployerName;
import dk.fleksbro.employer.WorkplaceId;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of employments to follow up, each one statement with the reader's scope in it. */
@Repository
class FollowUpLists {

    /** Something is wrong for somebody no consultant is named for: it stands in the list of each, until one answers. */
    private static final String NOBODYS = """
            exists (select 1 from concern where concern.employment_id = employment.id and concern.status = 'WAITING')
            and not exists (select 1 from account named where named.id = citizen.consultant_id and named.enabled)
            """;

    private final JdbcClient jdbc;

    FollowUpLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param mine whether only those of the reader's own citizens are wanted */
    record Question(String search, boolean mine, LocalDate today, Instant now, int limit, int offset) {}

    /** What goes wrong first comes first. */
    List<FollowUpRow> forConsultant(SignedIn reader, Question question) {
        return rows(
                reader,
                Purpose.FOLLOWING_UP,
                "(citizen.name like :search or company.name like :search or workplace.name like :search)"
                        + (question.mine() ? " and (citizen.consultant_id = :me or " + NOBODYS + ")" : ""),
                "1 = 1",
                "urgency, coalesce(concern_by, next_on), id",
                question);
    }

    /** What has climbed, by consultant. */
    List<FollowUpRow> forTeamLead(SignedIn reader, Question question) {
        return rows(
                reader,
                Purpose.SUPERVISION,
                "1 = 1",
                "concern_climbed or late_from <= :today - interval " + LadderStep.AFTER_28.firstDay() + " day",
                "coalesce(consultant_name, ''), urgency, next_on, id",
                question);
    }

    /** One's own, the next talk first. */
    List<FollowUpRow> own(SignedIn reader, Question question) {
        return rows(
                reader,
                Purpose.inEmployment(reader.role()),
                "1 = 1",
                "1 = 1",
                "coalesce(next_on, '9999-12-31'), id",
                question);
    }

    private List<FollowUpRow> rows(
            SignedIn reader, Purpose purpose, String which, String outer, String order, Question question) {
        AccessScope scope = AccessScope.of(reader, SubjectKind.EMPLOYMENT, Part.FOLLOW_UP, purpose);
        return jdbc.sql("""
                        select rows_.*, case
                            when concern_by <= :now then 0
                            when concern_by is not null then 1
                            when late_from <= :today - interval %d day then 2
                            when disagreed then 3
                            when late_from <= :today - interval %d day then 4
                            when %s then 5
                            when next_on <= :today + interval 14 day then 6
                            else 7 end as urgency
                        from (select employment.id, employment.starts_on, employment.citizen_id, employment.workplace_id, citizen.name as citizen_name, citizen.consultant_id,
                                consultant.display_name as consultant_name, company.name as company_name, workplace.name as workplace_name,
                                %s
                            from employment join citizen on citizen.id = employment.citizen_id
                            join workplace on workplace.id = employment.workplace_id
                            join company on company.id = workplace.company_id
                            left join account consultant on consultant.id = citizen.consultant_id
                            left join agreement_sign on agreement_sign.employment_id = employment.id
                            where employment.starts_on is not null and (employment.ended_on is null or employment.ended_on >= :today)
                            and %s) rows_
                        where %s
                        order by %s limit :limit offset :offset
                        """.formatted(
                                LadderStep.AFTER_14.firstDay(),
                                EarlyWarning.LATE_DAYS,
                                EarlyWarning.ANY_OTHER,
                                Signs.COLUMNS,
                                scope.sql() + " and " + which,
                                outer,
                                order))
                .params(scope.parameters())
                .param("me", reader.accountId())
                .param("search", "%" + question.search().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("today", question.today())
                .param("now", JdbcTypes.utc(question.now()))
                .param("limit", question.limit())
                .param("offset", question.offset())
                .query((row, n) -> new FollowUpRow(
                        new EmploymentId(JdbcTypes.uuid(row, "id")),
                        new CitizenId(JdbcTypes.uuid(row, "citizen_id")),
                        row.getString("citizen_name"),
                        new WorkplaceId(JdbcTypes.uuid(row, "workplace_id")),
                        EmployerName.of(row.getString("company_name"), row.getString("workplace_name")),
                        row.getString("consultant_name") == null ? "" : row.getString("consultant_name"),
                        Signs.of(row),
                        row.getInt("urgency")))
                .list();
    }
}
