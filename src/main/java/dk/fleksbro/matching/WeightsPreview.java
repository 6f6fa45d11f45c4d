package dk.fleksbro.matching;

import java.util.List;

/**
 * What other weights would change in a municipality's lists, counted on the people and roles of today. Whoever is blocked
 * stands on no list here: weights change nothing for them. Moves are looked for among the first hundred places of a list.
 *
 * @param places the places among the first {@link #TOP} of every open role's list
 * @param placesChanged how many of them another person would have
 * @param people those with a fleksjobbevis in use
 * @param firstRoles who would have another role first
 * @param movedPeople the people who move most on a role's list, farthest first
 * @param movedRoles the roles that move most on a person's list, farthest first
 */
public record WeightsPreview(
        int places,
        int placesChanged,
        int people,
        List<FirstRole> firstRoles,
        List<Moved> movedPeople,
        List<Moved> movedRoles) {

    public static final int TOP = 20;
    public static final int MOST_MOVED = 5;

    public WeightsPreview {
        firstRoles = List.copyOf(firstRoles);
        movedPeople = List.copyOf(movedPeople);
        movedRoles = List.copyOf(movedRoles);
    }

    public record FirstRole(String person, String before, String after) {}

    /** From one place on a list to another; places are counted from 1. */
    public record Moved(String person, String role, int from, int to) {

        int distance() {
            return Math.abs(from - to);
        }
    }
}
