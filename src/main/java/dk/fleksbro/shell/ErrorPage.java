package dk.fleksbro.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import dk.fleksbro.shared.ui.Texts;

/** A page that says what is wrong and leads on; it stands inside the portal's frame. */
class ErrorPage extends Div implements HasDynamicTitle {

    private String title = "";

    void say(String title, String text) {
        this.title = title;
        removeAll();
        addClassName("narrow-page");
        Anchor home = new Anchor("/", Texts.text("not-found.home"));
        home.addClassName("action-link");
        add(new H1(title), new Paragraph(text), home);
    }

    void sayNotFound() {
        say(Texts.text("not-found.title"), Texts.text("not-found.text"));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
