package dk.fleksbro.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;

/** There is nothing here for this reader; whether there is for another is not said. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundView extends Div implements HasErrorParameter<NotFound>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        removeAll();
        add(
                new H1(Texts.text("not-found.title")),
                new Paragraph(Texts.text("not-found.text")),
                new Anchor("/", Texts.text("not-found.home")));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return Texts.text("not-found.title");
    }
}
