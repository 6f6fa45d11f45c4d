package dk.fleksbro.handover.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.StatementCount;
import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.account.StandIn;
import dk.fleksbro.account.StandIns;
import dk.fleksbro.followup.TalkFixtures;
import dk.fleksbro.followup.TalkMove;
import dk.fleksbro.followup.TalkParty;
import dk.fleksbro.handover.HandoverPaths;
import dk.fleksbro.matching.MatchFixtures;
import dk.fleksbro.matching.MatchId;
import dk.fleksbro.matching.MatchMove;
import dk.fleksbro.matching.MatchStatus;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Welcome back: for seven days a line on the start page leads to what happened meanwhile. */
@UseCase("M9")
class MeanwhileViewTest extends UiTest {

    private static final String WELCOME = "Velkommen tilbage. Se, hvad der er sket imens";

    @Autowired
    private StandIns standIns;

    @Autowired
    private MatchFixtures matches;

    @Autowired
    private TalkFixtures talks;

    @Autowired
    private JdbcClient jdbc;

    private MatchFixtures.Scene scene;
    private SignedIn absent;
    private SignedIn mette;
    private MatchId match;
    private StandIn standIn;

    @BeforeEach
    void one_goes_on_holiday() {
        clock.setTo(DanishTime.instant(LocalDate.of(2026, 11, 20), LocalTime.of(9, 0)));
        scene = matches.scene();
        absent = scene.consultant();
        mette = fixtures.account(Role.CONSULTANT, scene.municipality().id(), "Mette Møller");
        match = matches.at(scene, MatchStatus.PRESENTED);
        standIn = standIns.arrange(absent, absent.id(), mette.id(), today().plusDays(1), today().plusDays(2));
    }

    @Test
    void it_tells_what_happened_while_one_was_away_and_nothing_from_before_or_after() {
        clock.advance(Duration.ofDays(1));
        matches.move(scene, match, MatchMove.ACCEPT);
        matches.move(scene, match, MatchMove.PROPOSE_MEETING);
        clock.advance(Duration.ofDays(2));
        matches.move(scene, match, MatchMove.AGREE_MEETING);
        as(absent);
        go(HandoverPaths.meanwhile(standIn.id()));
        assertThat(page())
                .contains("mens Mette Møller var vikar: 21. november 2026 til 22. november 2026.")
                .contains("Anna Fleksjobber")
                .contains(": Begge har sagt ja")
                .contains(": Møde foreslået")
                .contains("21. november 2026, ")
                .doesNotContain(": Præsenteret")
                .doesNotContain(": Møde aftalt");
    }

    @Test
    void talks_approvals_and_concerns_are_told_in_words_and_nothing_of_what_was_said() {
        TalkFixtures.Scene talk = talks.scene();
        SignedIn consultant = talk.job().consultant();
        SignedIn colleague = fixtures.account(Role.CONSULTANT, consultant.municipality(), "Ole Olsen");
        StandIn away = standIns.arrange(consultant, consultant.id(), colleague.id(), today(), today());
        talks.move(talk, TalkMove.INVITE, TalkParty.EMPLOYER);
        jdbc.sql("""
                        insert into concern (id, version, employment_id, party, account_id, about, other_sees, status, sent_at, answer_by)
                        values (?, 1, ?, 'CITIZEN', ?, 'HEALTH', false, 'WAITING', ?, ?)
                        """)
                .params(
                        UUID.randomUUID(),
                        talk.job().id().value(),
                        talk.job().citizen().accountId(),
                        JdbcTypes.utc(clock.instant()),
                        JdbcTypes.utc(clock.instant().plus(Duration.ofDays(2))))
                .update();
        clock.advance(Duration.ofDays(1));
        as(consultant);
        go(HandoverPaths.meanwhile(away.id()));
        assertThat(page())
                .contains(", Samtale om jobbet: Tider foreslået")
                .contains(": aftalen er godkendt af arbejdspladsen")
                .contains(": aftalen er godkendt af kommunen")
                .contains(": der er skrevet, at noget er galt")
                .doesNotContain("Helbred");
    }

    @Test
    void the_start_page_welcomes_back_for_seven_days() {
        assertThat(startPage()).doesNotContain(WELCOME);
        clock.advance(Duration.ofDays(2));
        assertThat(startPage()).doesNotContain(WELCOME);
        clock.advance(Duration.ofDays(1));
        assertThat(startPage()).contains(WELCOME);
        clock.advance(Duration.ofDays(6));
        assertThat(startPage()).contains(WELCOME);
        clock.advance(Duration.ofDays(1));
        assertThat(startPage()).doesNotContain(WELCOME);
    }

    @Test
    void who_came_back_early_reads_of_the_day_they_came_back_too() {
        clock.advance(Duration.ofDays(1));
        matches.move(scene, match, MatchMove.ACCEPT);
        standIns.end(absent, standIn.id());
        as(absent);
        go(HandoverPaths.meanwhile(standIn.id()));
        assertThat(page()).contains(": Begge har sagt ja");
        assertThat(startPage()).contains(WELCOME);
    }

    @Test
    void nobody_is_welcomed_back_from_what_was_taken_back() {
        standIns.end(absent, standIn.id());
        assertThat(startPage()).doesNotContain(WELCOME);
    }

    @Test
    void nothing_happened_is_said_too() {
        clock.advance(Duration.ofDays(3));
        as(absent);
        go("vikar/imens");
        assertThat(page()).contains("Der skete ikke noget i forløb, samtaler eller aftaler, mens du var væk.");
        as(mette);
        go("vikar/imens");
        assertThat(page()).contains("Du har ikke været væk med en vikar den sidste måned.");
    }

    @Test
    void it_is_read_by_who_was_away_alone() {
        clock.advance(Duration.ofDays(1));
        matches.move(scene, match, MatchMove.ACCEPT);
        for (SignedIn other : new SignedIn[] {mette, fixtures.teamLead(scene.municipality())}) {
            as(other);
            go(HandoverPaths.meanwhile(standIn.id()));
            assertThat(page()).doesNotContain("Anna Fleksjobber");
        }
    }

    @Test
    void it_asks_the_database_twice_however_much_happened() {
        clock.advance(Duration.ofDays(1));
        matches.move(scene, match, MatchMove.ACCEPT);
        matches.move(scene, match, MatchMove.PROPOSE_MEETING);
        as(absent);
        assertThat(StatementCount.during(() -> go(HandoverPaths.meanwhile(standIn.id()))))
                .isLessThanOrEqualTo(3);
        assertThat(page()).contains("Anna Fleksjobber");
    }

    private String startPage() {
        as(absent);
        go("");
        return page();
    }

    private LocalDate today() {
        return DanishTime.date(clock.instant());
    }
}
