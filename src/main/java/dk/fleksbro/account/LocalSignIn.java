package dk.fleksbro.account;

import dk.fleksbro.shared.EmailAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Signing in with e-mail and password. Another way of signing in is another {@link AuthenticationProvider}; switch this one
 * off with {@code fleksbro.sign-in.local=false}.
 */
@Component
@ConditionalOnProperty(name = "fleksbro.sign-in.local", matchIfMissing = true)
class LocalSignIn implements AuthenticationProvider {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final SignInSlowdown slowdown;
    private final String nobodysHash;

    LocalSignIn(Accounts accounts, PasswordEncoder passwords, SignInSlowdown slowdown) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.slowdown = slowdown;
        this.nobodysHash = passwords.encode(Secrets.create());
    }

    /**
     * @throws WaitException while the name is slowed down
     * @throws BadCredentialsException for an unknown name, a wrong password and a closed account alike
     */
    @Override
    public Authentication authenticate(Authentication attempt) {
        String name = attempt.getName();
        String password = String.valueOf(attempt.getCredentials());
        String address = String.valueOf(attempt.getDetails());
        refuseWhileSlowed(name, address);
        Optional<AccountRow> account =
                EmailAddress.isValid(name) ? accounts.findByEmail(new EmailAddress(name)) : Optional.empty();
        String hash = account.flatMap(a -> accounts.passwordHash(a.id())).orElse(nobodysHash);
        boolean right = passwords.matches(password, hash);
        if (!right || account.isEmpty() || !account.get().enabled()) {
            slowdown.failed(name, address);
            refuseWhileSlowed(name, address);
            throw new BadCredentialsException("wrong name or password");
        }
        slowdown.succeeded(name);
        return authentication(account.get().signedIn());
    }

    private void refuseWhileSlowed(String name, String address) {
        slowdown.wait(name, address).ifPresent(wait -> {
            throw new WaitException(wait);
        });
    }

    static Authentication authentication(SignedIn signedIn) {
        return UsernamePasswordAuthenticationToken.authenticated(
                signedIn,
                null,
                List.of(new SimpleGrantedAuthority("ROLE_" + signedIn.role().name())));
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    /** Too many failures: the next try has to wait. */
    static final class WaitException extends LockedException {
        private final Duration wait;

        WaitException(Duration wait) {
            super("wait");
            this.wait = wait;
        }

        Duration remaining() {
            return wait;
        }
    }
}
