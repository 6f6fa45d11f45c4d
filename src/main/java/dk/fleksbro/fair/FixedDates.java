package dk.fleksbro.fair;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The fixed dates of the fairs. */
@Repository
class FixedDates {

    private final JdbcClient jdbc;

    FixedDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of those who come, in the order they were fixed. */
    List<FixedDate> of(FairId fair) {
        return jdbc.sql("""
                        select fixed.* from fair_fixed_date fixed join fair_seeker guest on guest.id = fixed.seeker_id
                        join fair_workplace stand on stand.id = fixed.fair_workplace_id
                        where guest.fair_id = :fair and guest.status = 'YES' and stand.status = 'YES'
                        order by fixed.at, guest.id, stand.id
                        """)
                .param("fair", fair.value())
                .query((row, n) -> new FixedDate(
                        JdbcTypes.uuid(row, "seeker_id"),
                        JdbcTypes.uuid(row, "fair_workplace_id"),
                        Optional.ofNullable(row.getObject("round", Integer.class))))
                .list();
    }

    void put(FixedDate date, AccountId by, Instant now) {
        jdbc.sql("""
                        insert into fair_fixed_date (seeker_id, fair_workplace_id, round, fixed_by, at)
                        values (:seeker, :stand, :round, :by, :now)
                        on duplicate key update round = values(round), fixed_by = values(fixed_by)
                        """)
                .param("seeker", date.seeker())
                .param("stand", date.stand())
                .param("round", date.round().orElse(null))
                .param("by", by.value())
                .param("now", JdbcTypes.utc(now))
                .update();
    }

    void remove(UUID seeker, UUID stand) {
        jdbc.sql("delete from fair_fixed_date where seeker_id = :seeker and fair_workplace_id = :stand")
                .param("seeker", seeker)
                .param("stand", stand)
                .update();
    }
}
