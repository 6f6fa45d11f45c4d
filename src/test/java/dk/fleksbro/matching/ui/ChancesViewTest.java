package dk.fleksbro.matching.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UiTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.Municipality;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.citizen.CitizenFixtures;
import dk.fleksbro.citizen.CitizenFixtures.Person;
import dk.fleksbro.matching.MatchService;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.vacancy.VacancyFixtures;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("M7")
class ChancesViewTest extends UiTest {

    @Autowired
    private CitizenFixtures citizens;

    @Autowired
    private VacancyFixtures roles;

    @Autowired
    private MatchService matches;

    private Municipality municipality;
    private SignedIn consultant;

    @BeforeEach
    void aMunicipality() {
        municipality = fixtures.municipality();
        consultant = fixtures.consultant(municipality);
    }

    @Test
    void nobody_goes_sixty_days_without_a_proposal_unseen() {
        Person vera = citizens.withProfile(municipality, bevis -> bevis.name("Vera Ventende"));
        clock.advance(Duration.ofDays(59));
        as(consultant);
        go("");
        assertThat(page()).doesNotContain("på et forslag. Se hvem.");
        clock.advance(Duration.ofDays(2));
        go("chancer");
        assertThat(page()).contains("Vera Ventende").contains("Ventet 61 dage").contains("Aldrig foreslået");
        go("");
        assertThat(page()).contains("En fleksjobber har ventet 61 dage på et forslag. Se hvem.");
        matches.propose(roles.openRole(), vera.id(), null);
        go("chancer");
        assertThat(page()).contains("Ingen har ventet så længe.").doesNotContain("Vera Ventende");
    }

    @Test
    void the_team_lead_reads_figures_and_no_names() {
        IntStream.range(0, 6).forEach(n -> citizens.withProfile(municipality, bevis -> bevis.name("Vera Ventende")));
        Person once = citizens.withProfile(municipality, bevis -> bevis.name("Frida Foreslået"));
        as(consultant);
        matches.propose(roles.openRole(), once.id(), null);
        clock.advance(Duration.ofDays(61));
        as(fixtures.account(dk.fleksbro.account.Role.TEAM_LEAD, municipality.id(), "Tea Teamleder"));
        go("chancer");
        assertThat(page())
                .contains("Lige chancer")
                .contains("Gini-tal: 0,86.")
                .contains("7 har ventet mere end 60 dage.")
                .doesNotContain("Vera")
                .doesNotContain("Frida");
        go("");
        assertThat(page()).contains("7 fleksjobbere har ventet for længe på et forslag");
    }

    @Test
    void of_fewer_than_five_nothing_is_told() {
        IntStream.range(0, 4).forEach(n -> citizens.withProfile(municipality));
        as(consultant);
        go("chancer");
        assertThat(page()).contains("Der er færre end 5.").doesNotContain("Gini-tal");
    }

    @Test
    void groups_are_told_by_name_only_when_they_are_large_enough() {
        IntStream.range(0, 6)
                .forEach(n -> citizens.withProfile(
                        municipality, bevis -> bevis.noNeeds().need(Axis.LIFTING, Level.NONE)));
        IntStream.range(0, 5)
                .forEach(n -> citizens.withProfile(
                        municipality, bevis -> bevis.noNeeds().need(Axis.NOISE, Level.NONE)));
        citizens.withProfile(municipality, bevis -> bevis.noNeeds().need(Axis.PHONE, Level.NONE));
        as(consultant);
        go("chancer");
        assertThat(page())
                .contains("Krop")
                .contains("Andre grupper, lagt sammen")
                .doesNotContain("Samvær");
    }
}
