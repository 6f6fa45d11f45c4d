package dk.fleksbro.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** IBM Plex Sans, as on the screen, in the two weights papers use; and which characters it has. */
final class PaperFont {

    static final String FAMILY = "IBM Plex Sans";
    static final List<PaperFont> WEIGHTS =
            List.of(new PaperFont("IBMPlexSans-Regular", 400), new PaperFont("IBMPlexSans-SemiBold", 600));

    /** Stands for a character the font does not have: a paper must open everywhere, and nothing may fall out unseen. */
    private static final String MISSING = "\ufffd";

    private static final int JOINER = 0x200d;
    private static final int SKIN_FROM = 0x1f3fb;
    private static final int SKIN_TO = 0x1f3ff;
    private static final CmapLookup CHARACTERS = WEIGHTS.getFirst().characters();

    private final byte[] trueType;
    private final int weight;

    private PaperFont(String name, int weight) {
        this.trueType = WoffFont.trueType(name);
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    InputStream open() {
        return new ByteArrayInputStream(trueType);
    }

    /** The text with one sign in the place of each character, or joined group of them, that cannot be printed. */
    static String printable(String text) {
        StringBuilder printed = new StringBuilder(text.length());
        boolean joined = false;
        for (int character :
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray()) {
            if (character == JOINER) {
                joined = true;
            } else if (isPrinted(character)) {
                printed.appendCodePoint(character);
                joined = false;
            } else if (!isPartOfTheOneBefore(character)) {
                if (!joined) {
                    printed.append(MISSING);
                }
                joined = false;
            }
        }
        return printed.toString();
    }

    private static boolean isPrinted(int character) {
        return character == '\n' || character == '\t' || CHARACTERS.getGlyphId(character) != 0;
    }

    private static boolean isPartOfTheOneBefore(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK
                || Character.getType(character) == Character.FORMAT
                || character == '\r'
                || (character >= SKIN_FROM && character <= SKIN_TO);
    }

    private CmapLookup characters() {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(trueType))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
