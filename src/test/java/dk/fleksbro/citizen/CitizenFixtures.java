package dk.fleksbro.citizen;

import dk.fleksbro.Fixtures;
import dk.fleksbro.account.Municipality;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.Consents;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Stage;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.scale.TaskKind;
import dk.fleksbro.shared.Weekdays;
import dk.fleksbro.shared.WeeklyHours;
import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Fleksjobbere for tests, with or without a fleksjobbevis in use. */
@TestComponent
public class CitizenFixtures {

    private final Fixtures fixtures;
    private final Citizens citizens;
    private final Profiles profiles;
    private final Consents consents;
    private final Clock clock;

    CitizenFixtures(Fixtures fixtures, Citizens citizens, Profiles profiles, Consents consents, Clock clock) {
        this.fixtures = fixtures;
        this.citizens = citizens;
        this.profiles = profiles;
        this.consents = consents;
        this.clock = clock;
    }

    public record Person(SignedIn account, CitizenId id, int candidateNo) {}

    /** What a test sets of a fleksjobbevis; the rest is sensible: 2–6 hours, packing, little lifting, no needs else. */
    public static final class Bevis {
        private String name = "Anna Fleksjobber";
        private String postalCode = "8000";
        private @Nullable SignedIn consultant;
        private WeeklyHours min = new WeeklyHours(2 * 60);
        private WeeklyHours max = new WeeklyHours(6 * 60);
        private Weekdays weekdays = Weekdays.NONE;
        private int radiusKm = 20;
        private Travel travel = Travel.UNANSWERED;
        private Rhythm rhythm = Rhythm.UNANSWERED;
        private Set<TaskKind> tasks = EnumSet.of(TaskKind.PACKING);
        private Set<TaskKind> never = EnumSet.noneOf(TaskKind.class);
        private final Map<Axis, Level> needs = new EnumMap<>(Map.of(Axis.LIFTING, Level.LITTLE));
        private final Map<Part, Stage> released = new EnumMap<>(Part.class);

        public Bevis name(String name) {
            this.name = name;
            return this;
        }

        public Bevis postalCode(String postalCode) {
            this.postalCode = postalCode;
            return this;
        }

        public Bevis consultant(SignedIn consultant) {
            this.consultant = consultant;
            return this;
        }

        public Bevis hours(double min, double max) {
            this.min = new WeeklyHours((int) Math.round(min * 60));
            this.max = new WeeklyHours((int) Math.round(max * 60));
            return this;
        }

        public Bevis weekdays(Weekdays weekdays) {
            this.weekdays = weekdays;
            return this;
        }

        public Bevis radiusKm(int radiusKm) {
            this.radiusKm = radiusKm;
            return this;
        }

        public Bevis travel(Travel travel) {
            this.travel = travel;
            return this;
        }

        public Bevis rhythm(Rhythm rhythm) {
            this.rhythm = rhythm;
            return this;
        }

        public Bevis tasks(TaskKind... kinds) {
            tasks = Set.of(kinds);
            return this;
        }

        public Bevis never(TaskKind... kinds) {
            never = Set.of(kinds);
            return this;
        }

        public Bevis need(Axis axis, Level level) {
            needs.put(axis, level);
            return this;
        }

        public Bevis noNeeds() {
            needs.clear();
            return this;
        }

        public Bevis release(Part part, Stage from) {
            released.put(part, from);
            return this;
        }

        /** Everything as early as it may be: all but name and phone when presented, those when mutual. */
        public Bevis releaseAll() {
            Part.RELEASABLE.forEach(
                    part -> release(part, part == Part.NAME || part == Part.CONTACT ? Stage.MUTUAL : Stage.PRESENTED));
            return this;
        }
    }

    public Person citizen(Municipality municipality) {
        return insert(municipality, new Bevis());
    }

    public Person citizen(Municipality municipality, SignedIn consultant) {
        return insert(municipality, new Bevis().consultant(consultant));
    }

    public Person withProfile(Municipality municipality) {
        return withProfile(municipality, bevis -> {});
    }

    public Person withProfile(Municipality municipality, Consumer<Bevis> settings) {
        Bevis bevis = new Bevis();
        settings.accept(bevis);
        Person person = insert(municipality, bevis);
        profiles.put(new FlexJobProfile(
                person.id(),
                "Jeg er omhyggelig og kommer til tiden.",
                bevis.tasks,
                bevis.min,
                bevis.max,
                bevis.weekdays,
                bevis.radiusKm,
                bevis.travel,
                "Jeg har mest energi om formiddagen.",
                bevis.rhythm,
                bevis.needs,
                "Jeg har brug for et roligt sted at holde pause.",
                bevis.never,
                "",
                "Jeg vil gerne blive en del af et hold.",
                null,
                "Giv mig én ting ad gangen.",
                clock.instant()));
        bevis.released.forEach((part, stage) -> consents.release(person.id().value(), part, stage));
        return person;
    }

    private Person insert(Municipality municipality, Bevis bevis) {
        SignedIn account = fixtures.account(dk.fleksbro.account.Role.FLEX_WORKER, municipality.id(), bevis.name);
        CitizenRow row = new CitizenRow(
                CitizenId.create(),
                account.id(),
                municipality.id(),
                bevis.consultant == null ? null : bevis.consultant.id(),
                citizens.nextCandidateNo(),
                bevis.name,
                "20304050",
                bevis.postalCode,
                false);
        citizens.insert(row, clock.instant());
        return new Person(account, row.id(), row.candidateNo());
    }
}
