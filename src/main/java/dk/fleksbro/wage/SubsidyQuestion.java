package dk.fleksbro.wage;

import dk.fleksbro.shared.Kroner;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.WeeklyHours;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The three answers a subsidy is computed from, as typed.
 *
 * @param fullTimeByMonth the last answer is a month's pay, not an hour's
 */
public record SubsidyQuestion(String hours, String hourly, String fullTime, boolean fullTimeByMonth) {

    public static final String HOURS = "hours";
    public static final String HOURLY = "hourly";
    public static final String FULL_TIME = "fullTime";

    /** No pay an hour is as high, and no full-time pay a month as low: one has been taken for the other. */
    private static final Kroner BETWEEN = Kroner.of("2000");

    private static final Kroner TOO_MUCH_A_MONTH = Kroner.of("400000");

    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        checkHours(problems);
        if (amount(problems, HOURLY, hourly).filter(BETWEEN::isBelow).isPresent()) {
            problems.add(Problem.of(HOURLY, "wage.problem.hourly-looks-monthly"));
        }
        amount(problems, FULL_TIME, fullTime).ifPresent(typed -> checkFullTime(problems, typed));
        return problems;
    }

    /** When there are no problems. */
    public Pay pay() {
        Kroner full = Kroner.parse(fullTime).orElseThrow();
        return new Pay(
                WeeklyHours.minutesFrom(hours).orElseThrow(),
                Kroner.parse(hourly).orElseThrow(),
                fullTimeByMonth ? Pay.hourlyFrom(full) : full);
    }

    private void checkHours(List<Problem> problems) {
        if (hours.isBlank()) {
            problems.add(Problem.of(HOURS, "wage.problem.hours-missing"));
            return;
        }
        Optional<Integer> minutes = WeeklyHours.minutesFrom(hours);
        if (minutes.isEmpty()) {
            problems.add(Problem.of(HOURS, "wage.problem.hours"));
        } else if (minutes.get() > Pay.FULL_TIME) {
            problems.add(Problem.of(HOURS, "wage.problem.hours-above"));
        }
    }

    private void checkFullTime(List<Problem> problems, Kroner typed) {
        if (!fullTimeByMonth && BETWEEN.isBelow(typed)) {
            problems.add(Problem.of(FULL_TIME, "wage.problem.full-time-looks-monthly"));
        } else if (fullTimeByMonth && typed.isBelow(BETWEEN)) {
            problems.add(Problem.of(FULL_TIME, "wage.problem.full-time-looks-hourly"));
        } else if (TOO_MUCH_A_MONTH.isBelow(typed)) {
            problems.add(Problem.of(FULL_TIME, "wage.problem.too-much"));
        } else if (typed.isNothing()) {
            problems.add(Problem.of(FULL_TIME, "wage.problem.full-time-nothing"));
        }
    }

    private static Optional<Kroner> amount(List<Problem> problems, String field, String typed) {
        if (typed.isBlank()) {
            problems.add(
                    field.equals(HOURLY)
                            ? Problem.of(field, "wage.problem.hourly-missing")
                            : Problem.of(field, "wage.problem.full-time-missing"));
            return Optional.empty();
        }
        Optional<Kroner> amount = Kroner.parse(typed);
        if (amount.isEmpty()) {
            problems.add(Problem.of(field, "wage.problem.amount"));
        }
        return amount;
    }
}
