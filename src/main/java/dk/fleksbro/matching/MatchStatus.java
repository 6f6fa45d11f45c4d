package dk.fleksbro.matching;

import dk.fleksbro.consent.Stage;
import java.util.EnumSet;
import java.util.Set;

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
    /** The citizen said no. */
    CITIZEN_NO,
    /** The employer said no. */
    EMPLOYER_NO,
    /** The citizen took a yes back, for a reason of their own. */
    WITHDRAWN,
    /** The consultant took the proposal back. */
    TAKEN_BACK;

    private static final Set<MatchStatus> ENDED = EnumSet.of(CITIZEN_NO, EMPLOYER_NO, WITHDRAWN, TAKEN_BACK);

    /** How far the two see each other. */
    public Stage stage() {
        return switch (this) {
            case PRESENTED -> Stage.PRESENTED;
            case MUTUAL, MEETING_PROPOSED, MEETING_AGREED -> Stage.MUTUAL;
            case PROPOSED, CITIZEN_MAYBE, CITIZEN_NO, EMPLOYER_NO, WITHDRAWN, TAKEN_BACK -> Stage.NONE;
        };
    }

    public boolean isEnded() {
        return ENDED.contains(this);
    }
}
