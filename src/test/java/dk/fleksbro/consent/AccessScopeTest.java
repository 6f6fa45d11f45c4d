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
    private final Map<UUID, Facts> subjects = new LinkedHashMap<>();
    private final List<@Nullable SignedIn> readers = new ArrayList<>();

    @Test
    void what_a_list_shows_is_what_the_table_gives() {
        buildWorld();
        int shown = 0;
        for (SubjectKind kind :
                Set.of(SubjectKind.CITIZEN, SubjectKind.MATCH, SubjectKind.ROLE, SubjectKind.WORKPLACE)) {
            for (SignedIn reader : readers) {
                for (Part part : Part.values()) {
                    for (Purpose purpose : Purpose.values()) {
                        Set<UUID> oneByOne = subjects.values().stream()
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
                    default -> """
                            flex_match.id from flex_match
                            join citizen on citizen.id = flex_match.citizen_id
                            join flex_job_role on flex_job_role.id = flex_match.role_id
                            """;
                };
        AccessScope scope = AccessScope.of(reader, kind, part, purpose);
        Set<UUID> rows = new HashSet<>(jdbc.sql("select " + from + " where " + scope.sql())
                .params(scope.parameters())
                .query(UUID.class)
                .list());
        rows.retainAll(subjects.keySet());
        return rows;
    }

    private void buildWorld() {
        Municipality home = fixtures.municipality();
        Municipality away = fixtures.municipality();
        readers.add(null);
        readers.add(fixtures.admin());
        Map<UUID, UUID> employerOfWorkplace = new LinkedHashMap<>();
        for (int i = 0; i < 3; i++) {
            SignedIn employer = fixtures.employer();
            readers.add(employer);
            employerOfWorkplace.put(workplace(employer), employer.accountId());
        }
        List<UUID> roles = new ArrayList<>();
        Map<UUID, UUID> workplaceOfRole = new LinkedHashMap<>();
        for (UUID workplace : employerOfWorkplace.keySet()) {
            for (String status : List.of("DRAFT", "OPEN", "PAUSED", "CLOSED")) {
                UUID role = role(workplace, status, employerOfWorkplace.get(workplace));
                roles.add(role);
                workplaceOfRole.put(role, workplace);
            }
        }
        for (Municipality municipality : List.of(home, away)) {
            readers.add(fixtures.consultant(municipality));
            readers.add(fixtures.teamLead(municipality));
            for (int i = 0; i < 4; i++) {
                SignedIn person = fixtures.flexWorker(municipality);
                readers.add(person);
                UUID citizen = citizen(person, municipality);
                Map<Part, Stage> released = releases(citizen);
                for (UUID role : roles) {
                    UUID employer = employerOfWorkplace.get(workplaceOfRole.get(role));
                    match(role, citizen, person, municipality, employer, released);
                }
            }
        }
    }

    private UUID workplace(SignedIn employer) {
        UUID company = UUID.randomUUID();
        UUID workplace = UUID.randomUUID();
        int n = Fixtures.next() % 100_000_000;
        jdbc.sql(
                        "insert into company (id, version, cvr, name, created_at) values (?, 1, ?, 'Eksempel A/S', utc_timestamp(6))")
                .params(company, "%08d".formatted(n))
                .update();
        jdbc.sql("""
                        insert into workplace (id, version, company_id, p_number, name, street, postal_code, created_at)
                        values (?, 1, ?, ?, 'Eksempel', 'Prøvevej 1', '7000', utc_timestamp(6))
                        """).params(workplace, company, "%010d".formatted(n)).update();
        jdbc.sql(
                        "insert into workplace_contact (workplace_id, account_id, phone, since) values (?, ?, '20123456', utc_timestamp(6))")
                .params(workplace, employer.accountId())
                .update();
        subjects.put(workplace, Facts.ofWorkplace(workplace, Set.of(employer.accountId())));
        return workplace;
    }

    private UUID role(UUID workplace, String status, UUID employer) {
        UUID role = UUID.randomUUID();
        jdbc.sql("""
                        insert into flex_job_role (id, version, workplace_id, status, title, description, minutes_min, minutes_max,
                            weekdays, time_from, time_to, flexible, place, postal_code, from_home, positions, created_at,
                            published_at, close_reason)
                        values (?, 1, ?, ?, 'Lager', '', 120, 360, '', '', '', true, '', '7000', false, 1, utc_timestamp(6),
                            utc_timestamp(6), ?)
                        """)
                .params(role, workplace, status, "CLOSED".equals(status) ? "FILLED" : null)
                .update();
        subjects.put(role, Facts.ofRole(role, Set.of(employer), "OPEN".equals(status)));
        return role;
    }

    private UUID citizen(SignedIn person, Municipality municipality) {
        UUID citizen = UUID.randomUUID();
        jdbc.sql("""
                        insert into citizen (id, version, account_id, municipality_id, candidate_no, name, phone, postal_code, protected, created_at)
                        values (?, 1, ?, ?, ?, 'Anna', '20123456', '7000', false, utc_timestamp(6))
                        """)
                .params(citizen, person.accountId(), municipality.id().value(), Fixtures.next())
                .update();
        subjects.put(
                citizen,
                Facts.ofCitizen(citizen, person.accountId(), municipality.id().value()));
        return citizen;
    }

    private Map<Part, Stage> releases(UUID citizen) {
        Map<Part, Stage> released = new EnumMap<>(Part.class);
        for (Part part : Part.RELEASABLE) {
            int choice = random.nextInt(4);
            if (choice > 0) {
                Stage from = choice == 1 ? Stage.PRESENTED : Stage.MUTUAL;
                boolean withdrawn = choice == 3;
                jdbc.sql("""
                                insert into consent (id, citizen_id, part, from_stage, purpose, text_version, given_at, withdrawn_at)
                                values (?, ?, ?, ?, 'PRESENTATION', 't', '2026-01-01', ?)
                                """)
                        .params(UUID.randomUUID(), citizen, part.name(), from.name(), withdrawn ? "2026-02-01" : null)
                        .update();
                if (!withdrawn) {
                    released.put(part, from);
                }
            }
        }
        return released;
    }

    private void match(
            UUID role,
            UUID citizen,
            SignedIn person,
            Municipality municipality,
            UUID employer,
            Map<Part, Stage> released) {
        UUID match = UUID.randomUUID();
        String status = STATUSES.get(random.nextInt(STATUSES.size()));
        jdbc.sql("""
                        insert into flex_match (id, version, role_id, citizen_id, status, proposed_by, proposed_at, changed_at,
                            reason_text, meeting_at, meeting_place, meeting_note)
                        values (?, 1, ?, ?, ?, ?, utc_timestamp(6), utc_timestamp(6), '', '2027-01-01', '', '')
                        """).params(match, role, citizen, status, person.accountId()).update();
        Stage stage =
                switch (status) {
                    case "PRESENTED" -> Stage.PRESENTED;
                    case "MUTUAL", "MEETING_PROPOSED", "MEETING_AGREED" -> Stage.MUTUAL;
                    default -> Stage.NONE;
                };
        subjects.put(
                match,
                Facts.ofMatch(
                        match,
                        citizen,
                        person.accountId(),
                        municipality.id().value(),
                        Set.of(employer),
                        stage,
                        released));
    }
}
