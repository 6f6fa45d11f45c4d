package dk.fleksbro.handover.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import dk.fleksbro.Fixtures;
import dk.fleksbro.StatementCount;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.account.StandIn;
import dk.fleksbro.account.StandIns;
import dk.fleksbro.citizen.CitizenFixtures;
import dk.fleksbro.citizen.CitizenFixtures.Person;
import dk.fleksbro.citizen.CitizenService;
import dk.fleksbro.handover.HandoverPaths;
import dk.fleksbro.handover.StandInService;
import dk.fleksbro.matching.MatchFixtures;
import dk.fleksbro.matching.MatchStatus;
import dk.fleksbro.shared.DanishTime;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One page about each citizen: written by who goes, read by who stands in and by the team lead, and by nobody else. */
@UseCase("M9")
class SheetsViewTest extends UiTest {

    @Autowired
    private StandIns standIns;

    @Autowired
    private MatchFixtures matches;

    @Autowired
    private CitizenFixtures citizens;

    @Autowired
    private CitizenService citizenService;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private StandInService service;

    private MatchFixtures.Scene scene;
    private SignedIn absent;
    private SignedIn mette;
    private StandIn standIn;

    @BeforeEach
    void one_is_away() {
        scene = matches.scene();
        absent = scene.consultant();
        mette = fixtures.account(Role.CONSULTANT, scene.municipality().id(), "Mette Møller");
        standIn = standIns.arrange(absent, absent.id(), mette.id(), today(), today().plusDays(6));
    }

    @Test
    void a_sheet_says_who_how_to_reach_them_where_things_stand_and_what_waits() {
        matches.at(scene, MatchStatus.PRESENTED);
        clock.advance(Duration.ofDays(8));
        standIn = standIns.arrange(absent, absent.id(), mette.id(), today(), today());
        open(mette);
        assertThat(page())
                .contains("De borgere, Karin Konsulent følger")
                .contains("Anna Fleksjobber")
                .contains("Kandidat " + scene.person().candidateNo())
                .contains("20 30 40 50")
                .contains("2–6 timer om ugen: Pakning")
                .contains("Præsenteret")
                .contains("Venter på arbejdspladsen.")
                .contains("Intet job lige nu")
                .contains("Der er ikke skrevet noget.")
                .doesNotContain("Intet haster");
    }

    @Test
    void needs_stand_on_no_sheet() {
        open(mette);
        assertThat(page())
                .doesNotContain("Jeg har brug for et roligt sted at holde pause.")
                .doesNotContain("Løft");
    }

    @Test
    void what_the_one_who_goes_writes_is_kept_and_read_by_the_stand_in_and_the_team_lead() {
        open(absent);
        write("Ring helst om formiddagen.\nHun venter på svar fra lageret.");
        assertThat(page()).contains("Gemt");
        open(absent);
        assertThat(page()).contains("Ring helst om formiddagen.");
        open(mette);
        assertThat(page()).contains("Hun venter på svar fra lageret.").doesNotContain("Skriv en note");
        assertThat(_find(TextArea.class)).isEmpty();
        open(fixtures.teamLead(scene.municipality()));
        assertThat(page())
                .contains("Hun venter på svar fra lageret.")
                .doesNotContain("20 30 40 50")
                .doesNotContain("2–6 timer")
                .doesNotContain("Venter nu");
    }

    @Test
    void how_to_reach_people_is_for_the_stand_in_from_a_week_before_until_the_return() {
        StandIn later = standIns.arrange(absent, absent.id(), mette.id(), today().plusDays(20), today().plusDays(21));
        standIn = later;
        open(mette);
        assertThat(page()).contains("Anna Fleksjobber").doesNotContain("20 30 40 50");
        clock.advance(Duration.ofDays(13));
        open(mette);
        assertThat(page()).contains("20 30 40 50");
        clock.advance(Duration.ofDays(9));
        open(mette);
        assertThat(page())
                .contains("Anna Fleksjobber")
                .doesNotContain("20 30 40 50")
                .doesNotContain("Venter nu");
    }

    @Test
    void who_is_away_longer_has_nothing_to_write_again() {
        open(absent);
        write("Ring helst om formiddagen.");
        clock.advance(Duration.ofDays(7));
        as(absent);
        standIn = service.arrange(absent.id(), mette.id(), today(), today().plusDays(6));
        open(mette);
        assertThat(page()).contains("Ring helst om formiddagen.");
    }

    @Test
    void what_was_written_for_one_colleague_goes_to_another_only_when_its_writer_chooses_them() {
        SignedIn ole = fixtures.account(Role.CONSULTANT, scene.municipality().id(), "Ole Olsen");
        open(absent);
        write("Ring helst om formiddagen.");
        clock.advance(Duration.ofDays(7));
        as(fixtures.teamLead(scene.municipality()));
        standIn = service.arrange(absent.id(), ole.id(), today(), today());
        open(ole);
        assertThat(page()).contains("Anna Fleksjobber").doesNotContain("Ring helst");
        clock.advance(Duration.ofDays(1));
        as(absent);
        standIn = service.arrange(absent.id(), mette.id(), today(), today());
        open(mette);
        assertThat(page()).contains("Ring helst");
    }

