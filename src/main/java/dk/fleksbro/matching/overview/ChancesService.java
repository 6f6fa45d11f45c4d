package dk.fleksbro.matching.overview;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.citizen.ProfileRow;
import dk.fleksbro.citizen.ProfileService;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.UnitOfWork;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** How evenly the chances fall, for whoever answers for it; and, for consultants only, who has waited too long. */
@Service
@UnitOfWork
public class ChancesService {

    private final Waits waits;
    private final ProfileService profiles;
    private final CurrentAccount current;
    private final Access access;
    private final Clock clock;

    ChancesService(Waits waits, ProfileService profiles, CurrentAccount current, Access access, Clock clock) {
        this.waits = waits;
        this.profiles = profiles;
        this.current = current;
        this.access = access;
        this.clock = clock;
    }

    /** Figures of which nobody can be known. */
    public Chances chances() {
        SignedIn reader = requireStaff();
        List<Wait> all = waits.of(municipality(reader));
        Map<CitizenId, ProfileRow> rows = rows(reader);
        List<Wait> known =
                all.stream().filter(wait -> rows.containsKey(wait.citizen())).toList();
        List<NeedGroup> groups = known.stream()
                .map(wait -> NeedGroup.of(
                        Objects.requireNonNull(rows.get(wait.citizen())).profile()))
                .toList();
        return Chances.of(known, groups, clock.instant());
    }

    /** Somebody who has waited too long for a proposal. */
    public record Unseen(CitizenRow person, long waitedDays, int proposals) {}

    /** The longest wait first; all of the municipality, whoever is their consultant. */
    public List<Unseen> unseen() {
        access.require(Facts.ofPortal(), Part.CITIZEN_LIST, Purpose.MATCHING);
        SignedIn reader = current.require();
        Instant now = clock.instant();
        Map<CitizenId, ProfileRow> rows = rows(reader);
        return waits.of(municipality(reader)).stream()
                .filter(wait -> wait.isTooLong(now) && rows.containsKey(wait.citizen()))
                .map(wait -> new Unseen(
                        Objects.requireNonNull(rows.get(wait.citizen())).citizen(), wait.days(now), wait.proposals()))
                .toList();
    }

    private SignedIn requireStaff() {
        SignedIn reader = current.require();
        boolean leads = reader.role() == Role.TEAM_LEAD;
        access.require(Facts.ofPortal(), Part.CHANCES, leads ? Purpose.SUPERVISION : Purpose.MATCHING);
        return reader;
    }

    private Map<CitizenId, ProfileRow> rows(SignedIn reader) {
        return profiles.ofMunicipality(municipality(reader)).stream()
                .collect(Collectors.toMap(row -> row.citizen().id(), Function.identity()));
    }

    private static MunicipalityId municipality(SignedIn reader) {
        return reader.ofMunicipality().orElseThrow(NotFound::new);
    }
}
