package dk.fleksbro.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * How papers look, and the few words that belong to the look. A layout is never changed once papers have been kept with it:
 * they must come out the same in ten years. A new look is a new constant.
 */
enum PaperLayout {
    FIRST(1),
    /** For papers that are handed out, cut, hung up and written on: the first look, and what is added to it. */
    HANDED_OUT(2);

    static final PaperLayout NEWEST = FIRST;

    private final int number;

    PaperLayout(int number) {
        this.number = number;
    }

    static PaperLayout of(int number) {
        for (PaperLayout layout : values()) {
            if (layout.number == number) {
                return layout;
            }
        }
        throw new IllegalArgumentException("no layout " + number);
    }

    int number() {
        return number;
    }

    /** The look itself, and the count of the pages in the paper's language. */
    String styles(Locale language) {
        String styles = read(FIRST).replace("PAGES", pages(language));
        return this == FIRST ? styles : styles + read(this);
    }

    /** Whether its papers are kept, and a copy can be held against the one that is: not those handed out and thrown away. */
    boolean isKept() {
        return this == FIRST;
    }

    private static String read(PaperLayout layout) {
        try (InputStream in = PaperLayout.class.getResourceAsStream("/document/layout-" + layout.number + ".css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Not among the portal's texts, because those may be worded better next year. */
    String fingerprint(Locale language) {
        return isDanish(language) ? "Fingeraftryk" : "Fingerprint";
    }

    private static String pages(Locale language) {
        String page = isDanish(language) ? "Side " : "Page ";
        String of = isDanish(language) ? " af " : " of ";
        return "\"%s\" counter(page) \"%s\" counter(pages)".formatted(page, of);
    }

    private static boolean isDanish(Locale language) {
        return "da".equals(language.getLanguage());
    }
}
