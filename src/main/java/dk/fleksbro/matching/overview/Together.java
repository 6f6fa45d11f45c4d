package dk.fleksbro.matching.overview;

import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.matching.assignment.Fairness;
import dk.fleksbro.vacancy.PublishedRole;
import java.util.List;

/**
 * Everybody who is free and every role that is open, at once.
 *
 * @param people how many are free
 * @param positions how many places are open
 * @param best what is suggested
 * @param greedy what one gets by taking the best pair again and again
 * @param stands what is on its way already
 * @param gapPercent by how much another assignment could be better at most; 0 when this one is proven best
 * @param suggestions the longest wait first
 * @param withoutRole how many get no role
 * @param without those of them who have waited longest, {@value #SHOWN} at most
 */
public record Together(
        Fairness fairness,
        int people,
        int positions,
        Figures best,
        Figures greedy,
        Figures stands,
        double gapPercent,
        List<Suggestion> suggestions,
        int withoutRole,
        List<Without> without,
        List<Decided> decisions) {

    public static final int SHOWN = 50;

    public Together {
        suggestions = List.copyOf(suggestions);
        without = List.copyOf(without);
        decisions = List.copyOf(decisions);
    }

    public boolean isProven() {
        return gapPercent == 0;
    }

    /**
     * @param placed how many get a role
     * @param meanScore of those
     * @param longestDays the longest wait among those who get none; 0 when nobody is left
     */
    public record Figures(int placed, int meanScore, long longestDays) {}

    /** @param couldHave how many of the open roles would suit; none is a thing to talk about */
    public record Without(CitizenRow person, int couldHave, long waitedDays) {}

    /**
     * What was decided, and what it costs against letting it go.
     *
     * @param placed how many fewer get a role
     * @param score how much less the scores come to together
     * @param lose who goes without because of it
     * @param gain who gets a role because of it
     */
    public record Decided(
            CitizenRow person,
            PublishedRole role,
            boolean together,
            int placed,
            int score,
            List<String> lose,
            List<String> gain) {}
}
