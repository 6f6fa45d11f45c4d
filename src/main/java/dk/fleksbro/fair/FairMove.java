package dk.fleksbro.fair;

import static dk.fleksbro.fair.FairStatus.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Every move of a fair is one row: from where, to where, and whether somebody decides it on the fair's own page. A fair only
 * moves forward.
 */
public enum FairMove {
    OPEN_SIGN_UP(EnumSet.of(DRAFT), OPEN, true),
    CLOSE_SIGN_UP(EnumSet.of(OPEN), CLOSED, true),
    /** Made by sending out a plan. */
    PUBLISH_PLAN(EnumSet.of(CLOSED), PLANNED, false),
    /** Made by the host when the first round begins. */
    START(EnumSet.of(PLANNED), RUNNING, false),
    /** Made by the host when the last round is over. */
    END(EnumSet.of(RUNNING), HELD, false),
    /** Made when nothing from the day waits any more. */
    FINISH(EnumSet.of(HELD), FOLLOWED_UP, false),
    CANCEL(EnumSet.of(DRAFT, OPEN, CLOSED, PLANNED), CANCELLED, true);

    private final Set<FairStatus> from;
    private final FairStatus to;
    private final boolean byHand;

    FairMove(Set<FairStatus> from, FairStatus to, boolean byHand) {
        this.from = from;
        this.to = to;
        this.byHand = byHand;
    }

    /** What can be decided on the fair's page now, in the order of the table. */
    public static List<FairMove> open(FairStatus status) {
        return Arrays.stream(values())
                .filter(move -> move.byHand && move.allows(status))
                .toList();
    }

    public boolean allows(FairStatus status) {
        return from.contains(status);
    }

    public FairStatus to() {
        return to;
    }

    public boolean isByHand() {
        return byHand;
    }

    /** Whether a reason is to be written for the guests. */
    public boolean asksWhy(FairStatus before) {
        return this == CANCEL && before != DRAFT;
    }
}
