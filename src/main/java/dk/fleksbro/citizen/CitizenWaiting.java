package dk.fleksbro.citizen;

import dk.fleksbro.account.About;
import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.account.Waiting;
import dk.fleksbro.account.WaitingSource;
import dk.fleksbro.consent.AccessScope;
import dk.fleksbro.consent.Consents;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.shared.Sentence;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits for a citizen about the own fleksjobbevis, and for a consultant about citizens without one. */
@Component
class CitizenWaiting implements WaitingSource {

    private final Citizens citizens;
    private final ProfileService profiles;
    private final Consents consents;
    private final Clock clock;

    CitizenWaiting(Citizens citizens, ProfileService profiles, Consents consents, Clock clock) {
        this.citizens = citizens;
        this.profiles = profiles;
        this.consents = consents;
        this.clock = clock;
    }

    @Override
    public Topic topic() {
        return Topic.PROFILE;
    }

    @Override
    public List<Waiting> waitingFor(SignedIn reader) {
        if (reader.role() == Role.FLEX_WORKER) {
            return citizens.ofAccount(reader.id()).map(this::forCitizen).orElse(List.of());
        }
        return reader.role() == Role.CONSULTANT ? forConsultant(reader) : List.of();
    }

    /** Each citizen without a fleksjobbevis by name. */
    @Override
    public List<Waiting> workOf(SignedIn consultant) {
        AccessScope scope = AccessScope.of(consultant, SubjectKind.CITIZEN, Part.NAME, Purpose.MATCHING);
        return citizens.whoHaveNoProfile(scope, consultant).stream()
                .map(without -> waiting(7, "waiting.work-without-bevis", "borgere/" + without.id(), without.since())
                        .about(About.citizenAt(without.id(), without.name(), "bevis")))
                .toList();
    }

    private List<Waiting> forCitizen(CitizenRow citizen) {
        MyProfile mine = profiles.read(citizen);
        if (mine.inUse().isEmpty()) {
            Instant since = citizens.createdAt(citizen.id());
            return mine.isBegun()
                    ? List.of(waiting(3, "waiting.bevis-begun", "bevis", since))
                    : List.of(waiting(2, "waiting.bevis-not-begun", "bevis", since));
        }
        Instant since = mine.inUse().get().publishedAt();
        List<Waiting> waiting = new ArrayList<>();
        if (consents.of(citizen.id().value()).isEmpty()) {
            waiting.add(waiting(3, "waiting.nothing-released", "bevis/vis", since));
        }
        if (mine.hasChanges()) {
            waiting.add(waiting(5, "waiting.bevis-changed", "bevis", since));
        }
        @Nullable Instant confirmed = mine.confirmedAt();
        if (confirmed != null && mine.needsConfirming(clock.instant())) {
            waiting.add(waiting(6, "waiting.bevis-old", "bevis", confirmed));
        }
        return waiting;
    }

    private List<Waiting> forConsultant(SignedIn consultant) {
        AccessScope scope = AccessScope.of(consultant, SubjectKind.CITIZEN, Part.NAME, Purpose.MATCHING);
        Citizens.WithoutProfile without = citizens.withoutProfile(scope, consultant);
        return without.since() == null
                ? List.of()
                : List.of(new Waiting(
                        7,
                        without.people() == 1
                                ? Sentence.of("waiting.citizen-without-bevis")
                                : Sentence.of("waiting.citizens-without-bevis", without.people()),
                        "borgere?vis=uden-bevis",
                        without.since()));
    }

    private static Waiting waiting(int urgency, String key, String path, Instant since) {
        return new Waiting(urgency, Sentence.of(key), path, since);
    }
}
