package dk.fleksbro.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {

    @Test
    void the_levels_run_from_nothing_to_full_and_keep_their_stored_values() {
        assertEquals(List.of(Level.NONE, Level.LITTLE, Level.SOME, Level.MUCH, Level.FULL), List.of(Level.values()));
        assertEquals(
                List.of(0, 1, 2, 3, 4),
                Stream.of(Level.values()).map(Level::value).toList());
    }

    @ParameterizedTest
    @EnumSource
    void a_level_is_found_again_by_its_value(Level level) {
        assertEquals(level, Level.of(level.value()));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 5})
    void a_value_outside_the_scale_is_no_level(int value) {
        assertThrows(IllegalArgumentException.class, () -> Level.of(value));
    }

    @ParameterizedTest
    @EnumSource
    void a_level_covers_itself_and_everything_below(Level level) {
        for (Level asked : Level.values()) {
            assertEquals(asked.compareTo(level) <= 0, level.covers(asked), level + " covers " + asked);
        }
    }

    @Test
    void there_are_at_least_25_axes() {
        assertTrue(Axis.values().length >= 25);
    }

    @ParameterizedTest
    @EnumSource
    void every_axis_can_be_lowered_by_at_least_one_adaptation_named_once(Axis axis) {
        assertFalse(axis.adaptations().isEmpty());
        assertEquals(axis.adaptations().size(), new HashSet<>(axis.adaptations()).size());
    }

    @Test
    void every_adaptation_lowers_at_least_one_axis() {
        var idle = EnumSet.allOf(Adaptation.class);
        Stream.of(Axis.values()).map(Axis::adaptations).forEach(idle::removeAll);
        assertEquals(EnumSet.noneOf(Adaptation.class), idle);
    }

    @ParameterizedTest
    @EnumSource
    void a_group_is_short_enough_for_one_screen(AxisGroup group) {
        var size = group.axes().size();
        assertTrue(size >= 3 && size <= 7, group + " has " + size + " axes");
    }

    @Test
    void the_groups_together_hold_every_axis_in_the_order_of_the_scale() {
        var grouped = Stream.of(AxisGroup.values())
                .flatMap(group -> group.axes().stream())
                .toList();
        assertEquals(List.of(Axis.values()), grouped);
    }

    @Test
    void there_are_at_least_24_kinds_of_tasks() {
        assertTrue(TaskKind.values().length >= 24);
    }
}
