package dk.fleksbro.account.ui;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/** The page a reader asked for before having to sign in: often the one a mail led to. */
final class AfterSignIn {

    private AfterSignIn() {}

    static String path(HttpServletRequest request, HttpServletResponse response) {
        SavedRequest saved = new HttpSessionRequestCache().getRequest(request, response);
        return stored(request.getSession(false))
                .or(() -> Optional.ofNullable(saved)
                        .map(SavedRequest::getRedirectUrl)
                        .map(URI::create)
                        .map(URI::getRawPath))
                .filter(AfterSignIn::isPage)
                .orElse("/");
    }

    private static Optional<String> stored(@Nullable HttpSession session) {
        return session != null
                        && session.getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT) instanceof String path
                ? Optional.of(path.startsWith("/") ? path : "/" + path)
                : Optional.empty();
    }

    /** Only a page of the portal itself: one slash, no file. */
    private static boolean isPage(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && !path.contains(".")
                && !path.contains("\\")
                && !path.startsWith(SignInNavigation.PATH);
    }
}
