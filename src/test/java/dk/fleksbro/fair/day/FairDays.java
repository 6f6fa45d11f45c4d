package dk.fleksbro.fair.day;

import dk.fleksbro.TestClock;
import dk.fleksbro.fair.FairFixtures;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.shared.Rule;
import dk.fleksbro.shared.RuleBroken;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Small helpers for tests on the day of a fair. */
public final class FairDays {

    private FairDays() {}

    /** Sets the clock to a quarter of an hour before the first round. */
    public static void goTo(FairFixtures.Scene scene, FairService fairs, TestClock clock) {
        clock.setTo(fairs.find(scene.fair()).orElseThrow().terms().starts().minus(Duration.ofMinutes(15)));
    }

    /** The rule that keeps it from being done, if any does. */
    public static Optional<Rule> refused(Runnable doing) {
        try {
            doing.run();
            return Optional.empty();
        } catch (RuleBroken broken) {
            return Optional.of(broken.rule());
        }
    }

    public static long card(JdbcClient jdbc, UUID seeker) {
        return jdbc.sql("select number from fair_card where seeker_id = ?")
                .param(seeker)
                .query(Long.class)
                .single();
    }

    public static void duty(JdbcClient jdbc, FairId fair, UUID account, String duty) {
        jdbc.sql("insert into fair_staff (fair_id, account_id, duty) values (?, ?, ?)")
                .params(fair.value(), account, duty)
                .update();
    }
}
