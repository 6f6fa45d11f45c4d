package dk.fleksbro.agreement;

import java.util.Locale;

/** A label of the template in both languages; it belongs to the template's version and not to the portal's texts. */
public record Words(String da, String en) {

    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : da;
    }

    /** As it stands inside a sentence: "Fjern opgave 1". */
    public String inSentence(Locale locale) {
        String words = in(locale);
        return words.substring(0, 1).toLowerCase(locale) + words.substring(1);
    }

    /** As it stands before a colon: a question loses its mark. */
    public String beforeColon(Locale locale) {
        String words = in(locale);
        return words.endsWith("?") ? words.substring(0, words.length() - 1) : words;
    }
}
