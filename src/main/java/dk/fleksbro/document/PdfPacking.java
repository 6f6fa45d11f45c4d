package dk.fleksbro.document;

import dk.fleksbro.shared.RuleBroken;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures, before anything unpacks it for real, how large a PDF's packed parts become: each is unpacked into a small buffer
 * that is thrown away, up to a limit. So a bomb is refused without ever being in memory.
 */
final class PdfPacking {

    /** The parts a reader must hold in memory to find its way in the file. */
    private static final long MOST_STRUCTURE = 24L * 1024 * 1024;

    private static final long MOST_OF_ONE = 150L * 1024 * 1024;
    private static final long MOST_OF_ALL = 400L * 1024 * 1024;
    private static final int MOST_STREAMS = 40_000;
    private static final int LONGEST_DESCRIPTION = 8192;
    private static final Pattern STRUCTURE = Pattern.compile("/(First|XRef|ObjStm|W)(?![A-Za-z])");
    private static final Pattern PACKING =
            Pattern.compile("/(FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)(?![A-Za-z])");
    private static final Pattern ELSEWHERE = Pattern.compile("/(Filter|F)\\s+[0-9]+\\s+[0-9]+\\s+R");
    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");

    private final byte[] pdf;
    private final byte[] sink = new byte[64 * 1024];
    private long structure;
    private long all;

    private PdfPacking(byte[] pdf) {
        this.pdf = pdf;
    }

    static void check(byte[] pdf) {
        new PdfPacking(pdf).measure();
    }

    private void measure() {
        String file = new String(pdf, StandardCharsets.ISO_8859_1);
        int streams = 0;
        for (int at = file.indexOf("stream"); at >= 0; at = file.indexOf("stream", at + 6)) {
            if (++streams > MOST_STREAMS) {
                throw new RuleBroken(FileRule.FILE_TOO_COMPLEX);
            }
            if (!file.startsWith("end", Math.max(0, at - 3))) {
                measure(description(file, at), at + 6);
            }
        }
    }

    private static String description(String file, int before) {
        int from = Math.max(0, before - LONGEST_DESCRIPTION);
        int begin = Math.max(from, file.lastIndexOf("obj", before));
        Matcher escaped = ESCAPED.matcher(file.substring(begin, before));
        return escaped.replaceAll(
                hex -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hex.group(1), 16))));
    }

    private void measure(String description, int from) {
        boolean isStructure = STRUCTURE.matcher(description).find();
        long packings = PACKING.matcher(description).results().count();
        boolean odd = packings > 1
                || ELSEWHERE.matcher(description).find()
                || (isStructure && description.toUpperCase(Locale.ROOT).contains("LZW"));
        if (odd) {
            throw new RuleBroken(FileRule.FILE_TOO_COMPLEX);
        }
        long size = packings == 0 ? 0 : unpackedSize(skipLineEnd(from));
        all += size;
        structure += isStructure ? size : 0;
        if (all > MOST_OF_ALL || structure > MOST_STRUCTURE || size > MOST_OF_ONE) {
            throw new RuleBroken(FileRule.FILE_TOO_COMPLEX);
        }
    }

    private int skipLineEnd(int at) {
        int next = at;
        while (next < pdf.length && pdf[next] == ' ') {
            next++;
        }
        if (next < pdf.length && pdf[next] == '\r') {
            next++;
        }
        if (next < pdf.length && pdf[next] == '\n') {
            next++;
        }
        return next;
    }

    /** As the reader does it: the two bytes of the header are passed over, right or wrong. */
    private long unpackedSize(int from) {
        if (from + 2 >= pdf.length) {
            return 0;
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(pdf, from + 2, pdf.length - from - 2);
            while (!inflater.finished() && inflater.getBytesWritten() <= MOST_OF_ONE) {
                if (inflater.inflate(sink) == 0) {
                    break;
                }
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException e) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }
}
