package dk.fleksbro.wage;

/** What decided how large a subsidy is. */
public enum Limit {
    /** The formula: the maximum less a part of the wage. */
    REDUCTION,
    /** Wage and subsidy together reach full-time pay. */
    CEILING,
    /** The wage alone reaches full-time pay. */
    WAGE_REACHES_CEILING,
    /** The part of the wage that is taken off is all of the maximum. */
    REDUCED_TO_NOTHING,
    /** The formula would give the maximum, but a subsidy is only paid beside a wage. */
    NO_WAGE
}
