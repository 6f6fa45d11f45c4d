package dk.fleksbro.matching.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.account.Municipality;
import dk.fleksbro.citizen.CitizenFixtures;
import dk.fleksbro.citizen.CitizenFixtures.Person;
import dk.fleksbro.citizen.ProfileFeed;
import dk.fleksbro.employer.EmployerFixtures;
import dk.fleksbro.employer.WorkplaceId;
import dk.fleksbro.matching.MatchFixtures;
import dk.fleksbro.matching.MatchRule;
import dk.fleksbro.matching.MatchStatus;
import dk.fleksbro.matching.Weights;
import dk.fleksbro.matching.WeightsInForce;
import dk.fleksbro.matching.index.Found;
import dk.fleksbro.matching.index.Found.Hit;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.vacancy.FlexJobRoleId;
import dk.fleksbro.vacancy.PublishedRole;
import dk.fleksbro.vacancy.RoleFeed;
import dk.fleksbro.vacancy.RoleService;
import dk.fleksbro.vacancy.VacancyFixtures;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** That the index of a node is what the database holds, whoever wrote there. */
@UseCase("M5")
class NodeIndexTest extends IntegrationTest {

    /** No clock before the portal could have touched a row then. */
    private static final String LONG_AGO = "touched_at = '2020-01-01 00:00:00'";

    @Autowired
    private NodeIndex node;

    @Autowired
    private RoleService roles;

    @Autowired
    private VacancyFixtures vacancies;

    @Autowired
    private CitizenFixtures citizens;

    @Autowired
    private EmployerFixtures employers;

    @Autowired
    private MatchFixtures matches;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RoleFeed roleFeed;

    @Autowired
    private ProfileFeed profileFeed;

    @Autowired
    private ProposalCounts counts;

    @Autowired
    private WeightsInForce weights;

    private Municipality home;
    private FlexJobRoleId role;

    @BeforeEach
    void aRoleAndATown() {
        home = fixtures.municipality();
        role = vacancies.openRole();
    }

    @Test
    void what_this_node_writes_is_in_the_next_list() {
        for (int n = 1; n <= 20; n++) {
            Person person = citizens.withProfile(home);
            assertThat(people()).hasSize(n).contains(person.id().value());
        }
        FlexJobRoleId other = vacancies.openRole();
        node.settled();
        assertThat(node.role(other)).isEqualTo(roles.find(other));
        FlexJobRoleId paused = vacancies.role().paused();
        node.settled();
        assertThat(node.role(paused)).isEmpty();
    }

    @Test
    void a_change_written_behind_the_portals_back_is_seen_soon() {
        Person person = citizens.withProfile(home);
        assertThat(people()).containsExactly(person.id().value());
        Municipality elsewhere = fixtures.municipality();
        write(
                "update citizen set municipality_id = ? where id = ?",
                elsewhere.id().value(),
                person.id().value());
        await(() -> people().isEmpty());
        write("update flex_job_role set title = 'Ny titel' where id = ?", role.value());
        await(() -> node.role(role).orElseThrow().title().equals("Ny titel"));
        write(
                "update company set name = 'Nyt navn A/S' where id = (select company_id from workplace where id = ?)",
                node.role(role).orElseThrow().workplace().value());
        await(() -> node.role(role).orElseThrow().companyName().equals("Nyt navn A/S"));
        write(
                "update flex_job_role set status = 'CLOSED', close_reason = 'NO_LONGER_NEEDED' where id = ?",
                role.value());
        await(() -> node.role(role).isEmpty());
    }

    @Test
    void who_has_been_proposed_comes_after_equals_who_have_not() {
        MatchFixtures.Scene scene = matches.scene();
        home = scene.municipality();
        Person first = scene.person();
        Person second = matches.withAnotherPerson(scene).person();
        role = vacancies.openRole();
        assertThat(people()).containsExactly(first.id().value(), second.id().value());
        matches.at(scene, MatchStatus.PROPOSED);
        await(() -> people().equals(List.of(second.id().value(), first.id().value())));
    }

    @Test
    void a_missed_event_is_mended_by_holding_everything_against_the_database() {
        Person gone = citizens.withProfile(home);
        Person kept = citizens.withProfile(home);
        assertThat(people()).hasSize(2);
        write("delete from profile_need where citizen_id = ?", gone.id().value());
        write("delete from profile_need_text where citizen_id = ?", gone.id().value());
        write("delete from flex_job_profile where citizen_id = ?", gone.id().value());
        UUID workplace = node.role(role).orElseThrow().workplace().value();
        write(
                "update workplace join company on company.id = workplace.company_id set workplace." + LONG_AGO
                        + ", company." + LONG_AGO + " where workplace.id = ?",
                workplace);
        write("update flex_job_role set title = 'Uset titel', " + LONG_AGO + " where id = ?", role.value());
        node.noticePerson(kept.id().value());
        assertThat(people()).as("a look cannot see it").hasSize(2);
        assertThat(node.role(role).orElseThrow().title()).isNotEqualTo("Uset titel");
        node.reconcile();
        assertThat(people()).containsExactly(kept.id().value());
        assertThat(node.role(role).orElseThrow().title()).isEqualTo("Uset titel");
    }

    @Test
    void a_restart_builds_it_anew() {
        Person person = citizens.withProfile(home);
        assertThat(people()).containsExactly(person.id().value());
        node.stop();
        write("update flex_job_role set title = 'Mens det var nede', " + LONG_AGO + " where id = ?", role.value());
        FlexJobRoleId added = vacancies.openRole();
        node.start();
        await(() -> node.role(role).orElseThrow().title().equals("Mens det var nede"));
        await(() -> node.role(added).isPresent());
        assertThat(people()).containsExactly(person.id().value());
    }

    @Test
    void ten_thousand_changes_in_a_burst_lose_nothing() {
        WorkplaceId workplace = employers.employerAt("8000").workplace();
        List<FlexJobRoleId> many = IntStream.range(0, 250)
                .mapToObj(n -> vacancies.openRole(workplace))
                .toList();
        for (int n = 1; n <= 40; n++) {
            write(
                    "update flex_job_role set title = concat(?, id), version = version + 1 where workplace_id = ?",
                    "Omgang " + n + " ",
                    workplace.value());
        }
        await(() ->
                many.stream().allMatch(id -> node.role(id).orElseThrow().title().equals("Omgang 40 " + id.value())));
        List<PublishedRole> open = roles.openRoles();
        assertThat(node.settled().roles()).isEqualTo(open.size());
        assertThat(open).allSatisfy(role -> assertThat(node.role(role.id())).contains(role));
    }

    @Test
    void until_it_is_filled_it_says_so() {
        NodeIndex unfilled = new NodeIndex(roleFeed, profileFeed, counts, weights);
        assertThatThrownBy(unfilled::settled)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo(MatchRule.LISTS_NOT_READY));
    }

    private List<UUID> people() {
        Found found = node.settled()
                .peopleFor(roles.find(role).orElseThrow(), home.id().value(), Weights.FIRST, 50, 0);
        return found.page().stream().map(Hit::id).toList();
    }

    private void write(String sql, Object... values) {
        jdbc.sql(sql).params(values).update();
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            Thread.onSpinWait();
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
