package dk.fleksbro.fair;

/** How far the making of a plan has come. */
public enum PlanStatus {
    /** Ordered, and not begun. */
    WAITING,
    /** Who meets whom in which round is being found. */
    PAIRING,
    /** Where the quick proof leaves a gap, it is closed by looking at whole days. */
    PROVING,
    /** The same dates are put in other rounds, so that people wait less. */
    ORDERING,
    /** What would have to give for more is being tried. */
    ADVISING,
    READY,
    /** Something went wrong in the portal; it can be ordered again. */
    FAILED;

    public boolean isWorking() {
        return this != READY && this != FAILED;
    }
}
