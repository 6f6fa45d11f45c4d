package dk.fleksbro.shared;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Days of the week, kept as {@code MONDAY,THURSDAY}. */
public record Weekdays(Set<DayOfWeek> days) {

    public static final Weekdays NONE = new Weekdays(Set.of());

    public Weekdays {
        days = days.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(days));
    }

    public static Weekdays of(Collection<DayOfWeek> days) {
        return new Weekdays(Set.copyOf(days));
    }

    public static Weekdays parse(String text) {
        return text.isBlank()
                ? NONE
                : new Weekdays(Arrays.stream(text.split(","))
                        .map(String::strip)
                        .map(DayOfWeek::valueOf)
                        .collect(Collectors.toSet()));
    }

    public String text() {
        return days.stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(","));
    }

    public Weekdays and(Weekdays other) {
        return new Weekdays(days.stream().filter(other.days::contains).collect(Collectors.toSet()));
    }

    public int count() {
        return days.size();
    }
}
