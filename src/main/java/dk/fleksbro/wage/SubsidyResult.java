package dk.fleksbro.wage;

import dk.fleksbro.shared.Kroner;
import dk.fleksbro.shared.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A month's fleksløntilskud and how it came about. Guidance only: the municipality decides.
 *
 * @param pay the hours behind the wage, if it was computed from hours
 * @param wage all pay of the month, from all jobs
 * @param ceiling full-time pay in the same post
 * @param reduction the part of the wage that is taken off the maximum
 * @param calculated what the formula leaves, before the ceiling
 */
public record SubsidyResult(
        Rate rate,
        @Nullable Pay pay,
        Kroner wage,
        Kroner ceiling,
        Kroner reduction,
        Kroner calculated,
        Kroner subsidy,
        Limit limit)
        implements SubsidyAnswer {

    static SubsidyResult of(Rate rate, @Nullable Pay pay, Kroner wage, Kroner ceiling) {
        if (wage.compareTo(Kroner.NOTHING) < 0 || ceiling.compareTo(Kroner.NOTHING) < 0) {
            throw new IllegalArgumentException("pay is not negative");
        }
        Kroner reduction = rate.reduction(wage);
        Kroner calculated = rate.maxSubsidy().minus(reduction).atLeastNothing();
        Kroner room = ceiling.minus(wage).atLeastNothing();
        Limit limit = limit(wage, calculated, room);
        Kroner subsidy = limit == Limit.NO_WAGE ? Kroner.NOTHING : calculated.min(room);
        return new SubsidyResult(rate, pay, wage, ceiling, reduction, calculated, subsidy, limit);
    }

    private static Limit limit(Kroner wage, Kroner calculated, Kroner room) {
        if (wage.isNothing()) {
            return Limit.NO_WAGE;
        }
        if (room.isNothing()) {
            return Limit.WAGE_REACHES_CEILING;
        }
        if (calculated.isNothing()) {
            return Limit.REDUCED_TO_NOTHING;
        }
        return room.compareTo(calculated) < 0 ? Limit.CEILING : Limit.REDUCTION;
    }

    /** What the citizen has in a month before tax, with the pension in it. */
    public Kroner total() {
        return wage.plus(subsidy);
    }

    /** The answer in one sentence. */
    public Sentence summary() {
        return Sentence.of("wage.summary", subsidy, wage, total());
    }

    /** The whole way to the answer, and how far it can be trusted. */
    public List<Sentence> steps() {
        return SubsidySteps.of(this);
    }

    /** How far the answer can be trusted; belongs wherever it is shown. */
    public List<Sentence> reservations() {
        return SubsidySteps.reservations(rate);
    }
}
