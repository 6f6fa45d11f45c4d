package dk.fleksbro.handover;

import dk.fleksbro.account.SignedIn;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.consent.AccessScope;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.employer.EmployerName;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the logs of matches, talks, agreements and concerns say of a consultant's citizens, in one statement. */
@Repository
class Happenings {

    private static final String MATCHES = """
            select 'MATCH' as on_what, citizen.id, citizen.name, match_move.to_status as what, '' as kind, flex_job_role.title as place,
                '' as site, coalesce(account.display_name, '') as by_whom, flex_match.id as subject, match_move.at
            from citizen join flex_match on flex_match.citizen_id = citizen.id
            join match_move on match_move.match_id = flex_match.id
            join flex_job_role on flex_job_role.id = flex_match.role_id
            left join account on account.id = match_move.account_id
            where match_move.at >= :from and match_move.at < :to and
            """;

    private static final String OF_A_JOB = """
            from citizen join employment on employment.citizen_id = citizen.id
            join workplace on workplace.id = employment.workplace_id
            join company on company.id = workplace.company_id
            """;

    private static final String TALKS = """
            select 'TALK', citizen.id, citizen.name, talk_move.move, talk.kind, company.name, workplace.name,
                coalesce(account.display_name, ''), employment.id, talk_move.at
            """ + OF_A_JOB + """
            join talk on talk.employment_id = employment.id
            join talk_move on talk_move.talk_id = talk.id
            left join account on account.id = talk_move.account_id
            where talk_move.at >= :from and talk_move.at < :to and
            """;

    private static final String APPROVALS = """
            select 'APPROVAL', citizen.id, citizen.name, said.party, '', company.name, workplace.name, said.person, employment.id,
                said.approved_at
            """ + OF_A_JOB + """
            join agreement_version on agreement_version.employment_id = employment.id
            join agreement_approval said on said.version_id = agreement_version.id and said.lifted_at is null
            where said.approved_at >= :from and said.approved_at < :to and
            """;

    private static final String CONCERNS = """
            select 'CONCERN', citizen.id, citizen.name, concern.party, '', company.name, workplace.name, account.display_name,
                employment.id, concern.sent_at
            """ + OF_A_JOB + """
            join concern on concern.employment_id = employment.id
            join account on account.id = concern.account_id
            where concern.sent_at >= :from and concern.sent_at < :to and
            """;

    private final JdbcClient jdbc;

    Happenings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By citizen, in the order they happened. */
    List<Happening> of(SignedIn consultant, Instant from, Instant to, int limit) {
        AccessScope scope = AccessScope.of(consultant, SubjectKind.CITIZEN, Part.NAME, Purpose.MATCHING);
        String mine = " citizen.consultant_id = :me and " + scope.sql();
        return jdbc.sql(String.join(mine + " union all ", MATCHES, TALKS, APPROVALS, CONCERNS) + mine
                        + " order by name, id, at limit :limit")
                .params(scope.parameters())
                .param("me", consultant.accountId())
                .param("from", JdbcTypes.utc(from))
                .param("to", JdbcTypes.utc(to))
                .param("limit", limit)
                .query((row, n) -> read(row))
                .list();
    }

    private static Happening read(ResultSet row) throws SQLException {
        String site = row.getString("site");
        String place = row.getString("place");
        return new Happening(
                Happening.Kind.valueOf(row.getString("on_what")),
                new CitizenId(JdbcTypes.uuid(row, "id")),
                row.getString("name"),
                row.getString("what"),
                row.getString("kind"),
                site.isEmpty() ? place : EmployerName.of(place, site),
                row.getString("by_whom"),
                JdbcTypes.uuid(row, "subject"),
                JdbcTypes.instant(row, "at"));
    }
}
