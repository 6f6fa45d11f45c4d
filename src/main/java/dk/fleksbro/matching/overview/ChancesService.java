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
import java.util.Optional;
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

    /** Somebody who has waited too long for a proposal. */
    public record Unseen(CitizenRow person, long waitedDays, int proposals) {}

    /**
     * @param chances figures of which nobody can be known
     * @param unseen of the municipality, whoever is their consultant, the longest wait first; empty for who may not read names
     */
    public record Page(Chances chances, Optional<List<Unseen>> unseen) {}

    public Page page() {
        SignedIn reader = requireStaff();
        Instant now = clock.instant();
        Map<CitizenId, ProfileRow> rows = rows(reader);
        List<Wait> known = waits.of(municipality(reader)).stream()
                .filter(wait -> rows.containsKey(wait.citizen()))
                .toList();
        List<NeedGroup> groups = known.stream()
                .map(wait -> NeedGroup.of(row(rows, wait).profile()))
                .toList();
        Optional<List<Unseen>> unseen = reader.role() == Role.CONSULTANT
                ? Optional.of(known.stream()
                        .filter(wait -> wait.isTooLong(now))
                        .map(wait -> new Unseen(row(rows, wait).citizen(), wait.days(now), wait.proposals()))
                        .toList())
                : Optional.empty();
        return new Page(Chances.of(known, groups, now), unseen);
    }

    private static ProfileRow row(Map<CitizenId, ProfileRow> rows, Wait wait) {
        return Objects.requireNonNull(rows.get(wait.citizen()));
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
