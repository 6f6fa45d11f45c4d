package dk.fleksbro.vacancy;

/** Why a role ended. */
public enum CloseReason {
    FILLED_HERE,
    FILLED_ELSEWHERE,
    NO_LONGER_NEEDED,
    NOBODY_FOUND
}
