package dk.fleksbro.account;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.TestClock;
import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** A device that was asked to remember, seen through the filter that guards sessions. */
class RememberedDeviceTest extends IntegrationTest {

    @Autowired
    private SignInService signIn;

    @Autowired
    private RememberedDevices devices;

    @Autowired
    private AccountService accounts;

    @Autowired
    private SignedInSessions sessions;

    @Autowired
    private DeviceMemory memory;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private TestClock clock;

    @AfterEach
    void reset() {
        clock.reset();
        Fixtures.signOut();
    }

    private record Browser(Cookie cookie, MockHttpSession session) {}

    private Browser signInAndRemember(SignedIn person) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
        request.addHeader("User-Agent", "Mozilla/5.0 (Linux; Android 15) Chrome/140");
        MockHttpServletResponse response = new MockHttpServletResponse();
        assertThat(signIn.signIn(fixtures.emailOf(person), Fixtures.PASSWORD, true, request, response))
                .isEmpty();
        SecurityContextHolder.clearContext();
        String cookie = response.getHeaders("Set-Cookie").stream()
                .filter(header -> header.startsWith("fleksbro-device="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax");
        return new Browser(
                new Cookie("fleksbro-device", cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'))),
                (MockHttpSession) request.getSession());
    }

    /** Opens a page; who is signed in while it is made. */
    private Optional<SignedIn> open(@Nullable Cookie cookie, @Nullable MockHttpSession session) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        request.addHeader("Accept", "text/html");
        if (cookie != null) {
            request.setCookies(cookie);
        }
        if (session != null) {
            request.setSession(session);
            if (session.getAttribute("SPRING_SECURITY_CONTEXT") instanceof SecurityContext context) {
                SecurityContextHolder.setContext(context);
            }
        }
        Filter guard = new SessionGuard(sessions, memory);
        guard.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
        Optional<SignedIn> me = new CurrentAccount().find();
        SecurityContextHolder.clearContext();
        return me;
    }

    @Test
    void a_remembered_device_signs_in_by_itself() throws Exception {
        SignedIn anna = fixtures.flexWorker(fixtures.municipality());
        Browser browser = signInAndRemember(anna);
        assertThat(open(browser.cookie(), null)).map(SignedIn::id).contains(anna.id());
        assertThat(devices.of(anna.id(), null)).extracting(DeviceRow::label).containsExactly("Chrome, Android");
    }

    @Test
    void a_forgotten_device_does_not_and_its_session_is_over() throws Exception {
        SignedIn anna = fixtures.flexWorker(fixtures.municipality());
        Browser browser = signInAndRemember(anna);
        assertThat(open(null, browser.session())).isPresent();
        devices.revoke(anna.id(), devices.of(anna.id(), null).getFirst().id());
        clock.advance(Duration.ofSeconds(5));
        assertThat(open(browser.cookie(), null)).isEmpty();
        assertThat(open(browser.cookie(), browser.session())).isEmpty();
        assertThat(browser.session().isInvalid()).isTrue();
    }

    @Test
    void nobody_can_forget_anothers_device() {
        SignedIn anna = fixtures.flexWorker(fixtures.municipality());
        signInAndRemember(anna);
        List<DeviceRow> before = devices.of(anna.id(), null);
        devices.revoke(fixtures.employer().id(), before.getFirst().id());
        assertThat(devices.of(anna.id(), null)).hasSameSizeAs(before);
    }

    @Test
    void a_device_left_alone_for_ninety_days_is_forgotten() throws Exception {
        Browser browser = signInAndRemember(fixtures.employer());
        clock.advance(Duration.ofDays(91));
        assertThat(open(browser.cookie(), null)).isEmpty();
    }

    @Test
    void a_forged_secret_is_nobody() throws Exception {
        Browser browser = signInAndRemember(fixtures.employer());
        String forged = browser.cookie().getValue().substring(0, 37) + "A".repeat(43);
        assertThat(open(new Cookie("fleksbro-device", forged), null)).isEmpty();
        assertThat(open(new Cookie("fleksbro-device", "nonsense"), null)).isEmpty();
    }

    @Test
    void closing_an_account_ends_its_sessions() throws Exception {
        SignedIn erik = fixtures.employer();
        Browser browser = signInAndRemember(erik);
        accounts.setEnabled(erik.id(), false);
        clock.advance(Duration.ofSeconds(5));
        assertThat(open(null, browser.session())).isEmpty();
        assertThat(open(browser.cookie(), null)).isEmpty();
    }

    @Test
    void a_new_password_ends_every_session_begun_before() throws Exception {
        SignedIn erik = fixtures.employer();
        Browser browser = signInAndRemember(erik);
        clock.advance(Duration.ofSeconds(5));
        accounts.changePassword(erik, Fixtures.PASSWORD, "fire ord efter hinanden");
        clock.advance(Duration.ofSeconds(5));
        assertThat(open(browser.cookie(), browser.session())).isEmpty();
    }
}
