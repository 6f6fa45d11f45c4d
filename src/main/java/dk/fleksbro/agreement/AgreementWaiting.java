package dk.fleksbro.agreement;

import dk.fleksbro.account.About;
import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.account.Waiting;
import dk.fleksbro.account.WaitingSource;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.Sentence;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is missing from somebody in the agreements they take part in. */
@Component
class AgreementWaiting implements WaitingSource {

    private static final int MOST = 200;
    private static final Duration LONG = Duration.ofDays(7);
    private static final int URGENCY = 3;

    private final AgreementLists lists;
    private final Clock clock;

    AgreementWaiting(AgreementLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public Topic topic() {
        return Topic.AGREEMENT;
    }

    @Override
    public List<Waiting> waitingFor(SignedIn reader) {
        if (Signatory.of(reader.role()).isEmpty()) {
            return List.of();
        }
        return open(reader)
                .filter(row -> row.next(reader.role()) == AgreementRow.Next.FILL_IN)
                .map(row -> mine(row, reader.role()))
                .toList();
    }

    /** Besides what is missing from the consultant: what has long been missing from the others. */
    @Override
    public List<Waiting> workOf(SignedIn consultant) {
        Instant longAgo = clock.instant().minus(LONG);
        return open(consultant)
                .flatMap(row -> switch (row.next(Role.CONSULTANT)) {
                    case FILL_IN -> Stream.of(mine(row, Role.CONSULTANT));
                    case OTHERS_FILL_IN -> row.begunAt().isBefore(longAgo) ? others(row) : Stream.empty();
                    case APPROVE, OTHERS_APPROVE, NOTHING -> Stream.empty();
                })
                .toList();
    }

    private Stream<AgreementRow> open(SignedIn reader) {
        return lists.open(reader, DanishTime.date(clock.instant()), MOST).stream();
    }

    private static Waiting mine(AgreementRow row, Role reader) {
        return new Waiting(
                        URGENCY,
                        Sentence.of(
                                "agreement.waiting.missing",
                                row.missingFrom(Signatory.of(reader).orElseThrow()),
                                reader == Role.FLEX_WORKER ? row.companyName() : row.citizenName()),
                        AgreementPages.path(row.id()),
                        row.begunAt())
                .about(About.of(row.citizen().value(), row.citizenName()));
    }

    private static Stream<Waiting> others(AgreementRow row) {
        return Stream.of(Signatory.EMPLOYER, Signatory.CITIZEN)
                .filter(party -> row.missingFrom(party) > 0)
                .map(party -> missingFrom(row, party));
    }

    private static Waiting missingFrom(AgreementRow row, Signatory party) {
        boolean employer = party == Signatory.EMPLOYER;
        String path = AgreementPages.path(row.id());
        UUID citizen = row.citizen().value();
        return new Waiting(
                        URGENCY,
                        Sentence.of(
                                "agreement.waiting.others-missing",
                                row.missingFrom(party),
                                Sentence.of("approval.party." + party.name()),
                                row.companyName()),
                        path,
                        row.begunAt())
                .about(
                        employer
                                ? About.workplaceAt(
                                        citizen,
                                        row.citizenName(),
                                        row.workplace().value(),
                                        path)
                                : About.citizenAt(citizen, row.citizenName(), path));
    }
}
