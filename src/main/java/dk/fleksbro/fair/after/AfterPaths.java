package dk.fleksbro.fair.after;

import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.fair.Side;

/** Where in the portal what comes after a fair is dealt with. */
public final class AfterPaths {

    private AfterPaths() {}

    /** Where a guest says how the meetings went. */
    public static String rating(Side side, FairId fair) {
        return side.path(fair) + "/svar";
    }

    /** The consultants' list. */
    public static String after(FairId fair) {
        return FairService.path(fair) + "/efter";
    }

    public static String report(FairId fair) {
        return FairService.path(fair) + "/rapport";
    }

    /** Where the staff type in answers from paper cards. */
    public static String cards(FairId fair) {
        return FairService.path(fair) + "/svar-paa-papir";
    }
}
