package dk.fleksbro.matching.overview;

import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.matching.Verdict;
import dk.fleksbro.vacancy.PublishedRole;
import java.util.List;

/**
 * Who is free, which roles are open, and who could have what.
 *
 * @param positions places left, role by role
 * @param suits pairs in which nothing stands in the way, by number
 * @param onTheirWay pairs of the same people and roles that have a match going on, by number
 */
record Situation(
        List<CitizenRow> people,
        List<Wait> waits,
        List<PublishedRole> roles,
        List<Integer> positions,
        List<Suits> suits,
        List<OnItsWay> onTheirWay) {

    /** By number. */
    record Suits(int person, int role, Verdict verdict, int score) {}

    record OnItsWay(int person, int role) {}
}
