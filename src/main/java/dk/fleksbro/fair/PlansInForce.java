package dk.fleksbro.fair;

import dk.fleksbro.fair.PlanVersion.FrozenFor;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the plan a fair runs by; who may read it, the caller has asked. */
@Component
public class PlansInForce {

    private final PlanVersions versions;
    private final PlanNames names;
    private final JdbcClient jdbc;

    PlansInForce(PlanVersions versions, PlanNames names, JdbcClient jdbc) {
        this.versions = versions;
        this.names = names;
        this.jdbc = jdbc;
    }

    /** Empty while no plan has been sent out. */
    public Optional<PlanInForce> of(FairId fair) {
        return versions.of(fair).stream()
                .filter(version -> version.frozenFor() == FrozenFor.SENT)
                .findFirst()
                .map(version -> of(fair, version));
    }

    private PlanInForce of(FairId fair, PlanVersion version) {
        KeptPlan kept = versions.kept(version.id());
        return new PlanInForce(
                version.number(),
                Seating.of(kept.input(), kept.plan().dates(), closedTables(fair)),
                names.people(fair),
                names.stands(fair));
    }

    /** From which round on a table is not used any more, by the number of the table. */
    public Map<Integer, Integer> closedTables(FairId fair) {
        return closedTables(fair, Instant.MAX);
    }

    /** The same, of those that were closed at that moment. */
    Map<Integer, Integer> closedTables(FairId fair, Instant at) {
        Map<Integer, Integer> closed = new HashMap<>();
        jdbc.sql("select number, from_round, closed_at from fair_closed_table where fair_id = :fair")
                .param("fair", fair.value())
                .query(row -> {
                    if (!JdbcTypes.instant(row, "closed_at").isAfter(at)) {
                        closed.put(row.getInt("number"), row.getInt("from_round"));
                    }
                });
        return closed;
    }
}
