package dk.fleksbro.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.fleksbro.shared.NotFound;
import jakarta.servlet.http.HttpServletResponse;

/** There is nothing here for this reader; whether there is for another is not said. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundView extends ErrorPage implements HasErrorParameter<NotFound> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        sayNotFound();
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
