package dk.fleksbro.shared;

/** A Danish phone number (8 digits), or a foreign one with its country code. */
public record PhoneNumber(String value) {

    public PhoneNumber {
        value = clean(value);
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a phone number");
        }
    }

    private static String clean(String typed) {
        return typed.strip().replaceAll("[\\s.\\-()]", "").replaceFirst("^(\\+45|0045)(?=[0-9]{8}$)", "");
    }

    public static boolean isValid(String typed) {
        String value = clean(typed);
        return value.matches("[2-9][0-9]{7}") || value.matches("\\+[1-9][0-9]{6,14}");
    }

    /** In pairs: {@code 12 34 56 78}. */
    public String spaced() {
        return value.startsWith("+") ? value : value.replaceAll("(..)(?!$)", "$1 ");
    }
}
