package dk.fleksbro.fair.after;

/** What somebody at a fair may need. */
enum Need {
    WHEELCHAIR,
    COMPANION,
    INTERPRETER,
    QUIET
}
