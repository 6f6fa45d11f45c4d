package dk.fleksbro.agreement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import dk.fleksbro.StatementCount;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.account.WaitingSource;
import dk.fleksbro.agreement.AgreementFixtures;
import dk.fleksbro.agreement.AgreementFixtures.Job;
import dk.fleksbro.agreement.Content;
import dk.fleksbro.agreement.Templates;
import dk.fleksbro.consent.AccessLog;
import dk.fleksbro.consent.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("A2")
class AgreementViewsTest extends UiTest {

    @Autowired
    private AgreementFixtures agreements;

    @Autowired
    private AccessLog log;

    @Autowired
    private List<WaitingSource> waiting;

    private LocalDate soon;

    @BeforeEach
    void theDay() {
        soon = agreements.today().plusMonths(1);
    }

    @Test
    void what_is_missing_is_said_with_whose_it_is_and_leads_to_the_very_field() {
        Job job = agreements.open(without("hours.presence", "hours.intensity", "parties.citizen-phone"));
        as(job.citizen());
        go(path(job));
        assertThat(page())
                .contains("Kladde")
                .contains("3 ting mangler, før aftalen kan godkendes.")
                .contains("Mangler fra dig: ")
                .contains("Mangler fra Mette Prøve: ")
                .contains("Mangler fra Karen Konsulent: ");
        Anchor presence = _get(Anchor.class, spec -> spec.withText("Timer på arbejde om ugen"));
        assertThat(presence.getHref()).endsWith("/ret/hours?felt=hours.presence");
        assertThat(_get(Anchor.class, spec -> spec.withText("Udfyld det, der mangler fra dig"))
                        .getHref())
                .endsWith("/ret/parties?felt=parties.citizen-phone");
        assertThat(log.about(job.person().id().value(), 10, 0))
                .anyMatch(row -> row.granted() && row.part() == Part.AGREEMENT);
    }

    @Test
    void when_nothing_is_missing_it_says_so_and_what_comes_next() {
        Job job = agreements.open(soon);
        as(job.contact());
        go(path(job));
        assertThat(page())
                .contains("Klar til godkendelse")
                .contains("Der mangler ikke noget i aftalen.")
                .contains("Læs og godkend");
        as(job.consultant());
        go(path(job));
        assertThat(page()).contains("Nu venter vi på Mette Prøve, ").doesNotContain("Læs og godkend");
    }

    @Test
    void an_agreement_reads_as_it_was_written_with_what_is_empty_folded_away() {
        Job job = agreements.running(agreements.today().minusMonths(2));
        as(job.citizen());
        go(path(job));
        assertThat(page())
                .contains("Gælder nu")
                .contains("Det har I aftalt")
                .contains("Et kvarters pause hver time")
                .contains("8 timer")
                .contains("62,5 %")
                .contains("kl. 09.00")
                .contains("Opfølgning og samtaler")
                .contains("dele er ikke udfyldt")
                .doesNotContain("Det skal ske nu")
                .doesNotContain("Ret: Arbejdstid");
    }

    @Test
    void a_change_being_written_stands_beside_what_is_in_force() {
        Job job = agreements.running(agreements.today().minusMonths(2));
        agreements.openChange(job.id(), Map.of("hours.presence", "600", "hours.effective", "375"), soon);
        as(job.citizen());
        go(path(job));
        assertThat(page())
                .contains("Gælder nu")
                .contains("En ændring er ved at blive skrevet")
                .contains("Det har I aftalt")
                .contains("8 timer")
                .doesNotContain("10 timer\n");
        assertThat(_get(Anchor.class, spec -> spec.withText("Se den ændring, der er ved at blive skrevet"))
                        .getHref())
                .endsWith("?vis=ny");
        UI.getCurrent().navigate(path(job), QueryParameters.of("vis", "ny"));
        assertThat(page())
                .contains("Det står der nu")
                .contains("10 timer")
                .contains("Dagene giver 8 timer om ugen, men der står 10 timer på arbejde.")
                .contains("Ret: Arbejdstid");
    }

    @Test
    void before_its_first_day_and_after_its_last_it_says_which_day() {
        Job job = agreements.running(soon);
        as(job.contact());
        go(path(job));
        assertThat(page()).contains("Begynder senere").contains("Alle har godkendt. Aftalen gælder fra ");
    }

