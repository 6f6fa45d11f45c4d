package dk.fleksbro.matching.overview;

import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.matching.MatchStatus;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How long everybody with a fleksjobbevis in use has waited; one statement for a municipality. */
@Repository
class Waits {

    private final JdbcClient jdbc;

    Waits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Without those who have name and address protection: they stand on no list. */
    List<Wait> of(MunicipalityId municipality) {
        return jdbc.sql("""
                        select citizen.id, coalesce(max(flex_match.proposed_at), citizen.created_at) as since,
                            count(flex_match.id) as proposals,
                            coalesce(max(flex_match.status in (%s)), false) as placed
                        from citizen join flex_job_profile on flex_job_profile.citizen_id = citizen.id
                        left join flex_match on flex_match.citizen_id = citizen.id
                        where citizen.municipality_id = :municipality and not citizen.protected
                        group by citizen.id, citizen.created_at, citizen.candidate_no order by since, citizen.candidate_no
                        """.formatted(MatchStatus.sql(MatchStatus::isInAPlace)))
                .param("municipality", municipality.value())
                .query((row, n) -> new Wait(
                        new CitizenId(JdbcTypes.uuid(row, "id")),
                        JdbcTypes.instant(row, "since"),
                        row.getInt("proposals"),
                        row.getBoolean("placed")))
                .list();
    }
}
