package dk.fleksbro.shared;

import java.util.Locale;

/** An e-mail address, lower-cased: the name people sign in with. Checked for size, characters, then shape. */
public record EmailAddress(String value) {

    public static final int MAX = 254;

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    public static boolean isValid(String typed) {
        String value = typed.strip();
        return value.length() <= MAX && value.matches("[A-Za-z0-9._%+'-]{1,64}@([A-Za-z0-9-]{1,63}\\.)+[A-Za-z]{2,24}");
    }

    @Override
    public String toString() {
        return value;
    }
}
