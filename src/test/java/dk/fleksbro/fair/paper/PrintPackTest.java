package dk.fleksbro.fair.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.document.Papers;
import dk.fleksbro.document.PdfUa;
import dk.fleksbro.fair.FairFixtures;
import dk.fleksbro.fair.SentFairs;
import dk.fleksbro.fair.SentFairs.Sent;
import dk.fleksbro.shared.RuleBroken;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@UseCase("X10")
class PrintPackTest extends UiTest {

    private static final int PIXELS_PER_INCH = 150;

    @Autowired
    private SentFairs fairs;

    @Autowired
    private PrintService print;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void each_paper_follows_every_rule_of_pdf_ua_and_comes_out_the_same_again(PaperKind kind) throws Exception {
        Sent sent = fair();
        byte[] pdf = pdf(sent, kind);
        Path look = Files.createDirectories(Path.of("target", "print-pack"));
        Files.write(look.resolve(kind.name().toLowerCase(Locale.ROOT) + ".pdf"), pdf);
        assertThat(PdfUa.failures(pdf)).isEmpty();
        assertThat(pdf(sent, kind)).isEqualTo(pdf);
    }

    @Test
    void a_card_says_number_sign_time_table_and_workplace_and_nobodys_name() throws Exception {
        Sent sent = fair();
        List<Long> cards = cards(sent);
        String first = text(pdf(sent, PaperKind.CARDS), 2);
        assertThat(first)
                .contains(String.valueOf(cards.getFirst()))
                .contains("Vis den i døren")
                .containsPattern("(09|1[01])\\.[0-9]{2} Bord [0-9]+, runde [0-9]+")
                .contains("Bageriet")
                .contains("Er noget galt?")
                .contains("Plan 1")
                .doesNotContain("Fleksjobber 1");
        assertThat(first.lines().filter(line -> line.matches("[0-9]{4}"))).hasSize(4);
    }

    @Test
    void names_stand_on_the_hosts_list_only_and_a_protected_one_nowhere() throws Exception {
        Sent sent = fair();
        jdbc.sql("update citizen set protected = true where id = ?")
                .param(sent.people().getFirst().id().value())
                .update();
        String cover = text(pdf(sent, PaperKind.CARDS), 1);
        assertThat(cover).contains("Kun til værten").contains("Fleksjobber 2").contains("Beskyttet navn");
        for (PaperKind kind : PaperKind.values()) {
            try (PDDocument pdf = Loader.loadPDF(pdf(sent, kind))) {
                String all = new PDFTextStripper().getText(pdf);
                assertThat(all).as(kind.name()).doesNotContain("Fleksjobber 1\n");
                if (kind != PaperKind.CARDS) {
                    assertThat(all).as(kind.name()).doesNotContain("Fleksjobber 2");
                }
            }
        }
    }

    @Test
    void the_code_on_a_card_leads_a_phone_to_the_check_in_of_that_card() throws Exception {
        Sent sent = fair();
        try (PDDocument pdf = Loader.loadPDF(pdf(sent, PaperKind.CARDS))) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(1, PIXELS_PER_INCH);
            int width = page.getWidth() / 2;
            int height = page.getHeight() / 2;
            for (int card = 0; card < 4; card++) {
                BufferedImage quarter = page.getSubimage((card % 2) * width, (card / 2) * height, width, height);
                assertThat(scan(quarter))
                        .endsWith("/messer/" + sent.fair().value() + "/indtjek?kort="
                                + cards(sent).get(card))
                        .startsWith("http");
            }
        }
    }

    @Test
    void workplaces_and_host_read_who_comes_when_by_number() throws Exception {
        Sent sent = fair();
        jdbc.sql("update fair_seeker set wheelchair = true, interpreter = 'arabisk' where id = ?")
                .param(sent.seekers().getFirst())
                .update();
        String card = String.valueOf(jdbc.sql("select number from fair_card where seeker_id = ?")
                .param(sent.seekers().getFirst())
                .query(Long.class)
                .single());
        assertThat(all(pdf(sent, PaperKind.TABLES)))
                .contains("I sidder her: bord")
                .contains(card);
        assertThat(all(pdf(sent, PaperKind.RUN_SHEET)))
                .contains("Runde 1, til kl. 09.08")
                .contains("Pause i 15 minutter")
                .contains(card + " (bord")
                .contains("arabisk")
                .contains("nettet er væk?");
        assertThat(all(pdf(sent, PaperKind.SIGNS))).contains("Bord");
        assertThat(all(pdf(sent, PaperKind.RESULTS)))
                .contains("Kort " + card)
                .contains("Måske")
                .contains("Ønskekort: arbejdsplads");
    }

    @Test
    void only_a_frozen_plan_is_put_on_paper_and_one_that_was_sent_stays_so_when_printed() {
        Sent sent = fair();
        jdbc.sql("update fair_plan set frozen_at = null, frozen_for = null where fair_id = ?")
                .param(sent.fair().value())
                .update();
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> pdf(sent, PaperKind.CARDS))
                .satisfies(broken -> assertThat(broken.rule()).isEqualTo(PaperRule.FAIR_PAPER_NOT_FROZEN));
        freeze(sent);
        assertThat(pdf(sent, PaperKind.CARDS)).isNotEmpty();
        assertThat(frozenFor(sent)).isEqualTo("PRINT");
        jdbc.sql("update fair_plan set frozen_for = 'SENT' where fair_id = ?")
                .param(sent.fair().value())
                .update();
        freeze(sent);
        assertThat(frozenFor(sent)).isEqualTo("SENT");
    }

    @Test
    void parts_hold_everybody_once() {
        List<Integer> all = java.util.stream.IntStream.range(0, 401).boxed().toList();
        assertThat(List.of(PrintService.slice(all, 0, 3), PrintService.slice(all, 1, 3), PrintService.slice(all, 2, 3)))
                .satisfies(parts ->
                        assertThat(parts.stream().flatMap(List::stream)).containsExactlyElementsOf(all));
        assertThat(PrintService.slice(List.of(1), 2, 3)).isEmpty();
    }

    private Sent fair() {
        Sent sent = fairs.with(6, 4);
        jdbc.sql("""
                        update company join workplace on workplace.company_id = company.id
                        join fair_workplace guest on guest.workplace_id = workplace.id
                        set company.name = 'Bageriet', workplace.name = 'Nord' where guest.fair_id = ?
                        """).param(sent.fair().value()).update();
        return sent;
    }

    private void freeze(Sent sent) {
        FairFixtures.as(sent.scene().host(), () -> {
            print.freeze(sent.fair(), 1);
            return sent;
        });
    }

    private String frozenFor(Sent sent) {
        return jdbc.sql("select frozen_for from fair_plan where fair_id = ?")
                .param(sent.fair().value())
                .query(String.class)
                .single();
    }

    private byte[] pdf(Sent sent, PaperKind kind) {
        return FairFixtures.as(sent.scene().host(), () -> Papers.toHandOut(print.paper(sent.fair(), kind, 0)));
    }

    private List<Long> cards(Sent sent) {
        return jdbc.sql("""
                        select number from fair_card join fair_seeker guest on guest.id = fair_card.seeker_id
                        where guest.fair_id = ? order by number
                        """).param(sent.fair().value()).query(Long.class).list();
    }

    private static String all(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String text(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        }
    }

    private static String scan(BufferedImage image) throws NotFoundException {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(
                            new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels))))
                    .getText();
        } catch (com.google.zxing.ChecksumException | com.google.zxing.FormatException e) {
            throw new AssertionError(e);
        }
    }
}
