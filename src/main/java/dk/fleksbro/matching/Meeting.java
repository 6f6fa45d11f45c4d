package dk.fleksbro.matching;

import dk.fleksbro.shared.TextCheck;
import java.time.Instant;

/** A time and a place to meet, or a way to talk. */
public record Meeting(Instant at, MeetingForm form, String place, String note) {

    public static final int PLACE_MAX = 200;
    public static final int NOTE_MAX = 500;

    public Meeting {
        place = place.strip();
        note = note.strip();
        if (place.isEmpty() || TextCheck.line(place, PLACE_MAX).stream().anyMatch(f -> f.isError())) {
            throw new IllegalArgumentException("a meeting has a place on one line");
        }
        if (TextCheck.prose(note, NOTE_MAX).stream().anyMatch(f -> f.isError())) {
            throw new IllegalArgumentException("a note is plain text");
        }
    }
}
