package dk.fleksbro.account;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.Fixtures;
import dk.fleksbro.UiTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SignInTest extends UiTest {

    private static final String WRONG = "E-mail eller adgangskode passer ikke";

    @Autowired
    private AccountService accounts;

    @Autowired
    private CurrentAccount current;

    private void signIn(String email, String password) {
        _setValue(_get(TextField.class, s -> s.withLabel("E-mail")), email);
        _setValue(_get(PasswordField.class, s -> s.withLabel("Adgangskode")), password);
        _click(_get(Button.class, s -> s.withText("Log ind")));
    }

    private static String nobody() {
        return UUID.randomUUID() + "@example.org";
    }

    @Test
    void the_right_password_signs_in() {
        SignedIn anna = fixtures.flexWorker(fixtures.municipality());
        go("login");
        signIn("  " + fixtures.emailOf(anna).toUpperCase(java.util.Locale.ROOT), Fixtures.PASSWORD);
        assertThat(current.require().id()).isEqualTo(anna.id());
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_sentence() {
        go("login");
        signIn(nobody(), "forkert forkert");
        assertThat(page()).contains(WRONG);
        signIn(fixtures.emailOf(fixtures.employer()), "forkert forkert");
        assertThat(page()).contains(WRONG);
        assertThat(current.find()).isEmpty();
    }

    @Test
    void a_closed_account_cannot_be_told_from_an_unknown_one() {
        SignedIn erik = fixtures.employer();
        accounts.setEnabled(erik.id(), false);
        go("login");
        signIn(fixtures.emailOf(erik), Fixtures.PASSWORD);
        assertThat(page()).contains(WRONG);
        assertThat(current.find()).isEmpty();
    }

    @Test
    void failures_slow_the_next_try_down_step_by_step_until_it_succeeds() {
        SignedIn erik = fixtures.employer();
        String email = fixtures.emailOf(erik);
        go("login");
        fail(email, 2);
        assertThat(page()).contains(WRONG);
        fail(email, 1);
        assertThat(page()).contains("Vent 5 sekunder");
        signIn(email, Fixtures.PASSWORD);
        assertThat(current.find()).as("not even with the right password").isEmpty();
        clock.advance(Duration.ofSeconds(6));
        fail(email, 1);
        clock.advance(Duration.ofSeconds(6));
        fail(email, 1);
        assertThat(page()).contains("Vent 30 sekunder");
        for (int i = 6; i <= 10; i++) {
            clock.advance(Duration.ofSeconds(31));
            fail(email, 1);
        }
        assertThat(page()).contains("Vent 15 minutter");
        clock.advance(Duration.ofMinutes(16));
        signIn(email, Fixtures.PASSWORD);
        assertThat(current.require().id()).isEqualTo(erik.id());
    }

    private void fail(String email, int times) {
        for (int i = 0; i < times; i++) {
            signIn(email, "forkert forkert");
        }
    }
}
