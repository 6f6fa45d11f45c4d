package dk.fleksbro;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.fleksbro.agreement.AgreementFixtures;
import dk.fleksbro.citizen.CitizenFixtures;
import dk.fleksbro.employer.EmployerFixtures;
import dk.fleksbro.fair.FairFixtures;
import dk.fleksbro.fair.SentFairs;
import dk.fleksbro.fair.after.HeldFairs;
import dk.fleksbro.followup.FollowUpFixtures;
import dk.fleksbro.followup.TalkFixtures;
import dk.fleksbro.matching.MatchFixtures;
import dk.fleksbro.shared.WorkProbe;
import dk.fleksbro.vacancy.VacancyFixtures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole portal on the embedded real MariaDB and a real SMTP server; no browser, nothing mocked but the clock's hands. */
@SpringBootTest(classes = FleksbroApplication.class, webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@Import({
    AgreementFixtures.class,
    FairFixtures.class,
    SentFairs.class,
    HeldFairs.class,
    Fixtures.class,
    FollowUpFixtures.class,
    CitizenFixtures.class,
    EmployerFixtures.class,
    MatchFixtures.class,
    TalkFixtures.class,
    WorkProbe.class,
    VacancyFixtures.class,
    StatementCount.Configuration.class,
    StrictTexts.class,
    TestClock.Configuration.class
})
public abstract class IntegrationTest {

    protected static final GreenMail MAIL = startMail();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        TestDatabase.register(registry);
        registry.add("fleksbro.installation", () -> "test");
        registry.add("fleksbro.keys", () -> TestKeys.file().toString());
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
        registry.add("db-scheduler.polling-interval", () -> "1s");
        registry.add("db-scheduler.heartbeat-interval", () -> "1s");
        registry.add("fleksbro.mail-retry", () -> "1s");
    }

    private static GreenMail startMail() {
        GreenMail mail = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        return mail;
    }

    /** A port of its own, so that a test can take the mail server down and bring it back in the same place. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
