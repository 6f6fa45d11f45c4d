package dk.fleksbro.fairplan;

/**
 * A rule and whom it concerns.
 *
 * @param employer {@link #NONE} when the rule concerns no employer
 * @param round {@link #NONE} when it concerns no round
 */
public record RuleFinding(FairRule rule, int seeker, int employer, int round) {

    public static final int NONE = -1;

    static RuleFinding of(FairRule rule, FairDate date) {
        return new RuleFinding(rule, date.seeker(), date.employer(), date.round());
    }

    static RuleFinding of(FairRule rule, int seeker) {
        return new RuleFinding(rule, seeker, NONE, NONE);
    }
}
