package dk.fleksbro.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.IntegrationTest;
import dk.fleksbro.scale.Adaptation;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.scale.TaskKind;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RoleServiceTest extends IntegrationTest {

    @Autowired
    private RoleService service;

    @Autowired
    private VacancyFixtures vacancies;

    @Test
    void an_open_role_comes_back_with_its_tasks_and_demands() {
        FlexJobRoleId id = vacancies
                .role()
                .hours(2.5, 5)
                .weekdays(DayOfWeek.TUESDAY)
                .task(TaskKind.STOCK)
                .optionalTask(TaskKind.CLEANING)
                .demand(Axis.NOISE, Level.LITTLE)
                .adaptable(Axis.LIFTING, Level.MUCH, Level.LITTLE, Adaptation.TROLLEY_OR_LIFT)
                .open();
        PublishedRole role = service.openRoles().stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(service.find(id)).contains(role);
        assertThat(role.hoursMin().minutes()).isEqualTo(150);
        assertThat(role.tasks())
                .containsExactly(new RoleTask(TaskKind.STOCK, false), new RoleTask(TaskKind.CLEANING, true));
        assertThat(role.demands()).hasSize(2);
        assertThat(role.companyChecked()).isTrue();
    }

    @Test
    void a_paused_role_is_found_by_id_but_is_not_among_the_open_ones() {
        FlexJobRoleId id = vacancies.role().paused();
        assertThat(service.find(id)).isPresent();
        assertThat(service.openRoles()).noneMatch(role -> role.id().equals(id));
    }

    @Test
    void a_draft_is_not_published() {
        assertThat(service.find(vacancies.role().draft())).isEmpty();
    }
}
