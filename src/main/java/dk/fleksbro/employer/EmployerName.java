package dk.fleksbro.employer;

/** A company and one of its workplaces in one line. */
public final class EmployerName {

    private EmployerName() {}

    /** A name they share is said once: a workplace called as its company, with or without what comes after the name. */
    public static String of(String company, String workplace) {
        return company.equals(workplace) || company.startsWith(workplace + " ") ? company : company + ", " + workplace;
    }
}
