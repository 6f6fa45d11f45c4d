package dk.fleksbro.matching;

import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.citizen.FlexJobProfile;
import dk.fleksbro.citizen.ProfileColumns;
import dk.fleksbro.consent.AccessScope;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.employer.WorkplaceId;
import dk.fleksbro.shared.WeeklyHours;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import dk.fleksbro.vacancy.FlexJobRoleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of matches and roles, each one statement with the reader's scope in it. */
@Repository
class MatchLists {

    private static final String MATCHES = """
             from flex_match join citizen on citizen.id = flex_match.citizen_id
            join flex_job_role on flex_job_role.id = flex_match.role_id
            join workplace on workplace.id = flex_job_role.workplace_id
            join company on company.id = workplace.company_id
            """;
    /** In SQL what {@link MatchStatus#isEnded()} says. */
    private static final String GOING_ON = "flex_match.status not in (" + MatchStatus.sql(MatchStatus::isEnded) + ")";

    /** Whether a party has said how the trial days went. */
    private static final String REVIEWED = """
            exists (select 1 from trial_review said where said.match_id = flex_match.id
                and said.trial_ends_at = flex_match.trial_ends_at and said.party = '%s') as reviewed""";

    private final JdbcClient jdbc;

    MatchLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A person with what is reckoned from, and the matches asked for, by their role. */
    record Person(CitizenRow citizen, Optional<FlexJobProfile> profile, Map<UUID, Ranked.Known> matches) {

        Optional<Ranked.Known> known(FlexJobRoleId role) {
            return Optional.ofNullable(matches.get(role.value()));
        }
    }

    List<RoleListRow> openRoles(SignedIn reader, String search, int limit, int offset) {
        AccessScope scope = AccessScope.of(reader, SubjectKind.ROLE, Part.RANKED_PEOPLE, Purpose.MATCHING);
        return jdbc.sql("""
                        select flex_job_role.*, company.name as company_name, workplace.name as workplace_name,
                            company.checked_at is not null as checked,
                            (select count(*) from flex_match join citizen on citizen.id = flex_match.citizen_id
                                where flex_match.role_id = flex_job_role.id and citizen.municipality_id = :municipality and\s""" + GOING_ON + """
                        ) as proposals
                        from flex_job_role join workplace on workplace.id = flex_job_role.workplace_id
                        join company on company.id = workplace.company_id
                        where (flex_job_role.title like :search or company.name like :search or workplace.name like :search)
                        and\s""" + scope.sql() + """
                         order by flex_job_role.published_at desc, flex_job_role.id limit :limit offset :offset
                        """)
                .params(scope.parameters())
                .param(
                        "municipality",
                        reader.ofMunicipality().map(MunicipalityId::value).orElse(null))
                .param("search", "%" + search.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> new RoleListRow(
                        new FlexJobRoleId(JdbcTypes.uuid(row, "id")),
                        row.getString("title"),
                        row.getString("company_name"),
                        row.getString("workplace_name"),
                        new WeeklyHours(row.getInt("minutes_min")),
                        new WeeklyHours(row.getInt("minutes_max")),
                        row.getString("postal_code"),
                        row.getBoolean("from_home"),
                        row.getInt("positions"),
                        row.getBoolean("checked"),
                        row.getInt("proposals")))
                .list();
    }

    /** Those of them who live in the municipality, with the match each has with the role. */
    List<Person> people(List<UUID> ids, MunicipalityId municipality, FlexJobRoleId role) {
        return ids.isEmpty()
                ? List.of()
                : people("fm.role_id = :role", "citizen.id in (:ids) and citizen.municipality_id = :municipality")
                        .param("role", role.value())
                        .param("ids", ids)
                        .param("municipality", municipality.value())
                        .query((row, n) -> person(row))
                        .list();
    }

    /** How often each of the municipality's people has been proposed; who never was is not in it. */
    Map<UUID, Integer> proposalsOfPeople(MunicipalityId municipality) {
        Map<UUID, Integer> proposals = new HashMap<>();
        jdbc.sql("""
                        select flex_match.citizen_id, count(*) as proposals
                        from flex_match join citizen on citizen.id = flex_match.citizen_id
                        where citizen.municipality_id = :municipality group by flex_match.citizen_id
                        """).param("municipality", municipality.value()).query(row -> {
            proposals.put(JdbcTypes.uuid(row, "citizen_id"), row.getInt("proposals"));
        });
        return proposals;
    }

    /** With all matches of the person. */
    Optional<Person> person(CitizenId id) {
        return people("true", "citizen.id = :id")
                .param("id", id.value())
                .query((row, n) -> person(row))
                .optional();
    }

    private JdbcClient.StatementSpec people(String matches, String where) {
        return jdbc.sql(
                "select " + ProfileColumns.ALL + ", (select group_concat(fm.role_id, ':', fm.id, ':', fm.status)"
                        + " from flex_match fm where fm.citizen_id = citizen.id and " + matches + ") as matches"
                        + ProfileColumns.FROM + "where " + where);
    }

