package dk.fleksbro.consent;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import dk.fleksbro.UiTest;
import dk.fleksbro.account.Municipality;
import dk.fleksbro.account.SignedIn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every route × every reader × {own, same municipality, foreign, withdrawn}: refused unless the access table says yes. */
class AccessWalkTest extends UiTest {

    private enum Standing {
        OWN,
        SAME_MUNICIPALITY,
        FOREIGN,
        WITHDRAWN
    }

    @Autowired
    private JdbcClient jdbc;

    private final Map<SubjectKind, Map<Standing, UUID>> ids = new LinkedHashMap<>();
    private final Map<String, @Nullable SignedIn> readers = new LinkedHashMap<>();
    private AccessWorld world;
    private UUID ownCitizen;

    @Test
    void a_page_opens_only_where_the_table_says_so() {
        buildWorld();
        List<String> wrong = new ArrayList<>();
        int opened = 0;
        int refused = 0;
        for (Class<?> view : routes()) {
            Opens opens = view.getAnnotation(Opens.class);
            for (var reader : readers.entrySet()) {
                for (Standing standing :
                        opens.parameter().isEmpty() ? new Standing[] {Standing.OWN} : Standing.values()) {
                    boolean expected = facts(opens, standing, reader.getValue())
                            .filter(facts -> Arrays.stream(opens.purpose())
                                    .anyMatch(purpose -> Access.ruleFor(reader.getValue(), facts, opens.part(), purpose)
                                            .isPresent()))
                            .isPresent();
                    boolean actual = opens(view, opens, standing, reader.getValue());
                    if (actual != expected) {
                        wrong.add("%s for %s, %s: expected %s"
                                .formatted(
                                        view.getSimpleName(),
                                        reader.getKey(),
                                        standing,
                                        expected ? "open" : "refused"));
                    }
                    if (actual) {
                        opened++;
                    } else {
                        refused++;
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(opened).isGreaterThan(20);
        assertThat(refused).isGreaterThan(100);
    }

    @Test
    void a_made_up_or_broken_id_is_not_found() {
        readers.put("consultant", fixtures.consultant(fixtures.municipality()));
        for (Class<?> view : routes()) {
            Opens opens = view.getAnnotation(Opens.class);
            if (!opens.parameter().isEmpty()) {
                for (String id : List.of(
                        UUID.randomUUID().toString(), "1", "x' or '1'='1", "00000000-0000-0000-0000-000000000000")) {
                    as(readers.get("consultant"));
                    go(path(view, opens, id));
                    assertThat(shown()).as(view.getSimpleName() + " " + id).isNotEqualTo(view);
                }
            }
        }
    }

    private boolean opens(Class<?> view, Opens opens, Standing standing, @Nullable SignedIn reader) {
        if (reader == null) {
            asStranger();
        } else {
            as(reader);
        }
        String id = opens.parameter().isEmpty()
                ? ""
                : ids.get(opens.kind()).get(standing).toString();
        go(path(view, opens, id));
        return shown() == view;
    }

    private static @Nullable Class<?> shown() {
        List<HasElement> chain = UI.getCurrent().getInternals().getActiveRouterTargetsChain();
        return chain.isEmpty() ? null : chain.getFirst().getClass();
    }

    private static String path(Class<?> view, Opens opens, String id) {
        String template = view.getAnnotation(Route.class).value();
        String path = opens.parameter().isEmpty()
                ? template
                : template.replaceFirst(":" + opens.parameter() + "(\\?|\\([^)]*\\))?", id.replace("$", ""));
        return path.replace("/:step", "/tilbud")
                .replaceFirst("/:section\\??", "/hours")
                // the talk of the world's employments has the employment's id
                .replace("/:talkId", "/" + id)
                .replace("/:duty", "/doer")
                .replace("/:part", "/tid")
                .replace("/:question", "/days")
                .replaceAll("/:[A-Za-z]+\\?", "");
    }

    private Optional<Facts> facts(Opens opens, Standing standing, @Nullable SignedIn reader) {
        if (!opens.parameter().isEmpty()) {
            return Optional.of(world.subjects.get(ids.get(opens.kind()).get(standing)));
        }
        return switch (opens.kind()) {
            case PORTAL -> Optional.of(Facts.ofPortal());
            case ACCOUNT -> Optional.ofNullable(reader).map(r -> Facts.ofAccount(r.accountId()));
            default -> Optional.of(world.subjects.get(ids.get(opens.kind()).get(Standing.OWN)));
        };
    }

    private List<Class<?>> routes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Opens.class));
        List<Class<?>> views = new ArrayList<>();
        scanner.findCandidateComponents("dk.fleksbro").forEach(bean -> {
            try {
                views.add(Class.forName(bean.getBeanClassName()).asSubclass(Component.class));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(views).isNotEmpty();
        return views;
    }

    private void buildWorld() {
        world = new AccessWorld(jdbc);
        Municipality home = fixtures.municipality();
        Municipality away = fixtures.municipality();
        SignedIn employer = fixtures.employer();
        SignedIn otherEmployer = fixtures.employer();
        SignedIn person = fixtures.flexWorker(home);
        readers.put("stranger", null);
        readers.put("employer", employer);
        readers.put("fleksjobber", person);
        readers.put("consultant", fixtures.consultant(home));
        readers.put("team lead", fixtures.teamLead(home));
        readers.put("administrator", fixtures.admin());

        UUID workplace = world.workplace(employer);
        UUID otherWorkplace = world.workplace(otherEmployer);
        ids.put(
                SubjectKind.WORKPLACE,
                Map.of(
                        Standing.OWN, workplace,
                        Standing.SAME_MUNICIPALITY, otherWorkplace,
                        Standing.FOREIGN, otherWorkplace,
                        Standing.WITHDRAWN, otherWorkplace));
        UUID role = world.role(workplace, "OPEN", employer.accountId());
        UUID otherRole = world.role(otherWorkplace, "OPEN", otherEmployer.accountId());
        UUID closed = world.role(workplace, "CLOSED", employer.accountId());
        ids.put(
                SubjectKind.ROLE,
                Map.of(
                        Standing.OWN, role,
                        Standing.SAME_MUNICIPALITY, otherRole,
                        Standing.FOREIGN, world.role(otherWorkplace, "DRAFT", otherEmployer.accountId()),
                        Standing.WITHDRAWN, closed));
        ownCitizen = withProfile(world.citizen(person, home));
        UUID neighbour = withProfile(world.citizen(fixtures.flexWorker(home), home));
        UUID foreigner = withProfile(world.citizen(fixtures.flexWorker(away), away));
        ids.put(
                SubjectKind.CITIZEN,
                Map.of(
                        Standing.OWN, ownCitizen,
                        Standing.SAME_MUNICIPALITY, neighbour,
                        Standing.FOREIGN, foreigner,
                        Standing.WITHDRAWN, ownCitizen));
        ids.put(
                SubjectKind.MATCH,
                Map.of(
                        Standing.OWN, match(role, ownCitizen, employer, "PRESENTED"),
                        Standing.SAME_MUNICIPALITY, match(otherRole, neighbour, otherEmployer, "PRESENTED"),
                        Standing.FOREIGN, match(otherRole, foreigner, otherEmployer, "MUTUAL"),
                        Standing.WITHDRAWN, match(closed, ownCitizen, employer, "WITHDRAWN")));
        ids.put(
                SubjectKind.EMPLOYMENT,
                Map.of(
                        Standing.OWN, world.employment(ownCitizen, workplace, employer, true),
                        Standing.SAME_MUNICIPALITY, world.employment(neighbour, otherWorkplace, otherEmployer, true),
                        Standing.FOREIGN, world.employment(foreigner, otherWorkplace, otherEmployer, true),
                        // the consent to read the contract is taken back
                        Standing.WITHDRAWN, world.employment(neighbour, otherWorkplace, otherEmployer, false)));
        SignedIn host = fixtures.consultant(home);
        ids.put(
                SubjectKind.FAIR,
                Map.of(
                        Standing.OWN, world.fair(home, host, "OPEN"),
                        Standing.SAME_MUNICIPALITY, world.fair(home, host, "CLOSED"),
                        Standing.FOREIGN, world.fair(away, fixtures.consultant(away), "OPEN"),
                        // not opened yet: only the municipality's staff know of it
                        Standing.WITHDRAWN, world.fair(home, host, "DRAFT")));
    }

    private UUID match(UUID role, UUID citizen, SignedIn employer, String status) {
        return world.match(role, citizen, employer.accountId(), status, Map.of());
    }

    private UUID withProfile(UUID citizen) {
        jdbc.sql("""
                        insert into flex_job_profile (citizen_id, version, offer, task_kinds, minutes_min, minutes_max, weekdays,
                            radius_km, energy, never_tasks, never_text, goals, working_with, published_at, confirmed_at)
                        values (?, 1, 'Jeg pakker gerne', 'PACKING', 120, 360, '', 25, '', '', '', '', '', utc_timestamp(6), utc_timestamp(6))
                        """).param(citizen).update();
        return citizen;
    }
}
