package dk.fleksbro.agreement;

import dk.fleksbro.shared.Finding;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.TextCheck;
import dk.fleksbro.shared.TypedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An end of an employment, as it was typed.
 *
 * @param lastDay the last day at work
 * @param told when the municipality was contacted; needed before a dismissal
 */
public record PlannedEnd(
        @Nullable EndReason reason, String lastDay, Set<Alternative> tried, String triedText, String told) {

    public static final String REASON = "reason";
    public static final String LAST_DAY = "last-day";
    public static final String TRIED = "tried";
    public static final String TRIED_TEXT = "tried-text";
    public static final String TOLD = "told";
    public static final int TEXT_MAX = 2000;
    private static final int FAR_YEARS = 2;

    public PlannedEnd {
        tried = Set.copyOf(tried);
    }

    /** @param starts the first day at work */
    public List<Problem> problems(Signatory party, LocalDate today, LocalDate starts) {
        List<Problem> problems = new ArrayList<>();
        EndReason why = reason;
        if (why == null || !EndReason.of(party).contains(why)) {
            problems.add(Problem.of(REASON, "ending.problem.reason"));
        }
        lastDay(party, today, starts).ifPresent(problems::add);
        if (TextCheck.prose(triedText, TEXT_MAX).stream().anyMatch(Finding::isError)) {
            problems.add(Problem.of(TRIED_TEXT, "ending.problem.tried-text"));
        }
        Optional<LocalDate> contact = TypedDate.parse(told);
        if (why == EndReason.DISMISSED && told.isBlank()) {
            problems.add(Problem.of(TOLD, "ending.problem.told-missing"));
        } else if (!told.isBlank() && contact.isEmpty()) {
            problems.add(Problem.of(TOLD, "ending.problem.date"));
        } else if (contact.filter(today::isBefore).isPresent()) {
            problems.add(Problem.of(TOLD, "ending.problem.told-ahead"));
        }
        return problems;
    }

    public Optional<LocalDate> day() {
        return TypedDate.parse(lastDay);
    }

    private Optional<Problem> lastDay(Signatory party, LocalDate today, LocalDate starts) {
        Optional<LocalDate> day = day();
        if (day.isEmpty()) {
            return Optional.of(Problem.of(LAST_DAY, "ending.problem.date"));
        }
        if (day.get().isBefore(starts)) {
            return Optional.of(Problem.of(LAST_DAY, "ending.problem.before-start"));
        }
        // the municipality may hear of it afterwards
        if (day.get().isBefore(today) && party != Signatory.MUNICIPALITY) {
            return Optional.of(Problem.of(LAST_DAY, "ending.problem.past"));
        }
        return day.get().isAfter(today.plusYears(FAR_YEARS))
                ? Optional.of(Problem.of(LAST_DAY, "ending.problem.far"))
                : Optional.empty();
    }
}
