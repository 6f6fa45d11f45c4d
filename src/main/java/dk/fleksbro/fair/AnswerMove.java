package dk.fleksbro.fair;

import static dk.fleksbro.fair.AnswerStatus.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Every way a guest's answer changes is one row: from where, and to where. A yes becomes a place on the waiting list when
 * every place is taken. The same rows hold for fleksjobbere and for workplaces.
 */
public enum AnswerMove {
    SAY_YES(EnumSet.of(INVITED, NO), YES, Who.GUEST),
    SAY_NO(EnumSet.of(INVITED, YES, WAITING, OFFERED), NO, Who.GUEST),
    TAKE_OFFER(EnumSet.of(OFFERED), YES, Who.GUEST),
    OFFER(EnumSet.of(WAITING), OFFERED, Who.LINE),
    /** The deadline has passed: the guest goes to the end of the line, and the place to the next. */
    PASS_ON(EnumSet.of(OFFERED), WAITING, Who.LINE);

    private enum Who {
        GUEST,
        LINE
    }

    private final Set<AnswerStatus> from;
    private final AnswerStatus to;
    private final Who who;

    AnswerMove(Set<AnswerStatus> from, AnswerStatus to, Who who) {
        this.from = from;
        this.to = to;
        this.who = who;
    }

    /** What a guest can answer now, in the order of the table. */
    public static List<AnswerMove> open(AnswerStatus status) {
        return Arrays.stream(values())
                .filter(move -> move.who == Who.GUEST && move.allows(status))
                .toList();
    }

    public boolean allows(AnswerStatus status) {
        return from.contains(status);
    }

    public boolean isGuests() {
        return who == Who.GUEST;
    }

    public AnswerStatus to() {
        return to;
    }
}
