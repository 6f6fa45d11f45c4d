package dk.fleksbro.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.shared.ui.Texts;

/** Header, main part and footer. The menu is what the signed-in role may open. */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout {

    private final Main main = new Main();

    MainLayout(CurrentAccount current, AuthenticationContext security, Languages languages) {
        addClassName("portal");
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");
        Anchor skip = new Anchor("#main", Texts.text("layout.skip"));
        skip.addClassName("skip-link");
        skip.setRouterIgnore(true);
        Anchor brand = new Anchor("/", "Fleksbro");
        brand.addClassName("brand");
        Nav menu = new Nav();
        menu.setAriaLabel(Texts.text("layout.menu"));
        MenuConfiguration.getMenuEntries()
                .forEach(entry -> menu.add(new Anchor(entry.path(), Texts.text(entry.title()))));
        Div tools = new Div();
        tools.addClassName("tools");
        tools.add(new Button(Texts.text("layout.other-language"), e -> languages.switchToOther()));
        current.find()
                .ifPresentOrElse(
                        me -> tools.add(
                                new Span(me.displayName()),
                                new Button(Texts.text("layout.sign-out"), e -> security.logout())),
                        () -> tools.add(new Anchor("login", Texts.text("layout.sign-in"))));
        Header header = new Header(brand, menu, tools);
        Footer footer = new Footer(new Span(Texts.text("layout.footer")));
        add(skip, header, main, footer);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }
}
