package dk.fleksbro.fair.paper;

import java.util.Optional;

/**
 * A date of the day, as planned or as written down.
 *
 * @param round the round it was in, from 1
 * @param table the planned table; 0 for a date that was not planned there
 * @param planned whether the plan has the two meet
 * @param typedBy who wrote it down; empty while nobody has
 */
public record ResultRow(
        DateKey key,
        long card,
        String stand,
        int round,
        int table,
        boolean planned,
        Result result,
        Optional<String> typedBy) {}
