package dk.fleksbro.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.fleksbro.UseCase;
import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.citizen.ProfileRow;
import dk.fleksbro.matching.Examples.Person;
import dk.fleksbro.matching.Examples.Work;
import dk.fleksbro.scale.TaskKind;
import dk.fleksbro.vacancy.RoleTask;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One lives next door and does not mind the task, one lives farther away and would like it. */
@UseCase("M4")
class PreviewMakerTest {

    private static final MunicipalityId HOME = new MunicipalityId(UUID.randomUUID());

    private final ProfileRow near = row("7000", Set.of());
    private final ProfileRow keen = row("6000", Set.of(TaskKind.PACKING));
    private final ProfileRow blocked = row("9990", Set.of());
    private final Work role =
            new Work(360, 360, Set.of(), 0, "7000", false, List.of(new RoleTask(TaskKind.PACKING, false)), List.of());

    @Test
    void the_same_weights_change_nothing() {
        WeightsPreview same = preview(Weights.FIRST, Weights.FIRST);
        assertThat(same).isEqualTo(new WeightsPreview(2, 0, 3, List.of(), List.of(), List.of()));
    }

    @Test
    void what_counts_more_brings_its_people_forward_and_each_move_is_told() {
        WeightsPreview changes =
                preview(with(TermKind.TRAVEL, 20, TermKind.TASK, 0), with(TermKind.TRAVEL, 0, TermKind.TASK, 20));
        assertThat(changes.placesChanged()).isEqualTo(2);
        assertThat(changes.movedPeople())
                .extracting(WeightsPreview.Moved::from, WeightsPreview.Moved::to)
                .containsExactlyInAnyOrder(tuple(1, 2), tuple(2, 1));
    }

    @Test
    void another_first_role_is_told_with_both_titles() {
        Work far = new Work(360, 360, Set.of(), 0, "6000", false, List.of(), List.of());
        WeightsPreview changes = new PreviewMaker(
                        HOME,
                        List.of(near),
                        List.of(role.role(), far.role()),
                        Map.of(),
                        with(TermKind.TRAVEL, 20, TermKind.TASK, 1),
                        with(TermKind.TRAVEL, 0, TermKind.TASK, 20))
                .make();
        assertThat(changes.firstRoles()).hasSize(1);
        assertThat(changes.movedRoles()).hasSize(2);
    }

    private WeightsPreview preview(Weights inForce, Weights others) {
        return new PreviewMaker(HOME, List.of(near, keen, blocked), List.of(role.role()), Map.of(), inForce, others)
                .make();
    }

    private static Weights with(TermKind one, int weight, TermKind other, int otherWeight) {
        Map<TermKind, Integer> points = new EnumMap<>(Weights.FIRST.points());
        points.put(one, weight);
        points.put(other, otherWeight);
        return new Weights(2, points);
    }

    private static ProfileRow row(String postalCode, Set<TaskKind> wanted) {
        Person person = new Person(240, 480, Set.of(), 40, postalCode, wanted, Set.of(), Map.of(), null);
        CitizenRow citizen = person.citizen();
        return new ProfileRow(
                new CitizenRow(
                        citizen.id(),
                        citizen.account(),
                        HOME,
                        null,
                        citizen.candidateNo(),
                        citizen.name(),
                        citizen.phone(),
                        postalCode,
                        false),
                person.profile());
    }
}
