package dk.fleksbro.fair.paper;

import dk.fleksbro.fair.PaperPlan;
import dk.fleksbro.fair.PlannedDate;
import dk.fleksbro.fair.paper.TypedDates.Typed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The dates of a day as they are typed in, as a pure function of the plan and of what was written down. */
final class ResultRows {

    private ResultRows() {}

    static List<ResultRow> of(PaperPlan plan, Map<DateKey, Typed> typed) {
        Map<DateKey, Typed> left = new HashMap<>(typed);
        List<ResultRow> rows = new ArrayList<>();
        for (PlannedDate date : plan.dates()) {
            DateKey key = new DateKey(date.seeker(), date.stand());
            Optional<Typed> known = Optional.ofNullable(left.remove(key));
            int round = known.map(Typed::round).orElse(date.round());
            rows.add(row(plan, key, round, round == date.round() ? date.table() : 0, true, known));
        }
        left.forEach((key, known) -> rows.add(row(plan, key, known.round(), 0, false, Optional.of(known))));
        rows.sort(Comparator.comparing(ResultRow::round)
                .thenComparing(ResultRow::stand)
                .thenComparing(ResultRow::card));
        return List.copyOf(rows);
    }

    /** The dates that were held as far as anybody knows: those typed in, and the planned ones nobody has missed. */
    static List<PlannedDate> known(List<ResultRow> rows) {
        return rows.stream()
                .filter(row -> row.result() != Result.MISSED)
                .map(row -> new PlannedDate(row.key().seeker(), row.key().stand(), row.round(), row.table()))
                .toList();
    }

    /** The same without one that is about to be written anew. */
    static List<PlannedDate> known(List<ResultRow> rows, DateKey but) {
        return known(rows.stream().filter(row -> !row.key().equals(but)).toList());
    }

    private static ResultRow row(
            PaperPlan plan, DateKey key, int round, int table, boolean planned, Optional<Typed> known) {
        return new ResultRow(
                key,
                plan.person(key.seeker()).card(),
                plan.stand(key.stand()),
                round,
                table,
                planned,
                known.map(one -> one.held() ? Result.HELD : Result.MISSED).orElse(Result.OPEN),
                known.map(Typed::by));
    }
}
