package dk.fleksbro.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.StatementCount;
import dk.fleksbro.TestClock;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.AccountService;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.shared.RuleBroken;
import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The private feed as a calendar program meets it: through the portal's own filters. */
@UseCase("F2")
@ExtendWith(OutputCaptureExtension.class)
class CalendarFeedTest extends IntegrationTest {

    @Autowired
    private CalendarFeeds feeds;

    @Autowired
    private Calendars calendars;

    @Autowired
    private AccountService accounts;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private WebApplicationContext context;

    private SignedIn worker;
    private String path;

    @BeforeEach
    void somebodyWithAnAddress() {
        worker = fixtures.flexWorker(fixtures.municipality());
        Fixtures.signIn(worker);
        path = path(feeds.create());
        Fixtures.signOut();
    }

    @AfterEach
    void reset() {
        clock.reset();
        Fixtures.signOut();
    }

    private static String path(NewFeed feed) {
        return feed.address().substring(feed.address().indexOf("/kalender/"));
    }

    private UUID put(SignedIn person, Instant starts) {
        UUID event = UUID.randomUUID();
        calendars.put(
                event,
                person.id(),
                new CalendarTime(starts, starts.plus(Duration.ofMinutes(30))),
                CalendarTitle.TALK,
                "Rådhuset",
                "opfoelgning/1");
        return event;
    }

    private MvcResult ask(MockHttpServletRequestBuilder request) {
        try {
            MockMvc portal = MockMvcBuilders.webAppContextSetup(context)
                    .addFilters(context.getBean("springSecurityFilterChain", Filter.class))
                    .build();
            return portal.perform(request).andReturn();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private MockHttpServletResponse get(String address) {
        return ask(MockMvcRequestBuilders.get(address)).getResponse();
    }

    private ICalendar read() throws Exception {
        return Biweekly.parse(get(path).getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                .first();
    }

    @Test
    void a_program_reads_ninety_days_back_and_all_to_come_and_sees_what_is_cancelled() throws Exception {
        Instant now = clock.instant();
        put(worker, now.minus(Duration.ofDays(91)));
        put(worker, now.minus(Duration.ofDays(89)));
        UUID cancelled = put(worker, now.plus(Duration.ofDays(3)));
        put(worker, now.plus(Duration.ofDays(900)));
        put(fixtures.employer(), now);
        calendars.cancel(cancelled, worker.id());
        ICalendar calendar = read();
        assertThat(calendar.getEvents())
                .extracting(event -> event.getStatus().getValue())
                .containsExactly("CONFIRMED", "CANCELLED", "CONFIRMED");
        assertThat(calendar.getEvents())
                .extracting(event -> event.getSummary().getValue())
                .containsOnly("Samtale");
    }

    @Test
    void the_answer_is_private_has_no_cookie_and_begins_no_session() {
        MvcResult result = ask(
                MockMvcRequestBuilders.get(path).accept("text/html", "*/*").cookie(new Cookie("fleksbro-device", "x")));
        MockHttpServletResponse answer = result.getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(answer.getHeader("Cache-Control")).contains("private").doesNotContain("no-store");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getCookies()).isEmpty();
        assertThat(answer.getHeader("Set-Cookie")).isNull();
        assertThat(result.getRequest().getSession(false)).isNull();
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        put(worker, clock.instant().plus(Duration.ofDays(1)));
        String etag = get(path).getHeader("ETag");
        assertThat(etag).isNotBlank();
        MockHttpServletResponse again = ask(MockMvcRequestBuilders.get(path).header("If-None-Match", etag))
                .getResponse();
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        put(worker, clock.instant().plus(Duration.ofDays(2)));
        MockHttpServletResponse changed = ask(MockMvcRequestBuilders.get(path).header("If-None-Match", etag))
                .getResponse();
        assertThat(changed.getStatus()).isEqualTo(200);
        assertThat(changed.getHeader("ETag")).isNotEqualTo(etag);
    }

    @Test
    void head_says_the_same_without_the_file() {
        MockHttpServletResponse head = ask(MockMvcRequestBuilders.head(path)).getResponse();
        assertThat(head.getStatus()).isEqualTo(200);
        assertThat(head.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(head.getHeader("ETag")).isEqualTo(get(path).getHeader("ETag"));
    }

    @Test
    void an_address_that_is_revoked_wrong_or_of_a_closed_account_is_not_there() {
        assertThat(get("/kalender/" + "A".repeat(43) + ".ics").getStatus()).isEqualTo(404);
        assertThat(get("/kalender/.ics").getStatus()).isNotEqualTo(200);
        assertThat(get("/kalender/x' or '1'='1.ics").getStatus()).isEqualTo(404);
        assertThat(get(path.toLowerCase(java.util.Locale.ROOT)).getStatus()).isEqualTo(404);
        accounts.setEnabled(worker.id(), false);
        assertThat(get(path).getStatus()).isEqualTo(404);
        accounts.setEnabled(worker.id(), true);
        assertThat(get(path).getStatus()).isEqualTo(200);
        Fixtures.signIn(worker);
        feeds.revoke(feeds.own().getFirst().id());
        Fixtures.signOut();
        assertThat(get(path).getStatus()).isEqualTo(404);
    }

    @Test
    void nobody_writes_to_an_address() {
        for (HttpMethod method : new HttpMethod[] {HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE}) {
            assertThat(ask(MockMvcRequestBuilders.request(method, path))
                            .getResponse()
                            .getStatus())
                    .isEqualTo(405);
        }
    }

    @Test
    void somebody_elses_address_cannot_be_closed() {
        Fixtures.signIn(worker);
        UUID own = feeds.own().getFirst().id();
        Fixtures.signIn(fixtures.employer());
        feeds.revoke(own);
        assertThat(feeds.own()).isEmpty();
        assertThat(get(path).getStatus()).isEqualTo(200);
    }

    @Test
    void a_sixth_address_is_refused() {
        Fixtures.signIn(worker);
        for (int i = 1; i < CalendarFeeds.MOST; i++) {
            feeds.create();
        }
        assertThatThrownBy(feeds::create).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                .isEqualTo(CalendarRule.CALENDAR_ADDRESSES_FULL));
    }

    @Test
    void its_owner_sees_when_it_was_last_read() {
        Fixtures.signIn(worker);
        assertThat(feeds.own().getFirst().lastReadAt()).isNull();
        get(path);
        Fixtures.signIn(worker);
        Instant first = feeds.own().getFirst().lastReadAt();
        assertThat(first).isNotNull();
        clock.advance(Duration.ofMinutes(10));
        get(path);
        Fixtures.signIn(worker);
        assertThat(feeds.own().getFirst().lastReadAt()).isEqualTo(first);
    }

    @Test
    void the_secret_is_neither_kept_nor_logged(CapturedOutput log) {
        String secret = path.substring("/kalender/".length(), path.length() - ".ics".length());
        assertThat(secret).hasSize(43);
        get(path);
        get("/kalender/" + secret.substring(1) + ".ics");
        assertThat(log.getAll()).doesNotContain(secret.substring(1));
        assertThat(jdbc.sql("select count(*) from calendar_feed where secret_hash like concat('%', ?, '%')")
                        .params(secret)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_program_that_comes_often_costs_three_statements() {
        for (int i = 0; i < 20; i++) {
            put(worker, clock.instant().plus(Duration.ofDays(i)));
        }
        get(path);
        assertThat(StatementCount.during(() -> get(path))).isLessThanOrEqualTo(3);
    }
}
