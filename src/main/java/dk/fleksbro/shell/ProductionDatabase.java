package dk.fleksbro.shell;

import dk.fleksbro.shared.CannotStart;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Clock;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks, before the first request is served, that the database holds no demo: neither its mark nor a made-up person, who
 * all have addresses at example.org. Then marks it as production's, so that no demo starts on it.
 */
@Component
@Conditional(InProduction.class)
@DependsOnDatabaseInitialization
class ProductionDatabase implements InitializingBean {

    private final JdbcClient jdbc;
    private final Clock clock;

    ProductionDatabase(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void afterPropertiesSet() {
        if (count("select count(*) from installation where kind = 'DEMO'") > 0) {
            throw new CannotStart("The database is marked as a demo, and production starts only on one of its own:"
                    + " give FLEKSBRO_DB_URL another database.");
        }
        if (count("select count(*) from account where email like '%@example.org'") > 0) {
            throw new CannotStart("The database has demo sign-ins (accounts at example.org), which anybody may know:"
                    + " give FLEKSBRO_DB_URL another database.");
        }
        jdbc.sql("insert ignore into installation (id, kind, created_at) values (1, 'PRODUCTION', :now)")
                .param("now", JdbcTypes.utc(clock.instant()))
                .update();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
