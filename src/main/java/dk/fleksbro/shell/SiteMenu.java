package dk.fleksbro.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import dk.fleksbro.shared.ui.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pages the reader's role may open; folded behind a button on a narrow screen. */
final class SiteMenu extends Nav {

    private final Map<String, Anchor> links = new LinkedHashMap<>();
    private @Nullable Header header;
    private final Button toggle = new Button(Texts.text("layout.menu"));

    SiteMenu() {
        List<MenuEntry> entries = MenuConfiguration.getMenuEntries();
        UnorderedList list = new UnorderedList();
        for (MenuEntry entry : entries) {
            Anchor link = new Anchor(entry.path(), Texts.text(entry.title()));
            links.put(plain(entry.path()), link);
            list.add(new ListItem(link));
        }
        add(list);
        addClassName("site-menu");
        setId("site-menu");
        setAriaLabel(Texts.text("layout.menu"));
        setVisible(!entries.isEmpty());
        toggle.addClassName("menu-button");
        toggle.addClickListener(click -> open(!"true".equals(toggle.getElement().getAttribute("aria-expanded"))));
    }

    /** On a narrow screen the menu and the header's tools are folded away until the toggle is pressed. */
    void fold(Header around, boolean signedIn) {
        header = around;
        boolean folds = signedIn || isVisible();
        header.setClassName("folds", folds);
        toggle.setVisible(folds);
        open(false);
    }

    /** Shown on a narrow screen only. */
    Button toggle() {
        return toggle;
    }

    /** Marks where the reader is: the page itself, or the part of the portal the page belongs to. */
    void mark(String path) {
        open(false);
        String here = plain(path);
        links.forEach((target, link) -> {
            if (here.equals(target)) {
                link.getElement().setAttribute("aria-current", "page");
            } else if (!target.isEmpty() && here.startsWith(target + "/")) {
                link.getElement().setAttribute("aria-current", "true");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private void open(boolean open) {
        if (header != null) {
            header.setClassName("open", open);
        }
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private static String plain(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
