package dk.fleksbro.agreement;

import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.AccessScope;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.consent.FactsSource;
import dk.fleksbro.consent.OwnSubject;
import dk.fleksbro.consent.Stage;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What must be known of an employment to decide who may see it. */
@Component
public class EmploymentFacts implements FactsSource, OwnSubject {

    private final JdbcClient jdbc;
    private final Clock clock;

    EmploymentFacts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.EMPLOYMENT;
    }

    @Override
    public Optional<Facts> find(UUID id) {
        return jdbc.sql("""
                        select employment.citizen_id, citizen.account_id, citizen.municipality_id, employment.contract_released,
                            %s as takes_part,
                            (select group_concat(wc.account_id) from workplace_contact wc
                                where wc.workplace_id = employment.workplace_id) as employers
                        from employment join citizen on citizen.id = employment.citizen_id where employment.id = :id
                        """.formatted(AccessScope.employerTakesPart("today")))
                .param("id", id)
                .param("today", DanishTime.date(clock.instant()))
                .query((row, n) -> Facts.ofEmployment(
                        id,
                        JdbcTypes.uuid(row, "citizen_id"),
                        JdbcTypes.uuid(row, "account_id"),
                        JdbcTypes.uuid(row, "municipality_id"),
                        row.getString("employers") == null
                                ? Set.of()
                                : Arrays.stream(row.getString("employers").split(",", -1))
                                        .map(UUID::fromString)
                                        .collect(Collectors.toSet()),
                        row.getBoolean("contract_released"),
                        row.getBoolean("takes_part")))
                .optional();
    }

    /** The page of one's own employments, or of those of one's own municipality, also when there are none yet. */
    @Override
    public Optional<Facts> of(SignedIn reader) {
        if (reader.role() == Role.ADMIN) {
            return Optional.empty();
        }
        boolean concerned = reader.role() == Role.FLEX_WORKER || reader.role() == Role.EMPLOYER;
        UUID me = reader.accountId();
        UUID municipality = reader.ofMunicipality().map(MunicipalityId::value).orElse(null);
        return Optional.of(new Facts(
                SubjectKind.EMPLOYMENT,
                null,
                null,
                concerned ? me : null,
                municipality,
                concerned ? Set.of(me) : Set.of(),
                Stage.NONE,
                Map.of(),
                false));
    }
}
