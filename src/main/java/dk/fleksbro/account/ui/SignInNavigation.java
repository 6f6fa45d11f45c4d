package dk.fleksbro.account.ui;

import com.vaadin.flow.component.UI;

/** Typed navigation to the pages about signing in. */
public final class SignInNavigation {

    public static final String PATH = "/login";

    private SignInNavigation() {}

    public static void toSignIn() {
        UI.getCurrent().navigate(LoginView.class);
    }
}
