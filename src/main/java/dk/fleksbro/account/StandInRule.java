package dk.fleksbro.account;

import dk.fleksbro.shared.Rule;

/** Why a stand-in cannot be arranged so, or not be ended. */
public enum StandInRule implements Rule {
    STAND_IN_IS_ONESELF,
    STAND_IN_NOT_A_COLLEAGUE,
    STAND_IN_DAYS_BACKWARDS,
    STAND_IN_IN_THE_PAST,
    STAND_IN_TOO_FAR_AHEAD,
    STAND_IN_TOO_LONG,
    /** The one who is away has another stand-in in these days. */
    STAND_IN_THERE_ALREADY,
    /** The stand-in is away in these days. */
    STAND_IN_AWAY,
    /** The one who is away stands in for somebody in these days. */
    STAND_IN_STANDS_IN,
    STAND_IN_OVER
}
