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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Danish unless the reader chose English; the choice is remembered on the device, and on the account when signed in. */
@Component
class Languages implements VaadinServiceInitListener {

    static final String COOKIE = "fleksbro-language";

    /** Vaadin's own messages stand outside the page's landmarks: as a status or an alert they are told all the same. */
    private static final String SPEAK = """
            document.documentElement.lang = $0;
            const indicator = window.Vaadin?.connectionIndicator;
            if (indicator) {
              indicator.setAttribute('role', 'status');
              indicator.onlineText = $1;
            }
            window.fleksbroTells ??= new MutationObserver(changes => changes
                .flatMap(change => [...change.addedNodes])
                .filter(node => node.classList?.contains('v-system-error'))
                .forEach(node => node.setAttribute('role', 'alert')))
              .observe(document.body, {childList: true}) ?? true;
            """;

    /** On a narrow screen the button is folded away again: then its menu's button takes the focus. */
    private static final String BACK_TO_BUTTON = """
            setTimeout(() => {
              const button = document.querySelector('.language');
              (button?.offsetParent ? button : document.querySelector('.menu-button'))?.focus();
            }, 50)
            """;

    private final CurrentAccount current;
    private final AccountService accounts;

    Languages(CurrentAccount current, AccountService accounts) {
        this.current = current;
        this.accounts = accounts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> speak(init.getUI(), chosen(VaadinRequest.getCurrent())));
    }

    /** The page is drawn again where it is, in the other language. */
    void switchToOther() {
        UI ui = UI.getCurrent();
        Locale other = other(ui.getLocale());
        Cookie cookie = new Cookie(COOKIE, other.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge(60 * 60 * 24 * 365);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        VaadinService.getCurrentResponse().addCookie(cookie);
        current.find().ifPresent(me -> accounts.rememberLanguage(me.id(), other));
        speak(ui, other);
        ui.refreshCurrentRoute(true);
        ui.getPage().executeJs(BACK_TO_BUTTON);
    }

    static Locale other(Locale locale) {
        return "da".equals(locale.getLanguage()) ? Locale.ENGLISH : Texts.DANISH;
    }

    Locale chosen(@Nullable VaadinRequest request) {
        return fromCookie(request)
                .or(() -> current.find().map(SignedIn::locale))
                .filter(locale -> "en".equals(locale.getLanguage()))
                .map(locale -> Locale.ENGLISH)
                .orElse(Texts.DANISH);
    }

    private static void speak(UI ui, Locale locale) {
        ui.setLocale(locale);
        ui.getPage().executeJs(SPEAK, locale.getLanguage(), Texts.text("connection.back"));
        ui.getReconnectDialogConfiguration().setDialogText(Texts.text("connection.lost"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(Texts.text("connection.gone"));
    }

    private static Optional<Locale> fromCookie(@Nullable VaadinRequest request) {
        Cookie[] cookies = request == null ? null : request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .map(cookie -> Locale.forLanguageTag(cookie.getValue()))
                        .findFirst();
    }
}
