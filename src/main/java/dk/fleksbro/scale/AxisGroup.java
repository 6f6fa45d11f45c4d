package dk.fleksbro.scale;

import java.util.List;
import java.util.stream.Stream;

/** Splits the axes into a handful of themes, so that nobody has to answer them all on one screen. */
public enum AxisGroup {
    TIME,
    BODY,
    SURROUNDINGS,
    PEOPLE,
    STRUCTURE;

    /** In the order they should be asked. */
    public List<Axis> axes() {
        return Stream.of(Axis.values()).filter(axis -> axis.group() == this).toList();
    }
}
