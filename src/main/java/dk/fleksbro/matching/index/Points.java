package dk.fleksbro.matching.index;

import dk.fleksbro.matching.Shares;
import dk.fleksbro.matching.TermKind;
import dk.fleksbro.matching.Weights;

/** What each outcome gives, worked out once for a set of weights. */
record Points(
        int hours,
        int growth,
        int days,
        int day,
        int notEveryDay,
        int timeOfDay,
        int travel,
        int taskWanted,
        int taskLeftOut,
        int taskUnmentioned,
        int time,
        int body,
        int surroundings,
        int people,
        int structure) {

    static Points of(Weights weights) {
        return new Points(
                weights.of(TermKind.HOURS),
                weights.of(TermKind.GROWTH),
                weights.of(TermKind.DAYS),
                weights.of(TermKind.GOOD_DAY),
                Shares.notEveryDay(weights.of(TermKind.GOOD_DAY)),
                weights.of(TermKind.TIME_OF_DAY),
                weights.of(TermKind.TRAVEL),
                weights.of(TermKind.TASK),
                Shares.leftOut(weights.of(TermKind.TASK)),
                Shares.unmentioned(weights.of(TermKind.TASK)),
                weights.of(TermKind.AXIS_TIME),
                weights.of(TermKind.AXIS_BODY),
                weights.of(TermKind.AXIS_SURROUNDINGS),
                weights.of(TermKind.AXIS_PEOPLE),
                weights.of(TermKind.AXIS_STRUCTURE));
    }
}
