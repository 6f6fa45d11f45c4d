package dk.fleksbro.agreement;

import java.util.Locale;

/** A label of the template in both languages; it belongs to the template's version and not to the portal's texts. */
public record Words(String da, String en) {

    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : da;
    }
}
