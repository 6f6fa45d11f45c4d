package dk.fleksbro.fair;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody of the staff does on the day of a fair. */
public enum Duty {
    /** Answers for the day. */
    HOST("vaert"),
    /** Receives people. */
    DOOR("doer"),
    /** Looks after the room and the tables. */
    ROOM("rum"),
    /** Keeps the rounds to the minute. */
    TIME_KEEPER("tid"),
    /** Helps people to and from the tables. */
    HELPER("hjaelper");

    private final String path;

    Duty(String path) {
        this.path = path;
    }

    /** The last part of the address of its page. */
    public String path() {
        return path;
    }

    public static Optional<Duty> ofPath(String path) {
        return Arrays.stream(values())
                .filter(duty -> duty.path.equals(path.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
