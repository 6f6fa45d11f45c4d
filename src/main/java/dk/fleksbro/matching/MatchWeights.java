package dk.fleksbro.matching;

import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the weights of each municipality, every version of them; the newest is in force. Version 1 is in the code. */
@Repository
class MatchWeights {

    private final JdbcClient jdbc;

    MatchWeights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Weights inForce(MunicipalityId municipality) {
        return jdbc.sql("""
                        select version, weights from match_weights where municipality_id = :municipality
                        order by version desc limit 1
                        """)
                .param("municipality", municipality.value())
                .query((row, n) -> new Weights(row.getInt("version"), parse(row.getString("weights"))))
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
            weights.put(
                    JdbcTypes.uuid(row, "municipality_id"),
                    new Weights(row.getInt("version"), parse(row.getString("weights"))));
        });
        return weights;
    }

    static String text(Weights weights) {
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
