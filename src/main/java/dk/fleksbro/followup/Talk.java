package dk.fleksbro.followup;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.TextCheck;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A talk of an employment. Once it is planned it changes by the moves of {@link TalkMove} and in no other way. */
public final class Talk {

    /**
     * What is agreed of time and place, or proposed.
     *
     * @param times the proposed ones; empty when none are
     * @param startsAt the agreed one
     * @param note what was said with the invitation
     * @param invitedBy who proposed the times
     */
    public record Meeting(
            List<Instant> times,
            @Nullable Instant startsAt,
            int minutes,
            @Nullable TalkForm form,
            String place,
            String note,
            boolean companionComes,
            String companion,
            @Nullable AccountId invitedBy) {

        static final Meeting NONE = new Meeting(List.of(), null, 0, null, "", "", false, "", null);

        public Meeting {
            times = List.copyOf(times);
        }
    }

    /** An agreed time later than this after the day it is due does not make the talk less late. */
    static final int MOST_DAYS_LATE = 28;

    private final TalkId id;
    private final EmploymentId employment;
    private final TalkKind kind;
    private final LocalDate dueOn;
    private final long version;
    private TalkStatus status;
    private Meeting meeting;
    private @Nullable TalkParty skipParty;
    private @Nullable LocalDate heldOn;

    Talk(
            TalkId id,
            EmploymentId employment,
            TalkKind kind,
            LocalDate dueOn,
            long version,
            TalkStatus status,
            Meeting meeting,
            @Nullable TalkParty skipParty,
            @Nullable LocalDate heldOn) {
        this.id = id;
        this.employment = employment;
        this.kind = kind;
        this.dueOn = dueOn;
        this.version = version;
        this.status = status;
        this.meeting = meeting;
        this.skipParty = skipParty;
        this.heldOn = heldOn;
    }

    /** Whether the party can make the move now, as far as the talk itself knows. */
    public boolean allows(TalkMove move, TalkParty party) {
        if (!move.allows(kind, status, party)) {
            return false;
        }
        return switch (move) {
            case SAY_NOT_NEEDED -> skipParty == null;
            case AGREE_NOT_NEEDED -> skipParty == party.other();
            case WANT_TALK -> skipParty != null;
            default -> true;
        };
    }

    void move(TalkMove move, TalkParty party, TalkSaid said, AccountId by, Instant now) {
        if (!move.allows(kind, status, party) || !move.asks().takes(said)) {
            throw new RuleBroken(TalkRule.TALK_MOVE_NOT_ALLOWED);
        }
        if (!allows(move, party)) {
            throw new RuleBroken(
                    move == TalkMove.SAY_NOT_NEEDED ? TalkRule.TALK_SKIP_SAID_ALREADY : TalkRule.TALK_SKIP_NOT_SAID);
        }
        check(said, now);
        status = move.to(status);
        switch (said) {
            case TalkSaid.Times times ->
                meeting = new Meeting(
                        times.times(), null, times.minutes(), times.form(), times.place(), times.note(), false, "", by);
            case TalkSaid.Choice choice ->
                meeting = new Meeting(
                        meeting.times(),
                        meeting.times().get(choice.number() - 1),
                        meeting.minutes(),
                        meeting.form(),
                        meeting.place(),
                        meeting.note(),
                        choice.companion(),
                        choice.companion() ? choice.name() : "",
                        meeting.invitedBy());
            case TalkSaid.Day day -> heldOn = day.on();
            default -> {}
        }
        if (status == TalkStatus.NEW_TIME_ASKED || status == TalkStatus.CALLED_OFF) {
            meeting = Meeting.NONE;
        }
        skipParty = switch (move) {
            case SAY_NOT_NEEDED -> party;
            // whoever goes on with the talk has answered the question
            default -> null;
        };
    }

