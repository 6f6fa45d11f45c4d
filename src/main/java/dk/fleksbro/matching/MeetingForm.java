package dk.fleksbro.matching;

/** How people meet. */
public enum MeetingForm {
    IN_PERSON,
    BY_PHONE,
    BY_VIDEO
}
