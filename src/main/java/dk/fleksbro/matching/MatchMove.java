package dk.fleksbro.matching;

import static dk.fleksbro.matching.MatchStatus.*;
import static dk.fleksbro.matching.Party.CITIZEN;
import static dk.fleksbro.matching.Party.CONSULTANT;
import static dk.fleksbro.matching.Party.EMPLOYER;

import dk.fleksbro.consent.Stage;
import dk.fleksbro.notification.NoticeKind;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every move of a match is one row: from where, to where, who may, what must hold, what must be said with it, who is told.
 * Buttons, service, tests and {@code docs/match-moves.md} all read these rows. Who makes the move is never told of it, and
 * an employer only of what they have seen.
 */
public enum MatchMove {
    /** Also from nothing: a person and a role who have not met. */
    PROPOSE(
            Set.of(CITIZEN_NO, EMPLOYER_NO, WITHDRAWN, TAKEN_BACK, OBSOLETE, NO_ANSWER, JOB_ENDED),
            PROPOSED,
            Set.of(CONSULTANT),
            Guard.PROPOSABLE,
            Asks.REASON_IF_BLOCKED,
            Map.of(CITIZEN, NoticeKind.ROLE_PROPOSED)),
    SAY_YES(
            Set.of(PROPOSED, CITIZEN_MAYBE),
            PRESENTED,
            Set.of(CITIZEN),
            Guard.ROLE_OPEN,
            Asks.NOTHING,
            Map.of(EMPLOYER, NoticeKind.PERSON_PRESENTED, CONSULTANT, NoticeKind.CITIZEN_ANSWERED)),
    SAY_MAYBE(
            Set.of(PROPOSED),
            CITIZEN_MAYBE,
            Set.of(CITIZEN),
            Guard.NONE,
            Asks.REASON,
            Map.of(CONSULTANT, NoticeKind.CITIZEN_ANSWERED)),
    SAY_NO(
            Set.of(PROPOSED, CITIZEN_MAYBE),
            CITIZEN_NO,
            Set.of(CITIZEN),
            Guard.NONE,
            Asks.REFUSAL,
            Map.of(CONSULTANT, NoticeKind.CITIZEN_ANSWERED)),
    /** The employer is told nothing, and what waited there for an answer no longer does. */
    UNDO_YES(
            Set.of(PRESENTED),
            PROPOSED,
            Set.of(CITIZEN),
            Guard.YES_IS_FRESH,
            Asks.NOTHING,
            Map.of(CONSULTANT, NoticeKind.CITIZEN_ANSWERED)),
    ACCEPT(
            Set.of(PRESENTED),
            MUTUAL,
            Set.of(EMPLOYER),
            Guard.NONE,
            Asks.NOTHING,
            Map.of(CITIZEN, NoticeKind.EMPLOYER_ANSWERED, CONSULTANT, NoticeKind.EMPLOYER_ANSWERED)),
    PROPOSE_MEETING(
            Set.of(MUTUAL),
            MEETING_PROPOSED,
            Set.of(EMPLOYER, CONSULTANT),
            Guard.NONE,
            Asks.MEETING,
            everybody(NoticeKind.MEETING_PROPOSED)),
    MOVE_MEETING(
            Set.of(MEETING_PROPOSED, MEETING_AGREED),
            MEETING_PROPOSED,
            Set.of(EMPLOYER, CONSULTANT),
            Guard.NONE,
            Asks.MEETING,
            everybody(NoticeKind.MEETING_PROPOSED)),
    AGREE_MEETING(
            Set.of(MEETING_PROPOSED),
            MEETING_AGREED,
            Set.of(CITIZEN),
            Guard.NONE,
            Asks.NOTHING,
            Map.of(EMPLOYER, NoticeKind.MEETING_AGREED, CONSULTANT, NoticeKind.MEETING_AGREED)),
    ASK_OTHER_TIME(
            Set.of(MEETING_PROPOSED, MEETING_AGREED),
            MUTUAL,
            Set.of(CITIZEN),
            Guard.NONE,
            Asks.TEXT,
            Map.of(EMPLOYER, NoticeKind.OTHER_TIME_ASKED, CONSULTANT, NoticeKind.OTHER_TIME_ASKED)),
    /** An offer is not a job. */
    OFFER(
            Set.of(MUTUAL, MEETING_AGREED, TRIAL_AGREED, TRIAL_REVIEWED),
            OFFERED,
            Set.of(EMPLOYER),
            Guard.PLACE_LEFT,
            Asks.PERHAPS_TEXT,
            Map.of(CITIZEN, NoticeKind.JOB_OFFERED, CONSULTANT, NoticeKind.JOB_OFFERED)),
    PROPOSE_TRIAL(
            Set.of(MUTUAL, MEETING_AGREED, TRIAL_REVIEWED),
            TRIAL_PROPOSED,
            Set.of(EMPLOYER, CONSULTANT),
            Guard.PLACE_LEFT,
            Asks.TRIAL,
            everybody(NoticeKind.TRIAL_PROPOSED)),
    MOVE_TRIAL(
            Set.of(TRIAL_PROPOSED, TRIAL_AGREED),
            TRIAL_PROPOSED,
            Set.of(EMPLOYER, CONSULTANT),
            Guard.TRIAL_NOT_OVER,
            Asks.TRIAL,
            everybody(NoticeKind.TRIAL_PROPOSED)),
    AGREE_TRIAL(
            Set.of(TRIAL_PROPOSED),
            TRIAL_AGREED,
            Set.of(CITIZEN),
            Guard.TRIAL_AHEAD,
            Asks.NOTHING,
            Map.of(EMPLOYER, NoticeKind.TRIAL_AGREED, CONSULTANT, NoticeKind.TRIAL_AGREED)),
    ASK_OTHER_DAYS(
            Set.of(TRIAL_PROPOSED, TRIAL_AGREED),
            MUTUAL,
            Set.of(CITIZEN),
            Guard.TRIAL_NOT_OVER,
            Asks.TEXT,
            Map.of(EMPLOYER, NoticeKind.OTHER_TIME_ASKED, CONSULTANT, NoticeKind.OTHER_TIME_ASKED)),
    /** Both have said how the trial days went, or one has and two days are over. The portal makes it. */
    OPEN_REVIEW(
            Set.of(TRIAL_AGREED),
            TRIAL_REVIEWED,
            Set.of(),
            Guard.NONE,
            Asks.NOTHING,
            everybody(NoticeKind.TRIAL_REVIEWED)),
    ACCEPT_OFFER(
            Set.of(OFFERED),
            OFFER_ACCEPTED,
            Set.of(CITIZEN),
            Guard.NONE,
            Asks.NOTHING,
            Map.of(EMPLOYER, NoticeKind.OFFER_ANSWERED, CONSULTANT, NoticeKind.OFFER_ANSWERED)),
    DECLINE_OFFER(
            Set.of(OFFERED),
            CITIZEN_NO,
            Set.of(CITIZEN),
            Guard.NONE,
            Asks.REFUSAL,
            Map.of(EMPLOYER, NoticeKind.OFFER_ANSWERED, CONSULTANT, NoticeKind.OFFER_ANSWERED)),
    /** The job is a fact: a consultant says so, or the portal when all have approved the first agreement. */
    HIRE(
            Set.of(
                    MUTUAL,
                    MEETING_PROPOSED,
                    MEETING_AGREED,
                    TRIAL_PROPOSED,
                    TRIAL_AGREED,
                    TRIAL_REVIEWED,
                    OFFERED,
                    OFFER_ACCEPTED),
            HIRED,
            Set.of(CONSULTANT),
            Guard.PLACE_LEFT,
            Asks.NOTHING,
            everybody(NoticeKind.HIRED)),
    /** It was said by mistake; the match goes on where it was. */
    UNDO_HIRE(
            Set.of(HIRED),
            null,
            Set.of(CONSULTANT),
            Guard.SAID_BY_HAND,
            Asks.NOTHING,
            everybody(NoticeKind.HIRE_UNDONE)),
    /** The job is over: a consultant says so, or the portal after its last day. The ending of the job has been told. */
    END_JOB(Set.of(HIRED), JOB_ENDED, Set.of(CONSULTANT), Guard.NONE, Asks.NOTHING, Map.of()),
    DECLINE(
            Set.of(
                    PRESENTED,
                    MUTUAL,
                    MEETING_PROPOSED,
                    MEETING_AGREED,
                    TRIAL_PROPOSED,
                    TRIAL_AGREED,
                    TRIAL_REVIEWED,
                    OFFERED),
            EMPLOYER_NO,
            Set.of(EMPLOYER),
            Guard.NONE,
            Asks.REFUSAL,
            Map.of(CITIZEN, NoticeKind.EMPLOYER_ANSWERED, CONSULTANT, NoticeKind.EMPLOYER_ANSWERED)),
    WITHDRAW(
            Set.of(
                    PRESENTED,
                    MUTUAL,
                    MEETING_PROPOSED,
                    MEETING_AGREED,
                    TRIAL_PROPOSED,
                    TRIAL_AGREED,
                    TRIAL_REVIEWED,
                    OFFER_ACCEPTED),
            WITHDRAWN,
            Set.of(CITIZEN),
            Guard.NONE,
            Asks.NOTHING,
            Map.of(EMPLOYER, NoticeKind.MATCH_ENDED, CONSULTANT, NoticeKind.MATCH_ENDED)),
    TAKE_BACK(
            Set.of(
                    PROPOSED,
                    CITIZEN_MAYBE,
                    PRESENTED,
                    MUTUAL,
                    MEETING_PROPOSED,
                    MEETING_AGREED,
                    TRIAL_PROPOSED,
                    TRIAL_AGREED,
                    TRIAL_REVIEWED,
                    OFFERED,
                    OFFER_ACCEPTED),
            TAKEN_BACK,
            Set.of(CONSULTANT),
            Guard.NONE,
            Asks.REASON,
            Map.of(CITIZEN, NoticeKind.MATCH_ENDED, EMPLOYER, NoticeKind.MATCH_ENDED)),
    /** The citizen has got another job. The portal makes it. */
    BECOME_OBSOLETE(
            Set.of(
                    PROPOSED,
                    CITIZEN_MAYBE,
                    PRESENTED,
                    MUTUAL,
                    MEETING_PROPOSED,
                    MEETING_AGREED,
                    TRIAL_PROPOSED,
                    TRIAL_AGREED,
                    TRIAL_REVIEWED,
                    OFFERED,
                    OFFER_ACCEPTED),
            OBSOLETE,
            Set.of(),
            Guard.NONE,
            Asks.NOTHING,
            Map.of(
                    CITIZEN,
                    NoticeKind.OTHER_JOB_FOUND,
                    EMPLOYER,
                    NoticeKind.NO_LONGER_FREE,
                    CONSULTANT,
                    NoticeKind.OTHER_JOB_FOUND)),
    /** Nobody answered through all reminders. The portal makes it. */
    LAPSE(
            Set.of(PROPOSED, PRESENTED, MUTUAL, MEETING_PROPOSED, TRIAL_PROPOSED, TRIAL_REVIEWED, OFFERED),
            NO_ANSWER,
            Set.of(),
            Guard.NONE,
            Asks.NOTHING,
            everybody(NoticeKind.NO_ANSWER_CAME)),
    /** The match goes on where it was; a meeting or trial days that have passed are found anew. */
    RETURN(
            Set.of(OBSOLETE, NO_ANSWER),
            null,
            Set.of(CITIZEN),
            Guard.CAN_RETURN,
            Asks.NOTHING,
            Map.of(EMPLOYER, NoticeKind.MATCH_RETURNED, CONSULTANT, NoticeKind.MATCH_RETURNED)),
    /** Also from nothing: the two have met, and both said yes afterwards. The portal makes it. */
    MEET(
            Set.of(
                    PROPOSED,
                    CITIZEN_MAYBE,
                    PRESENTED,
                    CITIZEN_NO,
                    EMPLOYER_NO,
                    WITHDRAWN,
                    TAKEN_BACK,
                    OBSOLETE,
                    JOB_ENDED),
            MUTUAL,
            Set.of(),
            Guard.NONE,
            Asks.NOTHING,
            everybody(NoticeKind.FAIR_BOTH_YES));

