package dk.fleksbro.shared;

/** A workplace's number in the Danish business register: 10 digits; the register publishes no check digit. */
public record PNumber(String digits) {

    public PNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not a P-number");
        }
    }

    public static String clean(String typed) {
        return typed.strip().replaceFirst("(?i)^P", "").replaceAll("[\\s.\\-]", "");
    }

    public static boolean isValid(String digits) {
        return digits.matches("[1-9][0-9]{9}");
    }
}
