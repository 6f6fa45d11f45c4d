package dk.fleksbro.demo;

import static dk.fleksbro.matching.MatchMove.*;

import dk.fleksbro.matching.MatchMove;
import dk.fleksbro.matching.MatchStatus;
import java.util.List;

/** How a match has come to where it stands, and how many have come that way. */
enum MatchStory {
    ASKED(16, PROPOSE),
    UNSURE(6, PROPOSE, SAY_MAYBE),
    PRESENTED_AT_ONCE(9, PROPOSE, SAY_YES),
    PRESENTED_AFTER_A_MAYBE(4, PROPOSE, SAY_MAYBE, SAY_YES),
    BOTH_SAID_YES(5, PROPOSE, SAY_YES, ACCEPT),
    OTHER_TIME_ASKED(2, PROPOSE, SAY_YES, ACCEPT, PROPOSE_MEETING, ASK_OTHER_TIME),
    INVITED(6, PROPOSE, SAY_YES, ACCEPT, PROPOSE_MEETING),
    TO_MEET(9, PROPOSE, SAY_YES, ACCEPT, PROPOSE_MEETING, AGREE_MEETING),
    ASKED_TO_TRY(4, PROPOSE, SAY_YES, ACCEPT, PROPOSE_TRIAL),
    TO_TRY(4, PROPOSE, SAY_YES, ACCEPT, PROPOSE_TRIAL, AGREE_TRIAL),
    TRIED(4, PROPOSE, SAY_YES, ACCEPT, PROPOSE_TRIAL, AGREE_TRIAL, OPEN_REVIEW),
    OFFERED_AFTER_A_TRIAL(4, PROPOSE, SAY_YES, ACCEPT, PROPOSE_TRIAL, AGREE_TRIAL, OPEN_REVIEW, OFFER),
    SAID_YES_TO_THE_JOB(4, PROPOSE, SAY_YES, ACCEPT, OFFER, ACCEPT_OFFER),
    HIRED_AT_ONCE(4, PROPOSE, SAY_YES, ACCEPT, OFFER, ACCEPT_OFFER, HIRE),
    HIRED_FOR_A_WHILE(4, PROPOSE, SAY_YES, ACCEPT, OFFER, ACCEPT_OFFER, HIRE, END_JOB),
    RESTING(4, PROPOSE, SAY_YES, BECOME_OBSOLETE),
    NEVER_ANSWERED(4, PROPOSE, SAY_YES, LAPSE),
    DECLINED_BY_THE_PERSON(8, PROPOSE, SAY_NO),
    DECLINED_AFTER_A_MAYBE(2, PROPOSE, SAY_MAYBE, SAY_NO),
    DECLINED_BY_THE_EMPLOYER(6, PROPOSE, SAY_YES, DECLINE),
    WITHDRAWN_BY_THE_PERSON(4, PROPOSE, SAY_YES, WITHDRAW),
    TAKEN_BACK_BY_THE_CONSULTANT(4, PROPOSE, TAKE_BACK);

    private final int times;
    private final List<MatchMove> moves;

    MatchStory(int times, MatchMove... moves) {
        this.times = times;
        this.moves = List.of(moves);
    }

    int times() {
        return times;
    }

    List<MatchMove> moves() {
        return moves;
    }

    MatchMove last() {
        return moves.getLast();
    }

    MatchStatus status() {
        return last().to().orElseThrow();
    }
}
