package dk.fleksbro.document;

import dk.fleksbro.shared.RuleBroken;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads a PDF that somebody handed in, within bounds: of what is unpacked, of what is kept, of how much it consists of. */
final class MeasuredPdf extends PDFParser {

    private static final StreamCacheCreateFunction CACHE =
            MemoryUsageSetting.setupMainMemoryOnly(16L * 1024 * 1024).streamCache;
    private static final int MOST_OBJECTS = 300_000;

    private int objects;

    private MeasuredPdf(byte[] content) throws IOException {
        super(new RandomAccessReadBuffer(content), "", null, null, CACHE);
        document.close();
        document = new MeasuredCos(CACHE, this);
    }

    static PDDocument open(byte[] content) throws IOException {
        PdfPacking.check(content);
        return new MeasuredPdf(content).parse();
    }

    @Override
    protected COSArray parseCOSArray() throws IOException {
        count();
        return super.parseCOSArray();
    }

    @Override
    protected COSDictionary parseCOSDictionary(boolean isDirect) throws IOException {
        count();
        return super.parseCOSDictionary(isDirect);
    }

    @Override
    protected COSString parseCOSString() throws IOException {
        count();
        return super.parseCOSString();
    }

    private void count() {
        if (++objects > MOST_OBJECTS) {
            throw new RuleBroken(FileRule.FILE_TOO_COMPLEX);
        }
    }
}
