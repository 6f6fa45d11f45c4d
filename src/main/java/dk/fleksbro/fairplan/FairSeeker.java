package dk.fleksbro.fairplan;

/**
 * A fleksjobber at the fair, by its place in the list, with what the person can bear.
 *
 * @param here the rounds in which the person is there
 * @param maxDates most dates in all
 * @param maxInRow most dates in consecutive rounds; an official pause ends a row
 * @param restRounds so many rounds are free between two dates; an official pause counts as one
 * @param accessibleTable whether the person needs an accessible table
 * @param companion the consultant at the person's side, who is at one date at a time, or {@link #ALONE}
 */
public record FairSeeker(
        Rounds here, int maxDates, int maxInRow, int restRounds, boolean accessibleTable, int companion) {

    public static final int ALONE = -1;

    public FairSeeker {
        if (maxDates < 0 || maxInRow < 1 || restRounds < 0 || companion < ALONE) {
            throw new IllegalArgumentException("Most dates %d, most in a row %d, rest %d, companion %d"
                    .formatted(maxDates, maxInRow, restRounds, companion));
        }
    }

    /** Who needs no rest beyond the row, no special table and nobody along. */
    public static FairSeeker of(Rounds here, int maxDates, int maxInRow) {
        return new FairSeeker(here, maxDates, maxInRow, 0, false, ALONE);
    }

    public FairSeeker here(Rounds changed) {
        return new FairSeeker(changed, maxDates, maxInRow, restRounds, accessibleTable, companion);
    }
}
