package dk.fleksbro.fair.after;

/**
 * Agreements so many days after a fair.
 *
 * @param over whether those days are over; if not, the number can still rise
 */
public record Within(int days, int agreements, boolean over) {}
