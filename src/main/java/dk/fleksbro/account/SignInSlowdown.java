package dk.fleksbro.account;

import dk.fleksbro.shared.UnitOfWork;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Slows guessing down: after 3 failures 5 seconds, after 5 half a minute, after 10 a quarter of an hour. Counted by the
 * name typed, whether it exists or not, so that the wait tells nobody which names exist. An address on the net from which
 * many names fail waits too, with more patience, because a whole town hall may share one.
 */
@Service
@UnitOfWork
class SignInSlowdown {

    static final int FAILURES_FROM_ADDRESS = 100;
    private static final Duration ADDRESS_FORGOTTEN_AFTER = Duration.ofMinutes(15);
    private static final Duration ADDRESS_WAITS = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInSlowdown(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How long the next try must wait; empty when it may be made. */
    Optional<Duration> wait(String typedName, String address) {
        Instant now = clock.instant();
        Stream<Row> byName = row(nameKey(typedName), false).stream();
        Stream<Row> fromAddress =
                row(addressKey(address), false).stream().filter(row -> row.failures() >= FAILURES_FROM_ADDRESS);
        return Stream.concat(byName, fromAddress)
                .map(Row::until)
                .filter(until -> until.isAfter(now))
                .map(until -> Duration.between(now, until))
                .max(Comparator.naturalOrder());
    }

    void failed(String typedName, String address) {
        Instant now = clock.instant();
        int byName = row(nameKey(typedName), true).map(Row::failures).orElse(0) + 1;
        write(nameKey(typedName), byName, now.plus(waitAfter(byName)));
        int fromAddress = row(addressKey(address), true)
                        .filter(row -> row.until().isAfter(now.minus(ADDRESS_FORGOTTEN_AFTER)))
                        .map(Row::failures)
                        .orElse(0)
                + 1;
        write(addressKey(address), fromAddress, fromAddress >= FAILURES_FROM_ADDRESS ? now.plus(ADDRESS_WAITS) : now);
    }

    void succeeded(String typedName) {
        jdbc.sql("delete from sign_in_failure where name_hash = :name")
                .param("name", nameKey(typedName))
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

    private record Row(int failures, Instant until) {}

    private Optional<Row> row(String key, boolean forUpdate) {
        return jdbc.sql("select failures, until from sign_in_failure where name_hash = :key"
                        + (forUpdate ? " for update" : ""))
                .param("key", key)
                .query((row, n) -> new Row(row.getInt("failures"), JdbcTypes.instant(row, "until")))
                .optional();
    }

    private void write(String key, int failures, Instant until) {
        jdbc.sql("""
                        insert into sign_in_failure (name_hash, failures, until) values (:key, :failures, :until)
                        on duplicate key update failures = :failures, until = :until
                        """)
                .param("key", key)
                .param("failures", failures)
                .param("until", JdbcTypes.utc(until))
                .update();
    }

    private static String nameKey(String typedName) {
        return Secrets.hash(typedName.strip().toLowerCase(Locale.ROOT));
    }

    private static String addressKey(String address) {
        return Secrets.hash("address " + address);
    }
}
