package dk.fleksbro.demo;

import dk.fleksbro.shared.UnitOfWork;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * The made-up municipality: loaded once into an empty database, wholly or not at all. Who and what is in it is the same each
 * time; only the days count from today.
 */
@Service
@Profile("demo")
public class DemoMunicipality {

    private static final Logger LOG = LoggerFactory.getLogger(DemoMunicipality.class);

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Clock clock;

    DemoMunicipality(JdbcClient jdbc, PasswordEncoder passwords, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Does nothing when the municipality is there already; refuses a database that serves real people. */
    @UnitOfWork
    public void loadOnce() {
        Optional<String> kind = jdbc.sql("select kind from installation where id = 1")
                .query(String.class)
                .optional();
        if (kind.isPresent()) {
            if (!"DEMO".equals(kind.get())) {
                throw new IllegalStateException("This database serves a real installation (" + kind.get()
                        + "): the demo is not loaded into it.");
            }
            return;
        }
        if (jdbc.sql("select count(*) from account").query(Long.class).single() > 0) {
            throw new IllegalStateException("This database has people in it already: the demo is not loaded into it.");
        }
        long began = System.nanoTime();
        int rows = load(clock.instant());
        LOG.info(
                "The demo municipality was loaded: {} rows in {} ms",
                rows,
                Duration.ofNanos(System.nanoTime() - began).toMillis());
    }

    public List<DemoSignIn> signIns() {
        return DemoSignIns.all();
    }

    private int load(Instant now) {
        jdbc.sql("insert into installation (id, kind, created_at) values (1, 'DEMO', :now)")
                .param("now", JdbcTypes.utc(now))
                .update();
        DemoTown town = DemoTown.build(DemoDays.of(now), passwords.encode(DemoSignIns.PASSWORD));
        town.rows().write(jdbc);
        jdbc.sql("select setval(candidate_number, :last)")
                .param("last", town.lastCandidate())
                .query(Long.class)
                .optional();
        return town.rows().size();
    }
}
