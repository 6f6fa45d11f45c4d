package dk.fleksbro.followup;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The night's work, when a test wants it. */
@TestComponent
public class FollowUpFixtures {

    private final NightlyRun night;
    private final JdbcClient jdbc;

    FollowUpFixtures(NightlyRun night, JdbcClient jdbc) {
        this.night = night;
        this.jdbc = jdbc;
    }

    /** A whole night, also when another has run that day. */
    public void night() {
        jdbc.sql("delete from nightly_run").update();
        night.run();
    }
}
