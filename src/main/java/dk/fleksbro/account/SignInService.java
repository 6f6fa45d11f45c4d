package dk.fleksbro.account;

import dk.fleksbro.shared.Sentence;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Service;

/** Signs a browser session in, whichever way of signing in answers for the name. */
@Service
public class SignInService {

    private final AuthenticationManager manager;
    private final DeviceMemory memory;
    private final SignedInSessions sessions;

    SignInService(AuthenticationManager manager, DeviceMemory memory, SignedInSessions sessions) {
        this.manager = manager;
        this.memory = memory;
        this.sessions = sessions;
    }

    /** What stands in the way, as a sentence; empty when the session is signed in. */
    public Optional<Sentence> signIn(
            String name, String password, boolean remember, HttpServletRequest request, HttpServletResponse response) {
        Authentication authentication;
        try {
            UsernamePasswordAuthenticationToken attempt =
                    UsernamePasswordAuthenticationToken.unauthenticated(name.strip(), password);
            attempt.setDetails(request.getRemoteAddr());
            authentication = manager.authenticate(attempt);
        } catch (LocalSignIn.WaitException e) {
            long seconds = Math.max(1, (e.remaining().toMillis() + 999) / 1000);
            return Optional.of(
                    seconds > 90
                            ? Sentence.of("sign-in.wait-minutes", (seconds + 59) / 60)
                            : Sentence.of("sign-in.wait-seconds", seconds));
        } catch (AuthenticationException e) {
            return Optional.of(Sentence.of("sign-in.wrong"));
        }
        UUID device = remember && authentication.getPrincipal() instanceof SignedIn me
                ? memory.remember(me, request, response)
                : null;
        sessions.begin(authentication, device, request, response);
        return Optional.empty();
    }
}
