package dk.fleksbro.e2e;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A browser and a portal of its own for each class; a subclass may bring another database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PortalInBrowser {

    protected PackagedPortal portal;
    protected Browser browser;

    /** Where the data are kept; the embedded server when nothing is said. */
    protected Map<String, String> database() {
        return Map.of();
    }

    protected void closeDatabase() {}

    @BeforeAll
    void startAll() {
        assumeTrue(Browser.isInstalled(), "chromium is not installed");
        portal = PackagedPortal.start(getClass().getSimpleName(), database(), "--fresh");
        browser = new Browser();
    }

    /** Closes the portal and starts it again on the same data, its clock so many days ahead. */
    protected void restart(int daysAhead) {
        portal = portal.again(Map.of("FLEKSBRO_DAYS_AHEAD", String.valueOf(daysAhead)), database());
    }

    @AfterAll
    void stopAll() {
        if (browser != null) {
            browser.close();
        }
        if (portal != null) {
            portal.close();
        }
        closeDatabase();
    }

    /** A page on a new device. */
    protected Page open(String path, int width, ColorScheme colours) {
        BrowserContext device = browser.device(portal.url(), width, colours);
        Page page = device.newPage();
        page.navigate(path);
        Browser.settle(page);
        return page;
    }
}