    private static Person person(ResultSet row) throws SQLException {
        Map<UUID, Ranked.Known> matches = new HashMap<>();
        String listed = row.getString("matches");
        if (listed != null) {
            for (String match : listed.split(",", -1)) {
                String[] parts = match.split(":", -1);
                matches.put(
                        UUID.fromString(parts[0]),
                        new Ranked.Known(new MatchId(UUID.fromString(parts[1])), MatchStatus.valueOf(parts[2])));
            }
        }
        return new Person(ProfileColumns.citizen(row), ProfileColumns.profile(row), matches);
    }

    /** What has been proposed to the reader, what still goes on first. */
    List<ProposalRow> proposals(SignedIn reader, int limit, int offset) {
        AccessScope scope = AccessScope.of(reader, SubjectKind.MATCH, Part.MATCH_STATE, Purpose.OWN_AFFAIRS);
        return jdbc.sql("""
                        select flex_match.*, flex_job_role.title, company.name as company_name, flex_job_role.minutes_min,
                            flex_job_role.minutes_max, flex_job_role.postal_code, flex_job_role.from_home,\s""" + REVIEWED.formatted(Party.CITIZEN) + MATCHES + "where " + scope.sql() + " order by ("
                        + GOING_ON
                        + ") desc, flex_match.changed_at desc, flex_match.id limit :limit offset :offset")
                .params(scope.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> new ProposalRow(
                        id(row),
                        status(row),
                        row.getString("title"),
                        row.getString("company_name"),
                        new WeeklyHours(row.getInt("minutes_min")),
                        new WeeklyHours(row.getInt("minutes_max")),
                        row.getString("postal_code"),
                        row.getBoolean("from_home"),
                        JdbcTypes.instant(row, "changed_at"),
                        meeting(row),
                        trial(row),
                        row.getBoolean("reviewed")))
                .list();
    }

    /** Who is presented to the reader's workplaces, role by role; a name only where it is released. */
    List<CandidateRow> candidates(SignedIn reader, int limit, int offset) {
        AccessScope scope = AccessScope.of(reader, SubjectKind.MATCH, Part.MATCH_STATE, Purpose.PRESENTATION);
        AccessScope named = AccessScope.of(reader, SubjectKind.MATCH, Part.NAME, Purpose.PRESENTATION);
        return jdbc.sql("select flex_match.*, flex_job_role.title, workplace.name as workplace_name,"
                        + " citizen.candidate_no, case when " + named.sql() + " then citizen.name end as name, "
                        + REVIEWED.formatted(Party.EMPLOYER) + MATCHES
                        + "where " + scope.sql() + " order by flex_job_role.title, flex_job_role.id,"
                        + " flex_match.changed_at desc, flex_match.id limit :limit offset :offset")
                .params(scope.parameters())
                .params(named.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> new CandidateRow(
                        id(row),
                        status(row),
                        new FlexJobRoleId(JdbcTypes.uuid(row, "role_id")),
                        row.getString("title"),
                        row.getString("workplace_name"),
                        row.getInt("candidate_no"),
                        Optional.ofNullable(row.getString("name")),
                        JdbcTypes.instant(row, "changed_at"),
                        meeting(row),
                        trial(row),
                        row.getBoolean("reviewed")))
                .list();
    }

    /** What the reader follows: proposed by the reader, or of a citizen the reader is the consultant of. */
    List<CaseRow> followedBy(SignedIn reader) {
        AccessScope scope = AccessScope.of(reader, SubjectKind.MATCH, Part.MATCH_STATE, Purpose.MATCHING);
        return jdbc.sql(
                        "select flex_match.*, citizen.name, flex_job_role.title, flex_job_role.workplace_id, company.name as company_name"
                                + MATCHES
                                + "where " + scope.sql() + " and " + GOING_ON
                                + " and (flex_match.proposed_by = :me or citizen.consultant_id = :me)"
                                + " order by flex_match.changed_at, flex_match.id")
                .params(scope.parameters())
                .param("me", reader.accountId())
                .query((row, n) -> new CaseRow(
                        id(row),
                        status(row),
                        new CitizenId(JdbcTypes.uuid(row, "citizen_id")),
                        row.getString("name"),
                        row.getString("title"),
                        new WorkplaceId(JdbcTypes.uuid(row, "workplace_id")),
                        row.getString("company_name"),
                        JdbcTypes.instant(row, "changed_at"),
                        meeting(row),
                        trial(row)))
                .list();
    }

    private static MatchId id(ResultSet row) throws SQLException {
        return new MatchId(JdbcTypes.uuid(row, "id"));
    }

    private static MatchStatus status(ResultSet row) throws SQLException {
        return MatchStatus.valueOf(row.getString("status"));
    }

    private static @Nullable Meeting meeting(ResultSet row) throws SQLException {
        return status(row).hasMeeting() ? Matches.meeting(row) : null;
    }

    private static @Nullable Trial trial(ResultSet row) throws SQLException {
        return status(row).hasTrial() ? Matches.trial(row) : null;
    }
}
