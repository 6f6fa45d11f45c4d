package dk.fleksbro.matching.overview;

import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.matching.assignment.Fairness;
import java.time.Duration;
import java.time.Instant;

/**
 * How long somebody has gone without being proposed.
 *
 * @param since the last proposal, or when the person came where there is none
 * @param proposals how many roles have been proposed in all
 * @param placed whether a place is meant for the person already: a meeting is agreed, or more
 */
public record Wait(CitizenId citizen, Instant since, int proposals, boolean placed) {

    /** After so long without a proposal somebody has to look. */
    public static final Duration TOO_LONG = Duration.ofDays(60);

    private static final int DAYS_IN_A_WEEK = 7;

    public long days(Instant now) {
        return Math.max(0, Duration.between(since, now).toDays());
    }

    public boolean isTooLong(Instant now) {
        return !placed && Duration.between(since, now).compareTo(TOO_LONG) > 0;
    }

    /** In whole weeks, as far as they are told apart. */
    int turn(Instant now) {
        return (int) Math.min(Fairness.LONGEST, days(now) / DAYS_IN_A_WEEK);
    }
}
