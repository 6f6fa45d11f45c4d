package dk.fleksbro.citizen;

import dk.fleksbro.shared.EmailAddress;
import dk.fleksbro.shared.Finding;
import dk.fleksbro.shared.PhoneNumber;
import dk.fleksbro.shared.PostalCodes;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.TextCheck;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a consultant types to invite a citizen. */
public record Invitation(String name, String email, String phone, String postalCode) {

    public static final String NAME = "name";
    public static final String EMAIL = "email";
    public static final String PHONE = "phone";
    public static final String POSTAL_CODE = "postalCode";

    private static final int NAME_MAX = 120;

    public Invitation {
        name = name.strip();
        email = email.strip();
        phone = phone.strip();
        postalCode = postalCode.strip();
    }

    /** What is missing or wrong, each by its field; empty when the invitation can be sent. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        broken().forEach((field, rule) -> problems.add(new Problem(field, rule.sentence())));
        return problems;
    }

    Map<String, CitizenRule> broken() {
        Map<String, CitizenRule> broken = new LinkedHashMap<>();
        if (name.isEmpty()) {
            broken.put(NAME, CitizenRule.CITIZEN_NAME_MISSING);
        } else if (TextCheck.line(name, NAME_MAX).stream().anyMatch(Finding::isError)) {
            broken.put(NAME, CitizenRule.CITIZEN_NAME_NOT_VALID);
        }
        if (!EmailAddress.isValid(email)) {
            broken.put(EMAIL, CitizenRule.CITIZEN_EMAIL_NOT_VALID);
        }
        if (!PhoneNumber.isValid(phone)) {
            broken.put(PHONE, CitizenRule.CITIZEN_PHONE_NOT_VALID);
        }
        if (PostalCodes.find(postalCode).isEmpty()) {
            broken.put(POSTAL_CODE, CitizenRule.CITIZEN_POSTAL_CODE_UNKNOWN);
        }
        return broken;
    }
}
