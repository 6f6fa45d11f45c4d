package dk.fleksbro.account.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.fleksbro.account.SignInService;
import dk.fleksbro.shared.ui.Texts;

/** Signing in. */
@Route("login")
@AnonymousAllowed
class LoginView extends Div implements HasDynamicTitle {

    private final SignInService signIn;
    private final TextField name = new TextField(Texts.text("sign-in.email"));
    private final PasswordField password = new PasswordField(Texts.text("sign-in.password"));
    private final Checkbox remember = new Checkbox(Texts.text("sign-in.remember"));
    private final Paragraph message = new Paragraph();

    LoginView(SignInService signIn) {
        this.signIn = signIn;
        name.getElement().setAttribute("autocomplete", "username");
        password.getElement().setAttribute("autocomplete", "current-password");
        message.addClassName("form-error");
        message.getElement().setAttribute("role", "alert");
        Button submit = new Button(Texts.text("sign-in.submit"), e -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickShortcut(Key.ENTER);
        add(new H1(Texts.text("sign-in.title")), message, name, password, remember, submit);
        addClassName("narrow-page");
    }

    private void submit() {
        signIn.signIn(
                        name.getValue(),
                        password.getValue(),
                        remember.getValue(),
                        VaadinServletRequest.getCurrent().getHttpServletRequest(),
                        VaadinServletResponse.getCurrent().getHttpServletResponse())
                .ifPresentOrElse(sentence -> message.setText(Texts.say(sentence)), () -> getUI().ifPresent(
                                ui -> ui.getPage().setLocation("/")));
    }

    @Override
    public String getPageTitle() {
        return Texts.text("sign-in.title");
    }
}
