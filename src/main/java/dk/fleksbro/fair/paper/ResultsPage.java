package dk.fleksbro.fair.paper;

import dk.fleksbro.fair.FairTimes;
import dk.fleksbro.fair.JobFair;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The results of a fair as those who type them in read them: numbers, and no names of fleksjobbere.
 *
 * @param mayType whether the reader has a duty that takes in results
 * @param isTime whether the day has come, and its plan is out
 * @param mayEnd whether the reader can say that the day is over
 * @param rows by round, then workplace, then card; none for who may not type
 * @param stands the workplaces by row
 */
public record ResultsPage(
        JobFair fair, boolean mayType, boolean isTime, boolean mayEnd, List<ResultRow> rows, Map<UUID, String> stands) {

    public ResultsPage {
        rows = List.copyOf(rows);
        stands = Map.copyOf(stands);
    }

    public List<FairTimes.Round> rounds() {
        return fair.terms().times().rounds();
    }

    /** The first round of which something is not typed in yet; the first of all when everything is. */
    public int nextRound() {
        return rows.stream()
                .filter(row -> row.result() == Result.OPEN)
                .mapToInt(ResultRow::round)
                .min()
                .orElse(1);
    }

    /** Empty when it is neither planned nor written down any more. */
    public Optional<ResultRow> row(DateKey key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    public long left() {
        return rows.stream().filter(row -> row.result() == Result.OPEN).count();
    }
}
