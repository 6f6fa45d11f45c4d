package dk.fleksbro.fair.after;

import static dk.fleksbro.matching.Interest.NO;
import static dk.fleksbro.matching.Interest.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.TestClock;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.agreement.AgreementFixtures;
import dk.fleksbro.document.Paper;
import dk.fleksbro.document.Papers;
import dk.fleksbro.document.PdfUa;
import dk.fleksbro.fair.FairCrowd;
import dk.fleksbro.fair.FairFixtures;
import dk.fleksbro.fair.FairStatus;
import dk.fleksbro.fair.after.HeldFairs.Held;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.NotFound;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@UseCase("X13")
class ReportServiceTest extends IntegrationTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    @Autowired
    private HeldFairs fairs;

    @Autowired
    private ReportService service;

    @Autowired
    private NextStepService steps;

    @Autowired
    private AgreementFixtures agreements;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void today() {
        clock.reset();
        Fixtures.signOut();
    }

    @Test
    void it_counts_from_the_dates_to_the_agreements_and_their_hours() {
        Held held = fairs.with(6, 2);
        SignedIn host = held.sent().scene().host();
        fairs.fact(held.sent(), held.date(5, 1), false);
        clock.setTo(fairs.ends(held));
        int met = held.dates().size() - 1;
        fairs.bothSay(held, 0, 0, YES, YES);
        fairs.bothSay(held, 1, 0, YES, YES);
        fairs.bothSay(held, 2, 0, YES, NO);
        trialDone(held, host);
        clock.setTo(fairs.ends(held).plus(Duration.ofDays(40)));
        becomesAgreement(held);
        FairFigures figures = report(held, host).figures();
        assertThat(figures.held()).isEqualTo(met);
        assertThat(figures.planned()).isEqualTo(met + 1);
        assertThat(figures.people()).isEqualTo(6);
        assertThat(figures.workplaces()).isEqualTo(2);
        assertThat(figures.bothYes()).isEqualTo(2);
        assertThat(figures.trials()).isEqualTo(1);
        assertThat(figures.agreements())
                .containsExactly(new Within(30, 0, true), new Within(90, 1, false), new Within(180, 1, false));
        assertThat(figures.weeklyMinutes()).isEqualTo(300);
        assertThat(report(held, host).late()).isEqualTo(1);
    }

    @Test
    void chances_are_told_from_the_worst_off_and_groups_only_where_nobody_can_be_recognised() {
        Held held = fairs.with(12, 3);
        needs(held, 0, "wheelchair", 2);
        needs(held, 2, "quiet_table", 5);
        Chances chances = report(held, held.sent().scene().host()).chances();
        assertThat(chances.people()).isEqualTo(12);
        assertThat(chances.byDates().stream().mapToInt(Integer::intValue).sum()).isEqualTo(12);
        // two with a wheelchair are put together with the next smallest group
        assertThat(chances.groups())
                .extracting(Chances.Group::name, Chances.Group::people)
                .containsExactly(tuple(NeedGroup.THE_REST, 7), tuple(NeedGroup.NO_NEED, 5));
        assertThat(words(held)).doesNotContain("Kørestol", "Roligt bord").contains("Andre grupper, lagt sammen");
    }

    @Test
    void where_few_came_the_distribution_is_hidden() {
        Held held = fairs.with(3, 1);
        assertThat(words(held)).contains("Der kom færre end 5.").doesNotContain("Ingen møder");
    }

    @Test
    void the_fair_before_stands_beside_it() {
        Held held = fairs.with(5, 2);
        Held before = fairs.with(2, 1);
        jdbc.sql(
                        "update fair set municipality_id = ?, day = day - interval 14 day, answer_by = answer_by - interval 14 day where id = ?")
                .params(
                        held.sent().scene().municipality().id().value(),
                        before.sent().fair().value())
                .update();
        FairReport report = report(held, held.sent().scene().host());
        assertThat(report.before().map(one -> one.figures().people())).contains(2);
        assertThat(words(held)).contains("Messen før (");
    }

    @Test
    void of_a_fair_to_come_there_is_nothing_to_tell() {
        Held held = fairs.with(1, 1);
        new FairCrowd(jdbc, held.sent().fair()).status(FairStatus.PLANNED);
        assertThat(words(held)).contains("Rapporten kommer, når messen er begyndt.");
    }

    @Test
    void the_pdf_follows_every_rule_of_pdf_ua_and_says_every_word_of_the_page() throws Exception {
        Held held = fairs.with(12, 3);
        needs(held, 0, "quiet_table", 6);
        byte[] pdf = FairFixtures.as(
                held.sent().scene().host(), () -> service.pdf(held.sent().fair(), DANISH));
        assertThat(PdfUa.failures(pdf)).isEmpty();
        try (PDDocument read = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(read).replaceAll("\\s+", " "))
                    .contains("Holdte møder", "Gensidige ja", "Roligt bord", "3 møder eller flere")
                    .doesNotContain("Fleksjobber 1");
        }
        Paper english = paper(held, Locale.ENGLISH);
        assertThat(PdfUa.failures(Papers.pdf(english))).isEmpty();
    }

    @Test
    void the_team_lead_reads_it_and_nobody_else() {
        Held held = fairs.with(1, 1);
        assertThat(report(held, fixtures.teamLead(held.sent().scene().municipality()))
                        .ready())
                .isTrue();
        for (SignedIn stranger : List.of(
                fixtures.teamLead(fixtures.municipality()),
                held.sent().people().getFirst().account(),
                held.sent().workplaces().getFirst().contact())) {
            assertThatThrownBy(() -> report(held, stranger)).isInstanceOf(NotFound.class);
        }
    }

    private void trialDone(Held held, SignedIn host) {
        FairFixtures.as(host, () -> {
            StepRow step = steps.page(held.sent().fair()).steps().getFirst();
            steps.turnInto(held.sent().fair(), step.id(), step.version(), StepKind.TRIAL);
            steps.close(
                    held.sent().fair(), step.id(), step.version() + 1, StepStatus.DONE, "Gik godt.", Optional.empty());
            return step;
        });
    }

    /** One of the fair’s matches becomes an agreement everybody approves today. */
    private void becomesAgreement(Held held) {
        UUID match = jdbc.sql("select match_id from fair_outcome where fair_id = ? and match_id is not null limit 1")
                .param(held.sent().fair().value())
                .query(UUID.class)
                .single();
        AgreementFixtures.Job job = agreements.running(DanishTime.date(clock.instant()));
        jdbc.sql("update employment set match_id = ? where id = ?")
                .params(match, job.id().value())
                .update();
    }

    private void needs(Held held, int from, String column, int count) {
        for (int person = from; person < from + count; person++) {
            jdbc.sql("update fair_seeker set " + column + " = true where id = ?")
                    .param(held.sent().seekers().get(person))
                    .update();
        }
    }

    private FairReport report(Held held, SignedIn reader) {
        return FairFixtures.as(reader, () -> service.report(held.sent().fair()));
    }

    private Paper paper(Held held, Locale locale) {
        return FairFixtures.as(
                held.sent().scene().host(), () -> service.paper(held.sent().fair(), locale));
    }

    private String words(Held held) {
        return paper(held, DANISH).blocks().toString();
    }
}
