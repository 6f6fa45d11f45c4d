package dk.fleksbro.consent;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.Fixtures;
import dk.fleksbro.IntegrationTest;
import dk.fleksbro.account.Municipality;
import dk.fleksbro.account.SignedIn;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A list in SQL shows exactly the rows that the access table lets through one by one: for every reader, part and purpose. */
class AccessScopeTest extends IntegrationTest {

    private static final List<String> STATUSES = List.of(
            "PROPOSED",
            "CITIZEN_MAYBE",
            "PRESENTED",
            "MUTUAL",
            "MEETING_PROPOSED",
            "MEETING_AGREED",
            "CITIZEN_NO",
            "EMPLOYER_NO",
            "WITHDRAWN",
            "TAKEN_BACK");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Fixtures fixtures;

    private final Random random = new Random(7);
    private AccessWorld world;
    private final List<@Nullable SignedIn> readers = new ArrayList<>();

    @Test
    void what_a_list_shows_is_what_the_table_gives() {
        buildWorld();
        int shown = 0;
        for (SubjectKind kind : Set.of(
                SubjectKind.CITIZEN,
                SubjectKind.MATCH,
                SubjectKind.EMPLOYMENT,
                SubjectKind.FAIR,
                SubjectKind.ROLE,
                SubjectKind.WORKPLACE)) {
            for (SignedIn reader : readers) {
                for (Part part : Part.values()) {
                    for (Purpose purpose : Purpose.values()) {
                        Set<UUID> oneByOne = world.subjects.values().stream()
                                .filter(facts -> facts.kind() == kind)
                                .filter(facts -> Access.ruleFor(reader, facts, part, purpose)
                                        .isPresent())
                                .map(Facts::id)
                                .collect(Collectors.toSet());
                        assertThat(listed(reader, kind, part, purpose))
                                .as("%s of %s for %s, read by %s", part, kind, purpose, reader)
                                .isEqualTo(oneByOne);
                        shown += oneByOne.size();
                    }
                }
            }
        }
        assertThat(shown).isGreaterThan(100);
    }

    private Set<UUID> listed(@Nullable SignedIn reader, SubjectKind kind, Part part, Purpose purpose) {
        String from =
                switch (kind) {
                    case CITIZEN -> "citizen.id from citizen";
                    case ROLE -> "flex_job_role.id from flex_job_role";
                    case WORKPLACE -> "workplace.id from workplace";
                    case FAIR -> "fair.id from fair";
                    case EMPLOYMENT ->
                        "employment.id from employment join citizen on citizen.id = employment.citizen_id";
                    default -> """
                            flex_match.id from flex_match
                            join citizen on citizen.id = flex_match.citizen_id
                            join flex_job_role on flex_job_role.id = flex_match.role_id
                            """;
                };
        AccessScope scope = AccessScope.of(reader, kind, part, purpose, AccessWorld.TODAY);
        Set<UUID> rows = new HashSet<>(jdbc.sql("select " + from + " where " + scope.sql())
                .params(scope.parameters())
                .query(UUID.class)
                .list());
        rows.retainAll(world.subjects.keySet());
        return rows;
    }

    private void buildWorld() {
        world = new AccessWorld(jdbc);
        Municipality home = fixtures.municipality();
        Municipality away = fixtures.municipality();
        readers.add(null);
        readers.add(fixtures.admin());
        Map<UUID, UUID> employerOfWorkplace = new LinkedHashMap<>();
        Map<UUID, SignedIn> employers = new LinkedHashMap<>();
        for (int i = 0; i < 3; i++) {
            SignedIn employer = fixtures.employer();
            readers.add(employer);
            UUID workplace = world.workplace(employer);
            employerOfWorkplace.put(workplace, employer.accountId());
            employers.put(workplace, employer);
        }
        List<UUID> roles = new ArrayList<>();
        Map<UUID, UUID> workplaceOfRole = new LinkedHashMap<>();
        for (UUID workplace : employerOfWorkplace.keySet()) {
            for (String status : List.of("DRAFT", "OPEN", "PAUSED", "CLOSED")) {
                UUID role = world.role(workplace, status, employerOfWorkplace.get(workplace));
                roles.add(role);
                workplaceOfRole.put(role, workplace);
            }
        }
        for (Municipality municipality : List.of(home, away)) {
            SignedIn consultant = fixtures.consultant(municipality);
            readers.add(consultant);
            readers.add(fixtures.teamLead(municipality));
            List.of("DRAFT", "OPEN", "CANCELLED").forEach(status -> world.fair(municipality, consultant, status));
            for (int i = 0; i < 4; i++) {
                SignedIn person = fixtures.flexWorker(municipality);
                readers.add(person);
                UUID citizen = world.citizen(person, municipality);
                employers.forEach(
                        (workplace, employer) -> world.employment(citizen, workplace, employer, random.nextBoolean()));
                // the last day on which the employer takes part, and the day after
                employers.forEach((workplace, employer) -> world.employment(citizen, workplace, employer, true, 30));
                employers.forEach((workplace, employer) -> world.employment(citizen, workplace, employer, true, 31));
                Map<Part, Stage> released = releases(citizen);
                for (UUID role : roles) {
                    UUID employer = employerOfWorkplace.get(workplaceOfRole.get(role));
                    String status = STATUSES.get(random.nextInt(STATUSES.size()));
                    world.match(role, citizen, employer, status, released);
                }
            }
        }
    }

    private Map<Part, Stage> releases(UUID citizen) {
        Map<Part, Stage> released = new EnumMap<>(Part.class);
        for (Part part : Part.RELEASABLE) {
            int choice = random.nextInt(4);
            if (choice > 0) {
                Stage from = choice == 1 ? Stage.PRESENTED : Stage.MUTUAL;
                world.release(citizen, part, from, choice == 3);
                if (choice < 3) {
                    released.put(part, from);
                }
            }
        }
        return released;
    }
}
