package dk.fleksbro.account;

import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Lets a page change without a request of its reader, and still as that reader: no filter has looked at the session then, so what
 * the filters ask is asked here.
 */
@Component
public class BackgroundPages {

    private static final String CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private final SignedInSessions sessions;

    BackgroundPages(SignedInSessions sessions) {
        this.sessions = sessions;
    }

    /** @return whether it was done; not when the reader has signed out, here or everywhere */
    public boolean asReader(HttpSession session, Runnable doing) {
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            if (session.getAttribute(CONTEXT) instanceof SecurityContext context) {
                SecurityContextHolder.setContext(context);
            }
            boolean signedIn = new CurrentAccount()
                    .find()
                    .filter(me -> !sessions.isOver(me, session))
                    .isPresent();
            if (signedIn) {
                doing.run();
            }
            return signedIn;
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
