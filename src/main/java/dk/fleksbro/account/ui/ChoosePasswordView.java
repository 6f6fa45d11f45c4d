package dk.fleksbro.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.fleksbro.account.AccountRow;
import dk.fleksbro.account.AccountRule;
import dk.fleksbro.account.AccountService;
import dk.fleksbro.account.SignInService;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.Texts;

/** Where an invitation or "forgot password" leads: choosing a password, once, and being signed in with it. */
@Route("adgang/:secret")
@AnonymousAllowed
class ChoosePasswordView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final AccountService accounts;
    private final SignInService signIn;
    private final PasswordField password = new PasswordField(Texts.text("choose-password.password"));
    private String secret = "";

    ChoosePasswordView(AccountService accounts, SignInService signIn) {
        this.accounts = accounts;
        this.signIn = signIn;
        password.setHelperText(Texts.text("choose-password.help"));
        password.getElement().setAttribute("autocomplete", "new-password");
        password.setManualValidation(true);
        addClassName("narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        secret = event.getRouteParameters().get("secret").orElse("");
        removeAll();
        accounts.accountOfLink(secret).ifPresentOrElse(this::ask, this::sayTooOld);
    }

    private void ask(AccountRow account) {
        TextField name = new TextField(Texts.text("sign-in.email"));
        name.setValue(account.email());
        name.setReadOnly(true);
        name.getElement().setAttribute("autocomplete", "username");
        Button choose = new Button(Texts.text("choose-password.submit"), click -> choose());
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        choose.addClickShortcut(Key.ENTER).listenOn(password).setResetFocusOnActiveElement(true);
        Div actions = new Div(choose);
        actions.addClassName("actions");
        add(
                new H1(Texts.text("choose-password.title")),
                new Paragraph(Texts.text("choose-password.hello", account.displayName())),
                name,
                password,
                actions);
    }

    private void sayTooOld() {
        Anchor again = new Anchor("glemt-adgangskode", Texts.text("choose-password.again"));
        again.addClassName("action-link");
        add(
                new H1(Texts.text("choose-password.too-old")),
                new Paragraph(Texts.text("choose-password.too-old.text")),
                again);
    }

    private void choose() {
        String chosen = password.getValue();
        try {
            AccountRow account = accounts.choosePassword(secret, chosen);
            signIn.signIn(
                    account.email(),
                    chosen,
                    false,
                    VaadinServletRequest.getCurrent().getHttpServletRequest(),
                    VaadinServletResponse.getCurrent().getHttpServletResponse());
            getUI().ifPresent(ui -> ui.getPage().setLocation("/"));
        } catch (RuleBroken broken) {
            if (broken.rule() == AccountRule.LINK_USED_OR_OLD) {
                removeAll();
                sayTooOld();
                return;
            }
            password.setErrorMessage(Texts.say(broken.sentence()));
            password.setInvalid(true);
            password.focus();
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.text("choose-password.title");
    }
}
