package dk.fleksbro.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Opens;
import jakarta.servlet.http.HttpServletResponse;

/** A page of another role: looks as if it were not there, and is a line in the access log. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class ForbiddenView extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    private final transient Access access;

    ForbiddenView(Access access) {
        this.access = access;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        RouteConfiguration.forSessionScope()
                .getRoute(event.getLocation().getPath())
                .map(view -> view.getAnnotation(Opens.class))
                .ifPresent(opens -> access.unknown(opens.kind(), null, opens.part(), opens.purpose()[0]));
        sayNotFound();
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
