package dk.fleksbro.matching;

import dk.fleksbro.consent.Stage;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Where a person and a role are on their way to each other; which moves lead on stands in {@link MatchMove}. */
public enum MatchStatus {
    /** The citizen has been asked. */
    PROPOSED,
    /** The citizen would like to know more first. */
    CITIZEN_MAYBE,
    /** The citizen said yes; the employer sees what is released. */
    PRESENTED,
    /** Both said yes; a meeting is to be found. */
    MUTUAL,
    /** A time is proposed; the citizen has not agreed yet. */
    MEETING_PROPOSED,
    /** Time and place are agreed. */
    MEETING_AGREED,
    /** One to five days are proposed on which the two try each other; the citizen has not agreed yet. */
    TRIAL_PROPOSED,
    /** The trial days are agreed; when they are over, each says how they went. */
    TRIAL_AGREED,
    /** What the two said of the trial days lies open. */
    TRIAL_REVIEWED,
    /** The employer offers the job. An offer is not a job: the citizen answers. */
    OFFERED,
    /** The citizen said yes to the offer; the agreement is to be made. */
    OFFER_ACCEPTED,
    /** The citizen has the job. */
    HIRED,
    /** The job is over. */
    JOB_ENDED,
    /** The citizen has got another job; within three months the citizen can take it up where it was. */
    OBSOLETE,
    /** Nobody answered, through all reminders; within three months the citizen can take it up where it was. */
    NO_ANSWER,
    /** The citizen said no. */
    CITIZEN_NO,
    /** The employer said no. */
    EMPLOYER_NO,
    /** The citizen took a yes back, for a reason of their own. */
    WITHDRAWN,
    /** The consultant took the proposal back. */
    TAKEN_BACK;

    private static final Set<MatchStatus> ENDED =
            EnumSet.of(CITIZEN_NO, EMPLOYER_NO, WITHDRAWN, TAKEN_BACK, OBSOLETE, NO_ANSWER, JOB_ENDED);
    private static final Set<MatchStatus> IN_A_PLACE =
            EnumSet.of(MEETING_AGREED, TRIAL_PROPOSED, TRIAL_AGREED, TRIAL_REVIEWED, OFFERED, OFFER_ACCEPTED, HIRED);

    /** How far the two see each other. */
    public Stage stage() {
        return switch (this) {
            case PRESENTED -> Stage.PRESENTED;
            case MUTUAL,
                    MEETING_PROPOSED,
                    MEETING_AGREED,
                    TRIAL_PROPOSED,
                    TRIAL_AGREED,
                    TRIAL_REVIEWED,
                    OFFERED,
                    OFFER_ACCEPTED,
                    HIRED -> Stage.MUTUAL;
            case PROPOSED,
                    CITIZEN_MAYBE,
                    JOB_ENDED,
                    OBSOLETE,
                    NO_ANSWER,
                    CITIZEN_NO,
                    EMPLOYER_NO,
                    WITHDRAWN,
                    TAKEN_BACK -> Stage.NONE;
        };
    }

    public boolean isEnded() {
        return ENDED.contains(this);
    }

    /** Whether it goes on and another job of the person’s would put an end to it. */
    boolean isOpen() {
        return !isEnded() && this != HIRED;
    }

    /** Whether one of the role’s places is meant for the person. */
    public boolean isInAPlace() {
        return IN_A_PLACE.contains(this);
    }

    /** Whose answer, or next step, is waited for; trial days that are over wait for whoever has not said how they went. */
    public Set<Party> owed() {
        return switch (this) {
            case PROPOSED, MEETING_PROPOSED, TRIAL_PROPOSED, OFFERED -> EnumSet.of(Party.CITIZEN);
            case PRESENTED, MUTUAL, TRIAL_REVIEWED, OFFER_ACCEPTED -> EnumSet.of(Party.EMPLOYER);
            case TRIAL_AGREED -> EnumSet.of(Party.CITIZEN, Party.EMPLOYER);
            // a maybe is the consultant's own from the first day
            case CITIZEN_MAYBE,
                    MEETING_AGREED,
                    HIRED,
                    JOB_ENDED,
                    OBSOLETE,
                    NO_ANSWER,
                    CITIZEN_NO,
                    EMPLOYER_NO,
                    WITHDRAWN,
                    TAKEN_BACK -> EnumSet.noneOf(Party.class);
        };
    }

    boolean hasMeeting() {
        return this == MEETING_PROPOSED || this == MEETING_AGREED;
    }

    boolean hasTrial() {
        return this == TRIAL_PROPOSED || this == TRIAL_AGREED || this == TRIAL_REVIEWED;
    }

    /** As a list in SQL: {@code 'PROPOSED', 'MUTUAL'}. */
    public static String sql(Predicate<MatchStatus> which) {
        return Arrays.stream(values())
                .filter(which)
                .map(status -> "'" + status.name() + "'")
                .collect(Collectors.joining(", "));
    }
}
