package dk.fleksbro.matching;

import dk.fleksbro.citizen.ProfileRow;
import dk.fleksbro.matching.WeightsPreview.FirstRole;
import dk.fleksbro.matching.WeightsPreview.Moved;
import dk.fleksbro.vacancy.PublishedRole;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Puts every list of a municipality in order twice, by the weights in force and by others, and tells the difference. */
final class PreviewMaker {

    private final List<ProfileRow> people;
    private final List<PublishedRole> roles;
    private final Map<UUID, Integer> proposals;
    private final Fit[][] before;
    private final Fit[][] after;

    /** @param proposals how often each citizen has been proposed */
    PreviewMaker(
            List<ProfileRow> people,
            List<PublishedRole> roles,
            Map<UUID, Integer> proposals,
            Weights inForce,
            Weights others) {
        this.people = people;
        this.roles = roles;
        this.proposals = proposals;
        this.before = fits(inForce);
        this.after = fits(others);
    }

    WeightsPreview make() {
        int places = 0;
        int changed = 0;
        List<Moved> movedPeople = new ArrayList<>();
        for (int r = 0; r < roles.size(); r++) {
            List<Integer> old = peopleFor(r, before);
            List<Integer> now = peopleFor(r, after);
            int top = Math.min(WeightsPreview.TOP, old.size());
            places += top;
            for (int place = 0; place < top; place++) {
                changed += old.get(place).equals(now.get(place)) ? 0 : 1;
            }
            for (int place = 0; place < old.size(); place++) {
                add(movedPeople, old.get(place), r, place, now.indexOf(old.get(place)));
            }
        }
        List<FirstRole> firstRoles = new ArrayList<>();
        List<Moved> movedRoles = new ArrayList<>();
        for (int p = 0; p < people.size(); p++) {
            List<Integer> old = rolesFor(p, before);
            List<Integer> now = rolesFor(p, after);
            if (!old.isEmpty() && !old.getFirst().equals(now.getFirst())) {
                firstRoles.add(new FirstRole(name(p), title(old.getFirst()), title(now.getFirst())));
            }
            for (int place = 0; place < old.size(); place++) {
                add(movedRoles, p, old.get(place), place, now.indexOf(old.get(place)));
            }
        }
        return new WeightsPreview(
                places, changed, people.size(), firstRoles, farthest(movedPeople), farthest(movedRoles));
    }

    private Fit[][] fits(Weights weights) {
        Fit[][] fits = new Fit[people.size()][roles.size()];
        for (int p = 0; p < people.size(); p++) {
            ProfileRow person = people.get(p);
            for (int r = 0; r < roles.size(); r++) {
                Fit fit = Matcher.fit(roles.get(r), person.citizen(), person.profile(), weights);
                // the reasons are not needed here, and there may be a hundred thousand of these
                fits[p][r] = new Fit(fit.verdict(), List.of(), fit.score());
            }
        }
        return fits;
    }

    private List<Integer> peopleFor(int role, Fit[][] fits) {
        Comparator<Integer> order = Comparator.<Integer, Fit>comparing(p -> fits[p][role], Fit.ORDER)
                .thenComparing(
                        p -> proposals.getOrDefault(people.get(p).citizen().id().value(), 0))
                .thenComparing(p -> people.get(p).citizen().candidateNo());
        return IntStream.range(0, people.size())
                .filter(p -> fits[p][role].verdict() != Verdict.BLOCKED)
                .boxed()
                .sorted(order)
                .toList();
    }

    private List<Integer> rolesFor(int person, Fit[][] fits) {
        Comparator<Integer> order = Comparator.<Integer, Fit>comparing(r -> fits[person][r], Fit.ORDER)
                .thenComparing(this::title)
                .thenComparing(r -> roles.get(r).id().value());
        return IntStream.range(0, roles.size())
                .filter(r -> fits[person][r].verdict() != Verdict.BLOCKED)
                .boxed()
                .sorted(order)
                .toList();
    }

    private void add(List<Moved> moved, int person, int role, int from, int to) {
        if (from != to) {
            moved.add(new Moved(name(person), title(role), from + 1, to + 1));
        }
    }

    private static List<Moved> farthest(List<Moved> moved) {
        List<Moved> sorted = new ArrayList<>(moved);
        sorted.sort(Comparator.comparing(Moved::distance, Collections.reverseOrder()));
        return sorted.stream().limit(WeightsPreview.MOST_MOVED).toList();
    }

    private String name(int person) {
        return people.get(person).citizen().name();
    }

    private String title(int role) {
        return roles.get(role).title();
    }
}
