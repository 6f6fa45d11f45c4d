package dk.fleksbro.fair;

/** Who sits beside a fleksjobber at the tables. */
public enum Companion {
    NOBODY,
    /** Somebody the person brings along. */
    OWN_PERSON,
    /** The person's own consultant, who can be with one person at a time. */
    CONSULTANT
}
