package dk.fleksbro.matching.assignment;

/** What goes first where not everybody can have what suits best. */
public enum Fairness {
    /** The sum of how well people and roles go together. */
    BEST_FIT {
        @Override
        long worth(int score, int turn) {
            return 1L + score;
        }
    },
    /** The same, and a week of waiting counts as a point. */
    BALANCED {
        @Override
        long worth(int score, int turn) {
            return 1L + score + turn;
        }
    },
    /**
     * Whoever has waited longest gets a role before anybody who has waited less, however well that one would fit. The people
     * who can all have a role at once form a matroid, so the greatest sum of turns serves the longest waits in their order
     * (Edmonds 1971).
     */
    LONGEST_WAIT_FIRST {
        @Override
        long worth(int score, int turn) {
            return (1L + turn) * MORE_THAN_ALL_SCORES + score;
        }
    };

    /** The longest turn that is told apart, in weeks. */
    public static final int LONGEST = 260;

    /** More than the scores of ten thousand pairs together. */
    private static final long MORE_THAN_ALL_SCORES = 1L << 20;

    /** @param turn weeks without a proposal */
    abstract long worth(int score, int turn);
}
