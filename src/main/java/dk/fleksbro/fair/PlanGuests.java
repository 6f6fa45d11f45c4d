package dk.fleksbro.fair;

import dk.fleksbro.citizen.ProfileRow;
import dk.fleksbro.citizen.ProfileService;
import dk.fleksbro.matching.Fit;
import dk.fleksbro.matching.Matcher;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import dk.fleksbro.vacancy.PublishedRole;
import dk.fleksbro.vacancy.RoleService;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

    PlanGuests(
            JdbcClient jdbc,
            FairSettings settings,
            FairWishes wishes,
            FixedDates fixed,
            ProfileService profiles,
            RoleService roles) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.wishes = wishes;
        this.fixed = fixed;
        this.profiles = profiles;
        this.roles = roles;
    }

    private record StandRow(ExhibitorId id, int places, Optional<LocalTime> arrives, Optional<LocalTime> leaves) {}

    PlanInput input(JobFair fair) {
        return PlanInputs.of(fair.terms(), seekers(fair.id()), stands(fair.id()), fixed.of(fair.id()), fits(fair)::of);
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

    private List<PlanStand> stands(FairId fair) {
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
        List<List<FairTable>> tables = PlanTables.of(
                settings.tables(fair), rows.stream().map(StandRow::places).toList());
        List<PlanStand> stands = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            StandRow row = rows.get(i);
            stands.add(new PlanStand(
                    row.id(),
                    tables.get(i),
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
        return new Fits(bySeeker, brought);
    }

    /** How the best role of a workplace fits a person. */
    private record Fits(Map<UUID, ProfileRow> people, Map<UUID, List<PublishedRole>> brought) {

        Optional<Fit> of(SeekerId seeker, ExhibitorId stand) {
            ProfileRow person = people.get(seeker.value());
            return person == null
                    ? Optional.empty()
                    : brought.getOrDefault(stand.value(), List.of()).stream()
                            .map(role -> Matcher.fit(role, person.citizen(), person.profile()))
                            .min(Fit.ORDER);
        }
    }
}
