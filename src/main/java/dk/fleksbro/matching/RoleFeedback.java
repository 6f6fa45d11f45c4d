package dk.fleksbro.matching;

import dk.fleksbro.vacancy.FlexJobRoleId;
import java.util.Map;

/**
 * Why people have said no to a role, and what would have made it possible: counts, never people, and no words of theirs.
 *
 * @param people how many have said no for a reason that has to do with the role; at least {@link #LEAST}
 * @param reasons the reasons at least {@link #LEAST_ALIKE} of them share, the most frequent first
 * @param possible the same for what would have made it possible
 */
public record RoleFeedback(
        FlexJobRoleId role,
        String title,
        int people,
        Map<MatchReason, Integer> reasons,
        Map<Possible, Integer> possible) {

    /** Fewer could be recognised. */
    public static final int LEAST = 3;

    public static final int LEAST_ALIKE = 2;
}
