package dk.fleksbro.document;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A font as it is published for the web (WOFF 1.0: each table packed by itself), unpacked to the TrueType file that a PDF
 * embeds. So the papers carry the same letters as the screen, and the font's files stay as their owner made them.
 */
final class WoffFont {

    private static final int SIGNATURE = 0x774F4646;
    private static final int WOFF_HEADER = 44;
    private static final int TABLE_ENTRY = 16;
    private static final int SFNT_HEADER = 12;

    private WoffFont() {}

    /** The TrueType file within the font of that name on the class path. */
    static byte[] trueType(String name) {
        try (InputStream in = WoffFont.class.getResourceAsStream("/document/fonts/" + name + ".woff")) {
            return unpack(new DataInputStream(Objects.requireNonNull(in, name)).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] unpack(byte[] woff) {
        ByteBuffer in = ByteBuffer.wrap(woff);
        if (in.getInt(0) != SIGNATURE) {
            throw new IllegalStateException("not a WOFF 1.0 font");
        }
        int tables = in.getShort(12);
        ByteBuffer out = ByteBuffer.allocate(in.getInt(16));
        int rounded = Integer.highestOneBit(tables) * TABLE_ENTRY;
        out.putInt(in.getInt(4))
                .putShort((short) tables)
                .putShort((short) rounded)
                .putShort((short) Integer.numberOfTrailingZeros(Integer.highestOneBit(tables)))
                .putShort((short) (tables * TABLE_ENTRY - rounded));
        int offset = SFNT_HEADER + tables * TABLE_ENTRY;
        for (int i = 0; i < tables; i++) {
            int entry = WOFF_HEADER + i * 20;
            int length = in.getInt(entry + 12);
            out.putInt(in.getInt(entry))
                    .putInt(in.getInt(entry + 16))
                    .putInt(offset)
                    .putInt(length);
            out.put(offset, table(woff, in.getInt(entry + 4), in.getInt(entry + 8), length));
            offset += length + 3 & ~3;
        }
        return out.array();
    }

    private static byte[] table(byte[] woff, int offset, int packed, int length) {
        byte[] table = new byte[length];
        if (packed == length) {
            System.arraycopy(woff, offset, table, 0, length);
            return table;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(woff, offset, packed);
            if (inflater.inflate(table) != length) {
                throw new IllegalStateException("a table of the font is cut short");
            }
            return table;
        } catch (DataFormatException e) {
            throw new IllegalStateException(e);
        } finally {
            inflater.end();
        }
    }
}
