package dk.fleksbro.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dk.fleksbro.account.AccountService;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.shared.ui.Texts;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Danish unless the reader chose English; the choice is remembered on the device, and on the account when signed in. */
@Component
class Languages implements VaadinServiceInitListener {

    private static final String COOKIE = "fleksbro-language";

    private final CurrentAccount current;
    private final AccountService accounts;

    Languages(CurrentAccount current, AccountService accounts) {
        this.current = current;
        this.accounts = accounts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().setLocale(chosen()));
    }

    void switchToOther() {
        UI ui = UI.getCurrent();
        Locale other = "da".equals(ui.getLocale().getLanguage()) ? Locale.ENGLISH : Texts.DANISH;
        Cookie cookie = new Cookie(COOKIE, other.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge(60 * 60 * 24 * 365);
        cookie.setHttpOnly(true);
        VaadinService.getCurrentResponse().addCookie(cookie);
        current.find().ifPresent(me -> accounts.rememberLanguage(me.id(), other));
        ui.getPage().reload();
    }

    private Locale chosen() {
        return fromCookie()
                .or(() -> current.find().map(SignedIn::locale))
                .filter(locale -> "en".equals(locale.getLanguage()))
                .map(locale -> Locale.ENGLISH)
                .orElse(Texts.DANISH);
    }

    private static Optional<Locale> fromCookie() {
        VaadinRequest request = VaadinRequest.getCurrent();
        Cookie[] cookies = request == null ? null : request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .map(cookie -> Locale.forLanguageTag(cookie.getValue()))
                        .findFirst();
    }
}
