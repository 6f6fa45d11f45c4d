package dk.fleksbro.shared;

/** A company's number in the Danish business register: 8 digits with a check digit (modulus 11, weights 2,7,6,5,4,3,2,1). */
public record CvrNumber(String digits) {

    private static final int[] WEIGHTS = {2, 7, 6, 5, 4, 3, 2, 1};

    public CvrNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not a CVR number");
        }
    }

    /** Reads what a person types: spaces, dots and a leading "DK" are let through. */
    public static String clean(String typed) {
        return typed.strip().replaceFirst("(?i)^DK", "").replaceAll("[\\s.\\-]", "");
    }

    public static boolean hasEightDigits(String digits) {
        return digits.matches("[0-9]{8}");
    }

    public static boolean isValid(String digits) {
        if (!hasEightDigits(digits) || digits.charAt(0) == '0') {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }

    /** In pairs, as Danes read it aloud: {@code 99 00 00 07}. */
    public String spaced() {
        return digits.replaceAll("(..)(?!$)", "$1 ");
    }
}