    @Test
    void everybody_lists_their_own_and_nobody_elses() {
        Job job = agreements.open(without("pay.hourly"));
        Job other = agreements.open(soon);
        as(job.citizen());
        go("aftaler");
        assertThat(rows()).singleElement().asString().contains("Firma", "Kladde", "1 ting mangler fra andre");
        as(job.contact());
        go("aftaler");
        assertThat(rows()).singleElement().asString().contains("Anna Fleksjobber", "1 ting mangler fra dig");
        as(job.consultant());
        go("aftaler");
        assertThat(rows()).singleElement().asString().contains("Anna Fleksjobber", "Medhjælper på lageret");
        as(other.consultant());
        go("aftaler");
        assertThat(rows()).singleElement().asString().contains("Venter på, at andre godkender");
        for (SignedIn stranger : List.of(other.citizen(), other.contact(), other.consultant())) {
            as(stranger);
            go(path(job));
            assertThat(page()).contains("Siden findes ikke");
        }
    }

    @Test
    void an_empty_list_says_how_an_agreement_begins() {
        as(fixtures.employer());
        go("aftaler");
        assertThat(page()).contains("I har ingen aftaler endnu.").contains("begynder I aftalen fra kandidatens side");
        as(fixtures.consultant(fixtures.municipality()));
        go("aftaler");
        assertThat(page()).contains("Der er ingen aftaler endnu.");
    }

    @Test
    void a_consultant_finds_one_of_many_and_gets_more_when_asked() {
        Job job = agreements.open(soon);
        agreements.more(job, 27);
        as(job.consultant());
        go("aftaler");
        assertThat(rows()).hasSize(25);
        _click(_get(Button.class, spec -> spec.withText("Vis flere")));
        assertThat(rows()).hasSize(28);
        _setValue(_get(TextField.class), "findes_ikke%");
        assertThat(page()).contains("Ingen aftaler passer til det, du søger.");
        _setValue(_get(TextField.class), "anna");
        assertThat(rows()).hasSize(25);
    }

    @Test
    void three_statements_are_enough_for_each_page() {
        Job job = agreements.running(agreements.today().minusMonths(2));
        Job open = agreements.open(soon);
        for (SignedIn reader : List.of(job.citizen(), job.contact(), job.consultant())) {
            as(reader);
            go("min-adgang");
            assertThat(StatementCount.during(() -> go("aftaler"))).isBetween(1, 3);
            assertThat(StatementCount.during(() -> go(path(job)))).isBetween(1, 3);
        }
        for (SignedIn reader : List.of(open.citizen(), open.contact(), open.consultant())) {
            as(reader);
            go("min-adgang");
            assertThat(StatementCount.during(() -> go(path(open)))).isBetween(1, 3);
            assertThat(StatementCount.during(() -> go(path(open) + "/ret/hours")))
                    .isBetween(1, 3);
            assertThat(StatementCount.during(() -> go(path(open) + "/ret/tasks")))
                    .isBetween(1, 3);
        }
    }

    @Test
    void the_start_page_tells_each_what_is_missing_from_them() {
        Job job = agreements.open(without("pay.hourly", "hours.intensity"));
        assertThat(waitsFor(job.contact())).containsExactly(path(job));
        assertThat(waitsFor(job.consultant())).containsExactly(path(job));
        assertThat(waitsFor(job.citizen())).isEmpty();
    }

    @Test
    @UseCase("A8")
    void what_does_not_go_together_is_said_and_an_employer_learns_nothing_of_other_employers() {
        Job job = agreements.open(soon);
        Map<String, String> other = AgreementFixtures.fields(agreements.today().minusYears(1));
        other.put("week.2.day", "FRIDAY");
        Job elsewhere = agreements.another(job, Content.of(Templates.current(), other));
        String company = agreements.file(elsewhere.id()).companyName();
        for (SignedIn reader : List.of(job.citizen(), job.consultant())) {
            as(reader);
            go(path(job));
            assertThat(page())
                    .contains("Se efter, om det passer sammen")
                    .contains("Sammen med jobbet hos " + company + " bliver det 16 timer om ugen.")
                    .contains("Tiden om mandagen 09.00–13.00 ligger oven i jobbet hos " + company)
                    .contains("Lønnen fra jobbet hos " + company);
        }
        as(job.contact());
        go(path(job));
        assertThat(page())
                .doesNotContain("fleksjobbeviset")
                .doesNotContain(company)
                .doesNotContain("ligger oven i");
    }

    private List<String> waitsFor(SignedIn person) {
        return waiting.stream()
                .flatMap(source -> source.waitingFor(person).stream())
                .filter(line -> line.sentence().key().equals("agreement.waiting.missing"))
                .map(line -> line.path())
                .toList();
    }

    private static List<String> rows() {
        return _find(ListItem.class).stream()
                .filter(item -> item.getChildren()
                        .anyMatch(part ->
                                part instanceof Anchor link && link.getHref().startsWith("aftaler/")))
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private static String path(Job job) {
        return "aftaler/" + job.id().value();
    }

    private Content without(String... paths) {
        Map<String, String> fields = new TreeMap<>(AgreementFixtures.fields(soon));
        List.of(paths).forEach(fields::remove);
        return Content.of(Templates.current(), fields);
    }
}
