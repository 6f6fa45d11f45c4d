package dk.fleksbro.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import dk.fleksbro.account.WaitingSource.Topic;
import dk.fleksbro.worklist.WorkFilter.Turn;
import dk.fleksbro.worklist.WorkFilter.Whose;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

@UseCase("M9")
class WorkFilterProperties {

    @Property
    void a_view_comes_back_from_its_address_as_it_was(
            @ForAll String text,
            @ForAll Set<Topic> topics,
            @ForAll Turn turn,
            @ForAll Whose whose,
            @ForAll boolean putOff,
            @ForAll boolean everybody) {
        WorkFilter filter = new WorkFilter(text, topics, turn, whose, putOff, everybody);
        Map<String, List<String>> address = filter.query().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue())));
        assertThat(WorkFilter.of(address)).isEqualTo(filter);
    }

    @Property
    void any_address_written_by_hand_is_read_as_far_as_it_can_be(@ForAll String anything) {
        assertThat(WorkFilter.of(Map.of("emne", List.of(anything), "tur", List.of(anything), "hvis", List.of(anything)))
                        .wantsAnyLine())
                .isTrue();
    }

    @Example
    void a_plain_address_shows_everything_that_waits() {
        assertThat(WorkFilter.of(Map.of())).isEqualTo(WorkFilter.ALL);
        assertThat(WorkFilter.ALL.query()).isEmpty();
    }
}
