package dk.fleksbro.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.account.Municipality;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.scale.TaskKind;
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
