package dk.fleksbro.matching.overview;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.matching.MatchStatus;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How long everybody with a fleksjobbevis in use has waited; one statement for a municipality. */
@Repository
class Waits {

    private final JdbcClient jdbc;

    Waits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody who waits, for the consultant who knows the name. */
    record Named(Wait waited, String name) {}

    /** Without those who have name and address protection: they stand on no list. */
    List<Wait> of(MunicipalityId municipality) {
        return rows("citizen.municipality_id = :whose", municipality.value()).stream()
                .map(Named::waited)
                .toList();
    }

    /** The same of one consultant's own citizens. */
    List<Named> ofConsultant(AccountId consultant) {
        return rows("citizen.consultant_id = :whose", consultant.value());
    }

    private List<Named> rows(String which, UUID whose) {
        return jdbc.sql("""
                        select citizen.id, citizen.name, coalesce(max(flex_match.proposed_at), citizen.created_at) as since,
                            count(flex_match.id) as proposals,
                            coalesce(max(flex_match.status in (%s)), false) as placed
                        from citizen join flex_job_profile on flex_job_profile.citizen_id = citizen.id
                        left join flex_match on flex_match.citizen_id = citizen.id
                        where %s and not citizen.protected
                        group by citizen.id, citizen.name, citizen.created_at, citizen.candidate_no
                        order by since, citizen.candidate_no
                        """.formatted(MatchStatus.sql(MatchStatus::isInAPlace), which))
                .param("whose", whose)
                .query((row, n) -> new Named(
                        new Wait(
                                new CitizenId(JdbcTypes.uuid(row, "id")),
                                JdbcTypes.instant(row, "since"),
                                row.getInt("proposals"),
                                row.getBoolean("placed")),
                        row.getString("name")))
                .list();
    }
}