    /** What must be said with a move. */
    public enum Asks {
        NOTHING,
        REASON,
        REASON_IF_BLOCKED,
        /** A reason, and perhaps what would have made it possible, chosen or in words. */
        REFUSAL,
        TEXT,
        PERHAPS_TEXT,
        MEETING,
        TRIAL;

        boolean isReason() {
            return this == REASON || this == REFUSAL;
        }
    }

    private static final Set<MatchMove> BY_THE_PORTAL =
            EnumSet.of(OPEN_REVIEW, HIRE, END_JOB, BECOME_OBSOLETE, LAPSE, MEET);
    private static final Set<MatchMove> KEEP_THE_DATES = EnumSet.of(
            AGREE_MEETING,
            AGREE_TRIAL,
            OPEN_REVIEW,
            OFFER,
            ACCEPT_OFFER,
            HIRE,
            UNDO_HIRE,
            BECOME_OBSOLETE,
            LAPSE,
            RETURN);
    private static final Set<MatchMove> CAN_BE_UNDONE = EnumSet.of(HIRE, BECOME_OBSOLETE, LAPSE);

    private final Set<MatchStatus> from;
    private final @Nullable MatchStatus to;
    private final Set<Party> who;
    private final Guard guard;
    private final Asks asks;
    private final Map<Party, NoticeKind> tells;

