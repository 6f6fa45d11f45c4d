package dk.fleksbro.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.Municipality;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.scale.TaskKind;
import dk.fleksbro.shared.TravelMeans;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class ProfilesTest extends IntegrationTest {

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private CitizenFixtures citizens;

    @Autowired
    private ProfileService profiles;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everybody_with_a_bevis_in_use_comes_with_needs_and_never_tasks() {
        Municipality home = fixtures.municipality();
        var anna = citizens.withProfile(
                home,
                b -> b.need(Axis.NOISE, Level.NONE).never(TaskKind.CLEANING).hours(1.5, 4.25));
        citizens.citizen(home);
        citizens.withProfile(fixtures.municipality());

        assertThat(profiles.ofMunicipality(home.id())).singleElement().satisfies(row -> {
            assertThat(row.citizen().id()).isEqualTo(anna.id());
            assertThat(row.profile()).isEqualTo(profiles.profile(anna.id()).orElseThrow());
            assertThat(row.profile().needs()).containsEntry(Axis.NOISE, Level.NONE);
            assertThat(row.profile().neverTasks()).containsExactly(TaskKind.CLEANING);
            assertThat(row.profile().hoursMax().minutes()).isEqualTo(255);
        });
    }

    @Test
    @UseCase("M4")
    void a_working_day_and_the_way_to_work_are_kept_and_may_be_unanswered() {
        Municipality home = fixtures.municipality();
        Rhythm rhythm = new Rhythm(60, 240, 150, LocalTime.of(9, 30), LocalTime.of(14, 0));
        Travel travel = new Travel(Set.of(TravelMeans.BICYCLE, TravelMeans.BUS_AND_TRAIN), 45);
        var anna = citizens.withProfile(home, b -> b.rhythm(rhythm).travel(travel));
        var bo = citizens.withProfile(home);
        var eva = citizens.withProfile(home, b -> b.rhythm(new Rhythm(null, null, 120, null, LocalTime.NOON)));

        assertThat(profiles.profile(anna.id()).orElseThrow().rhythm()).isEqualTo(rhythm);
        assertThat(profiles.profile(anna.id()).orElseThrow().travel()).isEqualTo(travel);
        assertThat(profiles.profile(bo.id()).orElseThrow().rhythm()).isEqualTo(Rhythm.UNANSWERED);
        assertThat(profiles.profile(bo.id()).orElseThrow().travel()).isEqualTo(Travel.UNANSWERED);
        assertThat(profiles.profile(eva.id()).orElseThrow().rhythm().badDayMinutes())
                .isEqualTo(120);
    }

    @Test
    void forty_people_cost_no_more_statements_than_one() {
        Municipality home = fixtures.municipality();
        for (int i = 0; i < 40; i++) {
            citizens.withProfile(home);
        }
        transactions.executeWithoutResult(status -> {
            int before = selects();
            assertThat(profiles.ofMunicipality(home.id())).hasSize(40);
            assertThat(selects() - before).isLessThanOrEqualTo(3);
        });
    }

    /** How many the server has counted on this connection; the transaction keeps it the same one. */
    private int selects() {
        return jdbc.sql("show session status like 'Com_select'")
                .query((row, n) -> row.getInt(2))
                .single();
    }
}
