package dk.fleksbro.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.fleksbro.account.AccountRule;
import dk.fleksbro.account.AccountService;
import dk.fleksbro.shared.EmailAddress;
import dk.fleksbro.shared.ui.Texts;

/** Asking for a link to a new password. The answer is the same for every address. */
@Route("glemt-adgangskode")
@AnonymousAllowed
class ForgotPasswordView extends Div implements HasDynamicTitle {

    private final AccountService accounts;
    private final TextField email = new TextField(Texts.text("sign-in.email"));
    private final Paragraph answer = new Paragraph();

    ForgotPasswordView(AccountService accounts) {
        this.accounts = accounts;
        email.getElement().setAttribute("autocomplete", "username");
        email.setManualValidation(true);
        answer.addClassNames("notice-line", "notice-success");
        answer.getElement().setAttribute("role", "status");
        Button send = new Button(Texts.text("forgot.send"), click -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickShortcut(Key.ENTER).listenOn(email).setResetFocusOnActiveElement(true);
        Div actions = new Div(send, new Anchor("login", Texts.text("forgot.back")));
        actions.addClassName("actions");
        Paragraph intro = new Paragraph(Texts.text("forgot.intro"));
        intro.addClassName("page-intro");
        add(new H1(Texts.text("forgot.title")), intro, answer, email, actions);
        addClassName("narrow-page");
    }

    private void send() {
        boolean valid = EmailAddress.isValid(email.getValue());
        email.setErrorMessage(valid ? "" : Texts.say(AccountRule.EMAIL_NOT_VALID.sentence()));
        email.setInvalid(!valid);
        if (!valid) {
            answer.setText("");
            email.focus();
            return;
        }
        accounts.forgotPassword(email.getValue());
        answer.setText(Texts.text("forgot.sent", email.getValue().strip()));
    }

    @Override
    public String getPageTitle() {
        return Texts.text("forgot.title");
    }
}
