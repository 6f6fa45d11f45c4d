package dk.fleksbro.matching.overview;

import dk.fleksbro.account.About;
import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.account.Waiting;
import dk.fleksbro.account.WaitingSource;
import dk.fleksbro.shared.Sentence;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whoever has gone sixty days without a proposal is seen: by the municipality’s consultants and by the team lead. */
@Component
class UnseenWaiting implements WaitingSource {

    private static final int URGENCY = 2;

    private final Waits waits;
    private final Clock clock;

    UnseenWaiting(Waits waits, Clock clock) {
        this.waits = waits;
        this.clock = clock;
    }

    @Override
    public Topic topic() {
        return Topic.MATCH;
    }

    /** The consultant's own who have gone too long without a proposal, each by name. */
    @Override
    public List<Waiting> workOf(SignedIn consultant) {
        Instant now = clock.instant();
        return waits.ofConsultant(consultant.id()).stream()
                .filter(named -> named.waited().isTooLong(now))
                .map(named -> new Waiting(
                                URGENCY,
                                Sentence.of(
                                        named.waited().proposals() == 0 ? "chances.work.none" : "chances.work.long",
                                        named.waited().days(now)),
                                "borgere/" + named.waited().citizen().value() + "/roller",
                                named.waited().since())
                        .about(About.of(named.waited().citizen().value(), named.name())))
                .toList();
    }

    /** One line, however many they are: the page behind it names them. */
    @Override
    public List<Waiting> waitingFor(SignedIn reader) {
        if (reader.role() != Role.CONSULTANT && reader.role() != Role.TEAM_LEAD) {
            return List.of();
        }
        Instant now = clock.instant();
        List<Wait> unseen = reader.ofMunicipality()
                .map(municipality -> waits.of(municipality).stream()
                        .filter(wait -> wait.isTooLong(now))
                        .toList())
                .orElse(List.of());
        if (unseen.isEmpty()) {
            return List.of();
        }
        Instant longest = unseen.getFirst().since();
        Sentence sentence = unseen.size() == 1
                ? Sentence.of("chances.waiting.one", unseen.getFirst().days(now))
                : Sentence.of(
                        "chances.waiting.many", unseen.size(), unseen.getFirst().days(now));
        return List.of(new Waiting(URGENCY, sentence, "chancer", longest));
    }
}
