package dk.fleksbro.handover;

import dk.fleksbro.account.StandInId;

/** Where the pages of this module are. */
public final class HandoverPaths {

    public static final String STAND_INS = "vikar";

    private HandoverPaths() {}

    /** The sheets about the citizens. */
    public static String sheets(StandInId id) {
        return STAND_INS + "/" + id.value() + "/borgere";
    }

    /** What happened meanwhile. */
    public static String meanwhile(StandInId id) {
        return STAND_INS + "/" + id.value() + "/imens";
    }
}
