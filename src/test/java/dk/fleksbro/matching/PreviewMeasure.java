package dk.fleksbro.matching;

import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.citizen.ProfileRow;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How long it takes to tell what other weights would change in one municipality, against all the roles of the country. */
public final class PreviewMeasure {

    private static final double NANOS = 1e9;

    private PreviewMeasure() {}

    /** The first time and so the slowest, in seconds. */
    public static double seconds(SyntheticDenmark world) {
        MunicipalityId municipality = world.people().getFirst().citizen().municipality();
        List<ProfileRow> people = world.people().stream()
                .filter(person -> person.citizen().municipality().equals(municipality))
                .toList();
        Map<TermKind, Integer> points = new EnumMap<>(Weights.FIRST.points());
        points.put(TermKind.TRAVEL, Weights.MOST);
        Weights others = new Weights(2, points);
        long began = System.nanoTime();
        WeightsPreview preview =
                new PreviewMaker(municipality, people, world.roles(), Map.of(), Weights.FIRST, others).make();
        double seconds = (System.nanoTime() - began) / NANOS;
        if (preview.placesChanged() == 0) {
            throw new IllegalStateException("weights that change much have changed nothing");
        }
        return seconds;
    }
}
