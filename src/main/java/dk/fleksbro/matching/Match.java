package dk.fleksbro.matching;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.vacancy.FlexJobRoleId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One person and one role on their way to each other. It changes by the moves of {@link MatchMove} and in no other way. */
public final class Match {

    private final MatchId id;
    private final FlexJobRoleId role;
    private final CitizenId citizen;
    private final long version;
    private MatchStatus status;
    private AccountId proposedBy;
    private Instant proposedAt;
    private Instant changedAt;
    private @Nullable MatchReason reason;
    private @Nullable Possible possible;
    private String text;
    private @Nullable Meeting meeting;
    private @Nullable Trial trial;
    private @Nullable MatchStatus earlier;

    Match(
            MatchId id,
            FlexJobRoleId role,
            CitizenId citizen,
            long version,
            MatchStatus status,
            AccountId proposedBy,
            Instant proposedAt,
            Instant changedAt,
            @Nullable MatchReason reason,
            @Nullable Possible possible,
            String text,
            @Nullable Meeting meeting,
            @Nullable Trial trial,
            @Nullable MatchStatus earlier) {
        this.id = id;
        this.role = role;
        this.citizen = citizen;
        this.version = version;
        this.status = status;
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
        this.changedAt = changedAt;
        this.reason = reason;
        this.possible = possible;
        this.text = text;
        this.meeting = meeting;
        this.trial = trial;
        this.earlier = earlier;
    }

    private static Match begun(
            FlexJobRoleId role,
            CitizenId citizen,
            MatchStatus at,
            AccountId onBehalf,
            @Nullable MatchReason reason,
            String text,
            Instant now) {
        return new Match(
                MatchId.create(), role, citizen, 0, at, onBehalf, now, now, reason, null, text, null, null, null);
    }

    static Match propose(
            FlexJobRoleId role, CitizenId citizen, AccountId consultant, @Nullable MatchReason reason, Instant now) {
        return begun(role, citizen, MatchStatus.PROPOSED, consultant, reason, "", now);
    }

    void proposeAgain(AccountId consultant, @Nullable MatchReason reason, Instant now) {
        move(MatchMove.PROPOSE, Party.CONSULTANT, Said.reason(reason, ""), now);
        proposedBy = consultant;
        proposedAt = now;
    }

    /** The two have met, and both have said yes. */
    static Match met(FlexJobRoleId role, CitizenId citizen, AccountId onBehalf, Instant now) {
        return begun(role, citizen, MatchStatus.MUTUAL, onBehalf, null, "", now);
    }

    void move(MatchMove move, Party party, Said said, Instant now) {
        if (!move.allows(status, party)) {
            throw new RuleBroken(MatchRule.MOVE_NOT_ALLOWED);
        }
        move.guard().hindrance(this, now).ifPresent(rule -> {
            throw new RuleBroken(rule);
        });
        check(move, said, now);
        make(move, said, now);
    }

    /** What the portal does by itself. */
    void moveByPortal(MatchMove move, Said said, Instant now) {
        if (!move.isMadeByPortal(status)) {
            throw new IllegalStateException(move + " from " + status);
        }
        make(move, said, now);
    }

    private void make(MatchMove move, Said said, Instant now) {
        MatchStatus before = status;
        meeting = said.meeting() != null ? said.meeting() : move.keepsDates() ? meeting : null;
        trial = said.trial() != null ? said.trial() : move.keepsDates() ? trial : null;
        status = move.to().orElseGet(() -> takenUp(now));
        earlier = move.canBeUndone() ? before : null;
        changedAt = now;
        reason = said.reason();
        possible = said.possible();
        text = said.text();
    }

    /** Where it was, unless that rests on a day that has passed meanwhile. */
    private MatchStatus takenUp(Instant now) {
        MatchStatus was = Objects.requireNonNull(earlier, "where the match was");
        boolean passed = (was.hasMeeting() && !requireMeeting().at().isAfter(now))
                || (was == MatchStatus.TRIAL_PROPOSED
                        && !requireTrial().begins().isAfter(now));
        return passed ? MatchStatus.MUTUAL : was;
    }

    private static void check(MatchMove move, Said said, Instant now) {
        MatchReason reason = said.reason();
        if (move.asks().isReason() && (reason == null || !reason.isFor(move))) {
            throw new RuleBroken(MatchRule.REASON_MISSING);
        }
        if (move.asks() == MatchMove.Asks.TEXT && said.text().isEmpty()) {
            throw new RuleBroken(MatchRule.TEXT_MISSING);
        }
        Words.refuse(said.text(), Said.TEXT_MAX).ifPresent(rule -> {
            throw new RuleBroken(rule);
        });
        if (move.asks() == MatchMove.Asks.MEETING
                && !Objects.requireNonNull(said.meeting(), "a meeting").at().isAfter(now)) {
            throw new RuleBroken(MatchRule.MEETING_NOT_AHEAD);
        }
        if (move.asks() == MatchMove.Asks.TRIAL
                && !Objects.requireNonNull(said.trial(), "trial days").begins().isAfter(now)) {
            throw new RuleBroken(MatchRule.TRIAL_NOT_AHEAD);
        }
    }

    public MatchId id() {
        return id;
    }

    public FlexJobRoleId role() {
        return role;
    }

    public CitizenId citizen() {
        return citizen;
    }

    public long version() {
        return version;
    }

    public MatchStatus status() {
        return status;
    }

    public AccountId proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Why, of the last move. */
    public @Nullable MatchReason reason() {
        return reason;
    }

    /** What would have made it possible, of a no. */
    public @Nullable Possible possible() {
        return possible;
    }

    /** What was written with the last move. */
    public String text() {
        return text;
    }

    public @Nullable Meeting meeting() {
        return meeting;
    }

    public @Nullable Trial trial() {
        return trial;
    }

    /** Where the match was before the move that can be undone. */
    public @Nullable MatchStatus earlier() {
        return earlier;
    }

    Trial requireTrial() {
        return Objects.requireNonNull(trial, "trial days");
    }

    private Meeting requireMeeting() {
        return Objects.requireNonNull(meeting, "a meeting");
    }
}
