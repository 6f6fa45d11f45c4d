package dk.fleksbro.notification;

/** What a notice is about; its words stand under {@code notice.X} (in the portal) and {@code mail.X} (neutral, by mail). */
public enum NoticeKind {
    /** To the citizen: a consultant proposes a role. */
    ROLE_PROPOSED,
    /** To the consultant: the citizen has answered. */
    CITIZEN_ANSWERED,
    /** To the employer: somebody is presented for a role. */
    PERSON_PRESENTED,
    /** To citizen and consultant: the employer has answered. */
    EMPLOYER_ANSWERED,
    /** To the citizen: a meeting is proposed. */
    MEETING_PROPOSED,
    /** To employer and consultant: the citizen has agreed to the meeting. */
    MEETING_AGREED,
    /** To employer and consultant: the citizen asks for another time. */
    OTHER_TIME_ASKED,
    /** To whoever knew of it: the match has ended. */
    MATCH_ENDED,
    /** To somebody invited to the portal; carries a one-time link. */
    INVITATION,
    /** To somebody who forgot the password; carries a one-time link. */
    NEW_PASSWORD;

    /** Whether the notice is only mailed, because its reader is not signed in. */
    boolean isMailOnly() {
        return this == INVITATION || this == NEW_PASSWORD;
    }
}
