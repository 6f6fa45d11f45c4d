package dk.fleksbro.matching;

import static dk.fleksbro.matching.MatchStatus.*;
import static dk.fleksbro.matching.Party.CITIZEN;
import static dk.fleksbro.matching.Party.CONSULTANT;
import static dk.fleksbro.matching.Party.EMPLOYER;

import dk.fleksbro.consent.Stage;
import dk.fleksbro.notification.NoticeKind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every move of a match is one row: from where, to where, who may, what must be said with it, who is told. Buttons, service
 * and tests all read these rows. Who makes the move is never told of it, and an employer only of what they have seen.
 */
public enum MatchMove {
    /** Also from nothing: a person and a role who have not met. */
    PROPOSE(
            Set.of(CITIZEN_NO, EMPLOYER_NO, WITHDRAWN, TAKEN_BACK),
            PROPOSED,
            Set.of(CONSULTANT),
            Asks.REASON_IF_BLOCKED,
            Map.of(CITIZEN, NoticeKind.ROLE_PROPOSED)),
    SAY_YES(
            Set.of(PROPOSED, CITIZEN_MAYBE),
            PRESENTED,
            Set.of(CITIZEN),
            Asks.NOTHING,
            Map.of(EMPLOYER, NoticeKind.PERSON_PRESENTED, CONSULTANT, NoticeKind.CITIZEN_ANSWERED)),
    SAY_MAYBE(
            Set.of(PROPOSED),
            CITIZEN_MAYBE,
            Set.of(CITIZEN),
            Asks.REASON,
            Map.of(CONSULTANT, NoticeKind.CITIZEN_ANSWERED)),
    SAY_NO(
            Set.of(PROPOSED, CITIZEN_MAYBE),
            CITIZEN_NO,
            Set.of(CITIZEN),
            Asks.REASON,
            Map.of(CONSULTANT, NoticeKind.CITIZEN_ANSWERED)),
    ACCEPT(
            Set.of(PRESENTED),
            MUTUAL,
            Set.of(EMPLOYER),
            Asks.NOTHING,
            Map.of(CITIZEN, NoticeKind.EMPLOYER_ANSWERED, CONSULTANT, NoticeKind.EMPLOYER_ANSWERED)),
    DECLINE(
            Set.of(PRESENTED, MUTUAL, MEETING_PROPOSED, MEETING_AGREED),
            EMPLOYER_NO,
            Set.of(EMPLOYER),
            Asks.REASON_AND_PERHAPS_TEXT,
            Map.of(CITIZEN, NoticeKind.EMPLOYER_ANSWERED, CONSULTANT, NoticeKind.EMPLOYER_ANSWERED)),
    PROPOSE_MEETING(
            Set.of(MUTUAL),
            MEETING_PROPOSED,
            Set.of(EMPLOYER, CONSULTANT),
            Asks.MEETING,
            Map.of(
                    CITIZEN,
                    NoticeKind.MEETING_PROPOSED,
                    EMPLOYER,
                    NoticeKind.MEETING_PROPOSED,
                    CONSULTANT,
                    NoticeKind.MEETING_PROPOSED)),
    MOVE_MEETING(
            Set.of(MEETING_PROPOSED, MEETING_AGREED),
            MEETING_PROPOSED,
            Set.of(EMPLOYER, CONSULTANT),
            Asks.MEETING,
            PROPOSE_MEETING.tells),
    AGREE_MEETING(
            Set.of(MEETING_PROPOSED),
            MEETING_AGREED,
            Set.of(CITIZEN),
            Asks.NOTHING,
            Map.of(EMPLOYER, NoticeKind.MEETING_AGREED, CONSULTANT, NoticeKind.MEETING_AGREED)),
    ASK_OTHER_TIME(
            Set.of(MEETING_PROPOSED, MEETING_AGREED),
            MUTUAL,
            Set.of(CITIZEN),
            Asks.TEXT,
            Map.of(EMPLOYER, NoticeKind.OTHER_TIME_ASKED, CONSULTANT, NoticeKind.OTHER_TIME_ASKED)),
    WITHDRAW(
            Set.of(PRESENTED, MUTUAL, MEETING_PROPOSED, MEETING_AGREED),
            WITHDRAWN,
            Set.of(CITIZEN),
            Asks.NOTHING,
            Map.of(EMPLOYER, NoticeKind.MATCH_ENDED, CONSULTANT, NoticeKind.MATCH_ENDED)),
    TAKE_BACK(
            Set.of(PROPOSED, CITIZEN_MAYBE, PRESENTED, MUTUAL, MEETING_PROPOSED, MEETING_AGREED),
            TAKEN_BACK,
            Set.of(CONSULTANT),
            Asks.REASON,
            Map.of(CITIZEN, NoticeKind.MATCH_ENDED, EMPLOYER, NoticeKind.MATCH_ENDED)),
    /** Also from nothing: the two have met, and both said yes afterwards. Nobody makes it by hand, so everybody is told. */
    MEET(
            Set.of(PROPOSED, CITIZEN_MAYBE, PRESENTED, CITIZEN_NO, EMPLOYER_NO, WITHDRAWN, TAKEN_BACK),
            MUTUAL,
            Set.of(),
            Asks.NOTHING,
            Map.of(
                    CITIZEN,
                    NoticeKind.FAIR_BOTH_YES,
                    EMPLOYER,
                    NoticeKind.FAIR_BOTH_YES,
                    CONSULTANT,
                    NoticeKind.FAIR_BOTH_YES));

    /** What must be said with a move. */
    public enum Asks {
        NOTHING,
        REASON,
        REASON_IF_BLOCKED,
        REASON_AND_PERHAPS_TEXT,
        TEXT,
        MEETING;

        boolean isReason() {
            return this == REASON || this == REASON_AND_PERHAPS_TEXT;
        }
    }

    private final Set<MatchStatus> from;
    private final MatchStatus to;
    private final Set<Party> who;
    private final Asks asks;
    private final Map<Party, NoticeKind> tells;

    MatchMove(Set<MatchStatus> from, MatchStatus to, Set<Party> who, Asks asks, Map<Party, NoticeKind> tells) {
        this.from = from;
        this.to = to;
        this.who = who;
        this.asks = asks;
        this.tells = tells;
    }

    /** What a party can do now, in the order of the table. */
    public static List<MatchMove> open(MatchStatus status, Party party) {
        return Arrays.stream(values())
                .filter(move -> move.allows(status, party))
                .toList();
    }

    public boolean allows(MatchStatus status, Party party) {
        return from.contains(status) && who.contains(party);
    }

    public MatchStatus to() {
        return to;
    }

    public Asks asks() {
        return asks;
    }

    /** Who is told what when {@code mover} makes this move from {@code before}. */
    Map<Party, NoticeKind> tells(Party mover, @Nullable MatchStatus before) {
        Map<Party, NoticeKind> told = new EnumMap<>(Party.class);
        told.putAll(tells);
        if (!who.isEmpty()) {
            told.remove(mover);
        }
        boolean seen = to.stage() != Stage.NONE || (before != null && before.stage() != Stage.NONE);
        if (!seen) {
            told.remove(EMPLOYER);
        }
        return told;
    }
}
