package dk.fleksbro.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.fleksbro.UseCase;
import dk.fleksbro.shared.RuleBroken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@UseCase("A5")
class FileCheckTest {

    @Test
    void a_pdf_and_pictures_are_taken_in_and_named_by_what_they_are() throws IOException {
        assertThat(check("Kontrakt.PDF", SampleFiles.pdf()).name()).isEqualTo("Kontrakt.pdf");
        assertThat(check("foto.JPEG", SampleFiles.picture("jpg")).type()).isEqualTo(FileType.JPEG);
        assertThat(check("uden endelse", SampleFiles.picture("png")).name()).isEqualTo("uden endelse.png");
        assertThat(check("made by us.pdf", Papers.pdf(SamplePapers.small())).type())
                .isEqualTo(FileType.PDF);
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd.pdf",
        "C:\\Users\\anna\\Kontrakt.pdf, Kontrakt.pdf",
        "'a\u202Efdp.pdf', afdp.pdf",
        "'<img src=x>.pdf', img src=x.pdf",
        "'.pdf', kopi.pdf",
        "'', kopi.pdf"
    })
    void a_name_is_only_ever_shown(String given, String shown) throws IOException {
        assertThat(check(given, SampleFiles.pdf()).name()).isEqualTo(shown);
    }

    @Test
    void a_very_long_name_is_cut() throws IOException {
        assertThat(check("æ".repeat(5000) + ".pdf", SampleFiles.pdf()).name()).hasSize(124);
    }

    @Test
    void a_hundred_megabytes_are_refused_after_ten_have_been_read() {
        AtomicLong read = new AtomicLong();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return read.getAndIncrement() < 100L << 20 ? '%' : -1;
            }

            @Override
            public int read(byte[] to, int from, int length) {
                if (read.get() >= 100L << 20) {
                    return -1;
                }
                Arrays.fill(to, from, from + length, (byte) '%');
                read.addAndGet(length);
                return length;
            }
        };
        assertThat(catchThrowableOfType(RuleBroken.class, () -> FileCheck.check("stor.pdf", endless))
                        .rule())
                .isEqualTo(FileRule.FILE_TOO_LARGE);
        assertThat(read.get()).isLessThan(12L << 20);
    }

    @Test
    void an_empty_file_is_refused() {
        refused(FileRule.FILE_EMPTY, "tom.pdf", new byte[0]);
    }

    @Test
    void what_is_no_pdf_or_picture_is_refused_whatever_it_is_called() {
        for (byte[] other : new byte[][] {
            SampleFiles.zip(),
            "MZ program".getBytes(StandardCharsets.ISO_8859_1),
            "<!doctype html><script>x</script>".getBytes(StandardCharsets.ISO_8859_1),
            "\n\n%PDF-1.7".getBytes(StandardCharsets.ISO_8859_1),
            "GIF89a".getBytes(StandardCharsets.ISO_8859_1)
        }) {
            refused(FileRule.FILE_TYPE_UNKNOWN, "kontrakt.pdf", other);
            refused(FileRule.FILE_TYPE_UNKNOWN, "foto.jpg", other);
        }
    }

    @Test
    void a_file_that_lies_about_its_type_is_refused() {
        refused(FileRule.FILE_NAME_LIES, "kontrakt.pdf", SampleFiles.picture("png"));
        refused(FileRule.FILE_NAME_LIES, "foto.png", SampleFiles.pdf());
        refused(FileRule.FILE_NAME_LIES, "kontrakt.pdf.exe", SampleFiles.pdf());
    }

    @Test
    void a_file_that_is_two_kinds_at_once_is_refused() {
        byte[] page = "<HTML><script>alert(1)</script>".getBytes(StandardCharsets.ISO_8859_1);
        refused(FileRule.FILE_MIXED, "a.pdf", SampleFiles.and(SampleFiles.pdf(), SampleFiles.zip()));
        refused(FileRule.FILE_MIXED, "a.jpg", SampleFiles.and(SampleFiles.picture("jpg"), SampleFiles.zip()));
        refused(FileRule.FILE_MIXED, "a.png", SampleFiles.and(SampleFiles.picture("png"), page));
        refused(FileRule.FILE_MIXED, "a.jpg", SampleFiles.and(SampleFiles.picture("jpg"), page));
        refused(FileRule.FILE_MIXED, "a.png", SampleFiles.and(SampleFiles.picture("png"), new byte[10]));
    }

    @Test
    void a_locked_pdf_is_refused() {
        refused(FileRule.FILE_PDF_LOCKED, "a.pdf", SampleFiles.lockedPdf());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JavaScript",
                "Launch",
                "SubmitForm",
                "ImportData",
                "GoToE",
                "GoToR",
                "Rendition",
                "Movie",
                "Sound"
            })
    void a_pdf_that_acts_when_it_is_opened_is_refused(String action) {
        refused(FileRule.FILE_PDF_ACTIVE, "a.pdf", SampleFiles.pdf(document -> document.getDocumentCatalog()
                .getCOSObject()
                .setItem(COSName.OPEN_ACTION, action(action))));
    }

    @Test
    void a_pdf_that_only_turns_to_its_first_page_is_taken_in() throws IOException {
        COSDictionary turn = action("GoTo");
        turn.setItem(COSName.D, new COSArray());
        assertThat(check("a.pdf", SampleFiles.pdf(document -> document.getDocumentCatalog()
                        .getCOSObject()
                        .setItem(COSName.OPEN_ACTION, turn))))
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"AA", "EmbeddedFiles", "XFA", "JS", "JavaScript", "EF", "RichMediaContent"})
    void what_acts_is_found_however_deep_it_lies_and_within_packed_objects(String key) throws IOException {
        byte[] pdf = SampleFiles.pdf(document -> {
            COSDictionary inner = new COSDictionary();
            inner.setItem(COSName.getPDFName(key), new COSString("x"));
            COSArray deep = new COSArray();
            deep.add(inner);
            COSDictionary outer = new COSDictionary();
            outer.setItem(COSName.getPDFName("Deeper"), deep);
            document.getPage(0).getCOSObject().setItem(COSName.getPDFName("Here"), outer);
        });
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
                .contains("ObjStm")
                .doesNotContain("/" + key);
        refused(FileRule.FILE_PDF_ACTIVE, "a.pdf", pdf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RichMedia", "Movie", "Screen", "3D", "FileAttachment"})
    void a_pdf_with_something_that_plays_or_is_attached_is_refused(String kind) {
        refused(FileRule.FILE_PDF_ACTIVE, "a.pdf", SampleFiles.pdf(document -> {
            COSDictionary annotation = new COSDictionary();
            annotation.setItem(COSName.SUBTYPE, COSName.getPDFName(kind));
            COSArray annotations = new COSArray();
            annotations.add(annotation);
            document.getPage(0).getCOSObject().setItem(COSName.ANNOTS, annotations);
        }));
    }

    @Test
    void a_name_written_in_code_hides_nothing() {
        String pdf = new String(SampleFiles.pdf(plain -> {}), StandardCharsets.ISO_8859_1);
        assertThat(pdf).startsWith("%PDF");
        byte[] hidden =
                ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/#4Aava#53cript/J#53(x)>>>>endobj\n"
                                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n"
                                + "trailer<</Root 1 0 R/Size 4>>\n%%EOF")
                        .getBytes(StandardCharsets.ISO_8859_1);
        refused(FileRule.FILE_PDF_ACTIVE, "a.pdf", hidden);
    }

    @Test
    void a_bomb_is_refused_without_being_unpacked_into_memory() {
        long before = used();
        refused(FileRule.FILE_TOO_COMPLEX, "a.pdf", SampleFiles.bomb(500, "", COSName.FLATE_DECODE));
        refused(FileRule.FILE_TOO_COMPLEX, "a.pdf", SampleFiles.bomb(40, "First", COSName.FLATE_DECODE));
        refused(
                FileRule.FILE_TOO_COMPLEX,
                "a.pdf",
                SampleFiles.bomb(1, "", COSName.FLATE_DECODE, COSName.FLATE_DECODE));
        refused(FileRule.FILE_TOO_COMPLEX, "a.pdf", SampleFiles.bomb(1, "First", COSName.LZW_DECODE));
        assertThat(used() - before).isLessThan(200L << 20);
    }

    /** The description a scan for the nearest "obj" or for the last kilobytes would see says nothing of its being packed. */
    @ParameterizedTest
    @ValueSource(strings = {"/A (1 0 obj)", "/A (PADDING)", "%obj\n"})
    void a_bomb_hides_behind_no_description(String before) {
        String padded = before.replace("PADDING", "x".repeat(20_000));
        refused(
                FileRule.FILE_TOO_COMPLEX,
                "a.pdf",
                SampleFiles.packed("/Type/ObjStm/N 1/First 4/Filter/FlateDecode" + padded, 40));
        refused(FileRule.FILE_TOO_COMPLEX, "a.pdf", SampleFiles.packed("/Filter/FlateDecode" + padded, 200));
        refused(
                FileRule.FILE_TOO_COMPLEX,
                "a.pdf",
                SampleFiles.packed("/Filter[/FlateDecode/FlateDecode]/Type/ObjStm/N 1/First 4" + padded, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/First 4/N 1/Type/ObjStm/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 2000000000>>",
                "/First 4/N 1/Type/ObjStm/Filter/RunLengthDecode",
                "/First 4/N 1/Type/ObjStm/Filter[/ASCIIHexDecode/FlateDecode]",
                "/Type/XRef/W[1 0 0]/Size 9000000/Filter/FlateDecode",
                "/Filter 9 0 R"
            })
    void what_would_grow_in_memory_by_its_description_is_refused(String description) {
        refused(FileRule.FILE_TOO_COMPLEX, "a.pdf", SampleFiles.packed(description, 1));
    }

    @Test
    void whoever_sends_slowly_keeps_nobody_waiting() throws Exception {
        CountDownLatch sending = new CountDownLatch(4);
        CountDownLatch sent = new CountDownLatch(1);
        InputStream slow = new InputStream() {
            @Override
            public int read() throws IOException {
                sending.countDown();
                try {
                    sent.await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                return -1;
            }
        };
        try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++) {
                others.execute(() -> catchThrowable(() -> FileCheck.check("langsom.pdf", slow)));
            }
            boolean all = sending.await(5, TimeUnit.SECONDS);
            try {
                assertThat(check("a.pdf", SampleFiles.pdf()).type()).isEqualTo(FileType.PDF);
            } finally {
                sent.countDown();
            }
            assertThat(all).isTrue();
        }
    }

    @Test
    void letters_that_come_by_chance_in_the_middle_of_a_photo_or_a_scan_are_nothing() throws IOException {
        byte[] jpeg = SampleFiles.picture("jpg");
        byte[] middle = new byte[60_000];
        System.arraycopy(new byte[] {(byte) 0xff, (byte) 0xfe, (byte) (59_998 >> 8), (byte) 59_998}, 0, middle, 0, 4);
        System.arraycopy("<sVg".getBytes(StandardCharsets.ISO_8859_1), 0, middle, 50_000, 4);
        byte[] photo = SampleFiles.and(
                SampleFiles.and(Arrays.copyOf(jpeg, 2), middle), Arrays.copyOfRange(jpeg, 2, jpeg.length));
        assertThat(check("foto.jpg", photo).type()).isEqualTo(FileType.JPEG);
        byte[] page = "<svg onload=x>".getBytes(StandardCharsets.ISO_8859_1);
        refused(FileRule.FILE_MIXED, "a.jpg", SampleFiles.and(photo, page));
        refused(FileRule.FILE_MIXED, "a.jpg", SampleFiles.and(SampleFiles.and(photo, jpeg), page));
        refused(FileRule.FILE_MIXED, "a.pdf", SampleFiles.and(SampleFiles.pdf(), page));
        System.arraycopy(page, 0, photo, 100, page.length);
        refused(FileRule.FILE_MIXED, "a.jpg", photo);
    }

    @Test
    void nesting_without_end_is_refused() {
        byte[] nested = ("%PDF-1.4\n1 0 obj\n" + "[".repeat(2_000_000)
                        + "\nendobj\ntrailer<</Root 1 0 R/Size 2>>\n%%EOF")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> check("a.pdf", nested)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void too_many_pages_are_refused() {
        Consumer<PDDocument> hundred = document -> {
            for (int i = 0; i < 100; i++) {
                document.addPage(new PDPage());
            }
        };
        refused(FileRule.FILE_TOO_MANY_PAGES, "a.pdf", SampleFiles.pdf(hundred));
    }

    @Test
    void broken_files_get_a_sentence_and_never_an_error() throws IOException {
        Random random = new Random(7);
        for (byte[] whole : new byte[][] {SampleFiles.pdf(), SampleFiles.picture("png"), SampleFiles.picture("jpg")}) {
            for (int round = 0; round < 150; round++) {
                byte[] broken = Arrays.copyOf(whole, 12 + random.nextInt(whole.length - 12));
                for (int hit = 0; hit < 8; hit++) {
                    broken[9 + random.nextInt(broken.length - 9)] = (byte) random.nextInt();
                }
                try {
                    check("", broken);
                } catch (RuleBroken refused) {
                    assertThat(refused.rule()).isInstanceOf(FileRule.class);
                }
            }
        }
        refused(FileRule.FILE_BROKEN, "a.pdf", "%PDF-1.7\nhello".getBytes(StandardCharsets.ISO_8859_1));
        refused(FileRule.FILE_BROKEN, "a.png", Arrays.copyOf(SampleFiles.picture("png"), 40));
        refused(FileRule.FILE_BROKEN, "a.jpg", Arrays.copyOf(SampleFiles.picture("jpg"), 12));
    }

    @Test
    void a_picture_that_would_fill_the_memory_when_drawn_is_refused_by_its_header() {
        byte[] png = SampleFiles.picture("png");
        System.arraycopy(new byte[] {0, 0, 0x40, 0, 0, 0, 0x40, 0}, 0, png, 16, 8);
        refused(FileRule.FILE_IMAGE_TOO_LARGE, "a.png", png);
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static COSDictionary action(String kind) {
        COSDictionary action = new COSDictionary();
        action.setItem(COSName.S, COSName.getPDFName(kind));
        return action;
    }

    private static CheckedFile check(String name, byte[] content) throws IOException {
        return FileCheck.check(name, new ByteArrayInputStream(content));
    }

    private static void refused(FileRule rule, String name, byte[] content) {
        RuleBroken broken = catchThrowableOfType(RuleBroken.class, () -> check(name, content));
        assertThat(broken).as("%s is taken in", name).isNotNull();
        assertThat(broken.rule()).isEqualTo(rule);
    }
}
