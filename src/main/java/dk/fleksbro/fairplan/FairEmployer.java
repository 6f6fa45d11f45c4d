package dk.fleksbro.fairplan;

import java.util.Collections;
import java.util.List;

/**
 * An employer at the fair, by its place in the list.
 *
 * @param tables tables open in each round
 * @param accessible how many of them are accessible, in each round
 */
public record FairEmployer(List<Integer> tables, List<Integer> accessible) {

    public FairEmployer {
        tables = List.copyOf(tables);
        accessible = List.copyOf(accessible);
        if (tables.size() != accessible.size()) {
            throw new IllegalArgumentException("Tables and accessible tables are not given for the same rounds");
        }
        for (int round = 0; round < tables.size(); round++) {
            if (accessible.get(round) < 0 || accessible.get(round) > tables.get(round)) {
                throw new IllegalArgumentException("More accessible tables than tables in round " + round);
            }
        }
    }

    /** With tables that are all accessible. */
    public static FairEmployer of(List<Integer> tables) {
        return new FairEmployer(tables, tables);
    }

    /** With the same number of tables all day, all accessible. */
    public static FairEmployer of(int tables, int rounds) {
        return of(Collections.nCopies(rounds, tables));
    }
}
