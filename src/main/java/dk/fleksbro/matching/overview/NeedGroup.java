package dk.fleksbro.matching.overview;

import dk.fleksbro.citizen.FlexJobProfile;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.AxisGroup;
import dk.fleksbro.scale.Level;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * What limits a person most, as far as the chances are told by it: where in the fleksjobbevis the person can bear least.
 * Everybody is in exactly one group.
 */
public enum NeedGroup {
    TIME,
    BODY,
    SURROUNDINGS,
    PEOPLE,
    STRUCTURE,
    /** Two parts or more limit alike. */
    SEVERAL,
    NO_NEED;

    /** How much of all that can be asked the person cannot bear, part by part; the part with the greatest share. */
    static NeedGroup of(FlexJobProfile profile) {
        Map<AxisGroup, Double> lacking = new EnumMap<>(AxisGroup.class);
        for (AxisGroup group : AxisGroup.values()) {
            lacking.put(
                    group,
                    Arrays.stream(Axis.values())
                            .filter(axis -> axis.group() == group)
                            .mapToInt(axis -> Level.FULL.value()
                                    - profile.needs()
                                            .getOrDefault(axis, Level.FULL)
                                            .value())
                            .average()
                            .orElse(0));
        }
        double most =
                lacking.values().stream().mapToDouble(share -> share).max().orElse(0);
        if (most == 0) {
            return NO_NEED;
        }
        var greatest = lacking.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return greatest.size() > 1 ? SEVERAL : valueOf(greatest.getFirst().name());
    }
}
