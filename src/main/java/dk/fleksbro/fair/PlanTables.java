package dk.fleksbro.fair;

import java.util.ArrayList;
import java.util.List;

/** Which workplace has which tables: side by side, in the order of the list, so that the way between them is short. */
final class PlanTables {

    private PlanTables() {}

    /**
     * The tables of each workplace.
     *
     * @param tables all tables of the fair, by number
     * @param wanted how many each workplace has; who comes after the last table has none
     */
    static List<List<FairTable>> of(List<FairTable> tables, List<Integer> wanted) {
        List<List<FairTable>> given = new ArrayList<>();
        int next = 0;
        for (int number : wanted) {
            int end = Math.min(tables.size(), next + number);
            given.add(tables.subList(next, end));
            next = end;
        }
        return List.copyOf(given);
    }
}
