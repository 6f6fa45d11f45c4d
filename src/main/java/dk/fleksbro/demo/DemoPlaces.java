package dk.fleksbro.demo;

import dk.fleksbro.shared.PostalCodes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Real postal codes round the Little Belt, the bigger towns more often. */
final class DemoPlaces {

    private static final Map<String, Integer> WEIGHTS = Map.ofEntries(
            Map.entry("7000", 30),
            Map.entry("6000", 22),
            Map.entry("7100", 18),
            Map.entry("5500", 12),
            Map.entry("7080", 6),
            Map.entry("7120", 5),
            Map.entry("5580", 3),
            Map.entry("5464", 2),
            Map.entry("5466", 2),
            Map.entry("5592", 2),
            Map.entry("6040", 2),
            Map.entry("6051", 2),
            Map.entry("6052", 1),
            Map.entry("6064", 1),
            Map.entry("6070", 2),
            Map.entry("6091", 2),
            Map.entry("7140", 1),
            Map.entry("7182", 2),
            Map.entry("7300", 2));

    private final List<String> codes = new ArrayList<>();
    private final Chance chance;

    DemoPlaces(Chance chance) {
        this.chance = chance;
        new TreeMap<>(WEIGHTS).forEach((code, weight) -> codes.addAll(Collections.nCopies(weight, code)));
    }

    String next() {
        return chance.of(codes);
    }

    static String town(String postalCode) {
        return PostalCodes.find(postalCode).orElseThrow().town();
    }
}