    @Test
    void a_note_that_cannot_be_used_is_shown_to_its_writer_alone() {
        open(absent);
        write("x".repeat(2001));
        assertThat(page()).contains("1 tegn");
        open(mette);
        assertThat(page()).contains("Der er ikke skrevet noget.").doesNotContain("xxx");
    }

    @Test
    void reading_is_logged_for_the_citizen() {
        open(absent);
        write("Ring helst om formiddagen.");
        open(mette);
        as(scene.person().account());
        go("hvem-har-set");
        assertThat(page())
                .contains("Jobkonsulent Mette Møller så det, din jobkonsulent har skrevet til sin vikar.")
                .contains("Jobkonsulent Mette Møller så hvordan du kan kontaktes.");
    }

    @Test
    void nobody_else_reads_them() {
        for (SignedIn other : List.of(
                fixtures.account(Role.CONSULTANT, scene.municipality().id(), "Ole Olsen"),
                fixtures.consultant(fixtures.municipality()),
                fixtures.teamLead(fixtures.municipality()))) {
            open(other);
            assertThat(page()).as(other.displayName()).doesNotContain("Anna Fleksjobber");
        }
    }

    @Test
    void thirty_days_after_the_return_it_is_read_by_nobody_any_more() {
        open(absent);
        write("Ring helst om formiddagen.");
        clock.advance(Duration.ofDays(7 + 29));
        open(mette);
        assertThat(page()).contains("Ring helst om formiddagen.");
        clock.advance(Duration.ofDays(1));
        for (SignedIn one : List.of(mette, absent, fixtures.teamLead(scene.municipality()))) {
            open(one);
            assertThat(page()).doesNotContain("Anna Fleksjobber").doesNotContain("Ring helst");
        }
    }

    @Test
    void what_is_taken_back_stays_with_who_wrote_it() {
        StandIn later = standIns.arrange(absent, absent.id(), mette.id(), today().plusDays(20), today().plusDays(21));
        standIn = later;
        open(absent);
        write("Ring helst om formiddagen.");
        standIns.end(absent, later.id());
        open(mette);
        assertThat(page()).doesNotContain("Ring helst");
        open(absent);
        assertThat(page()).contains("Ring helst");
    }

    @Test
    void who_is_protected_is_not_printed() {
        Fixtures.signIn(absent);
        citizenService.protect(scene.person().id(), true);
        open(mette);
        assertThat(page())
                .contains("Navne- og adressebeskyttet. Siden bliver ikke printet.")
                .contains("1 borger har navne- og adressebeskyttelse og bliver ikke printet.");
        assertThat(_get(Section.class, spec -> spec.withClasses("handover-sheet not-on-paper")))
                .isNotNull();
    }

    @Test
    void who_is_waited_for_most_urgently_comes_first() {
        citizens.withProfile(
                scene.municipality(), bevis -> bevis.name("Aase Aaby").consultant(absent));
        matches.at(scene, MatchStatus.CITIZEN_MAYBE);
        open(mette);
        assertThat(page().indexOf("Anna Fleksjobber")).isLessThan(page().indexOf("Aase Aaby"));
    }

    @Test
    void the_address_without_a_number_leads_to_the_nearest_and_to_a_way_on_without_any() {
        as(mette);
        go("vikar/borgere");
        assertThat(page()).contains("De borgere, Karin Konsulent følger");
        as(fixtures.account(Role.CONSULTANT, scene.municipality().id(), "Ole Olsen"));
        go("vikar/borgere");
        assertThat(page()).contains("Du har ingen vikar");
    }

    @Test
    void the_sheets_ask_the_database_as_often_for_seven_citizens_as_for_one() {
        open(mette);
        int one = StatementCount.during(() -> go(HandoverPaths.sheets(standIn.id())));
        for (int n = 0; n < 6; n++) {
            Person person = citizens.withProfile(
                    scene.municipality(), bevis -> bevis.name("Nr. Syv").consultant(absent));
            assertThat(person.candidateNo()).isPositive();
        }
        assertThat(StatementCount.during(() -> go(HandoverPaths.sheets(standIn.id()))))
                .isEqualTo(one)
                .isLessThanOrEqualTo(24);
        assertThat(page()).contains("Nr. Syv");
    }

    private void open(SignedIn reader) {
        as(reader);
        go(HandoverPaths.sheets(standIn.id()));
    }

    private static void write(String text) {
        _click(_get(Button.class, spec -> spec.withText("Skriv en note")));
        _setValue(_get(TextArea.class), text);
    }

    private LocalDate today() {
        return DanishTime.date(clock.instant());
    }
}