    /** The last day the workplace may propose: a talk that is far off is no talk. The consultant may go further. */
    public LocalDate latest(LocalDate today) {
        return (dueOn.isBefore(today) ? today : dueOn).plusDays(MOST_DAYS_LATE);
    }

    /** Only one of the two has approved so far: the minutes still wait. */
    void awaitTheOther() {
        status = TalkStatus.MINUTES_TO_APPROVE;
    }

    private void check(TalkSaid said, Instant now) {
        switch (said) {
            case TalkSaid.Words words -> checkText(words.text(), TalkSaid.TEXT_MAX);
            case TalkSaid.View view -> checkText(view.text(), TalkSaid.View.MAX);
            case TalkSaid.Times times -> check(times, now);
            case TalkSaid.Choice choice -> {
                if (choice.number() < 1 || choice.number() > meeting.times().size()) {
                    throw new RuleBroken(TalkRule.TALK_TIME_NOT_CHOSEN);
                }
                if (!meeting.times().get(choice.number() - 1).isAfter(now)) {
                    throw new RuleBroken(TalkRule.TALK_TIME_PAST);
                }
                requireLine(choice.name(), TalkSaid.Choice.NAME_MAX);
            }
            case TalkSaid.Day day -> {
                if (day.on().isAfter(DanishTime.date(now))) {
                    throw new RuleBroken(TalkRule.TALK_DAY_AHEAD);
                }
            }
            case TalkSaid.Nothing nothing -> {}
            case TalkSaid.Seen seen -> {}
        }
    }

    private static void check(TalkSaid.Times times, Instant now) {
        if (times.times().size() != TalkSaid.Times.COUNT) {
            throw new RuleBroken(TalkRule.TALK_TIMES_MISSING);
        }
        if (new HashSet<>(times.times()).size() != times.times().size()) {
            throw new RuleBroken(TalkRule.TALK_TIMES_THE_SAME);
        }
        if (!times.times().stream().allMatch(time -> time.isAfter(now))) {
            throw new RuleBroken(TalkRule.TALK_TIME_PAST);
        }
        if (times.minutes() < TalkSaid.Times.SHORTEST || times.minutes() > TalkSaid.Times.LONGEST) {
            throw new RuleBroken(TalkRule.TALK_LENGTH_WRONG);
        }
        if (times.place().isEmpty()) {
            throw new RuleBroken(TalkRule.TALK_PLACE_MISSING);
        }
        requireLine(times.place(), TalkSaid.Times.PLACE_MAX);
        requireProse(times.note(), TalkSaid.Times.NOTE_MAX);
    }

    private static void checkText(String text, int max) {
        if (text.isEmpty()) {
            throw new RuleBroken(TalkRule.TALK_TEXT_MISSING);
        }
        requireProse(text, max);
    }

    private static void requireProse(String text, int max) {
        if (TextCheck.prose(text, max).stream().anyMatch(finding -> finding.isError())) {
            throw new RuleBroken(TalkRule.TALK_TEXT_NOT_USABLE);
        }
    }

    private static void requireLine(String text, int max) {
        if (TextCheck.line(text, max).stream().anyMatch(finding -> finding.isError())) {
            throw new RuleBroken(TalkRule.TALK_TEXT_NOT_USABLE);
        }
    }

    public TalkId id() {
        return id;
    }

    public EmploymentId employment() {
        return employment;
    }

    public TalkKind kind() {
        return kind;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public long version() {
        return version;
    }

    public TalkStatus status() {
        return status;
    }

    public Meeting meeting() {
        return meeting;
    }

    /** Who has said that it is not needed, while the other has not answered. */
    public @Nullable TalkParty skipParty() {
        return skipParty;
    }

    public @Nullable LocalDate heldOn() {
        return heldOn;
    }

    /** The moves the party can make now, in the order of the table. */
    public List<TalkMove> open(TalkParty party) {
        return Arrays.stream(TalkMove.values())
                .filter(move -> allows(move, party))
                .toList();
    }
}
