package dk.fleksbro.matching;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.TextCheck;
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
    private String text;
    private @Nullable Meeting meeting;

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
            String text,
            @Nullable Meeting meeting) {
        this.id = id;
        this.role = role;
        this.citizen = citizen;
        this.version = version;
        this.status = status;
        this.proposedBy = proposedBy;
        this.proposedAt = proposedAt;
        this.changedAt = changedAt;
        this.reason = reason;
        this.text = text;
        this.meeting = meeting;
    }

    static Match propose(
            FlexJobRoleId role, CitizenId citizen, AccountId consultant, @Nullable MatchReason reason, Instant now) {
        return new Match(
                MatchId.create(), role, citizen, 0, MatchMove.PROPOSE.to(), consultant, now, now, reason, "", null);
    }

    void proposeAgain(AccountId consultant, @Nullable MatchReason reason, Instant now) {
        move(MatchMove.PROPOSE, Party.CONSULTANT, Said.reason(reason, ""), now);
        proposedBy = consultant;
        proposedAt = now;
    }

    /** The two have met, and both have said yes. */
    static Match met(FlexJobRoleId role, CitizenId citizen, AccountId onBehalf, String where, Instant now) {
        return new Match(
                MatchId.create(), role, citizen, 0, MatchMove.MEET.to(), onBehalf, now, now, null, where, null);
    }

    /** The same for two of whom there is a match already. */
    void meet(String where, Instant now) {
        if (status.stage() == MatchMove.MEET.to().stage()) {
            throw new IllegalStateException("both have said yes already");
        }
        status = MatchMove.MEET.to();
        changedAt = now;
        reason = null;
        text = where;
        meeting = null;
    }

    void move(MatchMove move, Party party, Said said, Instant now) {
        if (!move.allows(status, party)) {
            throw new RuleBroken(MatchRule.MOVE_NOT_ALLOWED);
        }
        check(move, said, now);
        status = move.to();
        changedAt = now;
        reason = said.reason();
        text = said.text();
        meeting = switch (move) {
            case PROPOSE_MEETING, MOVE_MEETING -> said.meeting();
            case AGREE_MEETING -> meeting;
            default -> null;
        };
    }

    private static void check(MatchMove move, Said said, Instant now) {
        MatchReason reason = said.reason();
        if (move.asks().isReason() && (reason == null || !reason.isFor(move))) {
            throw new RuleBroken(MatchRule.REASON_MISSING);
        }
        if (move.asks() == MatchMove.Asks.TEXT && said.text().isEmpty()) {
            throw new RuleBroken(MatchRule.TEXT_MISSING);
        }
        if (TextCheck.prose(said.text(), Said.TEXT_MAX).stream().anyMatch(f -> f.isError())) {
            throw new RuleBroken(MatchRule.TEXT_NOT_USABLE);
        }
        if (move.asks() == MatchMove.Asks.MEETING
                && !Objects.requireNonNull(said.meeting(), "a meeting").at().isAfter(now)) {
            throw new RuleBroken(MatchRule.MEETING_NOT_AHEAD);
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

    /** What was written with the last move. */
    public String text() {
        return text;
    }

    public @Nullable Meeting meeting() {
        return meeting;
    }
}
