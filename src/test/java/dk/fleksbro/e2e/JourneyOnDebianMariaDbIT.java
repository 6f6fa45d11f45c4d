package dk.fleksbro.e2e;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The same road on the server that production may have. */
@EnabledIf("dk.fleksbro.e2e.DebianMariaDb#isInstalled")
class JourneyOnDebianMariaDbIT extends Journey {

    private final DebianMariaDb server = DebianMariaDb.start();

    @Override
    protected Map<String, String> database() {
        return server.settings();
    }

    @Override
    protected void closeDatabase() {
        server.close();
    }

    @Test
    void four_people_walk_the_road() {
        walkTheRoad(1, MouseHands::new, false);
    }
}
