package dk.fleksbro.fair.day;

import dk.fleksbro.fair.FairId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A text that is another whenever something of the day of a fair is another: its plan, its clock, who is there, its board. */
@Repository
class FairMarks {

    private final JdbcClient jdbc;

    FairMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty for a fair that is not there. */
    Optional<String> of(FairId fair) {
        return jdbc.sql("""
                        select concat_ws('/', fair.version,
                            (select coalesce(max(number), 0) from fair_plan where fair_id = fair.id and frozen_for = 'SENT'),
                            (select coalesce(max(version), 0) from fair_clock where fair_id = fair.id),
                            (select concat_ws('-', count(*), coalesce(sum(version), 0), coalesce(max(changed_at), ''))
                                from fair_presence where fair_id = fair.id),
                            (select concat_ws('-', count(*), coalesce(max(closed_at), ''))
                                from fair_closed_table where fair_id = fair.id),
                            (select coalesce(max(board_key), '') from fair_board where fair_id = fair.id))
                        from fair where fair.id = :fair
                        """).param("fair", fair.value()).query(String.class).optional();
    }
}
