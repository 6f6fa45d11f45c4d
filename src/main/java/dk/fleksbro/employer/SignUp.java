package dk.fleksbro.employer;

import dk.fleksbro.account.PasswordPolicy;
import dk.fleksbro.shared.CvrNumber;
import dk.fleksbro.shared.EmailAddress;
import dk.fleksbro.shared.PhoneNumber;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.RuleBroken;
import java.util.ArrayList;
import java.util.List;

/** A company signing itself up, each field as it was typed. */
public record SignUp(
        String cvr,
        String companyName,
        String pNumber,
        String workplaceName,
        String street,
        String postalCode,
        String contactName,
        String phone,
        String email,
        String password) {

    /** What the typed text alone tells, in the order of the form. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        cvrProblem(problems);
        NewWorkplace.line(problems, "companyName", companyName);
        workplace().problems().stream()
                .filter(problem -> !(problem.field().equals("workplaceName") && workplaceName.isBlank()))
                .forEach(problems::add);
        NewWorkplace.line(problems, "contactName", contactName);
        if (!PhoneNumber.isValid(phone)) {
            problems.add(Problem.of("phone", phone.isBlank() ? "employer.phone.missing" : "employer.phone.wrong"));
        }
        if (!EmailAddress.isValid(email)) {
            problems.add(Problem.of("email", "rule.EMAIL_NOT_VALID"));
        }
        passwordProblem(problems);
        return problems;
    }

    /** A workplace without a name of its own bears the company's. */
    NewWorkplace workplace() {
        return new NewWorkplace(pNumber, workplaceName.isBlank() ? companyName : workplaceName, street, postalCode);
    }

    CvrNumber number() {
        return new CvrNumber(CvrNumber.clean(cvr));
    }

    private void cvrProblem(List<Problem> problems) {
        String digits = CvrNumber.clean(cvr);
        if (digits.isEmpty()) {
            problems.add(Problem.of("cvr", "employer.cvr.missing"));
        } else if (!digits.matches("[0-9]+")) {
            problems.add(Problem.of("cvr", "employer.cvr.digits-only"));
        } else if (digits.length() == 10) {
            problems.add(Problem.of("cvr", "employer.cvr.ten-digits"));
        } else if (digits.length() != 8) {
            problems.add(Problem.of("cvr", "employer.cvr.length", digits.length()));
        } else if (!CvrNumber.isValid(digits)) {
            problems.add(Problem.of("cvr", "employer.cvr.check-digit"));
        }
    }

    private void passwordProblem(List<Problem> problems) {
        try {
            PasswordPolicy.check(password, EmailAddress.isValid(email) ? new EmailAddress(email).value() : "@");
        } catch (RuleBroken refused) {
            problems.add(new Problem("password", refused.sentence()));
        }
    }

    /** Without the password: a record's text ends up in logs sooner or later. */
    @Override
    public String toString() {
        return "SignUp[" + cvr + "]";
    }
}
