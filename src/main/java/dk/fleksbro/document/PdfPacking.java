package dk.fleksbro.document;

import dk.fleksbro.shared.RuleBroken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures how large packed bytes become: they are unpacked into a small buffer that is thrown away, up to a limit. So a bomb
 * is refused without ever being in memory.
 */
final class PdfPacking {

    private static final long MOST_OF_ONE = 150L * 1024 * 1024;
    private static final long MOST_OF_ALL = 400L * 1024 * 1024;
    private static final int MOST_STREAMS = 40_000;
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final byte[] END = {'%', '%', 'E', 'O', 'F'};
    private static final int BUFFER = 16 * 1024;

    /**
     * @param size in bytes, no further than just above the limit
     * @param openings what begins an array, a dictionary or a text: each becomes an object in memory
     */
    record Unpacked(long size, int openings) {}

    private PdfPacking() {}

    /** Every part of a file, whatever its description says or hides: what is not packed unpacks to nothing. */
    static void check(byte[] pdf) throws IOException {
        int streams = 0;
        long all = 0;
        for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
            if (++streams > MOST_STREAMS) {
                throw new RuleBroken(FileRule.FILE_TOO_COMPLEX);
            }
            int from = skipLineEnd(pdf, at);
            long size = unpack(new ByteArrayInputStream(pdf, from, pdf.length - from), MOST_OF_ONE)
                    .size();
            all += size;
            if (size > MOST_OF_ONE || all > MOST_OF_ALL) {
                throw new RuleBroken(FileRule.FILE_TOO_COMPLEX);
            }
        }
    }

    /** Where a PDF says that it ends; without that, a little before the last byte. */
    static int end(byte[] pdf) {
        for (int at = pdf.length - END.length; at >= 0; at--) {
            if (pdf[at] == '%' && Arrays.equals(pdf, at, at + END.length, END, 0, END.length)) {
                return at;
            }
        }
        return Math.max(0, pdf.length - BUFFER);
    }

    /** Just after the next "stream" that is not an "endstream". */
    private static int next(byte[] pdf, int from) {
        for (int at = from; at <= pdf.length - STREAM.length; at++) {
            if (pdf[at] == 's'
                    && Arrays.equals(pdf, at, at + STREAM.length, STREAM, 0, STREAM.length)
                    && (at < 3 || pdf[at - 1] != 'd' || pdf[at - 2] != 'n' || pdf[at - 3] != 'e')) {
                return at + STREAM.length;
            }
        }
        return -1;
    }

    private static int skipLineEnd(byte[] pdf, int at) {
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
    static Unpacked unpack(InputStream packed, long most) throws IOException {
        packed.skipNBytes(Math.min(2, packed.available()));
        byte[] in = new byte[BUFFER];
        byte[] out = new byte[BUFFER];
        int openings = 0;
        long size = 0;
        Inflater inflater = new Inflater(true);
        try {
            while (!inflater.finished() && size <= most) {
                int length = inflater.inflate(out);
                size += length;
                openings += openings(out, length);
                if (length == 0 && !inflater.finished()) {
                    int more = inflater.needsInput() ? packed.read(in) : -1;
                    if (more <= 0) {
                        break;
                    }
                    inflater.setInput(in, 0, more);
                }
            }
        } catch (DataFormatException broken) {
            // what came out before it broke is what a reader holds too
            return new Unpacked(size, openings);
        } finally {
            inflater.end();
        }
        return new Unpacked(size, openings);
    }

    private static int openings(byte[] bytes, int length) {
        int count = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == '[' || bytes[i] == '<' || bytes[i] == '(') {
                count++;
            }
        }
        return count;
    }
}
