package dk.fleksbro.wage;

import dk.fleksbro.shared.Kroner;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Rates {

    private final JdbcClient jdbc;

    Rates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<Rate> all() {
        return jdbc.sql("""
                        select valid_from, valid_to, max_subsidy, threshold, low_percent, high_percent, source, provisional
                        from subsidy_rate order by valid_from desc
                        """).query((row, number) -> rate(row)).list();
    }

    private static Rate rate(ResultSet row) throws SQLException {
        return new Rate(
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                new Kroner(row.getBigDecimal("max_subsidy")),
                new Kroner(row.getBigDecimal("threshold")),
                row.getBigDecimal("low_percent"),
                row.getBigDecimal("high_percent"),
                row.getString("source"),
                row.getBoolean("provisional"));
    }
}
