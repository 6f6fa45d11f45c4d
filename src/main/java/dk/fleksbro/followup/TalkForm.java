package dk.fleksbro.followup;

/** How people talk. */
public enum TalkForm {
    IN_PERSON,
    WALK,
    BY_PHONE,
    BY_VIDEO
}
