package dk.fleksbro.fairplan;

/**
 * What a date between two rounds costs, because places there are scarce.
 *
 * @param of whose places
 * @param owner the employer or companion
 * @param first the first round
 * @param end the round after the last
 * @param amount in units of the objective that the proof speaks of
 */
public record Price(Scarce of, int owner, int first, int end, long amount) {

    public Price {
        if (amount < 0) {
            throw new IllegalArgumentException("A price below nothing proves nothing");
        }
    }

    /** What can be scarce. */
    public enum Scarce {
        /** An employer's open tables. */
        TABLES,
        /** An employer's accessible tables, for those who need one. */
        ACCESSIBLE_TABLES,
        /** A companion, who is at one date at a time. */
        COMPANION
    }
}
