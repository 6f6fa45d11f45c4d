package dk.fleksbro.fair.paper;

import java.util.Optional;
import java.util.UUID;

/** The two who meet: by the row of the fleksjobber at the fair, and of the workplace. */
public record DateKey(UUID seeker, UUID stand) {

    /** What names it where only text goes. */
    public String text() {
        return seeker + "/" + stand;
    }

    /** Empty for what {@link #text} never gives. */
    public static Optional<DateKey> read(String text) {
        String[] rows = text.split("/", -1);
        try {
            return rows.length == 2
                    ? Optional.of(new DateKey(UUID.fromString(rows[0]), UUID.fromString(rows[1])))
                    : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
