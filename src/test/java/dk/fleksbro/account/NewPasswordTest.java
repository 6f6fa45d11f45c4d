package dk.fleksbro.account;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.UiTest;
import dk.fleksbro.shared.EmailAddress;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NewPasswordTest extends UiTest {

    private static final Pattern LINK = Pattern.compile("/(adgang/[A-Za-z0-9_-]{43})");
    private static final String CHOSEN = "fire ord efter hinanden";

    @Autowired
    private AccountService accounts;

    @Autowired
    private SignInSlowdown slowdown;

    @Autowired
    private CurrentAccount current;

    private void askFor(String email) {
        go("glemt-adgangskode");
        _setValue(_get(TextField.class, s -> s.withLabel("E-mail")), email);
        _click(_get(Button.class, s -> s.withText("Send link")));
    }

    private static List<MimeMessage> mailTo(String email) {
        return Arrays.stream(MAIL.getReceivedMessages())
                .filter(mail -> {
                    try {
                        return mail.getRecipients(Message.RecipientType.TO)[0]
                                .toString()
                                .equals(email);
                    } catch (jakarta.mail.MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private static String linkMailedTo(String email) throws Exception {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !mailTo(email)
                .isEmpty());
        Matcher link = LINK.matcher(mailTo(email).getFirst().getContent().toString());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static void choose(String password) {
        _setValue(_get(PasswordField.class, s -> s.withLabel("Ny adgangskode")), password);
        _click(_get(Button.class, s -> s.withText("Gem og log ind")));
    }

    @Test
    void a_forgotten_password_is_chosen_anew_through_a_mailed_link_that_works_once() throws Exception {
        SignedIn anna = fixtures.flexWorker(fixtures.municipality());
        String email = fixtures.emailOf(anna);
        askFor(email);
        assertThat(page()).contains("hvis adressen er kendt");
        String link = linkMailedTo(email);

        go(link);
        choose("kort");
        assertThat(page()).contains("mindst 12 tegn");
        choose(CHOSEN);
        assertThat(current.require().id()).isEqualTo(anna.id());

        asStranger();
        go(link);
        assertThat(page()).contains("Linket virker ikke længere", "Få et nyt link");
    }

    @Test
    void the_answer_is_the_same_for_an_unknown_address_and_no_mail_is_sent() {
        String email = UUID.randomUUID() + "@example.org";
        askFor(email);
        assertThat(page()).contains("hvis adressen er kendt");
        assertThat(mailTo(email)).isEmpty();
    }

    @Test
    void what_is_no_address_is_explained_beside_the_field() {
        askFor("anna");
        assertThat(page()).contains("Det ligner ikke en e-mail").doesNotContain("hvis adressen er kendt");
    }

    @Test
    void somebody_elses_guesses_do_not_keep_the_owner_out_after_a_new_password() throws Exception {
        String email = fixtures.emailOf(fixtures.employer());
        for (int i = 0; i < 10; i++) {
            slowdown.failed(email, "192.0.2.7");
        }
        assertThat(slowdown.wait(email, "192.0.2.8")).isPresent();
        askFor(email);
        go(linkMailedTo(email));
        choose(CHOSEN);
        assertThat(slowdown.wait(email, "192.0.2.8")).isEmpty();
    }

    @Test
    void the_link_is_too_old_after_two_hours() throws Exception {
        String email = fixtures.emailOf(fixtures.employer());
        askFor(email);
        String link = linkMailedTo(email);
        clock.advance(Duration.ofMinutes(121));
        go(link);
        assertThat(page()).contains("Linket virker ikke længere");
    }

    @Test
    void a_link_that_grows_old_while_the_page_is_open_says_so() throws Exception {
        String email = fixtures.emailOf(fixtures.employer());
        askFor(email);
        go(linkMailedTo(email));
        clock.advance(Duration.ofMinutes(121));
        choose(CHOSEN);
        assertThat(page()).contains("Linket virker ikke længere");
        assertThat(current.find()).isEmpty();
    }

    @Test
    void nobodys_mailbox_is_filled() throws Exception {
        String email = fixtures.emailOf(fixtures.employer());
        for (int i = 0; i < 6; i++) {
            askFor(email);
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> mailTo(email).size() >= 3);
        assertThat(mailTo(email)).hasSize(3);
    }

    @Test
    void an_invited_person_chooses_a_password_and_is_signed_in() throws Exception {
        String email = UUID.randomUUID() + "@example.org";
        AccountRow invited = accounts.invite(
                new EmailAddress(email),
                "Karin Konsulent",
                Role.CONSULTANT,
                fixtures.municipality().id());
        go(linkMailedTo(email));
        assertThat(page()).contains("Velkommen, Karin Konsulent");
        choose(CHOSEN);
        assertThat(current.require().id()).isEqualTo(invited.id());
    }
}
