package dk.fleksbro.fair;

import dk.fleksbro.citizen.ProfileRow;
import dk.fleksbro.citizen.ProfileService;
import dk.fleksbro.matching.Fit;
import dk.fleksbro.matching.Matcher;
import dk.fleksbro.matching.Weights;
import dk.fleksbro.matching.WeightsService;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import dk.fleksbro.vacancy.PublishedRole;
import dk.fleksbro.vacancy.RoleService;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what a plan is made from: who comes, what they can bear, which tables and roles there are, and what was wished. */
@Repository
class PlanGuests {

    private final JdbcClient jdbc;
    private final FairSettings settings;
    private final FairWishes wishes;
    private final FixedDates fixed;
    private final ProfileService profiles;
    private final RoleService roles;
    private final WeightsService weights;

    PlanGuests(
            JdbcClient jdbc,
            FairSettings settings,
            FairWishes wishes,
            FixedDates fixed,
            ProfileService profiles,
            RoleService roles,
            WeightsService weights) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.wishes = wishes;
        this.fixed = fixed;
        this.profiles = profiles;
        this.roles = roles;
        this.weights = weights;
    }

    private record StandRow(ExhibitorId id, int places, Optional<LocalTime> arrives, Optional<LocalTime> leaves) {}

    PlanInput input(JobFair fair) {
        return PlanInputs.of(
                fair.terms(), seekers(fair.id()), stands(fair.id(), Map.of()), fixed.of(fair.id()), fits(fair)::of);
    }

    /**
     * What the rest of the day is planned from: all as it is now, but each workplace at the tables it has in the plan that is
     * out, and who have been told that they meet may still do so.
     *
     * @param weighed whether to find out how well people fit the roles, which takes long; without it only who is there is right
     */
    PlanInput again(JobFair fair, KeptPlan out, boolean weighed) {
        PlanInput before = out.input();
        Map<UUID, List<Integer>> tables = new HashMap<>();
        for (int e = 0; e < before.stands().size(); e++) {
            tables.put(before.stands().get(e), before.tables().get(e));
        }
        Map<UUID, Set<UUID>> agreed = new HashMap<>();
        out.plan().dates().forEach(date -> agreed.computeIfAbsent(
                        before.seekers().get(date.seeker()), seeker -> new HashSet<>())
                .add(before.stands().get(date.employer())));
        return PlanInputs.of(
                fair.terms(),
                seekers(fair.id()),
                stands(fair.id(), tables),
                fixed.of(fair.id()),
                (seeker, stand) -> agreed.getOrDefault(seeker, Set.of()).contains(stand),
                weighed ? fits(fair)::of : (seeker, stand) -> Optional.empty());
    }

    private List<PlanSeeker> seekers(FairId fair) {
        Map<UUID, Wishes> wished = wishes.ofAll(Side.SEEKER, fair);
        return jdbc.sql("""
                        select guest.*, coalesce(citizen.consultant_id, fair.created_by) as consultant from fair_seeker guest
                        join citizen on citizen.id = guest.citizen_id join fair on fair.id = guest.fair_id
                        where guest.fair_id = :fair and guest.status = 'YES'
                        """)
                .param("fair", fair.value())
                .query((row, n) -> seeker(row, wished))
                .list();
    }

    private static PlanSeeker seeker(ResultSet row, Map<UUID, Wishes> wished) throws SQLException {
        UUID id = JdbcTypes.uuid(row, "id");
        return new PlanSeeker(
                new SeekerId(id),
                new Limits(
                        row.getInt("max_dates"),
                        row.getInt("max_in_row"),
                        row.getInt("rest_rounds"),
                        row.getInt("walking_minutes"),
                        row.getObject("arrives", LocalTime.class),
                        row.getObject("leaves", LocalTime.class)),
                new Help(
                        Companion.valueOf(row.getString("companion")),
                        row.getBoolean("transport"),
                        row.getString("interpreter"),
                        row.getBoolean("wheelchair"),
                        row.getBoolean("quiet_table")),
                Optional.ofNullable(JdbcTypes.uuidOrNull(row, "consultant")),
                wished.getOrDefault(id, Wishes.NONE));
    }

    /** @param kept the tables of workplaces that have some already; the others get the rest */
    private List<PlanStand> stands(FairId fair, Map<UUID, List<Integer>> kept) {
        Map<UUID, Wishes> wished = wishes.ofAll(Side.WORKPLACE, fair);
        List<StandRow> rows = jdbc.sql("""
                        select guest.* from fair_workplace guest join workplace on workplace.id = guest.workplace_id
                        join company on company.id = workplace.company_id
                        where guest.fair_id = :fair and guest.status = 'YES'
                        order by company.name, workplace.name, guest.id
                        """)
                .param("fair", fair.value())
                .query((row, n) -> new StandRow(
                        new ExhibitorId(JdbcTypes.uuid(row, "id")),
                        row.getInt("places"),
                        Optional.ofNullable(row.getObject("arrives", LocalTime.class)),
                        Optional.ofNullable(row.getObject("leaves", LocalTime.class))))
                .list();
        Set<Integer> taken = kept.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        List<FairTable> all = settings.tables(fair);
        List<List<FairTable>> free = PlanTables.of(
                all.stream().filter(table -> !taken.contains(table.number())).toList(),
                rows.stream()
                        .map(row -> kept.containsKey(row.id().value()) ? 0 : row.places())
                        .toList());
        List<PlanStand> stands = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            StandRow row = rows.get(i);
            List<Integer> own = kept.getOrDefault(row.id().value(), List.of());
            stands.add(new PlanStand(
                    row.id(),
                    own.isEmpty()
                            ? free.get(i)
                            : all.stream()
                                    .filter(table -> own.contains(table.number()))
                                    .toList(),
                    row.arrives().orElse(null),
                    row.leaves().orElse(null),
                    wished.getOrDefault(row.id().value(), Wishes.NONE)));
        }
        return stands;
    }

    /** The roles that are brought and open, and the fleksjobbeviser in use. */
    private Fits fits(JobFair fair) {
        Map<UUID, PublishedRole> open = new HashMap<>();
        roles.openRoles().forEach(role -> open.put(role.id().value(), role));
        Map<UUID, List<PublishedRole>> brought = new HashMap<>();
        jdbc.sql("""
                        select brought.* from fair_workplace_role brought
                        join fair_workplace guest on guest.id = brought.fair_workplace_id where guest.fair_id = :fair
                        """).param("fair", fair.id().value()).query(row -> {
            PublishedRole role = open.get(JdbcTypes.uuid(row, "role_id"));
            if (role != null) {
                brought.computeIfAbsent(JdbcTypes.uuid(row, "fair_workplace_id"), stand -> new ArrayList<>())
                        .add(role);
            }
        });
        Map<UUID, ProfileRow> byCitizen = new HashMap<>();
        profiles.ofMunicipality(fair.municipality())
                .forEach(row -> byCitizen.put(row.citizen().id().value(), row));
        Map<UUID, ProfileRow> bySeeker = new HashMap<>();
        jdbc.sql("select id, citizen_id from fair_seeker where fair_id = :fair")
                .param("fair", fair.id().value())
                .query(row -> {
                    ProfileRow profile = byCitizen.get(JdbcTypes.uuid(row, "citizen_id"));
                    if (profile != null) {
                        bySeeker.put(JdbcTypes.uuid(row, "id"), profile);
                    }
                });
        return new Fits(bySeeker, brought, weights.inForce(fair.municipality()));
    }

    /** How the best role of a workplace fits a person. */
    private record Fits(Map<UUID, ProfileRow> people, Map<UUID, List<PublishedRole>> brought, Weights weights) {

        Optional<Fit> of(SeekerId seeker, ExhibitorId stand) {
            ProfileRow person = people.get(seeker.value());
            return person == null
                    ? Optional.empty()
                    : brought.getOrDefault(stand.value(), List.of()).stream()
                            .map(role -> Matcher.fit(role, person.citizen(), person.profile(), weights))
                            .min(Fit.ORDER);
        }
    }
}
