package dk.fleksbro.fair;

import dk.fleksbro.fairplan.Fair;
import dk.fleksbro.fairplan.FairDate;
import dk.fleksbro.fairplan.FairEmployer;
import dk.fleksbro.fairplan.FairSeeker;
import dk.fleksbro.fairplan.Rounds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The rest of a day in the planner’s words.
 *
 * @param now the fair as it is now: who is there when, which tables are open, the first round to come
 * @param published the dates held, and those to come in the plan that is out, by the people and workplaces of {@code now}
 * @param closed from which round on, counted from 1, a table is not used any more
 */
record RestToPlan(PlanInput now, List<FairDate> published, Map<Integer, Integer> closed) {

    private record Two(UUID seeker, UUID stand) {}

    /** @param fresh the fair as its guests would have it if nothing had happened */
    static RestToPlan of(KeptPlan out, PlanInput fresh, DayNow day, Map<Integer, Integer> closed) {
        Fair fair = fresh.fair();
        int over = Math.min(day.over(), fair.rounds());
        List<FairSeeker> seekers = IntStream.range(0, fair.seekers().size())
                .mapToObj(s -> seeker(fair, s, fresh.seekers().get(s), day))
                .toList();
        List<FairEmployer> employers = IntStream.range(0, fair.employers().size())
                .mapToObj(e -> employer(fresh, e, day, closed))
                .toList();
        Fair now = new Fair(
                fair.rounds(),
                fair.pausesAfter(),
                fair.targetDates(),
                fair.everyEmployerFirst(),
                employers,
                seekers,
                fair.pairs(),
                fair.fixed(),
                over);
        return new RestToPlan(fresh.of(now), published(out, fresh, day, over), Map.copyOf(closed));
    }

    private static FairSeeker seeker(Fair fair, int place, UUID guest, DayNow day) {
        FairSeeker seeker = fair.seekers().get(place);
        Rounds there = Rounds.of(IntStream.range(0, fair.rounds())
                .filter(round -> day.there().test(guest, round + 1))
                .toArray());
        return seeker.here(seeker.here().and(there));
    }

    private static FairEmployer employer(PlanInput fresh, int place, DayNow day, Map<Integer, Integer> closed) {
        FairEmployer host = fresh.fair().employers().get(place);
        List<Integer> own = fresh.tables().get(place);
        int accessibleOnes =
                host.accessible().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Integer> tables = new ArrayList<>();
        List<Integer> accessible = new ArrayList<>();
        for (int round = 0; round < fresh.fair().rounds(); round++) {
            int number = round + 1;
            boolean there = host.tables().get(round) > 0
                    && day.there().test(fresh.stands().get(place), number);
            List<Integer> open = own.stream()
                    .filter(table -> there && number < closed.getOrDefault(table, Integer.MAX_VALUE))
                    .toList();
            tables.add(open.size());
            // the accessible ones stand first
            accessible.add((int)
                    own.stream().limit(accessibleOnes).filter(open::contains).count());
        }
        return new FairEmployer(tables, accessible);
    }

    private static List<FairDate> published(KeptPlan out, PlanInput fresh, DayNow day, int over) {
        Map<UUID, Integer> seekers = places(fresh.seekers());
        Map<UUID, Integer> stands = places(fresh.stands());
        Set<Two> met = new HashSet<>();
        List<FairDate> dates = new ArrayList<>();
        for (PlannedDate date : day.held()) {
            met.add(new Two(date.seeker(), date.stand()));
            date(seekers, stands, date.seeker(), date.stand(), date.round() - 1).ifPresent(dates::add);
        }
        for (FairDate date : out.plan().dates()) {
            UUID seeker = out.input().seekers().get(date.seeker());
            UUID stand = out.input().stands().get(date.employer());
            if (date.round() >= over && !met.contains(new Two(seeker, stand))) {
                date(seekers, stands, seeker, stand, date.round()).ifPresent(dates::add);
            }
        }
        return dates;
    }

    private static Optional<FairDate> date(
            Map<UUID, Integer> seekers, Map<UUID, Integer> stands, UUID seeker, UUID stand, int round) {
        Integer s = seekers.get(seeker);
        Integer e = stands.get(stand);
        return s == null || e == null ? Optional.empty() : Optional.of(new FairDate(s, e, round));
    }

    private static Map<UUID, Integer> places(List<UUID> guests) {
        Map<UUID, Integer> places = new HashMap<>();
        for (int i = 0; i < guests.size(); i++) {
            places.put(guests.get(i), i);
        }
        return places;
    }
}
