package dk.fleksbro.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.TestClock;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.AccountService;
import dk.fleksbro.account.Municipality;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.account.StandIn;
import dk.fleksbro.account.StandIns;
import dk.fleksbro.notification.Notices.Told;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.EmailAddress;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is told to somebody who is away is told to the stand-in as well, while it lasts. */
@UseCase("M9")
class StandInNoticesTest extends IntegrationTest {

    private static final String PATH = "forloeb/" + UUID.randomUUID();

    @Autowired
    private Notices notices;

    @Autowired
    private StandIns standIns;

    @Autowired
    private AccountService accounts;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private SignedIn absent;
    private SignedIn standIn;
    private StandIn arranged;

    @BeforeEach
    void one_is_away() {
        Municipality municipality = fixtures.municipality();
        absent = fixtures.consultant(municipality);
        standIn = fixtures.consultant(municipality);
        LocalDate tomorrow = DanishTime.date(clock.instant()).plusDays(1);
        arranged = standIns.arrange(absent, absent.id(), standIn.id(), tomorrow, tomorrow);
    }

    @AfterEach
    void time() {
        clock.reset();
    }

    @Test
    void both_are_told_the_same_and_only_while_it_lasts() {
        tell("before");
        assertThat(notices.unread(standIn, 10)).isEmpty();
        clock.advance(Duration.ofDays(1));
        tell("while");
        assertThat(notices.unread(standIn, 10)).singleElement().satisfies(told -> {
            assertThat(told.kind()).isEqualTo(NoticeKind.CITIZEN_ANSWERED);
            assertThat(told.path()).isEqualTo(PATH);
        });
        clock.advance(Duration.ofDays(1));
        tell("after");
        assertThat(notices.unread(standIn, 10)).hasSize(1);
        assertThat(notices.unread(absent, 10)).hasSize(3);
    }

    @Test
    void whoever_ends_it_early_is_told_alone_again() {
        clock.advance(Duration.ofDays(1));
        standIns.end(absent, arranged.id());
        tell("ended");
        assertThat(notices.unread(standIn, 10)).isEmpty();
        assertThat(notices.unread(absent, 10)).hasSize(1);
    }

    @Test
    void a_stand_in_who_is_told_anyhow_is_told_once() {
        clock.advance(Duration.ofDays(1));
        notices.tellAll(List.of(told(absent, "all"), told(standIn, "all")));
        notices.tell(standIn.id(), NoticeKind.CITIZEN_ANSWERED, event("all"), PATH);
        assertThat(notices.unread(standIn, 10)).hasSize(1);
        assertThat(notices.unread(absent, 10)).hasSize(1);
    }

    @Test
    void of_many_told_at_once_each_stand_in_is_told_too() {
        clock.advance(Duration.ofDays(1));
        notices.tellAll(List.of(told(absent, "one"), told(absent, "two"), told(fixtures.employer(), "one")));
        assertThat(notices.unread(standIn, 10)).hasSize(2);
        assertThat(notices.unread(absent, 10)).hasSize(2);
    }

    @Test
    void a_link_to_choose_a_password_goes_to_nobody_else() {
        clock.advance(Duration.ofDays(1));
        accounts.forgotPassword(new EmailAddress(fixtures.emailOf(absent)).value());
        assertThat(links(absent)).isEqualTo(1);
        assertThat(links(standIn)).isZero();
    }

    private int links(SignedIn of) {
        return jdbc.sql("select count(*) from notice where account_id = :account and kind = 'NEW_PASSWORD'")
                .param("account", of.accountId())
                .query(Integer.class)
                .single();
    }

    private Told told(SignedIn to, String what) {
        return new Told(to.id(), NoticeKind.CITIZEN_ANSWERED, event(what), PATH);
    }

    private void tell(String what) {
        notices.tell(absent.id(), NoticeKind.CITIZEN_ANSWERED, event(what), PATH);
    }

    private String event(String what) {
        return "test:" + what + ":" + absent.accountId();
    }
}
