package dk.fleksbro.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Takes out of a PDF what differs from one making to the next: the clock's time, the random identity, and the packing of its
 * streams, which depends on the machine's zlib.
 */
final class LastingPdf {

    private LastingPdf() {}

    static void write(PDDocument made, Paper paper, OutputStream out) throws IOException {
        describe(made, paper);
        // the letters that are used are picked out of the fonts at saving: only then all streams are there
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        made.save(whole, CompressParameters.NO_COMPRESSION);
        try (PDDocument packed = Loader.loadPDF(whole.toByteArray())) {
            unpack(packed);
            packed.setDocumentId(number(paper));
            packed.save(out, CompressParameters.NO_COMPRESSION);
        }
    }

    /**
     * Packed, for a paper of many pages that nobody keeps: the same bytes on the same machine, a tenth of them, and made without
     * the time that PDFBox takes for many unpacked objects, which grows with their square.
     */
    static void writePacked(PDDocument made, Paper paper, OutputStream out) throws IOException {
        describe(made, paper);
        made.save(out, CompressParameters.DEFAULT_COMPRESSION);
    }

    private static void describe(PDDocument made, Paper paper) throws IOException {
        Calendar at = GregorianCalendar.from(
                paper.madeAt().truncatedTo(ChronoUnit.SECONDS).atZone(ZoneOffset.UTC));
        PDDocumentInformation about = made.getDocumentInformation();
        about.setTitle(PaperFont.printable(paper.title()));
        about.setSubject(PaperFont.printable(paper.reference()));
        about.setKeywords(paper.hash());
        about.setCreator("Fleksbro");
        about.setProducer("Fleksbro");
        about.setCreationDate(at);
        about.setModificationDate(at);
        PDMetadata metadata = new PDMetadata(made);
        metadata.importXMPMetadata(describe(paper).getBytes(StandardCharsets.UTF_8));
        made.getDocumentCatalog().setMetadata(metadata);
        made.setDocumentId(number(paper));
    }

    private static void unpack(PDDocument made) throws IOException {
        for (COSObjectKey key : made.getDocument().getXrefTable().keySet()) {
            if (made.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream) {
                unpack(stream);
            }
        }
    }

    private static void unpack(COSStream stream) throws IOException {
        if (stream.getFilters() == null) {
            return;
        }
        byte[] content;
        try (InputStream in = stream.createInputStream()) {
            content = in.readAllBytes();
        }
        stream.removeItem(COSName.FILTER);
        stream.removeItem(COSName.DECODE_PARMS);
        try (OutputStream raw = stream.createRawOutputStream()) {
            raw.write(content);
        }
    }

    /** What the file's identity is computed from. */
    private static long number(Paper paper) {
        long number = paper.madeAt().getEpochSecond();
        for (byte b : (paper.reference() + paper.hash()).getBytes(StandardCharsets.UTF_8)) {
            number = number * 31 + b;
        }
        return number;
    }

    private static String describe(Paper paper) {
        String title = escape(PaperFont.printable(paper.title()));
        String at = paper.madeAt().truncatedTo(ChronoUnit.SECONDS).toString();
        return """
                <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
                xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
                <dc:format>application/pdf</dc:format>
                <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <pdf:Keywords>%s</pdf:Keywords>
                <pdf:Producer>Fleksbro</pdf:Producer>
                <pdfuaid:part>1</pdfuaid:part>
                <xmp:CreateDate>%s</xmp:CreateDate>
                <xmp:CreatorTool>Fleksbro</xmp:CreatorTool>
                <xmp:ModifyDate>%s</xmp:ModifyDate>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>""".formatted(paper.language().toLanguageTag(), title, escape(paper.hash()), at, at);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
