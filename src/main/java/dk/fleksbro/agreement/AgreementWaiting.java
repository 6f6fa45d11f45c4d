package dk.fleksbro.agreement;

import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.account.Waiting;
import dk.fleksbro.account.WaitingSource;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.Sentence;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is missing from somebody in the agreements they take part in. */
@Component
class AgreementWaiting implements WaitingSource {

    private static final int MOST = 50;
    private static final int URGENCY = 3;

    private final AgreementLists lists;
    private final Clock clock;

    AgreementWaiting(AgreementLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waitingFor(SignedIn reader) {
        if (Signatory.of(reader.role()).isEmpty()) {
            return List.of();
        }
        return lists.open(reader, DanishTime.date(clock.instant()), MOST).stream()
                .filter(row -> row.next(reader.role()) == AgreementRow.Next.FILL_IN)
                .map(row -> new Waiting(
                        URGENCY,
                        Sentence.of(
                                "agreement.waiting.missing",
                                row.missingFrom(Signatory.of(reader.role()).orElseThrow()),
                                reader.role() == Role.FLEX_WORKER ? row.companyName() : row.citizenName()),
                        AgreementPages.path(row.id()),
                        row.begunAt()))
                .toList();
    }
}
