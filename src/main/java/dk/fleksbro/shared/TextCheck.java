package dk.fleksbro.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may stand in a text field. A civil registration number, code and a text that is too long are refused; words that
 * name an illness are warned about, because functional ability may be spoken of and a diagnosis should not be asked for
 * (helbredsoplysningsloven). The text itself is never changed.
 */
public final class TextCheck {

    private static final Pattern CPR =
            Pattern.compile("(?<![0-9])([0-3][0-9])([01][0-9])([0-9]{2})[-–\\s]?([0-9]{4})(?![0-9])");
    private static final Pattern MARKUP =
            Pattern.compile("<\\s*/?\\s*[a-zA-Z!][^>]*>?|javascript:", Pattern.CASE_INSENSITIVE);
    private static final Pattern EMOJI = Pattern.compile("[\\p{IsEmoji_Presentation}\\x{FE0F}\\x{1F000}-\\x{1FAFF}]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Co}\\p{Cn}&&[^\\n\\r\\t]]");
    private static final Pattern DIAGNOSIS = Pattern.compile(
            "(?iu)(?<!\\p{L})(depression\\w*|depressiv\\w*|angst\\w*|adhd|add|autis\\w*|asperger\\w*|skizo\\w*|bipolar\\w*|ptsd|borderline|"
                    + "sklerose\\w*|gigt\\w*|leddegigt\\w*|fibromyalgi\\w*|epileps\\w*|diabetes|sukkersyge|kræft(?!er)\\w*|cancer\\w*|"
                    + "hjerneryst\\w*|hjerneskade\\w*|blodprop\\w*|apopleksi\\w*|demens\\w*|parkinson\\w*|migræne\\w*|migraine\\w*|"
                    + "diskusprolaps\\w*|slidgigt\\w*|kol|astma\\w*|asthma|piskesmæld\\w*|whiplash|stress|"
                    + "personlighedsforstyrrelse\\w*|spiseforstyrrelse\\w*|misbrug\\w*|alkoholis\\w*|diagnose\\w*|diagnosis|"
                    + "arthritis|sclerosis|schizo\\w*|anxiety|epilepsy|dementia)(?!\\p{L})");

    private TextCheck() {}

    /** For a title, a name, a place: one line. */
    public static List<Finding> line(String text, int max) {
        List<Finding> findings = common(text, max);
        if (EMOJI.matcher(text).find()) {
            findings.add(Finding.error("text.emoji"));
        }
        if (text.contains("\n") || text.contains("\r")) {
            findings.add(Finding.error("text.one-line"));
        }
        return findings;
    }

    /** For free text: several lines, an emoji is only warned about. */
    public static List<Finding> prose(String text, int max) {
        List<Finding> findings = common(text, max);
        if (EMOJI.matcher(text).find()) {
            findings.add(Finding.warning("text.emoji-prose"));
        }
        Matcher diagnosis = DIAGNOSIS.matcher(text);
        if (diagnosis.find()) {
            findings.add(Finding.warning("text.diagnosis", diagnosis.group()));
        }
        return findings;
    }

    public static boolean hasCprNumber(String text) {
        Matcher cpr = CPR.matcher(text);
        while (cpr.find()) {
            int day = Integer.parseInt(cpr.group(1));
            int month = Integer.parseInt(cpr.group(2));
            if (day >= 1 && day <= 31 && month >= 1 && month <= 12) {
                return true;
            }
        }
        return false;
    }

    private static List<Finding> common(String text, int max) {
        List<Finding> findings = new ArrayList<>();
        int length = text.codePointCount(0, text.length());
        if (length > max) {
            findings.add(Finding.error("text.too-long", max, length - max));
        }
        if (hasCprNumber(text)) {
            findings.add(Finding.error("text.cpr"));
        }
        if (MARKUP.matcher(text).find()) {
            findings.add(Finding.error("text.markup"));
        }
        if (CONTROL.matcher(text).find()) {
            findings.add(Finding.error("text.control"));
        }
        return findings;
    }
}
