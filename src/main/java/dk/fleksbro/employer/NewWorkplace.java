package dk.fleksbro.employer;

import dk.fleksbro.shared.Finding;
import dk.fleksbro.shared.PNumber;
import dk.fleksbro.shared.PostalCodes;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.TextCheck;
import java.util.ArrayList;
import java.util.List;

/** A workplace as somebody typed it. */
public record NewWorkplace(String pNumber, String name, String street, String postalCode) {

    static final int NAME_MAX = 150;

    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        pNumberProblem(problems);
        line(problems, "workplaceName", name);
        line(problems, "street", street);
        postalCodeProblem(problems);
        return problems;
    }

    PNumber number() {
        return new PNumber(PNumber.clean(pNumber));
    }

    private void pNumberProblem(List<Problem> problems) {
        String digits = PNumber.clean(pNumber);
        if (digits.isEmpty()) {
            problems.add(Problem.of("pNumber", "employer.p-number.missing"));
        } else if (!digits.matches("[0-9]+")) {
            problems.add(Problem.of("pNumber", "employer.p-number.digits-only"));
        } else if (digits.length() != 10) {
            problems.add(Problem.of("pNumber", "employer.p-number.length", digits.length()));
        } else if (!PNumber.isValid(digits)) {
            problems.add(Problem.of("pNumber", "employer.p-number.zero"));
        }
    }

    private void postalCodeProblem(List<Problem> problems) {
        String code = postalCode.strip();
        if (!code.matches("[0-9]{4}")) {
            problems.add(Problem.of("postalCode", "postal-code.four-digits"));
        } else if (PostalCodes.find(code).isEmpty()) {
            problems.add(Problem.of("postalCode", "postal-code.unknown", code));
        }
    }

    /** A line that must be there and may only be plain text. */
    static void line(List<Problem> problems, String field, String text) {
        if (text.isBlank()) {
            problems.add(Problem.of(field, "employer." + field + ".missing"));
            return;
        }
        TextCheck.line(text.strip(), NAME_MAX).stream()
                .filter(Finding::isError)
                .findFirst()
                .ifPresent(finding -> problems.add(new Problem(field, finding.sentence())));
    }
}
