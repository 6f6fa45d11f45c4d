package dk.fleksbro.fair.board;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.StatementCount;
import dk.fleksbro.TestClock;
import dk.fleksbro.UseCase;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.fair.SentFairs;
import dk.fleksbro.fair.SentFairs.Sent;
import dk.fleksbro.fair.day.ClockService;
import dk.fleksbro.fair.day.FairDays;
import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The board as a phone meets it: through the portal's own filters. */
@UseCase("X8")
class BoardTest extends IntegrationTest {

    @Autowired
    private SentFairs fairs;

    @Autowired
    private FairService files;

    @Autowired
    private BoardService boards;

    @Autowired
    private BoardStreams streams;

    @Autowired
    private ClockService rounds;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private WebApplicationContext context;

    private Sent sent;
    private FairId fair;
    private String path = "";

    @BeforeEach
    void aBoardOnTheMorningOfTheFair() {
        sent = fairs.with(3, 2);
        fair = sent.fair();
        FairDays.goTo(sent.scene(), files, clock);
        path = newAddress();
        Fixtures.signOut();
    }

    @AfterEach
    void reset() {
        Fixtures.signOut();
        clock.reset();
    }

    @Test
    void it_shows_numbers_and_tables_and_nobodys_name() {
        String first = page();
        assertThat(first).contains("Messen er ikke begyndt endnu.").contains("Først: runde 1");
        begin();
        String running = page();
        assertThat(running)
                .contains("Nu: runde 1")
                .contains("Derefter: runde 2")
                .contains("Bord ")
                .contains(sent.seekers().stream()
                        .map(seeker -> "data-card=\"" + FairDays.card(jdbc, seeker) + "\"")
                        .filter(running::contains)
                        .findFirst()
                        .orElse("nobody"))
                .doesNotContain("Fleksjobber 1")
                .doesNotContain("style=");
        sent.workplaces().forEach(one -> assertThat(running)
                .doesNotContain(jdbc.sql("select name from workplace where id = ?")
                        .param(one.workplace().value())
                        .query(String.class)
                        .single()));
        assertThat(text(get(path + "?sprog=en"))).contains("lang=\"en\"").contains("Now: round 1");
    }

    @Test
    void it_begins_no_session_and_sets_no_cookie() {
        for (String address : new String[] {path, "/tavle/" + "A".repeat(43)}) {
            MvcResult result = ask(
                    MockMvcRequestBuilders.get(address).accept("text/html").cookie(new Cookie("fleksbro-device", "x")));
            assertThat(result.getResponse().getCookies()).isEmpty();
            assertThat(result.getResponse().getHeader("Set-Cookie")).isNull();
            assertThat(result.getRequest().getSession(false)).isNull();
        }
        MockHttpServletResponse answer = get(path);
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.getHeader("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void what_has_not_changed_is_not_sent_again_and_a_round_later_it_has() {
        begin();
        String tag = get(path).getHeader("ETag");
        assertThat(tag).startsWith("W/");
        assertThat(again(tag).getStatus()).isEqualTo(304);
        assertThat(again(tag).getContentAsByteArray()).isEmpty();
        clock.advance(Duration.ofMinutes(9));
        MockHttpServletResponse changed = again(tag);
        assertThat(changed.getStatus()).isEqualTo(200);
        assertThat(text(changed)).contains("Gå til bordene: runde 2");
        assertThat(changed.getHeader("ETag")).isNotEqualTo(tag);
    }

    @Test
    void a_key_that_is_wrong_old_or_of_yesterday_opens_nothing() {
        assertThat(get("/tavle/" + "A".repeat(43)).getStatus()).isEqualTo(404);
        assertThat(get("/tavle/" + "A".repeat(500)).getStatus()).isEqualTo(404);
        assertThat(get("/tavle/x' or '1'='1").getStatus()).isEqualTo(404);
        assertThat(get(path + "x").getStatus()).isEqualTo(404);
        assertThat(get(path.substring(0, 7) + swapped(path.substring(7))).getStatus())
                .isEqualTo(404);
        assertThat(get(path + "/nu").getStatus()).isEqualTo(200);
        String old = path;
        path = newAddress();
        clock.advance(Duration.ofSeconds(2));
        assertThat(get(old).getStatus()).isEqualTo(404);
        assertThat(get(old + "/nu").getStatus()).isEqualTo(404);
        assertThat(get(path).getStatus()).isEqualTo(200);
        clock.advance(Duration.ofDays(1));
        assertThat(get(path).getStatus()).isEqualTo(404);
    }

    @Test
    void a_fair_that_is_over_or_cancelled_says_so() {
        begin();
        assertThat(page()).contains("Nu: runde 1");
        Fixtures.signIn(sent.scene().host());
        rounds.end(fair, 1);
        Fixtures.signOut();
        clock.advance(Duration.ofSeconds(2));
        assertThat(page()).contains("Messen er slut.").doesNotContain("data-card");
        jdbc.sql("update fair set status = 'CANCELLED', version = version + 1 where id = ?")
                .param(fair.value())
                .update();
        clock.advance(Duration.ofSeconds(2));
        assertThat(page()).contains("Messen er aflyst.").doesNotContain("data-card");
    }

    @Test
    void thousands_who_ask_at_once_cost_the_database_nothing_more() {
        page();
        assertThat(StatementCount.during(() -> {
                    for (int i = 0; i < 50; i++) {
                        get(path);
                    }
                }))
                .isLessThanOrEqualTo(6);
    }

    @Test
    void a_stream_is_told_the_mark_at_once_and_after_a_change() throws Exception {
        int before = streams.open();
        MvcResult stream = ask(MockMvcRequestBuilders.get(path + "/nu").accept("text/event-stream"));
        assertThat(stream.getRequest().isAsyncStarted()).isTrue();
        assertThat(streams.open()).isEqualTo(before + 1);
        String mark = mark();
        org.awaitility.Awaitility.await().until(() -> text(stream.getResponse()).contains("data:" + mark));
        assertThat(text(stream.getResponse())).contains("retry:3000").contains("id:" + mark);
        begin();
        clock.advance(Duration.ofSeconds(2));
        String next = mark();
        assertThat(next).isNotEqualTo(mark);
        org.awaitility.Awaitility.await().atMost(Duration.ofSeconds(6)).until(() -> text(stream.getResponse())
                .contains("data:" + next));
    }

    private String mark() {
        return page().replaceFirst("(?s).*data-mark=\"([^\"]+)\".*", "$1");
    }

    private void begin() {
        Fixtures.signIn(sent.scene().host());
        rounds.begin(fair, 0, 1);
        Fixtures.signOut();
        clock.advance(Duration.ofSeconds(2));
    }

    private String newAddress() {
        Fixtures.signIn(sent.scene().host());
        boards.makeAddress(fair);
        String address = boards.page(fair).path().orElseThrow();
        Fixtures.signOut();
        return address;
    }

    private static String swapped(String key) {
        String upper = key.toUpperCase(java.util.Locale.ROOT);
        return upper.equals(key) ? key.toLowerCase(java.util.Locale.ROOT) : upper;
    }

    private String page() {
        return text(get(path));
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse again(String tag) {
        return ask(MockMvcRequestBuilders.get(path).header("If-None-Match", tag))
                .getResponse();
    }

    private MockHttpServletResponse get(String address) {
        return ask(MockMvcRequestBuilders.get(address)).getResponse();
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
}
