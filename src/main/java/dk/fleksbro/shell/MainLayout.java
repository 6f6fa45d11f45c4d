package dk.fleksbro.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.shared.ui.Texts;
import org.jspecify.annotations.Nullable;

/** Header, menu, main part and footer. The menu is what the signed-in role may open. */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    /** Tells a screen reader where a navigation led: its heading takes the focus, unless the page gave it to a field. */
    private static final String FOCUS_HEADING = """
            const main = this;
            setTimeout(() => {
              if (main.contains(document.activeElement) && document.activeElement !== main) return;
              const target = main.querySelector('h1') ?? main;
              target.setAttribute('tabindex', '-1');
              target.focus({preventScroll: true});
              window.scrollTo(0, 0);
            }, 50)
            """;

    private final Anchor skip = new Anchor("#main", Texts.text("layout.skip"));
    private final Main main = new Main();
    private final SiteMenu menu = new SiteMenu();
    private @Nullable String lastPath;

    MainLayout(CurrentAccount current, AuthenticationContext security, Languages languages) {
        addClassName("portal");
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        add(skipLink(), header(current.find().orElse(null), security, languages), main, footer());
        // the style sheet hides it at once where the browser can; an old phone needs it gone
        getElement().executeJs("document.querySelector('.first-paint')?.remove()");
    }

    /** The browser follows a link within the page by itself; the router would take it for a navigation. */
    private Anchor skipLink() {
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        return skip;
    }

    private Header header(@Nullable SignedIn me, AuthenticationContext security, Languages languages) {
        Anchor brand = new Anchor("/", "Fleksbro");
        brand.addClassName("brand");
        Div tools = new Div();
        tools.addClassName("tools");
        tools.add(languageButton(languages));
        if (me == null) {
            tools.add(new Anchor("login", Texts.text("layout.sign-in")));
        } else {
            Anchor own = new Anchor("min-adgang", me.displayName());
            own.addClassName("signed-in");
            Button out = new Button(Texts.text("layout.sign-out"), e -> security.logout());
            out.addThemeVariants(ButtonVariant.TERTIARY);
            tools.add(own, out);
        }
        Div bar = new Div(brand, menu.toggle(), tools);
        bar.addClassName("site-bar");
        Header header = new Header(bar, menu);
        header.addClassName("site-header");
        menu.fold(header, me != null);
        return header;
    }

    private static Button languageButton(Languages languages) {
        Button other = new Button(Texts.text("layout.other-language"), e -> languages.switchToOther());
        other.addThemeVariants(ButtonVariant.TERTIARY);
        other.addClassName("language");
        other.getElement().setAttribute("lang", Languages.other(Texts.locale()).getLanguage());
        return other;
    }

    private static Footer footer() {
        Span about = new Span(Texts.text("layout.footer"));
        Div line = new Div(
                about,
                new Anchor("ledige", Texts.text("layout.open-roles")),
                new Anchor("fleksloentilskud", Texts.text("layout.subsidy")),
                new Anchor("tilgaengelighed", Texts.text("layout.accessibility")));
        line.addClassName("site-footer");
        Footer footer = new Footer(line);
        footer.addClassName("site-footer-wrap");
        return footer;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String path = event.getLocation().getPath();
        menu.mark(path);
        skip.setHref(event.getLocation().getPathWithQueryParameters() + "#main");
        UI.getCurrent().beforeClientResponse(this, context -> completeTitle(context.getUI()));
        if (lastPath != null && !lastPath.equals(path)) {
            main.getElement().executeJs(FOCUS_HEADING);
        }
        lastPath = path;
    }

    private static void completeTitle(UI ui) {
        String title = ui.getInternals().getTitle();
        if (title != null && !title.endsWith("Fleksbro")) {
            ui.getPage().setTitle(title + " – Fleksbro");
        }
    }
}
