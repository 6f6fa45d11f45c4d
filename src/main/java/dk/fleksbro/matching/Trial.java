package dk.fleksbro.matching;

import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.TextCheck;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The days on which a person and a workplace try each other.
 *
 * @param days one to five, in order, none twice
 * @param from when each day begins, on a Danish clock
 * @param to when each day ends
 * @param note where, and whom to ask for; may be empty
 */
public record Trial(List<LocalDate> days, LocalTime from, LocalTime to, String note) {

    public static final int DAYS_MAX = 5;
    public static final int NOTE_MAX = 500;

    public Trial {
        days = days.stream().sorted().distinct().toList();
        note = note.strip();
        if (days.isEmpty() || days.size() > DAYS_MAX) {
            throw new IllegalArgumentException("a trial has one to five days");
        }
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a day of a trial ends after it begins");
        }
        if (TextCheck.prose(note, NOTE_MAX).stream().anyMatch(f -> f.isError())) {
            throw new IllegalArgumentException("a note is plain text");
        }
    }

    public Instant begins() {
        return DanishTime.instant(days.getFirst(), from);
    }

    public Instant ends() {
        return DanishTime.instant(days.getLast(), to);
    }

    /** The days as they are kept: {@code 2026-12-01 2026-12-03}. */
    String daysText() {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(" "));
    }

    static List<LocalDate> days(String kept) {
        return Arrays.stream(kept.split(" ", -1)).map(LocalDate::parse).toList();
    }
}
