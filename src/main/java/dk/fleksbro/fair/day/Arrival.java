package dk.fleksbro.fair.day;

import dk.fleksbro.fair.Help;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has just been checked in, and what the desk must know to send them on.
 *
 * @param card the number on the card, 0 for a workplace
 * @param name of a workplace or a person; empty for a person with name and address protection
 * @param first the next date the guest can be at
 * @param missed how many dates were over or had begun
 * @param at when it was, by which it is known again when it is undone
 * @param before what was known of the guest, if anything
 */
public record Arrival(
        UUID guest,
        long card,
        Optional<String> name,
        Help help,
        Optional<FirstDate> first,
        int missed,
        Presence presence,
        Instant at,
        @Nullable Presence before) {

    /** Where the guest goes first; table 0 when none is open. */
    public record FirstDate(int round, Instant starts, int table) {}
}
