package dk.fleksbro.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.SignedIn;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One event, one notice, one mail: over real SMTP, with the mail server down, and with the process killed. */
@UseCase("N1")
class OutboxTest extends IntegrationTest {

    private static final Duration LONG = Duration.ofSeconds(60);
    private static final Duration WHILE = Duration.ofSeconds(4);

    @Autowired
    private Notices notices;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Scheduler scheduler;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Environment environment;

    private SignedIn reader;
    private String email;
    private String event;

    @BeforeEach
    void somebody() {
        reader = fixtures.employer();
        email = fixtures.emailOf(reader);
        event = "test:" + UUID.randomUUID();
    }

    @Test
    void a_notice_comes_as_one_neutral_mail_with_a_link_and_nothing_else() throws Exception {
        tell();
        await().atMost(LONG).until(() -> mails().size() == 1);
        MimeMessage mail = mails().getFirst();
        assertThat(mail.getSubject()).isEqualTo("Der er nyt til dig i Fleksbro");
        assertThat(mail.getContent().toString())
                .contains("/kandidater")
                .contains("Der venter noget på dig i Fleksbro.")
                .doesNotContain(reader.displayName());
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getMessageID()).isEqualTo("<" + noticeId() + "@fleksbro>");
        await().atMost(LONG).until(() -> "SENT".equals(state()));
        assertThat(jobs()).isZero();
    }

    @Test
    void the_same_event_told_twice_is_one_notice_and_one_mail() {
        tell();
        tell();
        assertThat(notices.unread(reader, 10)).hasSize(1);
        exactlyOneMail();
    }

    @Test
    void what_is_rolled_back_was_never_told() {
        UUID notice = Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> {
            tell();
            assertThat(jobs()).isEqualTo(1);
            status.setRollbackOnly();
            return noticeId();
        }));
        assertThat(notices.unread(reader, 10)).isEmpty();
        assertThat(job("count(*)", notice)).isZero();
        await().during(WHILE).atMost(LONG).until(() -> mails().isEmpty());
    }

    @Test
    void nothing_is_mailed_before_the_event_has_happened() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            tell();
            await().during(WHILE).atMost(LONG).until(() -> mails().isEmpty());
        });
        exactlyOneMail();
    }

    @Test
    void a_mail_server_that_is_down_delays_the_mail_and_does_not_lose_or_double_it() {
        MAIL.stop();
        try {
            tell();
            await().atMost(LONG).until(() -> failures() >= 2);
            assertThat(state()).isEqualTo("WAITING");
            assertThat(notices.unread(reader, 10)).hasSize(1);
        } finally {
            MAIL.start();
        }
        exactlyOneMail();
    }

    @Test
    void a_process_killed_in_the_middle_of_a_mail_is_taken_over_by_another() throws Exception {
        scheduler.pause();
        Process mailer;
        try (ServerSocket silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            tell();
            mailer = startMailer(silent.getLocalPort());
            try {
                silent.setSoTimeout((int) LONG.toMillis());
                silent.accept();
                assertThat(isPicked()).isTrue();
            } finally {
                mailer.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            }
            assertThat(mails()).isEmpty();
            assertThat(isPicked()).isTrue();
        } finally {
            scheduler.resume();
        }
        exactlyOneMail();
    }

    private Process startMailer(int mailPort) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-Duser.timezone=UTC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        MailerProcess.class.getName(),
                        "--spring.datasource.url=" + environment.getProperty("spring.datasource.url"),
                        "--spring.datasource.username=" + environment.getProperty("spring.datasource.username"),
                        "--spring.datasource.password=",
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + mailPort,
                        "--db-scheduler.polling-interval=1s",
                        "--db-scheduler.heartbeat-interval=1s")
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "mailer-process.log").toFile())
                .start();
    }

    private void tell() {
        notices.tell(reader.id(), NoticeKind.PERSON_PRESENTED, event, "kandidater");
    }

    /** One comes, and no second one. */
    private void exactlyOneMail() {
        await().atMost(LONG).until(() -> mails().size() == 1);
        await().atMost(LONG).until(() -> jobs() == 0);
        await().during(WHILE).atMost(LONG).until(() -> mails().size() == 1);
        assertThat(state()).isEqualTo("SENT");
    }

    private List<MimeMessage> mails() {
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(mail -> isTo(mail, email))
                .toList();
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return Arrays.stream(mail.getRecipients(RecipientType.TO))
                    .anyMatch(to -> to.toString().equals(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private UUID noticeId() {
        return jdbc.sql("select id from notice where event_key = ?")
                .params(event)
                .query(UUID.class)
                .single();
    }

    private String state() {
        return jdbc.sql("select mail_state from notice where event_key = ?")
                .params(event)
                .query(String.class)
                .single();
    }

    private int jobs() {
        return job("count(*)");
    }

    private int failures() {
        return job("coalesce(max(consecutive_failures), 0)");
    }

    private boolean isPicked() {
        return job("coalesce(max(picked), 0)") == 1;
    }

    private int job(String what) {
        return job(what, noticeId());
    }

    private int job(String what, UUID notice) {
        return jdbc.sql("select " + what + " from scheduled_tasks where task_name = 'mail' and task_instance = ?")
                .params(notice.toString())
                .query(Integer.class)
                .single();
    }
}
