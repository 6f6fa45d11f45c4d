package dk.fleksbro.demo;

import dk.fleksbro.shared.CannotStart;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps made-up people out of a database with real ones, and loads them before the portal says it is ready. */
@Component
@Profile("demo")
@DependsOnDatabaseInitialization
class DemoStart implements InitializingBean, ApplicationRunner {

    private final JdbcClient jdbc;
    private final DemoMunicipality municipality;

    DemoStart(JdbcClient jdbc, DemoMunicipality municipality) {
        this.jdbc = jdbc;
        this.municipality = municipality;
    }

    @Override
    public void afterPropertiesSet() {
        boolean demo = count("select count(*) from installation where kind = 'DEMO'") > 0;
        if (!demo && count("select (select count(*) from installation) + (select count(*) from account)") > 0) {
            throw new CannotStart(
                    "This database belongs to a portal in use, and the demo municipality has no place in it;"
                            + " give FLEKSBRO_DB_URL an empty one.");
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        municipality.loadOnce();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
