package dk.fleksbro.matching.index;

import dk.fleksbro.shared.PostalCodes;
import dk.fleksbro.shared.PostalCodes.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far it is between any two places with a postal code, as the crow flies, in whole kilometres: a table made once. */
final class Kilometres {

    /** The place of a postal code nobody knows. */
    static final int UNKNOWN = -1;

    private static final List<Place> PLACES = List.copyOf(PostalCodes.all());
    private static final Map<String, Integer> NUMBERS = numbers();
    private static final short[] TABLE = table();

    private Kilometres() {}

    /** The number of a place, or {@link #UNKNOWN}. */
    static int place(String postalCode) {
        return PostalCodes.find(postalCode)
                .map(place -> NUMBERS.getOrDefault(place.postalCode(), UNKNOWN))
                .orElse(UNKNOWN);
    }

    static int places() {
        return PLACES.size();
    }

    /** Between two known places. */
    static int between(int from, int to) {
        return TABLE[from * PLACES.size() + to];
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        PLACES.forEach(place -> numbers.put(place.postalCode(), numbers.size()));
        return numbers;
    }

    private static short[] table() {
        int size = PLACES.size();
        short[] table = new short[size * size];
        for (int from = 0; from < size; from++) {
            for (int to = from; to < size; to++) {
                short km = (short) PostalCodes.kilometres(PLACES.get(from), PLACES.get(to));
                table[from * size + to] = km;
                table[to * size + from] = km;
            }
        }
        return table;
    }
}
