package dk.fleksbro.matching;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.citizen.FlexJobProfile;
import dk.fleksbro.citizen.ProfileRow;
import dk.fleksbro.citizen.Rhythm;
import dk.fleksbro.citizen.Travel;
import dk.fleksbro.employer.WorkplaceId;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.scale.TaskKind;
import dk.fleksbro.shared.PostalCodes;
import dk.fleksbro.shared.PostalCodes.Place;
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
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * As many people and roles as in all of Denmark, made up: a third round Copenhagen, some in the other large towns, the rest spread
 * over the country; most can do most things and have a few axes where they can bear little; most roles ask a little.
 */
public final class SyntheticDenmark {

    public static final int PEOPLE = 100_000;
    public static final int ROLES = 20_000;
    public static final int MUNICIPALITIES = 98;

    private static final List<String> TOWNS = List.of(
            "2100", "2200", "2300", "2400", "2500", "2600", "2700", "2800", "2900", "8000", "8200", "5000", "9000");
    private static final List<Place> PLACES = List.copyOf(PostalCodes.all());
    private static final List<String> WORK = List.of(
            "Pakke varer", "Fylde hylder", "Passe planter", "Svare telefon", "Hjælpe i køkkenet", "Sortere post");

    private final Random random;
    private final List<PublishedRole> roles;
    private final List<ProfileRow> people;

    public SyntheticDenmark(long seed) {
        random = new Random(seed);
        roles = IntStream.range(0, ROLES).mapToObj(this::role).toList();
        people = IntStream.range(0, PEOPLE)
                .mapToObj(n -> new ProfileRow(citizen(n), profile(n)))
                .toList();
    }

    public List<PublishedRole> roles() {
        return roles;
    }

    public List<ProfileRow> people() {
        return people;
    }

    /** Which of its kind has that id. */
    public static int number(UUID id) {
        return (int) (id.getLeastSignificantBits() & 0xFFFF_FFFFL);
    }

    /** The id of the n-th thing of a kind; they ascend, so that a database takes them in quickly. */
    public static UUID id(int kind, int n) {
        return UUID.fromString("c%07x-0000-4000-8000-%012x".formatted(kind, n));
    }

    private CitizenRow citizen(int n) {
        return new CitizenRow(
                new CitizenId(id(3, n)),
                new AccountId(id(2, n)),
                new MunicipalityId(id(1, n % MUNICIPALITIES)),
                null,
                10_000_000 + n,
                "Borger " + n,
                "20123456",
                postalCode(),
                false);
    }

    private FlexJobProfile profile(int n) {
        int from = 60 * (2 + below(5));
        int good = 120 + 15 * below(16);
        boolean byTime = below(2) == 0;
        return new FlexJobProfile(
                new CitizenId(id(3, n)),
                "Jeg er omhyggelig og kan lide at se, at noget bliver færdigt.",
                some(TaskKind.values(), 3 + below(6)),
                new WeeklyHours(from),
                new WeeklyHours(from + 60 * (2 + below(9))),
                below(2) == 0 ? Weekdays.NONE : Weekdays.of(workdays(3 + below(3))),
                10 + 5 * below(9),
                byTime ? new Travel(some(TravelMeans.values(), 1 + below(2)), 15 + 5 * below(10)) : Travel.UNANSWERED,
                "Mest energi om formiddagen.",
                new Rhythm(
                        maybe(20 + 5 * below(17)),
                        maybe(good),
                        null,
                        below(3) == 0 ? LocalTime.of(7 + below(4), 0) : null,
                        below(3) == 0 ? LocalTime.of(13 + below(5), 0) : null),
                needs(),
                "",
                some(TaskKind.values(), below(4)),
                "",
                "",
                maybe(60 * (4 + below(12))),
                "",
                Instant.parse("2026-11-01T08:00:00Z"));
    }

    private PublishedRole role(int n) {
        int from = 60 * (2 + below(8));
        int days = 1 + below(3);
        boolean flexible = below(2) == 0;
        return new PublishedRole(
                new FlexJobRoleId(id(6, n)),
                new WorkplaceId(id(5, n / 10)),
                "Virksomhed " + n / 10,
                "Afdeling " + n / 10,
                true,
                RoleStatus.OPEN,
                WORK.get(below(WORK.size())) + " " + below(500),
                "Du får en fast kollega og god tid. Opgaverne er de samme hver uge, og vi finder sammen ud af, hvad der passer dig.",
                new WeeklyHours(from),
                new WeeklyHours(from + 60 * below(6)),
                below(3) == 0 ? Weekdays.NONE : Weekdays.of(workdays(days + below(6 - days))),
                days,
                flexible ? "" : "%02d:00".formatted(7 + below(4)),
                flexible ? "" : "%02d:00".formatted(13 + below(4)),
                flexible,
                "Vej 1",
                postalCode(),
                below(20) == 0,
                null,
                1,
                some(TaskKind.values(), 1 + below(3)).stream()
                        .map(kind -> new RoleTask(kind, below(3) == 0))
                        .toList(),
                demands());
    }

    private Map<Axis, Level> needs() {
        Map<Axis, Level> needs = new EnumMap<>(Axis.class);
        int answered = below(4) == 0 ? 60 : 95;
        for (Axis axis : Axis.values()) {
            if (below(100) < answered) {
                needs.put(axis, Level.of(below(10) < 7 ? 3 + below(2) : below(4)));
            }
        }
        return needs;
    }

    private List<RoleDemand> demands() {
        List<RoleDemand> demands = new ArrayList<>();
        for (Axis axis : Axis.values()) {
            if (below(3) == 0) {
                Level asks = Level.of(below(10) < 7 ? 1 + below(2) : below(5));
                demands.add(
                        asks == Level.NONE || below(2) == 0
                                ? new RoleDemand(axis, asks, null, List.of())
                                : new RoleDemand(
                                        axis,
                                        asks,
                                        Level.of(below(asks.value())),
                                        axis.adaptations().subList(0, 1)));
            }
        }
        return demands;
    }

    private String postalCode() {
        return below(10) < 4
                ? TOWNS.get(below(TOWNS.size()))
                : PLACES.get(below(PLACES.size())).postalCode();
    }

    private @Nullable Integer maybe(int value) {
        return below(2) == 0 ? null : Integer.valueOf(value);
    }

    private Set<DayOfWeek> workdays(int number) {
        List<DayOfWeek> days = new ArrayList<>(List.of(DayOfWeek.values()).subList(0, 5));
        java.util.Collections.shuffle(days, random);
        return EnumSet.copyOf(days.subList(0, Math.min(number, 5)));
    }

    private <E extends Enum<E>> Set<E> some(E[] of, int number) {
        Set<E> some = EnumSet.noneOf(of[0].getDeclaringClass());
        for (int n = 0; n < number; n++) {
            some.add(of[below(of.length)]);
        }
        return some;
    }

    private int below(int bound) {
        return random.nextInt(bound);
    }
}
