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
    /** To whom it concerns: trial days are proposed. */
    TRIAL_PROPOSED,
    /** To employer and consultant: the citizen has agreed to the trial days. */
    TRIAL_AGREED,
    /** To all three: what was said of the trial days lies open. */
    TRIAL_REVIEWED,
    /** To citizen and consultant: the employer offers the job. */
    JOB_OFFERED,
    /** To employer and consultant: the citizen has answered the offer. */
    OFFER_ANSWERED,
    /** To all three: the citizen has the job. */
    HIRED,
    /** To all three: it was a mistake that the citizen has the job. */
    HIRE_UNDONE,
    /** To citizen and consultant: because of the new job another match rests. */
    OTHER_JOB_FOUND,
    /** To the employer: somebody who was presented is no longer free. */
    NO_LONGER_FREE,
    /** To employer and consultant: a citizen takes up again what rested. */
    MATCH_RETURNED,
    /** To the citizen: the job ends, and what rested can be taken up again. */
    MATCHES_CAN_RETURN,
    /** To whoever is waited for: an answer is missing. */
    ANSWER_MISSING,
    /** To the consultant: two reminders have brought no answer. */
    MATCH_NEEDS_A_HAND,
    /** To all who know of it: no answer came, and the match is closed. */
    NO_ANSWER_CAME,
    /** To employer and citizen: an agreement can be approved. */
    AGREEMENT_TO_APPROVE,
    /** To a party: what it had approved has been changed. */
    AGREEMENT_TO_SEE_AGAIN,
    /** To the consultant: the others have approved, the municipality is last. */
    AGREEMENT_TO_CONFIRM,
    /** To all parties: everybody has approved. */
    AGREEMENT_APPROVED,
    /** To a party: the consultant has recorded its yes. */
    APPROVED_FOR_YOU,
    /** To the consultant: a party objects to a yes that was recorded for it. */
    APPROVAL_OBJECTED,
    /** To the other parties: somebody begins to change the agreement. */
    AGREEMENT_CHANGE_BEGUN,
    /** To the other parties: the change is given up, or taken up again. */
    AGREEMENT_CHANGE_STOPPED,
    /** To the other parties: the employment gets a last day, or loses it again. */
    EMPLOYMENT_ENDS,
    /** To the consultant: the fleksjobber says that a last day is not right. */
    END_OBJECTED,
    /** To employer and citizen: both have answered the exit talk. */
    EXIT_TALK_OPENED,
    /** To the citizen: the workplace has put a copy of the contract here. */
    CONTRACT_COPY_ADDED,
    /** To the consultant: the citizen lets the municipality read the contract. */
    CONTRACT_COPY_SHARED,
    /** To the employer: the citizen lets the union have the contract. */
    CONTRACT_COPY_FOR_UNION,
    /** A talk is to be held soon, or today. */
    TALK_COMES,
    /** To whoever leads the talk: it has not been held. */
    TALK_NEEDS_A_DAY,
    /** To the citizen: the manager has been asked to find a day. */
    EMPLOYER_ASKED_FOR_A_DAY,
    /** To the citizen: the municipality has been asked to help. */
    MUNICIPALITY_ASKED_FOR_A_DAY,
    /** To the consultant: talks nobody has found a day for. */
    FOLLOW_UP_WAITS,
    /** To the team lead: something has climbed. */
    FOLLOW_UP_CLIMBED,
    /** To the consultant: somebody says that something is wrong. */
    CONCERN_SENT,
    /** To both: the consultant, or whoever wrote, has written. */
    CONCERN_ANSWERED,
    /** To the other party: the writer wants them to see it. */
    CONCERN_SHOWN,
    /** To the consultant: the writer has taken it back or says that it is solved. */
    CONCERN_OVER,
    /** To the other parties: an agreement has been begun. */
    AGREEMENT_BEGUN,
    /** Times for a talk are proposed. */
    TALK_INVITED,
    /** A time for a talk is agreed. */
    TALK_TIME_AGREED,
    /** None of the proposed times suits. */
    TALK_OTHER_TIME,
    TALK_CALLED_OFF,
    /** A talk was held; the minutes can be written. */
    TALK_HELD,
    /** One of the two says that the talk is not needed; it is for the other to answer. */
    TALK_PERHAPS_NOT_NEEDED,
    TALK_NOT_NEEDED,
    /** The talk is to be held after all. */
    TALK_WANTED,
    /** Both have answered before the talk. */
    TALK_PULSE_OPEN,
    /** To the other and the consultant: one of the two says that a talk was not held. */
    TALK_DISPUTED,
    MINUTES_SENT,
    MINUTES_APPROVED,
    /** To the other and the consultant: there are two views of a talk. */
    MINUTES_DISAGREED,
    MINUTES_VIEW_ADDED,
    /** The consultant has dealt with a disagreement. */
    MINUTES_CLOSED,
    /** To the owner: what was agreed at a talk should have been done by now. */
    ACTION_LATE,
    /** To the owner: another has closed what the owner promised to do. */
    ACTION_CLOSED_BY_OTHER,
    /** To a fleksjobber or a workplace: there is a fair, and they are invited. */
    FAIR_INVITED,
    /** To a guest on the waiting list: a place is held for them until a deadline. */
    FAIR_PLACE_OFFERED,
    /** To a guest who has let an offer pass: it went to the next. */
    FAIR_OFFER_PASSED,
    /** To the guests: the fair has another time or place. */
    FAIR_CHANGED,
    /** To the guests: the fair is not held. */
    FAIR_CANCELLED,
    /** To the guests: who meets whom, and when. */
    FAIR_PLAN_SENT,
    /** To a guest: a date of theirs has moved, is new or has fallen out. */
    FAIR_PLAN_CHANGED,
    /** To guests who met somebody: how the meetings went has not been said yet. */
    FAIR_RATING_WAITS,
    /** To both who met and to the consultant: both said yes. */
    FAIR_BOTH_YES,
    /** To the consultant: somebody who met at a fair needs a talk or a next step. */
    FAIR_TALK_WAITS,
    /** To the owner: a next step after a fair is past its day. */
    FAIR_STEP_LATE,
    /** To the team lead: a next step after a fair is long past its day. */
    FAIR_STEP_CLIMBED,
    /** To whoever's answer is missing: a consultant asks for it. */
    REMINDED,
    /** To the citizen: another consultant of the municipality is theirs now. */
    CONSULTANT_CHANGED,
    /** To a consultant: a colleague has given them a citizen. */
    CITIZEN_GIVEN,
    /** To a consultant: the colleague has taken the citizen back. */
    CITIZEN_TAKEN_BACK,
    /** To the stand-in, and to who is away when the team lead has arranged it. */
    STAND_IN_ARRANGED,
    /** To the same: it is ended or taken back. */
    STAND_IN_ENDED,
    /** To somebody invited to the portal; carries a one-time link. */
    INVITATION,
    /** To somebody who forgot the password; carries a one-time link. */
    NEW_PASSWORD;

    /** Whether the notice is only mailed, because its reader is not signed in. */
    boolean isMailOnly() {
        return this == INVITATION || this == NEW_PASSWORD;
    }
}
