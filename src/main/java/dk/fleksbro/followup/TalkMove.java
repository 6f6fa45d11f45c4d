package dk.fleksbro.followup;

import static dk.fleksbro.followup.TalkParty.CITIZEN;
import static dk.fleksbro.followup.TalkParty.CONSULTANT;
import static dk.fleksbro.followup.TalkParty.EMPLOYER;
import static dk.fleksbro.followup.TalkStatus.*;

import dk.fleksbro.notification.NoticeKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every move of a talk is one row: from where, to where, who may when the workplace leads the talk and when the municipality
 * does, what must be said with it, who is told. Buttons, service and tests all read these rows. Who makes the move is never
 * told of it.
 */
public enum TalkMove {
    INVITE(
            EnumSet.of(PLANNED, NEW_TIME_ASKED, CALLED_OFF),
            INVITED,
            Set.of(EMPLOYER),
            Set.of(CONSULTANT),
            Asks.TIMES,
            NoticeKind.TALK_INVITED,
            Told.WHO_TAKE_PART),
    INVITE_AGAIN(
            EnumSet.of(INVITED, CONFIRMED),
            INVITED,
            Set.of(EMPLOYER),
            Set.of(CONSULTANT),
            Asks.TIMES,
            NoticeKind.TALK_INVITED,
            Told.WHO_TAKE_PART),
    TAKE_TIME(
            EnumSet.of(INVITED),
            CONFIRMED,
            Set.of(CITIZEN),
            Set.of(CITIZEN),
            Asks.CHOICE,
            NoticeKind.TALK_TIME_AGREED,
            Told.WHO_TAKE_PART),
    ASK_OTHER_TIMES(
            EnumSet.of(INVITED, CONFIRMED),
            NEW_TIME_ASKED,
            Set.of(CITIZEN),
            Set.of(CITIZEN, EMPLOYER),
            Asks.WORDS,
            NoticeKind.TALK_OTHER_TIME,
            Told.WHO_TAKE_PART),
    CALL_OFF(
            EnumSet.of(INVITED, CONFIRMED),
            CALLED_OFF,
            Set.of(EMPLOYER, CITIZEN),
            Set.of(CONSULTANT, CITIZEN, EMPLOYER),
            Asks.WORDS,
            NoticeKind.TALK_CALLED_OFF,
            Told.WHO_TAKE_PART),
    HOLD(
            Sets.TO_COME,
            HELD,
            Set.of(EMPLOYER, CITIZEN),
            Set.of(CONSULTANT),
            Asks.DAY,
            NoticeKind.TALK_HELD,
            Told.WHO_TAKE_PART),
    /** One side says that it is not needed; the talk stays until the other says so too. */
    SAY_NOT_NEEDED(
            Sets.TO_COME,
            null,
            Set.of(EMPLOYER, CITIZEN),
            Set.of(),
            Asks.WORDS,
            NoticeKind.TALK_PERHAPS_NOT_NEEDED,
            Told.WHO_TAKE_PART),
    AGREE_NOT_NEEDED(
            Sets.TO_COME,
            NOT_NEEDED,
            Set.of(EMPLOYER, CITIZEN),
            Set.of(),
            Asks.WORDS,
            NoticeKind.TALK_NOT_NEEDED,
            Told.WHO_TAKE_PART),
    /** Also to take back what one said oneself. */
    WANT_TALK(
            Sets.TO_COME,
            null,
            Set.of(EMPLOYER, CITIZEN),
            Set.of(),
            Asks.NOTHING,
            NoticeKind.TALK_WANTED,
            Told.WHO_TAKE_PART),
    /** A talk somebody has said was held, and the other has not been at. */
    SAY_NOT_HELD(
            EnumSet.of(HELD),
            DISAGREED,
            Set.of(EMPLOYER, CITIZEN),
            Set.of(EMPLOYER, CITIZEN),
            Asks.VIEW,
            NoticeKind.TALK_DISPUTED,
            Told.EVERYBODY),
    /** Written by either, or written anew by the other; who sends them has approved them. */
    SEND_MINUTES(
            EnumSet.of(HELD, MINUTES_TO_APPROVE),
            MINUTES_TO_APPROVE,
            Set.of(EMPLOYER, CITIZEN),
            Set.of(CONSULTANT, EMPLOYER, CITIZEN),
            Asks.MINUTES,
            NoticeKind.MINUTES_SENT,
            Told.WHO_TAKE_PART),
    /** They are agreed on when both have approved the same. */
    APPROVE_MINUTES(
            EnumSet.of(MINUTES_TO_APPROVE),
            AGREED,
            Set.of(EMPLOYER, CITIZEN),
            Set.of(EMPLOYER, CITIZEN),
            Asks.SEEN,
            NoticeKind.MINUTES_APPROVED,
            Told.WHO_TAKE_PART),
    DISAGREE(
            EnumSet.of(MINUTES_TO_APPROVE),
            DISAGREED,
            Set.of(EMPLOYER, CITIZEN),
            Set.of(EMPLOYER, CITIZEN),
            Asks.VIEW,
            NoticeKind.MINUTES_DISAGREED,
            Told.EVERYBODY),
    ADD_VIEW(
            EnumSet.of(DISAGREED),
            DISAGREED,
            Set.of(EMPLOYER, CITIZEN),
            Set.of(EMPLOYER, CITIZEN),
            Asks.VIEW,
            NoticeKind.MINUTES_VIEW_ADDED,
            Told.EVERYBODY),
    CLOSE(
            EnumSet.of(DISAGREED),
            CLOSED,
            Set.of(CONSULTANT),
            Set.of(CONSULTANT),
            Asks.WORDS,
            NoticeKind.MINUTES_CLOSED,
            Told.EVERYBODY);

