package dk.fleksbro.matching;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.citizen.FlexJobProfile;
import dk.fleksbro.citizen.Rhythm;
import dk.fleksbro.citizen.Travel;
import dk.fleksbro.employer.WorkplaceId;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.scale.TaskKind;
import dk.fleksbro.shared.TravelMeans;
import dk.fleksbro.shared.Weekdays;
import dk.fleksbro.shared.WeeklyHours;
import dk.fleksbro.vacancy.FlexJobRoleId;
import dk.fleksbro.vacancy.PublishedRole;
import dk.fleksbro.vacancy.RoleDemand;
import dk.fleksbro.vacancy.RoleStatus;
import dk.fleksbro.vacancy.RoleTask;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * People and roles at random: near and far, unknown postal codes, nothing answered and nothing asked, and, in a plain world, so
 * few ways to differ that most are equals.
 */
public final class RandomWorld {

    private static final List<String> CODES =
            List.of("7000", "7000", "8000", "8200", "1050", "1799", "0001", "9990", "6000");
    private static final List<String> TITLES = List.of("Pakke te", "Binde kranse", "Åbne post", "pakke te", "");

    private final Random random;
    private final boolean plain;
    private int candidates = 1000;

    /** @param plain whether people and roles differ in little */
    public RandomWorld(long seed, boolean plain) {
        random = new Random(seed);
        this.plain = plain;
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    public <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    public UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** Those in the code, or others; in a plain world one thing may count and nothing else, so that many tie. */
    public Weights weights() {
        if (below(3) == 0) {
            return Weights.FIRST;
        }
        Map<TermKind, Integer> points = new EnumMap<>(TermKind.class);
        for (TermKind kind : TermKind.values()) {
            points.put(kind, plain ? 0 : below(Weights.MOST + 1));
        }
        points.put(one(List.of(TermKind.values())), 1 + below(Weights.MOST));
        return new Weights(2, points);
    }

    public PublishedRole role(UUID id) {
        int from = plain ? 360 : 15 * (4 + below(60));
        return new PublishedRole(
                new FlexJobRoleId(id),
                new WorkplaceId(id),
                "Eksempel A/S",
                "Lageret",
                true,
                RoleStatus.OPEN,
                one(TITLES),
                "",
                new WeeklyHours(from),
                new WeeklyHours(plain ? from : from + 15 * below(30)),
                Weekdays.of(plain ? Set.of() : days()),
                below(4),
                plain || below(3) == 0 ? "" : "%02d:00".formatted(6 + below(6)),
                plain || below(3) == 0 ? "" : "%02d:30".formatted(12 + below(6)),
                below(3) == 0,
                "",
                one(CODES),
                below(6) == 0,
                null,
                1,
                tasks(),
                demands());
    }

    public CitizenRow citizen(UUID id, MunicipalityId municipality) {
        return new CitizenRow(
                new CitizenId(id),
                AccountId.create(),
                municipality,
                null,
                candidates++,
                "Anna Prøve Jensen",
                "20304050",
                one(CODES),
                false);
    }

    public FlexJobProfile profile(UUID id) {
        int from = plain ? 240 : 15 * (4 + below(60));
        return new FlexJobProfile(
                new CitizenId(id),
                "",
                kinds(),
                new WeeklyHours(from),
                new WeeklyHours(plain ? 480 : from + 15 * below(60)),
                Weekdays.of(plain ? Set.of() : days()),
                one(List.of(0, 5, 20, 60, 200)),
                travel(),
                "",
                plain ? Rhythm.UNANSWERED : rhythm(),
                needs(),
                "",
                kinds(),
                "",
                "",
                one(List.of(0, 1, 2)) == 0 ? null : Integer.valueOf(60 * below(12)),
                "",
                Instant.EPOCH);
    }

    private Travel travel() {
        Set<TravelMeans> means = some(List.of(TravelMeans.values()), 2);
        return new Travel(means, below(3) == 0 ? null : Integer.valueOf(5 + below(100)));
    }

    private Rhythm rhythm() {
        @Nullable Integer good = maybe(60 + 15 * below(20));
        @Nullable Integer bad = good == null ? maybe(30 + 15 * below(8)) : maybe(Math.min(good, 30 + 15 * below(8)));
        return new Rhythm(
                maybe(10 + below(91)),
                good,
                bad,
                below(2) == 0 ? null : LocalTime.of(6 + below(6), 15 * below(4)),
                below(2) == 0 ? null : LocalTime.of(12 + below(6), 15 * below(4)));
    }

    private @Nullable Integer maybe(int value) {
        return below(2) == 0 ? null : Integer.valueOf(value);
    }

    private Map<Axis, Level> needs() {
        Map<Axis, Level> needs = new EnumMap<>(Axis.class);
        int answered = below(4);
        for (Axis axis : Axis.values()) {
            if (answered == 1 || (answered > 1 && below(5) > 0)) {
                needs.put(axis, plain ? Level.FULL : Level.of(below(9) < 6 ? 4 : below(5)));
            }
        }
        return needs;
    }

    private Set<TaskKind> kinds() {
        return some(List.of(plain ? new TaskKind[] {TaskKind.PACKING} : TaskKind.values()), 6);
    }

    private Set<DayOfWeek> days() {
        return some(List.of(DayOfWeek.values()), 7);
    }

    private <E extends Enum<E>> Set<E> some(List<E> of, int most) {
        Set<E> some = EnumSet.noneOf(of.getFirst().getDeclaringClass());
        for (int n = below(most + 1); n > 0; n--) {
            some.add(one(of));
        }
        return some;
    }

    private List<RoleTask> tasks() {
        List<RoleTask> tasks = new ArrayList<>();
        kinds().forEach(kind -> tasks.add(new RoleTask(kind, below(2) == 0)));
        return tasks;
    }

    private List<RoleDemand> demands() {
        List<RoleDemand> demands = new ArrayList<>();
        int share = below(6);
        for (Axis axis : Axis.values()) {
            if (below(12) < share) {
                Level asks = plain ? Level.LITTLE : Level.of(below(5));
                demands.add(
                        asks == Level.NONE || below(2) == 0
                                ? new RoleDemand(axis, asks, null, List.of())
                                : new RoleDemand(axis, asks, Level.of(below(asks.value())), axis.adaptations()));
            }
        }
        return demands;
    }
}
