package dk.fleksbro.calendar;

import java.time.Instant;

/** From when to when. */
public record CalendarTime(Instant starts, Instant ends) {

    public CalendarTime {
        if (!ends.isAfter(starts)) {
            throw new IllegalArgumentException("an event ends after it starts");
        }
    }
}
