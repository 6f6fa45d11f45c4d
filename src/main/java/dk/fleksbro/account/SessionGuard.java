package dk.fleksbro.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session that is over, and begins one for a remembered device that opens a page. */
final class SessionGuard extends OncePerRequestFilter {

    private final SignedInSessions sessions;
    private final DeviceMemory memory;

    SessionGuard(SignedInSessions sessions, DeviceMemory memory) {
        this.sessions = sessions;
        this.memory = memory;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        Optional<SignedIn> me = new CurrentAccount().find();
        if (session != null && me.isPresent() && sessions.isOver(me.get(), session)) {
            session.invalidate();
            SecurityContextHolder.clearContext();
            me = Optional.empty();
        }
        if (me.isEmpty() && opensPage(request)) {
            memory.recognise(request)
                    .ifPresent(known -> sessions.begin(
                            LocalSignIn.authentication(known.owner()), known.device(), request, response));
        }
        chain.doFilter(request, response);
    }

    /** Not for every picture and script: those come in by the dozen, and each would begin a session of its own. */
    static boolean opensPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return "GET".equals(request.getMethod()) && accept != null && accept.contains("text/html");
    }
}
