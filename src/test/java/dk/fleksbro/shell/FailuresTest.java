package dk.fleksbro.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import dk.fleksbro.UiTest;
import dk.fleksbro.account.AccountRule;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FailuresTest extends UiTest {

    @Autowired
    private Failures failures;

    private static String title() {
        return _get(H1.class).getText();
    }

    @Test
    void an_address_the_portal_does_not_have_is_not_found() {
        go("");
        UnknownRouteView view = new UnknownRouteView();
        UI.getCurrent().add(view);
        int status =
                view.setErrorParameter(null, new ErrorParameter<>(NotFoundException.class, new NotFoundException()));
        assertThat(status).isEqualTo(404);
        assertThat(view.getPageTitle()).isEqualTo("Siden findes ikke");
    }

    @Test
    void a_page_of_another_role_looks_as_if_it_were_not_there() {
        as(fixtures.employer());
        go("brugere");
        assertThat(title()).isEqualTo("Siden findes ikke");
    }

    @Test
    void a_broken_rule_in_a_click_becomes_its_sentence() {
        go("");
        failures.error(new ErrorEvent(new IllegalStateException(new RuleBroken(AccountRule.EMAIL_TAKEN))));
        Notification told = _get(Notification.class);
        assertThat(told.getElement().getTextRecursively()).contains("Der findes allerede en bruger med den e-mail");
        assertThat(told.getDuration()).isZero();
        _get(Button.class, s -> s.withText("Luk")).click();
        assertThat(told.isOpened()).isFalse();
    }

    @Test
    void the_unforeseen_gets_an_apology_and_a_number_but_no_detail() {
        go("");
        String said = Texts.say(failures.explain(new IllegalStateException("hemmeligt: anna@example.org")));
        assertThat(said).contains("Beklager").containsPattern("[0-9a-f]{8}").doesNotContain("hemmeligt");
    }

    @Test
    void the_log_names_kinds_and_places_and_never_what_an_error_quotes() {
        String line = Incidents.describe(
                new IllegalStateException("anna@example.org", new RuntimeException("Duplicate entry")));
        assertThat(line)
                .contains("java.lang.IllegalStateException", "caused by java.lang.RuntimeException", "FailuresTest")
                .doesNotContain("anna@example.org", "Duplicate entry");
    }

    @Test
    void a_lost_session_is_told_in_the_readers_language() {
        go("");
        var messages = VaadinSession.getCurrent()
                .getService()
                .getSystemMessages(Texts.DANISH, com.vaadin.flow.server.VaadinRequest.getCurrent());
        assertThat(messages.getSessionExpiredCaption()).isEqualTo("Du har været væk et stykke tid");
        assertThat(messages.getSessionExpiredMessage()).contains("er gemt");
    }
}