    /** @param to where it leads; null for where the match was before the move that is undone */
    MatchMove(
            Set<MatchStatus> from,
            @Nullable MatchStatus to,
            Set<Party> who,
            Guard guard,
            Asks asks,
            Map<Party, NoticeKind> tells) {
        this.from = from;
        this.to = to;
        this.who = who;
        this.guard = guard;
        this.asks = asks;
        this.tells = tells;
    }

    private static Map<Party, NoticeKind> everybody(NoticeKind notice) {
        return Map.of(CITIZEN, notice, EMPLOYER, notice, CONSULTANT, notice);
    }

    /** What a party can do now, in the order of the table. */
    public static List<MatchMove> open(Match match, Party party, Instant now) {
        return Arrays.stream(values())
                .filter(move -> move.allows(match.status(), party))
                .filter(move -> move.guard.hindrance(match, now).isEmpty())
                .toList();
    }

    public boolean allows(MatchStatus status, Party party) {
        return from.contains(status) && who.contains(party);
    }

    /** The same for what the portal does by itself. */
    public boolean isMadeByPortal(MatchStatus status) {
        return from.contains(status) && BY_THE_PORTAL.contains(this);
    }

    /** Where it leads; empty for where the match was before the move that is undone. */
    public Optional<MatchStatus> to() {
        return Optional.ofNullable(to);
    }

    public Guard guard() {
        return guard;
    }

    public Asks asks() {
        return asks;
    }

    /** Whether what was agreed on days and times goes on with it. */
    boolean keepsDates() {
        return KEEP_THE_DATES.contains(this);
    }

    /** Whether it is remembered where the match was. */
    boolean canBeUndone() {
        return CAN_BE_UNDONE.contains(this);
    }

    /**
     * Who is told what when this move is made.
     *
     * @param mover who is not told; null when the portal makes it
     */
    Map<Party, NoticeKind> tells(@Nullable Party mover, @Nullable MatchStatus before, MatchStatus after) {
        Map<Party, NoticeKind> told = new EnumMap<>(Party.class);
        told.putAll(tells);
        if (mover != null) {
            told.remove(mover);
        }
        boolean seen = after.stage() != Stage.NONE || (before != null && before.stage() != Stage.NONE);
        if (!seen) {
            told.remove(EMPLOYER);
        }
        return told;
    }
}
