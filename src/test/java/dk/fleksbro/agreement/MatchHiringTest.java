package dk.fleksbro.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.matching.MatchFixtures;
import dk.fleksbro.matching.MatchFixtures.Scene;
import dk.fleksbro.matching.MatchId;
import dk.fleksbro.matching.MatchStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase("M8")
class MatchHiringTest extends IntegrationTest {

    @Autowired
    private BeginService service;

    @Autowired
    private MatchFixtures matches;

    @Autowired
    private AgreementFixtures agreements;

    @AfterEach
    void nobody() {
        Fixtures.signOut();
    }

    @Test
    void an_agreement_all_have_approved_makes_the_match_a_job_and_the_others_rest() {
        Scene scene = matches.scene();
        MatchId match = matches.at(scene, MatchStatus.OFFER_ACCEPTED);
        MatchId other = matches.at(matches.withAnotherRole(scene), MatchStatus.MUTUAL);
        Fixtures.signIn(scene.employer().contact());
        EmploymentId job = service.begin(match);
        assertThat(matches.status(match)).isEqualTo(MatchStatus.OFFER_ACCEPTED);
        agreements.approve(job);
        assertThat(matches.status(match)).isEqualTo(MatchStatus.HIRED);
        assertThat(matches.status(other)).isEqualTo(MatchStatus.OBSOLETE);
    }

    @Test
    void a_job_found_outside_the_portal_makes_what_is_under_way_rest_too() {
        Scene scene = matches.scene();
        MatchId under = matches.at(scene, MatchStatus.PRESENTED);
        Fixtures.signIn(scene.consultant());
        EmploymentId job =
                service.begin(scene.person().id(), matches.scene().employer().workplace(), true);
        assertThat(matches.status(under)).isEqualTo(MatchStatus.PRESENTED);
        agreements.approve(job);
        assertThat(matches.status(under)).isEqualTo(MatchStatus.OBSOLETE);
    }
}
