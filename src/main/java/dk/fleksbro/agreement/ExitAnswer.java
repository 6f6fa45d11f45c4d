package dk.fleksbro.agreement;

import dk.fleksbro.shared.Finding;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.TextCheck;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How somebody looks back at an employment: what was good, what could have been better, would they do it again. */
public record ExitAnswer(
        String good, String better, @Nullable Again again) {

    public enum Again {
        YES,
        MAYBE,
        NO
    }

    public static final String GOOD = "good";
    public static final String BETTER = "better";
    public static final String AGAIN = "again";
    public static final int TEXT_MAX = 2000;

    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (again == null) {
            problems.add(Problem.of(AGAIN, "exit.problem.again"));
        }
        if (TextCheck.prose(good, TEXT_MAX).stream().anyMatch(Finding::isError)) {
            problems.add(Problem.of(GOOD, "exit.problem.text"));
        }
        if (TextCheck.prose(better, TEXT_MAX).stream().anyMatch(Finding::isError)) {
            problems.add(Problem.of(BETTER, "exit.problem.text"));
        }
        return problems;
    }
}
