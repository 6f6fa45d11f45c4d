package dk.fleksbro.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Debian's Chromium: pages of a chosen width, an accessibility check without exceptions, and screenshots to look at. */
public final class Browser implements AutoCloseable {

    public static final int PHONE = 320;
    public static final int DESK = 1280;

    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    public Browser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of(
                                "--headless=new",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** A device of its own: no cookies, nothing remembered. */
    public BrowserContext device(String url, int width, ColorScheme colours) {
        BrowserContext device = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(url)
                .setLocale("da-DK")
                .setViewportSize(width, width == PHONE ? 640 : 900)
                .setColorScheme(colours));
        device.setDefaultTimeout(30_000);
        return device;
    }

    /** Waits until the page is drawn and the server has answered all it was asked. */
    public static void settle(Page page) {
        if (page.locator("body.board").count() > 0) {
            // outside the portal's frame: it is drawn when it is there
            return;
        }
        page.waitForSelector(".portal:not(.first-paint) h1");
        page.waitForFunction("() => Object.values(window.Vaadin?.Flow?.clients ?? {}).length > 0"
                + " && !Object.values(window.Vaadin.Flow.clients).some(client => client.isActive?.())"
                + " && !document.querySelector('vaadin-connection-indicator[loading]')");
    }

    /** Expects not one violation in what the page shows now, and keeps a picture of it under this name. */
    public static void check(Page page, String name) {
        check(page, name, new AxeBuilder(page));
    }

    /** The same for a page checked before and now shown in other colours: of all axe looks at only they can have changed. */
    public static void checkColours(Page page, String name) {
        check(page, name, new AxeBuilder(page).withRules(List.of("color-contrast", "link-in-text-block")));
    }

    private static void check(Page page, String name, AxeBuilder axe) {
        settle(page);
        screenshot(page, name);
        assertThat(axe.analyze().getViolations())
                .as("axe on %s at %d px", name, page.viewportSize().width)
                .map(violation -> violation.getId() + ": " + violation.getHelp() + "\n    "
                        + violation.getNodes().stream()
                                .map(node -> node.getHtml())
                                .limit(3)
                                .toList())
                .isEmpty();
    }

    /** Whether something must be scrolled sideways to be read, which nothing may. */
    public static boolean scrollsSideways(Page page) {
        return (Boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    public static void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + "-" + page.viewportSize().width + ".png"))
                .setFullPage(true));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }

    public static boolean isInstalled() {
        return find().isPresent();
    }

    private static Path chromium() {
        return find().orElseThrow(() -> new IllegalStateException("no chromium on the PATH; apt install chromium"));
    }

    private static Optional<Path> find() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser").map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
