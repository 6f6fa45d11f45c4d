package dk.fleksbro.shared;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Danish postal codes with town, municipality and an approximate place (good to about 1 km): enough for travel distances.
 * Streets' own codes in central Copenhagen (1000–1999) belong to the nearest lower listed code.
 */
public final class PostalCodes {

    private static final double EARTH_RADIUS_KM = 6371.0;
    private static final NavigableMap<String, Place> PLACES = read();

    private PostalCodes() {}

    public record Place(String postalCode, String town, String municipalityCode, double latitude, double longitude) {}

    public static Optional<Place> find(String postalCode) {
        if (!postalCode.matches("[0-9]{4}")) {
            return Optional.empty();
        }
        Place exact = PLACES.get(postalCode);
        if (exact == null && postalCode.startsWith("1")) {
            var lower = PLACES.floorEntry(postalCode);
            exact = lower == null ? null : lower.getValue();
        }
        return Optional.ofNullable(exact);
    }

    public static Collection<Place> all() {
        return PLACES.values();
    }

    /** Great-circle distance in whole kilometres, as the crow flies; empty when a code is unknown. */
    public static Optional<Integer> kilometres(String from, String to) {
        Optional<Place> a = find(from);
        Optional<Place> b = find(to);
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(kilometres(a.get(), b.get()));
    }

    /** The same between two places. */
    public static int kilometres(Place from, Place to) {
        return (int) Math.round(distance(from, to));
    }

    /** Every postal code within that many kilometres, streets' own codes in Copenhagen among them; none when unknown. */
    public static Set<String> within(String from, int kilometres) {
        Set<String> near = new TreeSet<>();
        find(from).ifPresent(centre -> {
            PLACES.values().stream()
                    .filter(place -> Math.round(distance(centre, place)) <= kilometres)
                    .forEach(place -> near.add(place.postalCode()));
            IntStream.rangeClosed(1000, 1999)
                    .mapToObj(String::valueOf)
                    .filter(code -> find(code)
                            .filter(place -> near.contains(place.postalCode()))
                            .isPresent())
                    .forEach(near::add);
        });
        return near;
    }

    private static double distance(Place a, Place b) {
        double dLat = Math.toRadians(b.latitude() - a.latitude());
        double dLon = Math.toRadians(b.longitude() - a.longitude());
        double h = Math.pow(Math.sin(dLat / 2), 2)
                + Math.cos(Math.toRadians(a.latitude()))
                        * Math.cos(Math.toRadians(b.latitude()))
                        * Math.pow(Math.sin(dLon / 2), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(h));
    }

    private static NavigableMap<String, Place> read() {
        NavigableMap<String, Place> places = new TreeMap<>();
        try (InputStream in = Objects.requireNonNull(PostalCodes.class.getResourceAsStream("/postnumre.csv"));
                var rows = CsvReader.builder().ofNamedCsvRecord(in)) {
            rows.forEach(row -> {
                if ("1".equals(row.getField("hovedkommune"))) {
                    places.put(
                            row.getField("postnr"),
                            new Place(
                                    row.getField("postnr"),
                                    row.getField("bynavn"),
                                    row.getField("kommunekode"),
                                    Double.parseDouble(row.getField("lat")),
                                    Double.parseDouble(row.getField("lon"))));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return places;
    }
}
