package dk.fleksbro.fairplan;

import java.util.Comparator;

/** Seeker and employer meet in this round; as a fixed date perhaps in {@link #ANY_ROUND}. */
public record FairDate(int seeker, int employer, int round) {

    public static final int ANY_ROUND = -1;

    /** By round, then employer, then seeker. */
    public static final Comparator<FairDate> ORDER = Comparator.comparingInt(FairDate::round)
            .thenComparingInt(FairDate::employer)
            .thenComparingInt(FairDate::seeker);

    public FairDate at(int changed) {
        return new FairDate(seeker, employer, changed);
    }
}
