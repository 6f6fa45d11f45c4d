package dk.fleksbro.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files as people hand them in, good and bad; made here, so that no hostile file lies in the repository. */
public final class SampleFiles {

    private SampleFiles() {}

    public static byte[] pdf() {
        return pdf(document -> {});
    }

    public static byte[] pdf(Consumer<PDDocument> change) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            change.accept(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static byte[] lockedPdf() {
        return pdf(document -> {
            try {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    public static byte[] picture(String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(60, 80, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static byte[] zip() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("text".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** A PDF of some kilobytes with a part in it that is that large when unpacked. */
    public static byte[] bomb(int megabytes, String moreOfItsDescription, COSName... filters) {
        byte[] packed = packedZeros(megabytes);
        return pdf(document -> {
            COSStream stream = document.getDocument().createCOSStream();
            try (var raw = stream.createRawOutputStream()) {
                raw.write(packed);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            if (filters.length == 1) {
                stream.setItem(COSName.FILTER, filters[0]);
            } else {
                var all = new org.apache.pdfbox.cos.COSArray();
                for (COSName filter : filters) {
                    all.add(filter);
                }
                stream.setItem(COSName.FILTER, all);
            }
            if (!moreOfItsDescription.isEmpty()) {
                stream.setInt(COSName.getPDFName(moreOfItsDescription), 1);
            }
            document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stream);
        });
    }

    /** A PDF written by hand, with that description of the packed part, and a list of where everything is. */
    public static byte[] packed(String description, int megabytes) {
        byte[] packed = packedZeros(megabytes);
        String[] objects = {
            "1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n",
            "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n",
            "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>\nendobj\n",
            "4 0 obj\n<</Length " + packed.length + description + ">>\nstream\n"
        };
        StringBuilder head = new StringBuilder("%PDF-1.5\n");
        StringBuilder table = new StringBuilder("xref\n0 5\n0000000000 65535 f \n");
        for (String object : objects) {
            table.append(String.format(java.util.Locale.ROOT, "%010d 00000 n \n", head.length()));
            head.append(object);
        }
        String middle = "\nendstream\nendobj\n";
        String end = middle + table + "trailer\n<</Root 1 0 R/Size 5>>\nstartxref\n"
                + (head.length() + packed.length + middle.length()) + "\n%%EOF\n";
        return and(
                and(head.toString().getBytes(StandardCharsets.ISO_8859_1), packed),
                end.getBytes(StandardCharsets.ISO_8859_1));
    }

    public static byte[] and(byte[] first, byte[] second) {
        byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] packedZeros(int megabytes) {
        Deflater deflater = new Deflater(9);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] zeros = new byte[1 << 20];
        byte[] packed = new byte[1 << 16];
        for (int i = 0; i < megabytes; i++) {
            deflater.setInput(zeros);
            while (!deflater.needsInput()) {
                out.write(packed, 0, deflater.deflate(packed));
            }
        }
        deflater.finish();
        while (!deflater.finished()) {
            out.write(packed, 0, deflater.deflate(packed));
        }
        deflater.end();
        return out.toByteArray();
    }
}
