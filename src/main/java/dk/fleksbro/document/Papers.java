package dk.fleksbro.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Papers as PDF/UA-1: tagged, with title, language and bookmarks, to be read by eye and by screen reader. The same paper gives
 * the same bytes on any machine and in any year, as long as the libraries that make it stay as they are.
 */
public final class Papers {

    /** Of no interest to the bytes: everything that is laid out is in the tree. */
    private static final String NOWHERE = "about:blank";

    /** Pictures are in the paper itself; no other address is ever asked. */
    static final String PICTURES = "data:image/png;base64,";

    private Papers() {}

    /** In the look of today. */
    public static byte[] pdf(Paper paper) {
        return pdf(paper, PaperLayout.NEWEST);
    }

    /** With cards to cut, posters and lines to write on. */
    public static byte[] toHandOut(Paper paper) {
        return pdf(paper, PaperLayout.HANDED_OUT);
    }

    static byte[] pdf(Paper paper, PaperLayout layout) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer("Fleksbro")
                .useUriResolver((base, uri) -> isInside(uri) ? uri : null)
                .withW3cDocument(PaperDom.of(paper, layout), NOWHERE);
        for (PaperFont font : PaperFont.WEIGHTS) {
            builder.useFont(font::open, PaperFont.FAMILY, font.weight(), FontStyle.NORMAL, true);
        }
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument made = renderer.createPDFKeepOpen()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            if (layout.isKept()) {
                LastingPdf.write(made, paper, bytes);
            } else {
                LastingPdf.writePacked(made, paper, bytes);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isInside(@Nullable String uri) {
        return uri != null && (uri.startsWith("#") || uri.startsWith(PICTURES));
    }
}
