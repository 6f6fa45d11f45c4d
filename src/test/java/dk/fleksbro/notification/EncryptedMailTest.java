package dk.fleksbro.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mail is not sent in the clear because a server, or somebody between, says that it cannot encrypt. */
@UseCase("N1")
class EncryptedMailTest {

    private static final String REQUIRED = "mail.smtp.starttls.required";

    @Test
    void a_server_elsewhere_must_encrypt() {
        assertThat(sentBy("mail.example.org", new Properties())).isEqualTo("true");
    }

    @Test
    void the_server_on_this_machine_need_not() {
        assertThat(sentBy("localhost", new Properties())).isNull();
    }

    @Test
    void who_runs_the_portal_can_say_that_the_way_is_safe() {
        Properties said = new Properties();
        said.setProperty(REQUIRED, "false");
        assertThat(sentBy("mail.example.org", said)).isEqualTo("false");
    }

    private static @org.jspecify.annotations.Nullable String sentBy(String host, Properties said) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(host);
        sender.setJavaMailProperties(said);
        new EncryptedMail().postProcessAfterInitialization(sender, "mailSender");
        return sender.getJavaMailProperties().getProperty(REQUIRED);
    }
}
