package dk.fleksbro.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What everybody meets first. */
abstract class FrontPage extends PortalInBrowser {

    @Test
    void the_portal_says_that_it_is_well_to_anybody_who_asks() {
        assertThat(portal.status("/actuator/health")).isEqualTo(200);
        assertThat(portal.status("/actuator/health/liveness")).isEqualTo(200);
        assertThat(portal.status("/actuator/health/readiness")).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"320, LIGHT", "320, DARK", "1280, LIGHT", "1280, DARK"})
    void the_front_page_is_open_and_accessible(int width, ColorScheme colours) {
        try (Page page = open("/", width, colours)) {
            Browser.check(
                    page,
                    getClass().getSimpleName() + "-front-" + colours.name().toLowerCase(java.util.Locale.ROOT));
            assertThat(Browser.scrollsSideways(page)).isFalse();
            assertThat(page.locator("h1:visible").count()).isEqualTo(1);
            assertThat(page.getAttribute("html", "lang")).isEqualTo("da");
        }
    }
}
