package dk.fleksbro.fair;

import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the plans that are put on paper; who may read them, the caller has asked. */
@Component
public class PaperPlans {

    private static final Set<FairStatus> THE_DAY =
            EnumSet.of(FairStatus.RUNNING, FairStatus.HELD, FairStatus.FOLLOWED_UP);

    private final PlanVersions versions;
    private final PlansInForce inForce;
    private final PlanNames names;
    private final FairSettings settings;
    private final JdbcClient jdbc;

    PaperPlans(PlanVersions versions, PlansInForce inForce, PlanNames names, FairSettings settings, JdbcClient jdbc) {
        this.versions = versions;
        this.inForce = inForce;
        this.names = names;
        this.settings = settings;
        this.jdbc = jdbc;
    }

    /**
     * Two plans, when there are two.
     *
     * @param next what is to be printed: the newest plan that is ready; on the day and after it, the one that was last sent out
     * @param inHand what people have: the newest one before it that was printed or sent out
     */
    public record Pair(Optional<PlanVersion> next, Optional<PlanVersion> inHand) {}

    public Pair find(JobFair fair) {
        List<PlanVersion> all = versions.of(fair.id());
        Optional<PlanVersion> next = all.stream()
                .filter(one -> THE_DAY.contains(fair.status())
                        ? one.frozenFor() == PlanVersion.FrozenFor.SENT
                        : one.status() == PlanStatus.READY)
                .findFirst();
        return new Pair(next, next.flatMap(shown -> all.stream()
                .filter(one -> one.number() < shown.number() && one.frozenAt() != null)
                .findFirst()));
    }

    /** The plan the day runs by: the one that was last sent out. */
    public Optional<PaperPlan> inForce(JobFair fair) {
        return versions.of(fair.id()).stream()
                .filter(one -> one.frozenFor() == PlanVersion.FrozenFor.SENT)
                .findFirst()
                .map(version -> of(fair, version));
    }

    /** The dates alone, as they stood on paper: tables that were closed since are still in it. */
    public List<PlannedDate> dates(PlanVersion version) {
        KeptPlan kept = versions.kept(version.id());
        return Seating.of(kept.input(), kept.plan().dates(), Map.of());
    }

    public PaperPlan of(JobFair fair, PlanVersion version) {
        KeptPlan kept = versions.kept(version.id());
        PlanInput input = kept.input();
        Map<UUID, PlanPerson> people = names.people(fair.id());
        Map<UUID, String> stands = names.stands(fair.id());
        Map<UUID, List<Integer>> tables = new HashMap<>();
        for (int stand = 0; stand < input.stands().size(); stand++) {
            tables.put(
                    input.stands().get(stand),
                    input.tables().get(stand).stream().sorted().toList());
        }
        return new PaperPlan(
                fair,
                version,
                Seating.of(input, kept.plan().dates(), inForce.closedTables(fair.id())),
                input.seekers().stream()
                        .filter(people::containsKey)
                        .sorted(Comparator.comparing(seeker ->
                                Objects.requireNonNull(people.get(seeker)).card()))
                        .toList(),
                input.stands().stream()
                        .filter(stands::containsKey)
                        .sorted(Comparator.comparing(stand -> Objects.requireNonNull(stands.get(stand))))
                        .toList(),
                people,
                stands,
                tables,
                help(fair.id()),
                settings.staff(fair.id()));
    }

    private Map<UUID, Help> help(FairId fair) {
        Map<UUID, Help> help = new HashMap<>();
        jdbc.sql("""
                        select id, companion, transport, interpreter, wheelchair, quiet_table from fair_seeker
                        where fair_id = :fair and status = 'YES'
                        """).param("fair", fair.value()).query(row -> {
            help.put(
                    JdbcTypes.uuid(row, "id"),
                    new Help(
                            Companion.valueOf(row.getString("companion")),
                            row.getBoolean("transport"),
                            row.getString("interpreter"),
                            row.getBoolean("wheelchair"),
                            row.getBoolean("quiet_table")));
        });
        return help;
    }
}
