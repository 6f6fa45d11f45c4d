package dk.fleksbro.fair.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.document.Papers;
import dk.fleksbro.document.PdfUa;
import dk.fleksbro.fair.FairFixtures;
import dk.fleksbro.fair.PlanEdit;
import dk.fleksbro.fair.PlanService;
import dk.fleksbro.fair.PlannedDate;
import dk.fleksbro.fair.PlansInForce;
import dk.fleksbro.fair.SentFairs;
import dk.fleksbro.fair.SentFairs.Sent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@UseCase("X7")
class ChangeSlipsTest extends UiTest {

    @Autowired
    private SentFairs fairs;

    @Autowired
    private PlanService plans;

    @Autowired
    private PlansInForce inForce;

    @Autowired
    private PrintService print;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_slip_says_in_words_when_and_where_a_meeting_moves_and_only_those_concerned_get_one() throws Exception {
        Sent sent = fairs.with(5, 3);
        PlannedDate moved = dates(sent).getFirst();
        int to = freeRound(sent, moved);
        edit(sent, 1, moved, to);
        PrintPage page = page(sent);
        assertThat(page.inHand().orElseThrow().number()).isEqualTo(1);
        assertThat(page.changedCards()).containsExactly(card(moved));
        assertThat(page.changedStands()).isEqualTo(1);
        assertThat(page.isFrozen()).isFalse();
        FairFixtures.as(sent.scene().host(), () -> {
            print.freeze(sent.fair(), 2);
            return sent;
        });
        byte[] pdf = pdf(sent, PaperKind.SLIPS);
        Files.write(Files.createDirectories(Path.of("target", "print-pack")).resolve("slips-moved.pdf"), pdf);
        assertThat(PdfUa.failures(pdf)).isEmpty();
        assertThat(pdf(sent, PaperKind.SLIPS)).isEqualTo(pdf);
        String slips = text(pdf);
        assertThat(slips.replaceAll("\\s+", " "))
                .contains("Dit møde kl. " + starts(sent, moved.round()))
                .contains("flytter til kl. " + starts(sent, to + 1) + ", bord ")
                .contains("med kort " + card(moved))
                .contains("Det er nyt siden plan 1:");
        dates(sent).stream()
                .filter(date -> !date.seeker().equals(moved.seeker()))
                .forEach(date -> assertThat(slips).doesNotContain(String.valueOf(card(date))));
        assertThat(text(pdf(sent, PaperKind.CHANGED_CARDS)).lines().filter(line -> line.equals("Dit nummer")))
                .hasSize(1);
    }

    @Test
    void what_was_changed_and_changed_back_since_the_last_paper_is_no_change() {
        Sent sent = fairs.with(4, 3);
        PlannedDate date = dates(sent).getFirst();
        edit(sent, 1, date, PlanEdit.NOWHERE);
        assertThat(page(sent).changedCards()).containsExactly(card(date));
        edit(sent, 2, date, date.round() - 1);
        PrintPage page = page(sent);
        assertThat(page.plan().orElseThrow().number()).isEqualTo(3);
        assertThat(page.inHand().orElseThrow().number()).isEqualTo(1);
        assertThat(page.changedCards()).isEmpty();
    }

    @Test
    void another_table_at_the_same_time_is_a_change_too() {
        PlannedDate before = dates(fairs.with(2, 2)).getFirst();
        PlannedDate now = new PlannedDate(before.seeker(), before.stand(), before.round(), before.table() + 1);
        assertThat(HandChange.between(List.of(before), List.of(now))).hasSize(1);
        assertThat(HandChange.between(List.of(before), List.of(before))).isEmpty();
    }

    private int freeRound(Sent sent, PlannedDate date) {
        return FairFixtures.as(sent.scene().host(), () -> IntStream.range(0, rounds(sent))
                .filter(round -> round != date.round() - 1)
                .filter(round -> plans.effect(sent.fair(), 1, new PlanEdit(date.seeker(), date.stand(), round))
                        .broken()
                        .isEmpty())
                .findFirst()
                .orElseThrow());
    }

    private void edit(Sent sent, int seen, PlannedDate date, int round) {
        FairFixtures.as(sent.scene().host(), () -> {
            plans.edit(sent.fair(), seen, new PlanEdit(date.seeker(), date.stand(), round));
            return sent;
        });
    }

    private List<PlannedDate> dates(Sent sent) {
        return inForce.of(sent.fair()).orElseThrow().dates();
    }

    private int rounds(Sent sent) {
        return page(sent).fair().terms().times().rounds().size();
    }

    private String starts(Sent sent, int round) {
        return page(sent)
                .fair()
                .terms()
                .times()
                .rounds()
                .get(round - 1)
                .starts()
                .toString()
                .replace(':', '.');
    }

    private PrintPage page(Sent sent) {
        return FairFixtures.as(sent.scene().host(), () -> print.page(sent.fair()));
    }

    private byte[] pdf(Sent sent, PaperKind kind) {
        return FairFixtures.as(sent.scene().host(), () -> Papers.toHandOut(print.paper(sent.fair(), kind, 0)));
    }

    private long card(PlannedDate date) {
        return jdbc.sql("select number from fair_card where seeker_id = ?")
                .param(date.seeker())
                .query(Long.class)
                .single();
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
