package dk.fleksbro.employer;

import dk.fleksbro.shared.EmailAddress;
import dk.fleksbro.shared.PhoneNumber;
import dk.fleksbro.shared.Problem;
import java.util.ArrayList;
import java.util.List;

/** A colleague who is to act for a workplace too, as typed. */
public record Colleague(String name, String phone, String email) {

    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        NewWorkplace.line(problems, "contactName", name);
        if (!PhoneNumber.isValid(phone)) {
            problems.add(Problem.of("phone", phone.isBlank() ? "employer.phone.missing" : "employer.phone.wrong"));
        }
        if (!EmailAddress.isValid(email)) {
            problems.add(Problem.of("email", "rule.EMAIL_NOT_VALID"));
        }
        return problems;
    }
}
