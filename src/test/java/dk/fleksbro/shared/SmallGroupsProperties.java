package dk.fleksbro.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@UseCase("M7")
class SmallGroupsProperties {

    @Property
    void no_group_that_is_told_is_small_and_all_of_them_are_everybody(
            @ForAll @Size(max = 7)
                    Map<@IntRange(min = 0, max = 9) Integer, @Size(max = 12) List<@IntRange(max = 9) Integer>> counts) {
        List<SmallGroups.Group<Integer>> told = SmallGroups.of(counts);
        int people = counts.values().stream().mapToInt(List::size).sum();
        assertThat(told).allMatch(group -> group.people() >= SmallGroups.K);
        assertThat(told.size()).isNotEqualTo(1);
        if (!told.isEmpty()) {
            assertThat(told.stream().mapToInt(SmallGroups.Group::people).sum()).isEqualTo(people);
            assertThat(told.stream().mapToLong(SmallGroups.Group::sum).sum())
                    .isEqualTo(counts.values().stream()
                            .flatMap(List::stream)
                            .mapToLong(one -> one)
                            .sum());
        }
        told.forEach(group ->
                group.name().ifPresent(name -> assertThat(counts.get(name)).hasSize(group.people())));
    }
}
