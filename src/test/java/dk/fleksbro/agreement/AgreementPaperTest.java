package dk.fleksbro.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.IntegrationTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.agreement.AgreementFixtures.Job;
import dk.fleksbro.document.Paper;
import dk.fleksbro.document.Papers;
import dk.fleksbro.document.PdfUa;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("D1")
class AgreementPaperTest extends IntegrationTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    @Autowired
    private AgreementFixtures agreements;

    @Autowired
    private AgreementPaper papers;

    @Test
    void an_agreement_with_everything_filled_in_follows_every_rule_of_pdf_ua() throws Exception {
        EmploymentFile file = agreements.file(agreements.running(full()).id());
        byte[] pdf = Papers.pdf(papers.of(file, file.versions().getFirst(), DANISH));
        assertThat(PdfUa.failures(pdf)).isEmpty();
        byte[] english = Papers.pdf(papers.of(file, file.versions().getFirst(), Locale.ENGLISH));
        assertThat(PdfUa.failures(english)).isEmpty();
    }

    @Test
    void it_says_all_that_the_agreement_says_with_its_hash_on_each_page() throws Exception {
        EmploymentFile file = agreements.file(agreements.running(full()).id());
        AgreementVersion version = file.versions().getFirst();
        Paper paper = papers.of(file, version, DANISH);
        try (PDDocument pdf = Loader.loadPDF(Papers.pdf(paper))) {
            String all = text(pdf, 1, pdf.getNumberOfPages());
            Content content = file.content(version);
            content.fields().forEach((path, stored) -> assertThat(all)
                    .contains(squeezed(
                            FieldValue.show(content.template().fieldOf(path).orElseThrow(), stored, DANISH))));
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(text(pdf, page, page)).contains(content.hash());
            }
        }
    }

    @Test
    void a_draft_says_that_it_is_one() {
        Job job = agreements.open(agreements.today());
        EmploymentFile file = agreements.file(job.id());
        assertThat(papers.of(file, file.open().orElseThrow(), DANISH).blocks().toString())
                .contains("Udkast. Aftalen gælder først, når alle har godkendt den.")
                .contains("Ingen har godkendt endnu.");
    }

    /** Each field of the template once, so that none can be forgotten. */
    private Content full() {
        Map<String, String> fields =
                new TreeMap<>(AgreementFixtures.complete(agreements.today()).fields());
        for (Section section : Templates.current().sections()) {
            section.fields().forEach(field -> fields.putIfAbsent(section.key() + "." + field.key(), value(field)));
            section.row().forEach(field -> fields.putIfAbsent(section.key() + ".1." + field.key(), value(field)));
        }
        return Content.of(Templates.current(), fields);
    }

    private static String value(Field field) {
        return switch (field.kind()) {
            case LINE -> "Linje " + field.key();
            case PROSE -> "Tekst " + field.key();
            case DATE -> "2027-02-03";
            case HOURS -> "300";
            case MINUTES, NUMBER -> "2";
            case PERCENT, AMOUNT -> "50";
            case TIME -> "10:00";
            case CHOICE, CHOICES -> field.options().getFirst().key();
            case YES_NO -> "yes";
            case EMAIL -> "anna@example.dk";
            case PHONE -> "30123456";
        };
    }

    private static String text(PDDocument pdf, int from, int to) throws java.io.IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return squeezed(stripper.getText(pdf));
    }

    /** Lines are broken where the paper is narrow. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0\\u00ad]+", "");
    }
}
