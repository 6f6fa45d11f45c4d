package dk.fleksbro.matching.overview;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import dk.fleksbro.vacancy.FlexJobRoleId;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Decisions {

    private final JdbcClient jdbc;

    Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order they were made. */
    List<Decision> of(MunicipalityId municipality) {
        return jdbc.sql("""
                        select d.citizen_id, d.role_id, d.together from match_decision d
                        join citizen on citizen.id = d.citizen_id
                        where citizen.municipality_id = :municipality order by d.decided_at, d.citizen_id, d.role_id
                        """)
                .param("municipality", municipality.value())
                .query((row, n) -> new Decision(
                        new CitizenId(JdbcTypes.uuid(row, "citizen_id")),
                        new FlexJobRoleId(JdbcTypes.uuid(row, "role_id")),
                        row.getBoolean("together")))
                .list();
    }

    /** Instead of what was decided of the two before; who is to have a role has no other. */
    void put(Decision decision, AccountId by, Instant now) {
        if (decision.together()) {
            jdbc.sql("delete from match_decision where citizen_id = :citizen and together")
                    .param("citizen", decision.citizen().value())
                    .update();
        }
        jdbc.sql("""
                        insert into match_decision (citizen_id, role_id, together, decided_by, decided_at)
                        values (:citizen, :role, :together, :by, :now)
                        on duplicate key update together = :together, decided_by = :by, decided_at = :now
                        """)
                .param("citizen", decision.citizen().value())
                .param("role", decision.role().value())
                .param("together", decision.together())
                .param("by", by.value())
                .param("now", JdbcTypes.utc(now))
                .update();
    }

    void remove(CitizenId citizen, FlexJobRoleId role) {
        jdbc.sql("delete from match_decision where citizen_id = :citizen and role_id = :role")
                .param("citizen", citizen.value())
                .param("role", role.value())
                .update();
    }
}