    /** What must be said with a move. */
    public enum Asks {
        NOTHING(TalkSaid.Nothing.class),
        WORDS(TalkSaid.Words.class),
        TIMES(TalkSaid.Times.class),
        CHOICE(TalkSaid.Choice.class),
        DAY(TalkSaid.Day.class),
        /** The minutes themselves stand in the draft; what is said is which of them were seen. */
        MINUTES(TalkSaid.Seen.class),
        SEEN(TalkSaid.Seen.class),
        VIEW(TalkSaid.View.class);

        private final Class<? extends TalkSaid> type;

        Asks(Class<? extends TalkSaid> type) {
            this.type = type;
        }

        boolean takes(TalkSaid said) {
            return type.isInstance(said);
        }
    }

    private enum Told {
        /** The two, and the consultant where the municipality leads. */
        WHO_TAKE_PART,
        EVERYBODY
    }

    private static final class Sets {
        private static final Set<TalkStatus> TO_COME =
                EnumSet.of(PLANNED, INVITED, CONFIRMED, NEW_TIME_ASKED, CALLED_OFF);
    }

    private final Set<TalkStatus> from;
    private final @Nullable TalkStatus to;
    private final Set<TalkParty> betweenUs;
    private final Set<TalkParty> withMunicipality;
    private final Asks asks;
    private final NoticeKind tells;
    private final Told told;

    TalkMove(
            Set<TalkStatus> from,
            @Nullable TalkStatus to,
            Set<TalkParty> betweenUs,
            Set<TalkParty> withMunicipality,
            Asks asks,
            NoticeKind tells,
            Told told) {
        this.from = from;
        this.to = to;
        this.betweenUs = betweenUs;
        this.withMunicipality = withMunicipality;
        this.asks = asks;
        this.tells = tells;
        this.told = told;
    }

    /** What a party can do now, in the order of the table. */
    public static List<TalkMove> open(TalkKind kind, TalkStatus status, TalkParty party) {
        return Arrays.stream(values())
                .filter(move -> move.allows(kind, status, party))
                .toList();
    }

    public boolean allows(TalkKind kind, TalkStatus status, TalkParty party) {
        return from.contains(status) && (kind.isWithMunicipality() ? withMunicipality : betweenUs).contains(party);
    }

    /** Where a talk is after the move. */
    public TalkStatus to(TalkStatus before) {
        return to == null ? before : to;
    }

    public Asks asks() {
        return asks;
    }

    public NoticeKind tells() {
        return tells;
    }

    /** Who is told when {@code mover} makes this move. */
    Set<TalkParty> told(TalkKind kind, TalkParty mover) {
        Set<TalkParty> parties = EnumSet.of(CITIZEN, EMPLOYER);
        if (kind.isWithMunicipality() || told == Told.EVERYBODY) {
            parties.add(CONSULTANT);
        }
        parties.remove(mover);
        return parties;
    }
}
