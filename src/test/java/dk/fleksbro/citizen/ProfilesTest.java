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

class ProfilesTest extends IntegrationTest {

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private CitizenFixtures citizens;

    @Autowired
    private ProfileService profiles;

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
}
