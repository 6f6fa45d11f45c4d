package dk.fleksbro.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Somebody at a device of their own, working with their own hands. */
final class Person implements AutoCloseable {

    final Page page;
    final Hands hands;
    private final List<AssertionError> seenWrong = new ArrayList<>();
    private boolean looksClosely;
    private String name = "";

    /** @param looksClosely whether {@link #look} checks the page on phone and desk, in light and dark */
    Person(Page page, Hands hands, boolean looksClosely) {
        this.page = page;
        this.hands = hands;
        this.looksClosely = looksClosely;
    }

    void looksClosely(boolean closely) {
        looksClosely = closely;
    }

    /** What the person's pictures are called. */
    String name() {
        return name;
    }

    Person called(String name) {
        this.name = name;
        return this;
    }

    void open(String path) {
        page.navigate(path);
        Browser.settle(page);
    }

    void see(String text) {
        page.getByText(text).first().waitFor();
    }

    boolean sees(String text) {
        return page.getByText(text).count() > 0;
    }

    String everythingOnThePage() {
        return page.locator("body").innerText();
    }

    /** Where this is, once the address says so: it is written a moment after the page is drawn. */
    String path(String pattern) {
        page.waitForURL(url -> URI.create(url).getPath().matches(pattern));
        return URI.create(page.url()).getPath();
    }

    void signIn(String email, String password) {
        open("/login");
        hands.type("E-mail", email);
        hands.type("Adgangskode", password);
        hands.press("Log ind");
        page.waitForURL(url -> !url.contains("/login"));
        Browser.settle(page);
    }

    /**
     * Checks what is shown now: nothing for axe to say, nothing to scroll sideways, one heading, a title; keeps pictures. What is
     * wrong is said when the walk is over, so that one walk tells of every page.
     */
    void look(String name) {
        if (!looksClosely) {
            return;
        }
        expect(() -> {
            assertThat(page.locator("h1:visible").count())
                    .as("one h1 on " + name)
                    .isEqualTo(1);
            assertThat(page.title()).as("title of " + name).isNotBlank();
            assertThat(everythingOnThePage())
                    .as("words of " + name)
                    .doesNotContain("!da:", "!en:", "Siden findes ikke");
        });
        for (int width : new int[] {Browser.PHONE, Browser.DESK}) {
            page.setViewportSize(width, 900);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            expect(() -> Browser.checkColours(page, name + "-dark"));
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            expect(() -> Browser.check(page, name + "-light"));
            expect(() -> assertThat(Browser.scrollsSideways(page))
                    .as("%s scrolls sideways at %d px", name, width)
                    .isFalse());
        }
    }

    private void expect(Runnable check) {
        try {
            check.run();
        } catch (AssertionError wrong) {
            seenWrong.add(wrong);
        }
    }

    @Override
    public void close() {
        page.context().close();
        assertThat(seenWrong).as("what " + name + " saw").isEmpty();
    }
}
