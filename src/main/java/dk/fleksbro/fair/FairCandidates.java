package dk.fleksbro.fair;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.Role;
import dk.fleksbro.citizen.ProfileRow;
import dk.fleksbro.citizen.ProfileService;
import dk.fleksbro.citizen.ReleaseService;
import dk.fleksbro.citizen.ReleasedProfile;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.AccessScope;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.Stage;
import dk.fleksbro.employer.EmployerService;
import dk.fleksbro.employer.WorkplaceId;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The fleksjobbere at a fair as one workplace may see them: those presented to it in a match, as far as that match has come,
 * and those who let the workplaces of the fair see offer and hours, without a name. Nothing of health is ever in here; who has
 * name and address protection, or does not want to meet the workplace, is not there at all.
 */
@Repository
class FairCandidates {

    /** What it takes to wish for somebody; the rest stands on the candidate's own page. */
    private static final Set<Part> ENOUGH = EnumSet.of(Part.NAME, Part.OFFER, Part.HOURS);

    private static final Set<Part> WITHOUT_MATCH = EnumSet.of(Part.OFFER, Part.HOURS);

    private final JdbcClient jdbc;
    private final FairWishes wishes;
    private final ProfileService profiles;
    private final EmployerService employers;
    private final CurrentAccount current;
    private final Access access;

    FairCandidates(
            JdbcClient jdbc,
            FairWishes wishes,
            ProfileService profiles,
            EmployerService employers,
            CurrentAccount current,
            Access access) {
        this.jdbc = jdbc;
        this.wishes = wishes;
        this.profiles = profiles;
        this.employers = employers;
        this.current = current;
        this.access = access;
    }

    /** @param reached how far a match with the workplace has come; null when there is none that shows anything */
    private record Row(UUID seeker, UUID citizen, @Nullable Stage reached) {}

    /** In the order of their candidate numbers. */
    List<WishTarget> of(JobFair fair, WishGuest stand) {
        WorkplaceId workplace = new WorkplaceId(stand.subject());
        Map<UUID, ProfileRow> profilesById = new HashMap<>();
        profiles.ofMunicipality(fair.municipality())
                .forEach(row -> profilesById.put(row.citizen().id().value(), row));
        Map<UUID, Map<Part, Stage>> consents = consents(fair.id());
        Set<UUID> refusing = wishes.whoRefuse(stand.id());
        Set<UUID> accounts = employers.accountsOf(workplace);
        List<WishTarget.Candidate> candidates = new ArrayList<>();
        for (Row row : rows(fair.id(), workplace)) {
            ProfileRow profile = profilesById.get(row.citizen());
            if (profile != null && !refusing.contains(row.seeker())) {
                Map<Part, Stage> released = consents.getOrDefault(row.citizen(), Map.of());
                candidates.add(new WishTarget.Candidate(
                        row.seeker(),
                        ReleasedProfile.of(
                                profile.profile(), profile.citizen(), visible(row, profile, released, accounts))));
            }
        }
        candidates.sort(Comparator.comparing(one -> one.person().candidateNo()));
        return List.copyOf(candidates);
    }

    private Set<Part> visible(Row row, ProfileRow profile, Map<Part, Stage> consents, Set<UUID> accounts) {
        Stage stage = row.reached() == null ? Stage.PRESENTED : row.reached();
        Map<Part, Stage> released = new EnumMap<>(Part.class);
        released.putAll(consents);
        released.keySet().retainAll(row.reached() == null ? WITHOUT_MATCH : ENOUGH);
        Set<Part> visible = EnumSet.copyOf(ENOUGH);
        if (current.require().role() == Role.EMPLOYER) {
            Facts facts = Facts.ofMatch(
                    row.seeker(),
                    row.citizen(),
                    profile.citizen().account().value(),
                    profile.citizen().municipality().value(),
                    accounts,
                    stage,
                    released);
            visible.retainAll(access.visible(facts, Purpose.PRESENTATION));
        } else {
            // who types a workplace's paper card finds there what the workplace sees
            visible.retainAll(ReleaseService.visibleAt(stage, released));
        }
        return visible;
    }

    private List<Row> rows(FairId fair, WorkplaceId workplace) {
        return jdbc.sql("""
                        select * from (
                            select guest.id, guest.citizen_id,
                                (select max(if(flex_match.status = 'PRESENTED', 1, 2)) from flex_match
                                    join flex_job_role on flex_job_role.id = flex_match.role_id
                                    where flex_match.citizen_id = guest.citizen_id and flex_job_role.workplace_id = :workplace
                                    and flex_match.status in ('PRESENTED', %s)) as reached,
                                exists (select 1 from fair_showing where seeker_id = guest.id and withdrawn_at is null) as shown
                            from fair_seeker guest join citizen on citizen.id = guest.citizen_id
                            where guest.fair_id = :fair and guest.status = 'YES' and not citizen.protected
                        ) guests where reached is not null or shown
                        """.formatted(AccessScope.BOTH_YES))
                .param("fair", fair.value())
                .param("workplace", workplace.value())
                .query((row, n) -> new Row(
                        JdbcTypes.uuid(row, "id"),
                        JdbcTypes.uuid(row, "citizen_id"),
                        switch (row.getInt("reached")) {
                            case 0 -> null;
                            case 1 -> Stage.PRESENTED;
                            default -> Stage.MUTUAL;
                        }))
                .list();
    }

    private Map<UUID, Map<Part, Stage>> consents(FairId fair) {
        Map<UUID, Map<Part, Stage>> consents = new HashMap<>();
        jdbc.sql("""
                        select consent.citizen_id, consent.part, consent.from_stage from consent
                        join fair_seeker on fair_seeker.citizen_id = consent.citizen_id
                        where fair_seeker.fair_id = :fair and consent.withdrawn_at is null
                        """).param("fair", fair.value()).query(row -> {
            consents.computeIfAbsent(JdbcTypes.uuid(row, "citizen_id"), citizen -> new EnumMap<>(Part.class))
                    .put(Part.valueOf(row.getString("part")), Stage.valueOf(row.getString("from_stage")));
        });
        return consents;
    }
}
