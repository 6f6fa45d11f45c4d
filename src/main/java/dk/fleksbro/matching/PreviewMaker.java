package dk.fleksbro.matching;

import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.citizen.ProfileRow;
import dk.fleksbro.matching.WeightsPreview.FirstRole;
import dk.fleksbro.matching.WeightsPreview.Moved;
import dk.fleksbro.matching.index.Found;
import dk.fleksbro.matching.index.MatchIndex;
import dk.fleksbro.vacancy.PublishedRole;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Finds every list of a municipality twice, by the weights in force and by others, and tells the difference. It looks at the
 * first {@link #DEPTH} places of each list, in an index of its own, so that it takes a second or two for the roles of a whole country.
 */
final class PreviewMaker {

    static final int DEPTH = 100;

    private final MunicipalityId municipality;
    private final List<ProfileRow> people;
    private final List<PublishedRole> roles;
    private final Weights inForce;
    private final Weights others;
    private final MatchIndex index = new MatchIndex();
    private final Map<UUID, String> names = new HashMap<>();
    private final Map<UUID, String> titles = new HashMap<>();

    /**
     * @param people those of the municipality with a fleksjobbevis in use
     * @param proposals how often each citizen has been proposed
     */
    PreviewMaker(
            MunicipalityId municipality,
            List<ProfileRow> people,
            List<PublishedRole> roles,
            Map<UUID, Integer> proposals,
            Weights inForce,
            Weights others) {
        this.municipality = municipality;
        this.people = people;
        this.roles = roles;
        this.inForce = inForce;
        this.others = others;
        people.forEach(person ->
                names.put(person.citizen().id().value(), person.citizen().name()));
        roles.forEach(role -> titles.put(role.id().value(), role.title()));
        index.change(change -> {
            people.forEach(person -> change.put(person.citizen(), person.profile()));
            roles.forEach(change::put);
            change.allProposals(proposals);
        });
    }

    WeightsPreview make() {
        int places = 0;
        int changed = 0;
        List<Moved> movedPeople = new ArrayList<>();
        for (PublishedRole role : roles) {
            List<UUID> before = peopleFor(role, inForce);
            List<UUID> after = peopleFor(role, others);
            int top = Math.min(WeightsPreview.TOP, before.size());
            places += top;
            for (int place = 0; place < top; place++) {
                changed += before.get(place).equals(after.get(place)) ? 0 : 1;
            }
            moves(before, after, movedPeople, (id, from, to) -> new Moved(name(id), role.title(), from, to));
        }
        List<FirstRole> firstRoles = new ArrayList<>();
        List<Moved> movedRoles = new ArrayList<>();
        for (ProfileRow person : people) {
            String name = person.citizen().name();
            List<UUID> before = rolesFor(person, inForce);
            List<UUID> after = rolesFor(person, others);
            if (!before.isEmpty() && !before.getFirst().equals(after.getFirst())) {
                firstRoles.add(new FirstRole(name, title(before.getFirst()), title(after.getFirst())));
            }
            moves(before, after, movedRoles, (id, from, to) -> new Moved(name, title(id), from, to));
        }
        return new WeightsPreview(places, changed, people.size(), firstRoles, movedPeople, movedRoles);
    }

    private List<UUID> peopleFor(PublishedRole role, Weights weights) {
        return ids(index.unblockedPeopleFor(role, municipality.value(), weights, DEPTH));
    }

    private List<UUID> rolesFor(ProfileRow person, Weights weights) {
        return ids(index.unblockedRolesFor(person.citizen(), person.profile(), weights, DEPTH));
    }

    private static List<UUID> ids(Found found) {
        return found.page().stream().map(Found.Hit::id).toList();
    }

    private interface Told {
        Moved of(UUID id, int from, int to);
    }

    /** Adds those who move farther than the farthest so far; among equals, who was found first stays. */
    private static void moves(List<UUID> before, List<UUID> after, List<Moved> farthest, Told told) {
        Map<UUID, Integer> places = new HashMap<>();
        for (int place = 0; place < after.size(); place++) {
            places.put(after.get(place), place);
        }
        for (int from = 0; from < before.size(); from++) {
            int to = places.getOrDefault(before.get(from), from);
            boolean full = farthest.size() == WeightsPreview.MOST_MOVED;
            if (to != from && (!full || Math.abs(to - from) > farthest.getLast().distance())) {
                farthest.add(told.of(before.get(from), from + 1, to + 1));
                farthest.sort(Comparator.comparing(Moved::distance).reversed());
                if (full) {
                    farthest.removeLast();
                }
            }
        }
    }

    private String name(UUID citizen) {
        return names.getOrDefault(citizen, "");
    }

    private String title(UUID role) {
        return titles.getOrDefault(role, "");
    }
}
