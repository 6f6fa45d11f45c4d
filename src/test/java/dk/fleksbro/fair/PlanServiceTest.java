package dk.fleksbro.fair;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.citizen.CitizenFixtures;
import dk.fleksbro.employer.EmployerFixtures;
import dk.fleksbro.employer.EmployerFixtures.Employer;
import dk.fleksbro.shared.Rule;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.vacancy.VacancyFixtures;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class PlanServiceTest extends IntegrationTest {

    @Autowired
    private FairFixtures fairs;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private CitizenFixtures citizens;

    @Autowired
    private EmployerFixtures employers;

    @Autowired
    private VacancyFixtures roles;

    @Autowired
    private PlanService plans;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @UseCase("X7")
    void two_hosts_who_order_in_the_same_moment_make_one_plan_and_one_is_told() throws Exception {
        FairFixtures.Scene scene = fairWithGuests();
        SignedIn other = fixtures.consultant(scene.municipality());
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService hosts = Executors.newFixedThreadPool(2)) {
            List<Future<List<Rule>>> told = List.of(
                    hosts.submit(order(scene, scene.host(), together)), hosts.submit(order(scene, other, together)));
            assertThat(told.get(0).get()).isNotEqualTo(told.get(1).get());
            assertThat(List.of(told.get(0).get(), told.get(1).get()))
                    .containsExactlyInAnyOrder(List.of(), List.of(PlanRule.FAIR_PLAN_MOVED));
        }
        assertThat(numbers(scene)).containsExactly(1);
    }

    @Test
    @UseCase("X7")
    void a_card_number_is_never_given_twice() {
        FairFixtures.Scene scene = fairWithGuests();
        FairFixtures.Scene next = fairWithGuests();
        FairFixtures.as(scene.host(), () -> order(scene));
        FairFixtures.as(next.host(), () -> order(next));
        List<Long> cards =
                jdbc.sql("select number from fair_card").query(Long.class).list();
        assertThat(cards).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(2).allMatch(card -> card > 1000);
    }

    private Callable<List<Rule>> order(FairFixtures.Scene scene, SignedIn host, CyclicBarrier together) {
        return () -> {
            Fixtures.signIn(host);
            together.await();
            try {
                plans.order(scene.fair(), 0);
                return List.of();
            } catch (RuleBroken broken) {
                return List.of(broken.rule());
            } finally {
                Fixtures.signOut();
            }
        };
    }

    private FairId order(FairFixtures.Scene scene) {
        plans.order(scene.fair(), 0);
        return scene.fair();
    }

    private FairFixtures.Scene fairWithGuests() {
        FairFixtures.Scene scene = fairs.open(40, 5);
        FairCrowd crowd = new FairCrowd(jdbc, scene.fair());
        crowd.seeker(citizens.withProfile(scene.municipality()).id());
        Employer employer = employers.employerAt("8000");
        crowd.stand(
                employer.workplace(), 1, roles.role().at(employer.workplace()).open());
        return scene;
    }

    private List<Integer> numbers(FairFixtures.Scene scene) {
        return jdbc.sql("select number from fair_plan where fair_id = ?")
                .param(scene.fair().value())
                .query(Integer.class)
                .list();
    }
}
