package dk.fleksbro.account;

import dk.fleksbro.shared.UnitOfWork;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Slows guessing down: after 3 failures 5 seconds, after 5 half a minute, after 10 a quarter of an hour. Counted by the
 * name typed, whether it exists or not, so that the wait tells nobody which names exist.
 */
@Service
@UnitOfWork
class SignInSlowdown {

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInSlowdown(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How long the name must still wait; empty when it may try. */
    Optional<Duration> wait(String typedName) {
        Instant now = clock.instant();
        return jdbc.sql("select until from sign_in_failure where name_hash = :name")
                .param("name", key(typedName))
                .query((row, n) -> JdbcTypes.instant(row, "until"))
                .optional()
                .filter(until -> until.isAfter(now))
                .map(until -> Duration.between(now, until));
    }

    void failed(String typedName) {
        String name = key(typedName);
        int failures = jdbc.sql("select failures from sign_in_failure where name_hash = :name for update")
                        .param("name", name)
                        .query(Integer.class)
                        .optional()
                        .orElse(0)
                + 1;
        jdbc.sql("""
                        insert into sign_in_failure (name_hash, failures, until) values (:name, :failures, :until)
                        on duplicate key update failures = :failures, until = :until
                        """)
                .param("name", name)
                .param("failures", failures)
                .param("until", JdbcTypes.utc(clock.instant().plus(waitAfter(failures))))
                .update();
    }

    void succeeded(String typedName) {
        jdbc.sql("delete from sign_in_failure where name_hash = :name")
                .param("name", key(typedName))
                .update();
    }

    static Duration waitAfter(int failures) {
        if (failures >= 10) {
            return Duration.ofMinutes(15);
        }
        if (failures >= 5) {
            return Duration.ofSeconds(30);
        }
        return failures >= 3 ? Duration.ofSeconds(5) : Duration.ZERO;
    }

    private static String key(String typedName) {
        return Secrets.hash(typedName.strip().toLowerCase(Locale.ROOT));
    }
}
