package dk.fleksbro.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.matching.Verdict;
import dk.fleksbro.vacancy.RoleStatus;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DemoTownTest {

    private static final DemoTown TOWN = DemoTown.build(new DemoDays(LocalDate.of(2026, 12, 1)), "");

    @Test
    void every_open_role_has_people_who_fit_who_could_fit_and_who_are_blocked() {
        List<DemoRole> open = TOWN.roles().stream()
                .filter(role -> role.role().status() == RoleStatus.OPEN)
                .toList();

        assertThat(open).hasSize(120).allSatisfy(role -> assertThat(verdicts(role))
                .as(role.role().title())
                .containsKeys(Verdict.FITS, Verdict.ADAPTABLE, Verdict.BLOCKED));
    }

    @Test
    void every_sector_has_an_open_role() {
        assertThat(TOWN.roles().stream()
                        .filter(role -> role.role().status() == RoleStatus.OPEN)
                        .map(role -> role.workplace().sector()))
                .contains(Sector.values());
    }

    private static Map<Verdict, Integer> verdicts(DemoRole role) {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        TOWN.people().stream()
                .filter(person -> person.profile() != null)
                .forEach(person ->
                        verdicts.merge(DemoPair.fit(role.role(), person).verdict(), 1, Integer::sum));
        return verdicts;
    }
}
