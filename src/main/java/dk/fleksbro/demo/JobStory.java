package dk.fleksbro.demo;

/** How far an employment has come, and how many of the 600 there are of each; the rest simply run. */
enum JobStory {
    RUNNING(0),
    /** Something is still missing in the agreement. */
    BEING_WRITTEN(14),
    /** Complete, and approved by nobody yet. */
    READY(6),
    EMPLOYER_TO_APPROVE(5),
    CITIZEN_TO_APPROVE(5),
    MUNICIPALITY_TO_APPROVE(6),
    /** Approved by all; the first day lies ahead. */
    TO_COME(8),
    /** In force, and a change of it waits for the employer. */
    CHANGE_WAITS(12),
    /** In force, and more hours are approved from a day to come. */
    RISE_TO_COME(14),
    ENDED(60);

    private final int times;

    JobStory(int times) {
        this.times = times;
    }

    int times() {
        return times;
    }

    /** Whether the first day at work is past. */
    boolean hasBegun() {
        return this == RUNNING || this == CHANGE_WAITS || this == RISE_TO_COME || this == ENDED;
    }
}
