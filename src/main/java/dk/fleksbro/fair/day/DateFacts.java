package dk.fleksbro.fair.day;

import dk.fleksbro.fair.FairId;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was written down of the dates of a fair. */
@Repository
class DateFacts {

    private final JdbcClient jdbc;

    DateFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DateFact> of(FairId fair) {
        return jdbc.sql("""
                        select fact.* from fair_date_fact fact join fair_seeker guest on guest.id = fact.seeker_id
                        where guest.fair_id = :fair
                        """)
                .param("fair", fair.value())
                .query((row, n) -> new DateFact(
                        JdbcTypes.uuid(row, "seeker_id"),
                        JdbcTypes.uuid(row, "fair_workplace_id"),
                        row.getInt("round"),
                        row.getBoolean("held")))
                .list();
    }
}
