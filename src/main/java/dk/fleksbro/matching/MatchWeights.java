package dk.fleksbro.matching;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the weights of each municipality, every version of them; the newest is in force. Version 1 is in the code. */
@Repository
class MatchWeights {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    MatchWeights(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    Weights inForce(MunicipalityId municipality) {
        return jdbc.sql("""
                        select version, weights from match_weights where municipality_id = :municipality
                        order by version desc limit 1
                        """)
                .param("municipality", municipality.value())
                .query((row, n) -> weights(row))
                .optional()
                .orElse(Weights.FIRST);
    }

    /** Of every municipality that has changed them. */
    Map<UUID, Weights> allInForce() {
        Map<UUID, Weights> weights = new HashMap<>();
        jdbc.sql("""
                        select municipality_id, version, weights from match_weights w where version =
                            (select max(version) from match_weights newer where newer.municipality_id = w.municipality_id)
                        """).query(row -> {
            weights.put(JdbcTypes.uuid(row, "municipality_id"), weights(row));
        });
        return weights;
    }

    /** The newest first. */
    List<WeightsVersion> versions(MunicipalityId municipality) {
        List<WeightsVersion> versions = new ArrayList<>(jdbc.sql("""
                        select w.version, w.weights, w.note, w.at, a.display_name from match_weights w
                        join account a on a.id = w.account_id where w.municipality_id = :municipality order by w.version desc
                        """)
                .param("municipality", municipality.value())
                .query((row, n) -> new WeightsVersion(
                        weights(row),
                        row.getString("note"),
                        Optional.of(new WeightsVersion.TakenIntoUse(
                                row.getString("display_name"), JdbcTypes.instant(row, "at")))))
                .list());
        versions.add(new WeightsVersion(Weights.FIRST, "", Optional.empty()));
        return versions;
    }

    /** Nothing when the citizen has come from another municipality since, where the number meant another version. */
    Optional<ProposedUnder> of(MatchId match) {
        return jdbc.sql("""
                        select weights_version, w.at, coalesce((select max(newest.version) from match_weights newest
                                where newest.municipality_id = citizen.municipality_id), 1) as newest
                        from flex_match join citizen on citizen.id = citizen_id
                        left join match_weights w on w.municipality_id = citizen.municipality_id and w.version = weights_version
                        where flex_match.id = :match and (weights_version = 1 or w.at is not null)
                        """)
                .param("match", match.value())
                .query((row, n) -> new ProposedUnder(
                        row.getInt("weights_version"),
                        row.getInt("weights_version") == 1
                                ? Optional.empty()
                                : Optional.of(JdbcTypes.instant(row, "at")),
                        row.getInt("newest")))
                .optional();
    }

    void add(MunicipalityId municipality, Weights weights, String note, AccountId by, Instant at) {
        try {
            jdbc.sql("""
                            insert into match_weights (municipality_id, version, weights, note, account_id, at)
                            values (:municipality, :version, :weights, :note, :by, :at)
                            """)
                    .param("municipality", municipality.value())
                    .param("version", weights.version())
                    .param("weights", text(weights))
                    .param("note", note)
                    .param("by", by.value())
                    .param("at", JdbcTypes.utc(at))
                    .update();
            events.publishEvent(new WeightsChanged(municipality));
        } catch (DuplicateKeyException e) {
            throw new RuleBroken(WeightsRule.WEIGHTS_HAVE_MOVED);
        }
    }

    private static Weights weights(ResultSet row) throws SQLException {
        return new Weights(row.getInt("version"), parse(row.getString("weights")));
    }

    private static String text(Weights weights) {
        return weights.inOrder().entrySet().stream()
                .map(weight -> weight.getKey().name() + "=" + weight.getValue())
                .collect(Collectors.joining(","));
    }

    /** A kind that came later than the version counts what it counts to begin with. */
    static Map<TermKind, Integer> parse(String text) {
        Map<TermKind, Integer> points = new EnumMap<>(Weights.FIRST.points());
        Arrays.stream(text.split(","))
                .map(entry -> entry.split("="))
                .forEach(entry -> points.put(TermKind.valueOf(entry[0]), Integer.valueOf(entry[1])));
        return points;
    }
}
