package dk.fleksbro.account;

import dk.fleksbro.shared.RuleBroken;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Long rather than complicated: 12 characters, not the address itself, not one of the very first guesses. */
public final class PasswordPolicy {

    static final int MIN = 12;

    /** BCrypt reads no further. */
    private static final int MAX_BYTES = 72;

    private static final Set<String> GUESSES = Set.of(
            "123456789012", "passwordpassword", "kodeordkodeord", "adgangskode123", "qwertyuiop12", "password1234");

    private PasswordPolicy() {}

    public static void check(String password, String email) {
        if (password.codePointCount(0, password.length()) < MIN) {
            throw new RuleBroken(AccountRule.PASSWORD_TOO_SHORT, MIN);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw new RuleBroken(AccountRule.PASSWORD_TOO_LONG);
        }
        String lower = password.toLowerCase(Locale.ROOT);
        String name = email.substring(0, email.indexOf('@'));
        if (GUESSES.contains(lower)
                || lower.equals(email)
                || lower.chars().distinct().count() < 4
                || (name.length() > 7 && lower.contains(name))) {
            throw new RuleBroken(AccountRule.PASSWORD_TOO_COMMON);
        }
    }
}
