package dk.fleksbro.matching;

import static dk.fleksbro.matching.MatchMove.*;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The reasons to choose from, each for the moves it can be said with. Kind on purpose: they are read by the one who hoped. */
public enum MatchReason {
    TALK_FIRST(SAY_MAYBE),
    MORE_ABOUT_TASKS(SAY_MAYBE),
    MORE_ABOUT_HOURS(SAY_MAYBE),
    MORE_ABOUT_TRAVEL(SAY_MAYBE),
    NOT_RIGHT_NOW(SAY_MAYBE),

    TASKS_NOT_FOR_ME(SAY_NO, DECLINE_OFFER),
    HOURS_DO_NOT_SUIT(SAY_NO, DECLINE_OFFER),
    TOO_FAR(SAY_NO, DECLINE_OFFER),
    TOO_MUCH(SAY_NO, DECLINE_OFFER),
    OTHER_PLANS(SAY_NO, DECLINE_OFFER),
    RATHER_NOT_SAY(SAY_NO, DECLINE_OFFER),

    POSITION_FILLED(DECLINE),
    ROLE_CHANGED(DECLINE),
    HOURS_NOT_MET(DECLINE),
    ADAPTATION_NOT_POSSIBLE(DECLINE),
    OTHER_SKILLS(DECLINE),

    PERSON_ASKED(TAKE_BACK),
    ROLE_GONE(TAKE_BACK),
    BETTER_ROLE(TAKE_BACK),
    BY_MISTAKE(TAKE_BACK),

    ADAPTATION_AGREED(PROPOSE),
    PERSON_WISHES_IT(PROPOSE),
    PROFILE_OUT_OF_DATE(PROPOSE);

    private final Set<MatchMove> moves;

    MatchReason(MatchMove... moves) {
        this.moves = Set.of(moves);
    }

    public static List<MatchReason> of(MatchMove move) {
        return Arrays.stream(values()).filter(reason -> reason.isFor(move)).toList();
    }

    public boolean isFor(MatchMove asked) {
        return moves.contains(asked);
    }

    /** Whether the role could learn from it. */
    boolean isAboutTheRole() {
        return this != OTHER_PLANS && this != RATHER_NOT_SAY;
    }
}
