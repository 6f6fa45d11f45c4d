package dk.fleksbro.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.fleksbro.shared.ui.Texts;
import jakarta.servlet.http.HttpServletResponse;

/** The portal failed while it made a page: an apology, what to do, and the number to give when asking. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class UnexpectedView extends ErrorPage implements HasErrorParameter<Exception> {

    private final transient Failures failures;

    UnexpectedView(Failures failures) {
        this.failures = failures;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        say(Texts.text("failure.title"), Texts.say(failures.explain(parameter.getException())));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
