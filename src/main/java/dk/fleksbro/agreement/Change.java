package dk.fleksbro.agreement;

import dk.fleksbro.shared.Finding;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.TextCheck;
import dk.fleksbro.shared.TypedDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A change of an agreement that somebody wants to begin, as it was typed: what it is about, why, and from which day. */
public record Change(@Nullable ChangeKind kind, String reason, String from) {

    public static final String KIND = "kind";
    public static final String REASON = "reason";
    public static final String FROM = "from";
    public static final int REASON_MAX = 500;

    /** What somebody can choose; the others come about by themselves. */
    public static final List<ChangeKind> KINDS = List.of(
            ChangeKind.HOURS,
            ChangeKind.TASKS,
            ChangeKind.CONSIDERATIONS,
            ChangeKind.GOALS,
            ChangeKind.PAY,
            ChangeKind.CONTACT,
            ChangeKind.EXTENSION,
            ChangeKind.CORRECTION);

    private static final int FAR_MONTHS = 12;

    public Optional<LocalDate> day() {
        return TypedDate.parse(from);
    }

    /** @param starts the first day of the employment, or null when nothing is approved */
    public List<Problem> problems(LocalDate today, @Nullable LocalDate starts) {
        List<Problem> problems = new ArrayList<>();
        if (kind == null || !KINDS.contains(kind)) {
            problems.add(Problem.of(KIND, "change.problem.kind"));
        }
        if (reason.isBlank() || TextCheck.prose(reason, REASON_MAX).stream().anyMatch(Finding::isError)) {
            problems.add(Problem.of(REASON, "change.problem.reason"));
        }
        Optional<LocalDate> day = day();
        if (day.isEmpty()) {
            problems.add(Problem.of(FROM, "change.problem.from"));
        } else if (day.get().isBefore(today)) {
            problems.add(Problem.of(FROM, "change.problem.past"));
        } else if (starts != null && day.get().isBefore(starts)) {
            problems.add(Problem.of(FROM, "change.problem.before-start"));
        }
        return problems;
    }

    /** Far ahead is possible, and seldom meant. */
    public static List<Finding> warnings(String from, LocalDate today) {
        return TypedDate.parse(from)
                .filter(day -> day.isAfter(today.plusMonths(FAR_MONTHS)))
                .map(day -> List.of(Finding.warning("change.warning.far", FAR_MONTHS)))
                .orElse(List.of());
    }
}
