package dk.fleksbro.fairplan.pairs;

/** Something of which there is only so much within an interval of rounds. */
record Place(Kind kind, int owner, int interval) {

    enum Kind {
        /** An employer's tables. */
        TABLES,
        /** An employer's accessible tables. */
        ACCESSIBLE_TABLES,
        /** What a seeker can bear. */
        STRENGTH
    }
}
