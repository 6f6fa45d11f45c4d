package dk.fleksbro.followup;

/** What a concern is about, so that the consultant can see what is at hand before reading. */
public enum ConcernAbout {
    TASKS,
    HOURS,
    CONSIDERATIONS,
    WORKING_TOGETHER,
    HEALTH,
    OTHER
}
