package dk.fleksbro.fair;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.Part;
import dk.fleksbro.fairplan.FairDate;
import dk.fleksbro.shared.UnitOfWork;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The dates of the reader, or of the reader’s workplaces, as they were last sent out: to a workplace numbers, no names. */
@Service
@UnitOfWork
public class OwnDatesService {

    private final FairAccess mine;
    private final FairGuests guests;
    private final PlanVersions versions;
    private final PlanNames names;
    private final CurrentAccount current;

    OwnDatesService(
            FairAccess mine, FairGuests guests, PlanVersions versions, PlanNames names, CurrentAccount current) {
        this.mine = mine;
        this.guests = guests;
        this.versions = versions;
        this.names = names;
        this.current = current;
    }

    /** None while no plan is sent out, or when the reader does not come. */
    public List<OwnDates> mine(FairId id) {
        SignedIn me = current.require();
        Side side = Side.of(me.role());
        JobFair fair = mine.require(id, Part.FAIR_ANSWER, side.purpose());
        Optional<PlanVersion> sent = versions.of(id).stream()
                .filter(version -> version.frozenFor() == PlanVersion.FrozenFor.SENT)
                .findFirst();
        if (sent.isEmpty()) {
            return List.of();
        }
        KeptPlan kept = versions.kept(sent.get().id());
        Map<UUID, PlanPerson> people = names.people(id);
        List<FairTimes.Round> rounds = fair.terms().times().rounds();
        if (side == Side.SEEKER) {
            Map<UUID, String> stands = names.stands(id);
            return guests.seekersOf(id, me.id()).stream()
                    .map(guest -> new OwnDates(
                            guest.name(),
                            sent.get().number(),
                            Optional.ofNullable(people.get(guest.id()))
                                    .map(PlanPerson::card)
                                    .orElse(0L),
                            dates(kept, kept.input().seekers().indexOf(guest.id()), true)
                                    .map(date -> new OwnDate(
                                            rounds.get(date.round()),
                                            Objects.requireNonNull(stands.get(
                                                    kept.input().stands().get(date.employer()))),
                                            kept.input().tables().get(date.employer())))
                                    .toList()))
                    .toList();
        }
        return guests.standsOf(id, me.id()).stream()
                .map(guest -> new OwnDates(
                        guest.name(),
                        sent.get().number(),
                        0,
                        dates(kept, kept.input().stands().indexOf(guest.id()), false)
                                .map(date -> new OwnDate(
                                        rounds.get(date.round()),
                                        String.valueOf(Objects.requireNonNull(people.get(
                                                        kept.input().seekers().get(date.seeker())))
                                                .card()),
                                        kept.input().tables().get(date.employer())))
                                .toList()))
                .toList();
    }

    private static Stream<FairDate> dates(KeptPlan kept, int guest, boolean seeker) {
        return kept.plan().dates().stream().filter(date -> guest == (seeker ? date.seeker() : date.employer()));
    }
}
