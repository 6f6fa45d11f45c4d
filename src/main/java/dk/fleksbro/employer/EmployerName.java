package dk.fleksbro.employer;

import java.util.regex.Pattern;

/** A company and one of its workplaces in one line. */
public final class EmployerName {

    private EmployerName() {}

    /** What kind of company it is stands after its name, and its workplaces are called without it. */
    private static final Pattern KIND =
            Pattern.compile(" (A/S|ApS|I/S|K/S|P/S|IVS|A\\.?M\\.?B\\.?A\\.?|F\\.?M\\.?B\\.?A\\.?)$");

    /** A name they share is said once: a workplace called as its company, with or without what comes after the name. */
    public static String of(String company, String workplace) {
        if (company.equals(workplace) || company.startsWith(workplace + " ")) {
            return company;
        }
        String name = KIND.matcher(company).replaceFirst("");
        return workplace.startsWith(name + ",") || workplace.startsWith(name + " ")
                ? workplace
                : company + ", " + workplace;
    }
}
