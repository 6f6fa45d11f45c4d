package dk.fleksbro.fair.after;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.fair.FairId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is done next about a pair.
 *
 * @param owner who does it; null while it is any consultant's of the municipality
 * @param dueOn the last day for it
 * @param sentence how it went, once it is done or is not
 */
record NextStep(
        UUID id,
        long version,
        FairId fair,
        Pair pair,
        StepKind kind,
        @Nullable AccountId owner,
        LocalDate dueOn,
        StepStatus status,
        String sentence) {

    static final int DAYS = 7;

    static NextStep first(FairId fair, Pair pair, StepKind kind, @Nullable AccountId owner, LocalDate today) {
        return new NextStep(UUID.randomUUID(), 1, fair, pair, kind, owner, today.plusDays(DAYS), StepStatus.OPEN, "");
    }

    NextStep ended(StepStatus how, String words) {
        return new NextStep(id, version, fair, pair, kind, owner, dueOn, how, words);
    }

    NextStep opened() {
        return new NextStep(id, version, fair, pair, kind, owner, dueOn, StepStatus.OPEN, "");
    }

    NextStep of(AccountId other) {
        return new NextStep(id, version, fair, pair, kind, other, dueOn, status, sentence);
    }

    NextStep of(StepKind other) {
        return new NextStep(id, version, fair, pair, other, owner, dueOn, status, sentence);
    }
}
