package dk.fleksbro.account;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.UiTest;
import org.junit.jupiter.api.Test;

class SignInTest extends UiTest {

    @Test
    void a_wrong_password_is_refused_with_a_sentence() {
        go("login");
        _setValue(_get(TextField.class, s -> s.withLabel("E-mail")), "nobody@example.org");
        _setValue(_get(PasswordField.class, s -> s.withLabel("Adgangskode")), "forkert forkert");
        _click(_get(Button.class, s -> s.withText("Log ind")));
        assertThat(page()).contains("E-mail eller adgangskode passer ikke");
    }
}
