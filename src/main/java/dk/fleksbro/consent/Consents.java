package dk.fleksbro.consent;

import dk.fleksbro.shared.UnitOfWork;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The register of what a citizen has released to the employers they say yes to: part by part, from which stage, with the
 * version of the text they agreed to. Nothing is shown without a row; a row withdrawn hides at once. Rows are closed, never
 * changed or deleted.
 */
@Service
@UnitOfWork
public class Consents {

    /** The wording of the page where consent is given; a new wording gets a new version. */
    public static final String TEXT_VERSION = "2026-11";

    private final JdbcClient jdbc;
    private final Clock clock;

    Consents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Map<Part, Stage> of(UUID citizen) {
        Map<Part, Stage> released = new EnumMap<>(Part.class);
        jdbc.sql("select part, from_stage from consent where citizen_id = :citizen and withdrawn_at is null")
                .param("citizen", citizen)
                .query((row, n) ->
                        Map.entry(Part.valueOf(row.getString("part")), Stage.valueOf(row.getString("from_stage"))))
                .list()
                .forEach(entry -> released.put(entry.getKey(), entry.getValue()));
        return released;
    }

    /** Releases a part from a stage, or takes it back with {@link Stage#NONE}. The same choice again changes nothing. */
    public void release(UUID citizen, Part part, Stage from) {
        if (!Part.RELEASABLE.contains(part)) {
            throw new IllegalArgumentException(part + " cannot be released");
        }
        @Nullable Stage now = of(citizen).get(part);
        if (now == from || (now == null && from == Stage.NONE)) {
            return;
        }
        jdbc.sql("""
                        update consent set withdrawn_at = :now
                        where citizen_id = :citizen and part = :part and withdrawn_at is null
                        """)
                .param("now", JdbcTypes.utc(clock.instant()))
                .param("citizen", citizen)
                .param("part", part.name())
                .update();
        if (from != Stage.NONE) {
            jdbc.sql("""
                            insert into consent (id, citizen_id, part, from_stage, purpose, text_version, given_at)
                            values (:id, :citizen, :part, :stage, :purpose, :version, :now)
                            """)
                    .param("id", UUID.randomUUID())
                    .param("citizen", citizen)
                    .param("part", part.name())
                    .param("stage", from.name())
                    .param("purpose", Purpose.PRESENTATION.name())
                    .param("version", TEXT_VERSION)
                    .param("now", JdbcTypes.utc(clock.instant()))
                    .update();
        }
    }
}
