package dk.fleksbro.fair;

/** What somebody does with one of the others at a fair. */
public enum WishMove {
    /** Puts it last among the wishes. */
    WISH,
    /** Puts it one place up. */
    UP,
    /** Takes the wish back. */
    DROP,
    /** Does not want to meet: no plan ever brings the two together. */
    REFUSE,
    /** Takes that back. */
    ALLOW
}
