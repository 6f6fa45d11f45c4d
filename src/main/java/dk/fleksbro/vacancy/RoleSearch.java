package dk.fleksbro.vacancy;

import dk.fleksbro.shared.Finding;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.Weekdays;
import dk.fleksbro.shared.WeeklyHours;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A search as it stands in the address: whatever anybody types there is read without falling over. What cannot be read
 * gets a sentence and asks for nothing.
 */
public record RoleSearch(String least, String most, String postalCode, String kilometres, String days) {

    public static final String LEAST = "mindst";
    public static final String MOST = "hoejst";
    public static final String POSTAL_CODE = "postnr";
    public static final String KILOMETRES = "km";
    public static final String DAYS = "dage";

    /** The distances offered; any other in the address means the whole country. */
    public static final List<Integer> DISTANCES = List.of(5, 10, 20, 30, 50);

    public static RoleSearch of(Map<String, List<String>> address) {
        return new RoleSearch(
                first(address, LEAST),
                first(address, MOST),
                first(address, POSTAL_CODE),
                first(address, KILOMETRES),
                first(address, DAYS));
    }

    /** The address again, without what asks for nothing. */
    public Map<String, String> address() {
        Map<String, String> address = new LinkedHashMap<>();
        Stream.of(
                        Map.entry(LEAST, least),
                        Map.entry(MOST, most),
                        Map.entry(POSTAL_CODE, postalCode),
                        Map.entry(KILOMETRES, kilometres),
                        Map.entry(DAYS, days))
                .filter(entry -> !entry.getValue().isBlank())
                .forEach(entry -> address.put(entry.getKey(), entry.getValue()));
        return address;
    }

    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        wrong(problems, LEAST, RoleFields.check(RoleFields.HOURS_MIN, least));
        wrong(problems, MOST, RoleFields.check(RoleFields.HOURS_MAX, most));
        wrong(problems, POSTAL_CODE, RoleFields.check(RoleFields.POSTAL_CODE, postalCode));
        Integer from = minutes(least);
        Integer to = minutes(most);
        if (problems.isEmpty() && from != null && to != null && to < from) {
            problems.add(Problem.of(MOST, "search.most-below-least"));
        }
        if (distance() != null && postalCode.isBlank()) {
            problems.add(Problem.of(POSTAL_CODE, "search.postal-code-missing"));
        }
        return problems;
    }

    /** What can be read of it. */
    public RoleFilter filter() {
        boolean known = RoleFields.check(RoleFields.POSTAL_CODE, postalCode).isEmpty() && !postalCode.isBlank();
        return new RoleFilter(
                minutes(least),
                minutes(most),
                known ? postalCode.strip() : null,
                known ? distance() : null,
                weekdays());
    }

    public Weekdays weekdays() {
        List<String> names = Arrays.asList(days.split(",", -1));
        return Weekdays.of(Arrays.stream(DayOfWeek.values())
                .filter(day -> names.contains(day.name()))
                .collect(Collectors.toSet()));
    }

    public @Nullable Integer distance() {
        return DISTANCES.stream()
                .filter(distance -> distance.toString().equals(kilometres.strip()))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Integer minutes(String typed) {
        return RoleFields.hours(typed).isEmpty()
                ? WeeklyHours.minutesFrom(typed).orElse(null)
                : null;
    }

    private static void wrong(List<Problem> problems, String field, List<Finding> findings) {
        findings.stream().limit(1).forEach(finding -> problems.add(new Problem(field, finding.sentence())));
    }

    private static String first(Map<String, List<String>> address, String name) {
        return address.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }
}
