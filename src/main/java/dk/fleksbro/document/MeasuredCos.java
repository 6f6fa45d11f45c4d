package dk.fleksbro.document;

import dk.fleksbro.shared.RuleBroken;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.jspecify.annotations.Nullable;

/**
 * Measures each packed part at the moment the reader has met it, by the description the reader itself has read, and before it
 * is unpacked. Nothing written in the file can make the two see different descriptions.
 */
final class MeasuredCos extends COSDocument {

    /** The parts a reader must hold in memory to find its way in the file. */
    private static final long MOST_STRUCTURE = 16L * 1024 * 1024;

    private static final int MOST_ENTRIES = 200_000;
    private static final int WIDEST_ROW = 4096;
    private static final Set<String> FLATE = Set.of("FlateDecode", "Fl");
    private static final Set<String> PACKING = Set.of("FlateDecode", "Fl", "LZWDecode", "LZW", "RunLengthDecode", "RL");

    private final Set<Long> measured = new HashSet<>();
    private long structure;
    private long openings;

    MeasuredCos(StreamCacheCreateFunction cache, ICOSParser parser) {
        super(cache, parser);
    }

    @Override
    public COSStream createCOSStream(COSDictionary description, long start, long length) throws IOException {
        COSStream stream = super.createCOSStream(description, start, length);
        List<? extends @Nullable COSBase> filters = listed(description.getItem(COSName.FILTER));
        long packings = filters.stream().filter(filter -> isIn(PACKING, filter)).count();
        require(packings <= 1 && filters.stream().allMatch(COSName.class::isInstance));
        if (description.containsKey(COSName.FIRST) || description.containsKey(COSName.W)) {
            require(filters.size() <= 1 && filters.stream().allMatch(filter -> isIn(FLATE, filter)));
            rowsAreShort(description);
            measure(stream, start, description.getItem(COSName.W));
        }
        return stream;
    }

    private void measure(COSStream stream, long start, @Nullable COSBase widths) throws IOException {
        try (InputStream packed = stream.createRawInputStream()) {
            PdfPacking.Unpacked unpacked = PdfPacking.unpack(packed, MOST_STRUCTURE);
            if (measured.add(start)) {
                structure += unpacked.size();
                openings += unpacked.openings();
            }
            require(structure <= MOST_STRUCTURE && openings <= MOST_ENTRIES);
            if (widths instanceof COSArray array) {
                long width = listed(array).stream()
                        .mapToLong(one -> one instanceof COSNumber number ? number.intValue() : 0)
                        .sum();
                require(width > 0 && Math.max(unpacked.size(), stream.getLength()) / width <= MOST_ENTRIES);
            }
        }
    }

    /** A row is unpacked into memory by its stated width, however little there is of it. */
    private static void rowsAreShort(COSDictionary description) {
        for (COSName key : List.of(COSName.DECODE_PARMS, COSName.DP, COSName.F_DECODE_PARMS)) {
            for (COSBase parameters : listed(description.getItem(key))) {
                require(parameters instanceof COSDictionary);
                COSBase columns = ((COSDictionary) parameters).getItem(COSName.COLUMNS);
                require(columns == null
                        || (columns instanceof COSNumber number
                                && number.intValue() > 0
                                && number.intValue() <= WIDEST_ROW));
            }
        }
    }

    private static boolean isIn(Set<String> names, @Nullable COSBase filter) {
        return filter instanceof COSName name && names.contains(name.getName());
    }

    private static List<? extends @Nullable COSBase> listed(@Nullable COSBase one) {
        if (one == null) {
            return List.of();
        }
        return one instanceof COSArray array ? array.toList() : List.of(one);
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new RuleBroken(FileRule.FILE_TOO_COMPLEX);
        }
    }

    /** A locked file is refused before anything in it is unlocked, since what is locked cannot be measured. */
    @Override
    public @Nullable COSDictionary getEncryptionDictionary() {
        if (getTrailer() != null && getTrailer().containsKey(COSName.ENCRYPT)) {
            throw new RuleBroken(FileRule.FILE_PDF_LOCKED);
        }
        return null;
    }

    @Override
    public void setTrailer(COSDictionary trailer) {
        if (trailer.containsKey(COSName.ENCRYPT)) {
            throw new RuleBroken(FileRule.FILE_PDF_LOCKED);
        }
        super.setTrailer(trailer);
    }
}
