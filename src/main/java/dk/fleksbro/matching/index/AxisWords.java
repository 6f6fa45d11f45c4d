package dk.fleksbro.matching.index;

import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.AxisGroup;
import java.util.EnumMap;
import java.util.Map;

/**
 * Something on each axis, in four bits each: the groups {@code TIME} and {@code BODY} in the first word, the others in the second.
 * The highest of the four bits is left free, so that one subtraction compares sixteen axes at once.
 */
record AxisWords(long first, long second) {

    /** The highest bit of each axis. */
    static final long HIGH = 0x8888_8888_8888_8888L;

    /** The same of one axis. */
    static final int HIGHEST = 8;

    private static final int BITS = 4;
    private static final long ALL = (1L << BITS) - 1;
    private static final Map<Axis, Integer> SHIFT = shifts();

    /** The highest bits of the axes of a group; a group stands in one word. */
    static long high(AxisGroup group) {
        long mask = 0;
        for (Axis axis : Axis.values()) {
            if (axis.group() == group) {
                mask |= 0x8L << SHIFT.getOrDefault(axis, 0);
            }
        }
        return mask;
    }

    /** The highest bit of each axis whose level is not 0. */
    static long positive(long levels) {
        return (levels + ~HIGH) & HIGH;
    }

    /** The highest bit, among others, of each axis where one level is no less than the other. */
    static long covers(long levels, long others) {
        return (levels | HIGH) - others;
    }

    static boolean isInFirst(Axis axis) {
        return axis.group() == AxisGroup.TIME || axis.group() == AxisGroup.BODY;
    }

    static AxisWords of(Map<Axis, Integer> values) {
        long first = 0;
        long second = 0;
        for (Map.Entry<Axis, Integer> value : values.entrySet()) {
            long bits = (value.getValue() & ALL) << SHIFT.getOrDefault(value.getKey(), 0);
            if (isInFirst(value.getKey())) {
                first |= bits;
            } else {
                second |= bits;
            }
        }
        return new AxisWords(first, second);
    }

    private static Map<Axis, Integer> shifts() {
        Map<Axis, Integer> shifts = new EnumMap<>(Axis.class);
        int first = 0;
        int second = 0;
        for (Axis axis : Axis.values()) {
            shifts.put(axis, BITS * (isInFirst(axis) ? first++ : second++));
        }
        if (Math.max(first, second) * BITS > Long.SIZE) {
            throw new IllegalStateException("more axes than fit in two words");
        }
        return shifts;
    }
}
