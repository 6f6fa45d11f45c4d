package dk.fleksbro.e2e;

import java.util.Map;
import org.junit.jupiter.api.condition.EnabledIf;

@EnabledIf("dk.fleksbro.e2e.DebianMariaDb#isInstalled")
class FrontPageOnDebianMariaDbIT extends FrontPage {

    private final DebianMariaDb server = DebianMariaDb.start();

    @Override
    protected Map<String, String> database() {
        return server.settings();
    }

    @Override
    protected void closeDatabase() {
        server.close();
    }
}
