package dk.fleksbro.fair;

/** Where a guest stands with an invitation or a sign-up; which moves lead on stands in {@link AnswerMove}. */
public enum AnswerStatus {
    INVITED,
    YES,
    NO,
    /** Would like to come, and every place is taken. */
    WAITING,
    /** A place has become free and is held for this guest until a deadline. */
    OFFERED;

    /** Whether the guest takes up a place. */
    public boolean holdsPlace() {
        return this == YES || this == OFFERED;
    }
}
