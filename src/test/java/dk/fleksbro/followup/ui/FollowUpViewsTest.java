package dk.fleksbro.followup.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dk.fleksbro.StatementCount;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.Role;
import dk.fleksbro.agreement.AgreementFixtures;
import dk.fleksbro.agreement.AgreementFixtures.Job;
import dk.fleksbro.followup.ConcernAbout;
import dk.fleksbro.followup.ConcernService;
import dk.fleksbro.followup.TalkStatus;
import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import dk.fleksbro.shared.ui.Texts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Follow-up as the four of them see it. */
@UseCase("F7")
class FollowUpViewsTest extends UiTest {

    private static final LocalDate START = LocalDate.of(2027, 1, 4);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("da"));

    @Autowired
    private AgreementFixtures agreements;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ConcernService concerns;

    @Autowired
    private Notices notices;

    private Job job;

    @BeforeEach
    void aRunningJob() {
        on(START);
        job = agreements.running(START);
    }

    @Test
    void the_page_says_when_the_next_talk_is_and_why_now() {
        as(job.citizen());
        go("opfoelgning");
        assertThat(page()).contains("Næste samtale: senest 4. marts 2027.");
        open();
        assertThat(page())
                .contains("Senest 4. marts 2027")
                .contains("Hvorfor nu? Det første år taler I sammen hver anden måned.")
                .contains("Samtale med kommunen")
                .contains("4. maj 2027")
                .contains("Er der noget galt?");
    }

    @Test
    @UseCase("F6")
    void a_talk_that_is_late_is_no_reproach_to_the_citizen_and_stands_on_the_consultants_list_with_its_reason() {
        on(LocalDate.of(2027, 3, 20));
        as(job.citizen());
        go("opfoelgning");
        assertThat(page())
                .contains("Der skal findes en ny dag til næste samtale.")
                .doesNotContain("over tiden");
        open();
        assertThat(page())
                .contains("Dagen var 4. marts 2027. Find en ny dag, når det passer.")
                .contains("Der skal findes en ny dag til samtalen. Det sørger vi for.")
                .doesNotContain("over tiden");
        as(job.consultant());
        go("opfoelgning");
        assertThat(page()).contains("Samtalen er 16 dage over tiden.").contains("Se nærmere");
        open();
        assertThat(page()).contains("Det bør du se på").contains("Samtalen er 16 dage over tiden.");
        as(job.contact());
        open();
        assertThat(page()).doesNotContain("Det bør du se på").doesNotContain("Trivslen");
    }

    @Test
    @UseCase("F6")
    void the_team_lead_sees_what_has_climbed_and_nothing_of_how_it_goes() {
        var lead = fixtures.account(Role.TEAM_LEAD, job.consultant().municipality(), "Tove Teamleder");
        on(LocalDate.of(2027, 3, 31));
        as(lead);
        go("opfoelgning/hold");
        assertThat(page()).contains("Der er ikke noget her.");
        on(LocalDate.of(2027, 4, 1));
        as(lead);
        go("opfoelgning/hold");
        assertThat(page()).contains(job.consultant().displayName()).contains("Samtalen er 28 dage over tiden.");
        open();
        assertThat(page())
                .contains("Alle samtaler")
                .doesNotContain("Sådan går det")
                .doesNotContain("Se aftalen")
                .doesNotContain("Er der noget galt");
        assertThat(_find(Html.class)).isEmpty();
    }

    @Test
    @UseCase("F6")
    void a_consultant_of_another_municipality_and_another_employer_find_nothing() {
        as(fixtures.consultant(fixtures.municipality()));
        go("opfoelgning");
        assertThat(page()).contains("Der er ingen job her.");
        open();
        assertThat(page()).contains("Siden findes ikke");
        as(fixtures.employer());
        open();
        assertThat(page()).contains("Siden findes ikke");
    }

    @Test
    @UseCase("F6")
    void what_goes_wrong_first_stands_on_top_and_one_sees_ones_own_citizens_first() {
        on(LocalDate.of(2027, 3, 20));
        var other = fixtures.account(Role.CONSULTANT, job.consultant().municipality(), "Kim Konsulent");
        as(other);
        go("opfoelgning");
        assertThat(page()).contains("Der er ingen job her.");
        setAll();
        assertThat(page()).contains("Samtalen er 16 dage over tiden.");
    }

    @Test
    void growth_stands_as_a_sentence_a_chart_and_a_table() {
        agreements.change(job.id(), Map.of("hours.effective", "420", "hours.presence", "540"), START.plusMonths(5));
        on(START.plusMonths(14));
        as(job.citizen());
        open();
        assertThat(page())
                .contains("Timerne med løn er steget fra 5 til 7 om ugen på 14 måneder.")
                .contains("I hele landet får 21 %")
                .contains("Timer og skånehensyn over tid")
                .contains("4. juni 2027")
                .contains("62,5 %")
                .contains("0 af 1");
        String chart = _get(Html.class).getInnerHtml();
        assertThat(chart)
                .contains("role=\"img\"")
                .contains("<title id=\"hours-title\">Timer om ugen over tid</title>")
                .contains("Timerne med løn er steget fra 5 til 7")
                .contains("<rect")
                .contains("<circle");
    }

    @Test
    void after_two_content_talks_one_small_step_is_asked_about_and_no_thanks_is_respected_for_half_a_year() {
        contentTalk("between-us:1", LocalDate.of(2027, 3, 4));
        contentTalk("municipality:3", LocalDate.of(2027, 4, 5));
        on(LocalDate.of(2027, 4, 10));
        as(job.citizen());
        open();
        assertThat(page()).contains("Er det tid til et lille skridt?");
        _click(_get(Button.class, s -> s.withText("Nej tak")));
        assertThat(page()).contains("Vi spørger tidligst igen om et halvt år.").doesNotContain("Er det tid");
        // each side is asked for itself
        as(job.contact());
        open();
        assertThat(page()).contains("Er det tid til et lille skridt?");
        _click(_get(Button.class, s -> s.withText("Nej tak")));
        open();
        assertThat(page()).doesNotContain("Er det tid til et lille skridt?");
        on(LocalDate.of(2027, 10, 9));
        as(job.citizen());
        open();
        assertThat(page()).doesNotContain("Er det tid til et lille skridt?");
        on(LocalDate.of(2027, 10, 10));
        as(job.contact());
        open();
        assertThat(page()).contains("Er det tid til et lille skridt?");
    }

    @Test
    void a_concern_the_employer_may_not_see_does_not_show_in_what_the_employer_is_asked() {
        contentTalk("between-us:1", LocalDate.of(2027, 3, 4));
        contentTalk("municipality:3", LocalDate.of(2027, 4, 5));
        on(LocalDate.of(2027, 4, 10));
        as(job.citizen());
        concerns.send(job.id(), ConcernAbout.TASKS, "Der er for meget", false);
        open();
        assertThat(page()).doesNotContain("Er det tid til et lille skridt?");
        as(job.contact());
        open();
        assertThat(page()).contains("Er det tid til et lille skridt?");
    }

    @Test
    void well_being_is_shown_only_when_it_has_been_opened() {
        pulse("between-us:1", "CITIZEN", 2);
        as(job.citizen());
        open();
        assertThat(page()).contains("Trivsel ved samtalerne").contains("2 ud af 5");
        as(job.contact());
        open();
        assertThat(page()).doesNotContain("Trivsel ved samtalerne");
        pulse("between-us:1", "EMPLOYER", 4);
        open();
        assertThat(page())
                .contains("Trivsel ved samtalerne")
                .contains("2 ud af 5")
                .contains("4 ud af 5");
    }

    @Test
    void a_talk_that_was_held_opens_the_fleksjobbers_own_answer_to_them_and_the_consultant_alone() {
        pulse("between-us:1", "CITIZEN", 2);
        jdbc.sql("update talk set status = 'HELD', held_on = ? where employment_id = ? and point = 'between-us:1'")
                .params(START.plusDays(1), job.id().value())
                .update();
        as(job.contact());
        open();
        assertThat(page()).doesNotContain("Trivsel ved samtalerne").doesNotContain("2 ud af 5");
        as(job.citizen());
        open();
        assertThat(page()).contains("2 ud af 5");
        as(job.consultant());
        open();
        assertThat(page()).contains("2 ud af 5");
    }

    @Test
    void another_interval_says_why_the_day_has_moved() {
        agreements.change(job.id(), Map.of("followup.interval", "1"), START);
        as(job.contact());
        open();
        assertThat(page())
                .contains("Senest 4. februar 2027")
                .contains("Aftalen er ændret. Før var dagen 4. marts 2027.");
    }

    @Test
    void each_page_asks_the_database_at_most_three_times() {
        as(job.citizen());
        assertThat(StatementCount.during(() -> go("opfoelgning"))).isBetween(1, 3);
        assertThat(StatementCount.during(this::open)).isBetween(1, 3);
        as(job.consultant());
        assertThat(StatementCount.during(() -> go("opfoelgning"))).isBetween(1, 3);
        assertThat(StatementCount.during(this::open)).isBetween(1, 3);
    }

    @Test
    void past_and_coming_talks_stand_in_the_order_of_their_days() {
        as(job.citizen());
        open();
        NativeTable talks = _find(NativeTable.class).stream()
                .filter(table -> Texts.text("followup.talks.caption").equals(table.getCaptionText()))
                .findFirst()
                .orElseThrow();
        List<LocalDate> days = talks.getBody().getRows().stream()
                .map(row -> LocalDate.parse(row.getHeaderCells().getFirst().getText(), DAY))
                .toList();
        assertThat(days).hasSizeGreaterThan(4).isSorted();
        assertThat(page()).contains(Texts.text("followup.talks.ahead"), Texts.of("followup.state", TalkStatus.PLANNED));
    }

    @Test
    void a_notice_costs_one_statement_more_once_when_what_it_told_of_is_opened() {
        as(job.consultant());
        open();
        int usual = StatementCount.during(this::open);
        notices.tell(
                new AccountId(job.consultant().accountId()),
                NoticeKind.TALK_COMES,
                "test:" + job.id().value(),
                "opfoelgning/" + job.id().value());
        assertThat(StatementCount.during(this::open)).isEqualTo(usual + 1);
        assertThat(notices.unread(job.consultant(), 1)).isEmpty();
        assertThat(StatementCount.during(this::open)).isEqualTo(usual).isLessThanOrEqualTo(3);
    }

    @Test
    void the_start_page_has_a_way_to_say_that_something_is_wrong() {
        as(job.citizen());
        go("");
        assertThat(_get(Anchor.class, s -> s.withPredicate(a -> a.getHref().endsWith("/noget-er-galt")))
                        .getText())
                .startsWith("Er der noget galt på jobbet?");
    }

    private void setAll() {
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Boolean> whose = _get(RadioButtonGroup.class);
        whose.setValue(false);
    }

    private void contentTalk(String point, LocalDate on) {
        on(on);
        pulse(point, "CITIZEN", 4);
        pulse(point, "EMPLOYER", 5);
        jdbc.sql(
                        "update talk set status = 'AGREED', held_on = :on, closed_at = :at where employment_id = :id and point = :point")
                .param("on", on)
                .param("at", JdbcTypes.utc(clock.instant()))
                .param("id", job.id().value())
                .param("point", point)
                .update();
    }

    private void pulse(String point, String party, int mood) {
        UUID talk = jdbc.sql("select id from talk where employment_id = ? and point = ?")
                .params(job.id().value(), point)
                .query(UUID.class)
                .single();
        jdbc.sql("""
                        insert into talk_pulse (talk_id, party, workload, energy, clear_tasks, support, well_being, account_id, answered_at)
                        values (:talk, :party, 3, 3, 3, 3, :mood, :by, :at)
                        """)
                .param("talk", talk)
                .param("party", party)
                .param("mood", mood)
                .param("by", job.citizen().accountId())
                .param("at", JdbcTypes.utc(clock.instant()))
                .update();
    }

    private void open() {
        go("opfoelgning/" + job.id().value());
    }

    private void on(LocalDate day) {
        clock.setTo(DanishTime.instant(day, LocalTime.of(9, 0)));
    }
}
