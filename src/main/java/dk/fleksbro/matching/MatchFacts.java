package dk.fleksbro.matching;

import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.Consents;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.consent.FactsSource;
import dk.fleksbro.consent.OwnSubject;
import dk.fleksbro.consent.Stage;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.employer.EmployerService;
import dk.fleksbro.employer.WorkplaceId;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What must be known of a match to decide who may see it. */
@Component
class MatchFacts implements FactsSource, OwnSubject {

    private final JdbcClient jdbc;
    private final EmployerService employers;
    private final Consents consents;

    MatchFacts(JdbcClient jdbc, EmployerService employers, Consents consents) {
        this.jdbc = jdbc;
        this.employers = employers;
        this.consents = consents;
    }

    private record Row(
            UUID citizen,
            UUID account,
            UUID municipality,
            WorkplaceId workplace,
            MatchStatus status,
            boolean addressProtected) {}

    @Override
    public SubjectKind kind() {
        return SubjectKind.MATCH;
    }

    @Override
    public Optional<Facts> find(UUID id) {
        return jdbc.sql("""
                        select flex_match.status, citizen.id as citizen, citizen.account_id, citizen.municipality_id, citizen.protected,
                            flex_job_role.workplace_id
                        from flex_match join citizen on citizen.id = flex_match.citizen_id
                        join flex_job_role on flex_job_role.id = flex_match.role_id
                        where flex_match.id = :id
                        """)
                .param("id", id)
                .query((row, n) -> new Row(
                        JdbcTypes.uuid(row, "citizen"),
                        JdbcTypes.uuid(row, "account_id"),
                        JdbcTypes.uuid(row, "municipality_id"),
                        new WorkplaceId(JdbcTypes.uuid(row, "workplace_id")),
                        MatchStatus.valueOf(row.getString("status")),
                        row.getBoolean("protected")))
                .optional()
                .map(row -> Facts.ofMatch(
                        id,
                        row.citizen(),
                        row.account(),
                        row.municipality(),
                        employers.accountsOf(row.workplace()),
                        // name and address protection hides a person from every employer, whatever was said before
                        row.addressProtected() ? Stage.NONE : row.status().stage(),
                        consents.of(row.citizen())));
    }

    /** The pages with one's own proposals, or the people presented to one's own workplaces, also while there are none. */
    @Override
    public Optional<Facts> of(SignedIn reader) {
        if (reader.role() != Role.FLEX_WORKER && reader.role() != Role.EMPLOYER) {
            return Optional.empty();
        }
        UUID me = reader.accountId();
        return Optional.of(
                new Facts(SubjectKind.MATCH, null, null, me, null, Set.of(me), Stage.PRESENTED, Map.of(), false));
    }
}
