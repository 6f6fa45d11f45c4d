package dk.fleksbro.account;

import dk.fleksbro.shared.jdbc.JdbcTypes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Service;

/**
 * Begins a signed-in session and tells when it is over: the account was closed, the owner signed out everywhere, or the
 * device it was begun on is no longer remembered.
 */
@Service
public class SignedInSessions {

    private static final String BEGAN = SignedInSessions.class.getName() + ".began";
    private static final String DEVICE = SignedInSessions.class.getName() + ".device";
    private static final String CHECKED = SignedInSessions.class.getName() + ".checked";
    /** A page asks many times a second; so often the database need not be. */
    private static final Duration BELIEVED_FOR = Duration.ofSeconds(3);

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final JdbcClient jdbc;
    private final Clock clock;

    SignedInSessions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void begin(
            Authentication authentication,
            @Nullable UUID device,
            HttpServletRequest request,
            HttpServletResponse response) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        session.setAttribute(BEGAN, clock.instant());
        session.setAttribute(DEVICE, device);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** This session goes on when the owner signs out everywhere else. */
    public void goOn(HttpSession session) {
        session.setAttribute(BEGAN, clock.instant());
        session.setAttribute(DEVICE, null);
    }

    boolean isOver(SignedIn me, HttpSession session) {
        Instant now = clock.instant();
        if (session.getAttribute(CHECKED) instanceof Instant checked
                && checked.plus(BELIEVED_FOR).isAfter(now)) {
            return false;
        }
        UUID device = session.getAttribute(DEVICE) instanceof UUID known ? known : null;
        boolean good = jdbc.sql("""
                        select count(*) from account a where a.id = :account and a.enabled
                        and (a.signed_out_at is null or a.signed_out_at <= :began)
                        and (:device is null or exists
                            (select 1 from remembered_device d where d.id = :device and d.account_id = a.id))
                        """)
                        .param("account", me.accountId())
                        .param("began", JdbcTypes.utc(began(session)))
                        .param("device", device)
                        .query(Long.class)
                        .single()
                == 1;
        session.setAttribute(CHECKED, now);
        return !good;
    }

    private static Instant began(HttpSession session) {
        return session.getAttribute(BEGAN) instanceof Instant began
                ? began
                : Instant.ofEpochMilli(session.getCreationTime());
    }
}
