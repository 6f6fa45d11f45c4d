package dk.fleksbro.shared;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day as people type it: {@code 9}, {@code 9.30}, {@code 09:30}, {@code kl. 9.30}. */
public final class TypedTime {

    private static final Pattern TIME = Pattern.compile("(?:kl\\.?\\s*)?([01]?[0-9]|2[0-3])(?:[.:]([0-5][0-9]))?");

    private TypedTime() {}

    public static Optional<LocalTime> parse(String typed) {
        Matcher time = TIME.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!time.matches()) {
            return Optional.empty();
        }
        int minutes = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        return Optional.of(LocalTime.of(Integer.parseInt(time.group(1)), minutes));
    }
}
