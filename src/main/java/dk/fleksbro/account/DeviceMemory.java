package dk.fleksbro.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** "Remember this device": a cookie with the device's id and secret, read when a session is missing. */
@Component
public class DeviceMemory implements LogoutHandler {

    private static final String COOKIE = "fleksbro-device";

    private final RememberedDevices devices;
    private final Accounts accounts;

    DeviceMemory(RememberedDevices devices, Accounts accounts) {
        this.devices = devices;
        this.accounts = accounts;
    }

    /** A device that is known again, and whose it is. */
    record Known(UUID device, SignedIn owner) {}

    Optional<Known> recognise(HttpServletRequest request) {
        return cookie(request).flatMap(value -> devices.recognise(value.device(), value.secret())
                .flatMap(accounts::find)
                .filter(AccountRow::enabled)
                .map(account -> new Known(value.device(), account.signedIn())));
    }

    /** Remembers the device the signed-in person asked for. */
    UUID remember(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        String secret = Secrets.create();
        UUID device =
                devices.remember(signedIn.id(), secret, DeviceLabel.of(request.getHeader(HttpHeaders.USER_AGENT)));
        write(request, response, device + "." + secret, RememberedDevices.LASTS.toSeconds());
        return device;
    }

    public Optional<UUID> thisDevice(HttpServletRequest request) {
        return cookie(request).map(Value::device);
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn me) {
            thisDevice(request).ifPresent(device -> devices.revoke(me.id(), device));
        }
        write(request, response, "", 0);
    }

    private static void write(
            HttpServletRequest request, HttpServletResponse response, String value, long maxAgeSeconds) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, value)
                        .path("/")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .maxAge(maxAgeSeconds)
                        .build()
                        .toString());
    }

    private record Value(UUID device, String secret) {}

    private static Optional<Value> cookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        return Arrays.stream(cookies)
                .filter(c -> COOKIE.equals(c.getName()))
                .map(Cookie::getValue)
                .filter(v -> v.matches("[0-9a-f-]{36}\\.[A-Za-z0-9_-]{43}"))
                .map(v -> new Value(UUID.fromString(v.substring(0, 36)), v.substring(37)))
                .findFirst();
    }
}
