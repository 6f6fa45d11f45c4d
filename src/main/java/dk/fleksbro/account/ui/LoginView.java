package dk.fleksbro.account.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.fleksbro.account.SignInService;
import dk.fleksbro.shared.Sentence;
import dk.fleksbro.shared.ui.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

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
        name.setAutocapitalize(com.vaadin.flow.component.textfield.Autocapitalize.NONE);
        password.getElement().setAttribute("autocomplete", "current-password");
        remember.setHelperText(Texts.text("sign-in.remember.help"));
        message.addClassName("form-error");
        message.getElement().setAttribute("role", "alert");
        Button submit = new Button(Texts.text("sign-in.submit"), e -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addClickShortcut(Key.ENTER).listenOn(name, password).setResetFocusOnActiveElement(true);
        Div actions = new Div(submit, new Anchor("glemt-adgangskode", Texts.text("sign-in.forgot")));
        actions.addClassName("actions");
        add(
                new H1(Texts.text("sign-in.title")),
                message,
                name,
                password,
                remember,
                actions,
                new H2(Texts.text("sign-in.new")),
                new Paragraph(Texts.text("sign-in.new.citizen")),
                new Paragraph(new Anchor("opret-virksomhed", Texts.text("sign-in.new.employer"))));
        addClassName("narrow-page");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        name.focus();
    }

    private void submit() {
        HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        HttpServletResponse response = VaadinServletResponse.getCurrent().getHttpServletResponse();
        String next = AfterSignIn.path(request, response);
        signIn.signIn(name.getValue(), password.getValue(), remember.getValue(), request, response)
                .ifPresentOrElse(
                        this::refuse, () -> getUI().ifPresent(ui -> ui.getPage().setLocation(next)));
    }

    private void refuse(Sentence why) {
        message.setText(Texts.say(why));
        password.clear();
        password.focus();
    }

    @Override
    public String getPageTitle() {
        return Texts.text("sign-in.title");
    }
}
