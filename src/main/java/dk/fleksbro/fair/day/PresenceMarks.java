package dk.fleksbro.fair.day;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.Side;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the host writes down of the guests of a fair, each change with how it stood before, so that it can be taken back. */
@Repository
class PresenceMarks {

    private static final String ONE = "select * from fair_presence where guest_id = :guest";

    private final JdbcClient jdbc;

    PresenceMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param presence null when nothing was known */
    record Before(@Nullable Presence presence) {}

    /** On which side somebody comes to the fair; empty for somebody who does not. */
    Optional<Side> side(FairId fair, UUID guest) {
        return jdbc.sql("""
                        select 'SEEKER' from fair_seeker where id = :guest and fair_id = :fair and status = 'YES'
                        union all
                        select 'WORKPLACE' from fair_workplace where id = :guest and fair_id = :fair and status = 'YES'
                        """)
                .param("guest", guest)
                .param("fair", fair.value())
                .query(String.class)
                .optional()
                .map(Side::valueOf);
    }

    /** Until this unit of work is done, nobody else changes it. */
    Optional<Presence> lock(UUID guest) {
        return jdbc.sql(ONE + " for update")
                .param("guest", guest)
                .query((row, n) -> presence(row, Side.valueOf(row.getString("side")), row.getLong("version")))
                .optional();
    }

    /** Nobody has written anything of the guest yet. */
    boolean insert(FairId fair, Presence first, AccountId by, Instant now) {
        return values(jdbc.sql("""
                                insert ignore into fair_presence (guest_id, fair_id, side, status, version, from_round,
                                    until_round, changed_by, changed_at)
                                values (:guest, :fair, :side, :status, 1, :from, :until, :by, :now)
                                """), first, by, now)
                        .param("fair", fair.value())
                        .param("side", first.side().name())
                        .update()
                == 1;
    }

    void update(Presence changed, AccountId by, Instant now) {
        values(jdbc.sql("""
                                update fair_presence set status = :status, version = version + 1, from_round = :from,
                                    until_round = :until, changed_by = :by, changed_at = :now where guest_id = :guest
                                """), changed, by, now).update();
    }

    void delete(UUID guest) {
        jdbc.sql("delete from fair_presence where guest_id = :guest")
                .param("guest", guest)
                .update();
    }

    /** @param before null when nothing was known */
    void remember(UUID guest, long version, @Nullable Presence before) {
        jdbc.sql("""
                        replace into fair_presence_before (guest_id, version, status, from_round, until_round)
                        values (:guest, :version, :status, :from, :until)
                        """)
                .param("guest", guest)
                .param("version", version)
                .param("status", before == null ? null : before.status().name())
                .param("from", before == null ? null : before.fromRound())
                .param("until", before == null ? null : before.untilRound())
                .update();
    }

    /** How it stood before the change that made this version; empty when that cannot be taken back. */
    Optional<Before> before(Presence now) {
        return jdbc.sql("select * from fair_presence_before where guest_id = :guest and version = :version")
                .param("guest", now.guest())
                .param("version", now.version())
                .query((row, n) -> {
                    String status = row.getString("status");
                    return new Before(status == null ? null : presence(row, now.side(), now.version()));
                })
                .optional();
    }

    /** The guests whose last change can be taken back. */
    Set<UUID> undoable(FairId fair) {
        return new HashSet<>(
                jdbc.sql("""
                        select fair_presence.guest_id from fair_presence join fair_presence_before earlier
                            on earlier.guest_id = fair_presence.guest_id and earlier.version = fair_presence.version
                        where fair_presence.fair_id = :fair
                        """).param("fair", fair.value()).query(UUID.class).list());
    }

    private static Presence presence(ResultSet row, Side side, long version) throws SQLException {
        return new Presence(
                JdbcTypes.uuid(row, "guest_id"),
                side,
                Presence.Status.valueOf(row.getString("status")),
                version,
                row.getObject("from_round", Integer.class),
                row.getObject("until_round", Integer.class));
    }

    private static JdbcClient.StatementSpec values(
            JdbcClient.StatementSpec statement, Presence presence, AccountId by, Instant now) {
        return statement
                .param("guest", presence.guest())
                .param("status", presence.status().name())
                .param("from", presence.fromRound())
                .param("until", presence.untilRound())
                .param("by", by.value())
                .param("now", JdbcTypes.utc(now));
    }
}
