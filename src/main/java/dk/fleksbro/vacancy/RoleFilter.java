package dk.fleksbro.vacancy;

import dk.fleksbro.shared.PostalCodes;
import dk.fleksbro.shared.Weekdays;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for among the open roles; null and none ask for nothing.
 *
 * @param minutesFrom the role offers at least so much a week
 * @param minutesTo the role can be done in at most so much a week
 * @param postalCode from where {@code kilometres} are counted; roles done from home are near everywhere
 * @param weekdays the work can lie on one of these days
 */
public record RoleFilter(
        @Nullable Integer minutesFrom,
        @Nullable Integer minutesTo,
        @Nullable String postalCode,
        @Nullable Integer kilometres,
        Weekdays weekdays) {

    public static final RoleFilter ANY = new RoleFilter(null, null, null, null, Weekdays.NONE);

    /** The conditions in SQL, on {@code flex_job_role}, with what fills their gaps. */
    Condition condition() {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        if (minutesFrom != null) {
            conditions.add("flex_job_role.minutes_max >= :minutesFrom");
            parameters.put("minutesFrom", minutesFrom);
        }
        if (minutesTo != null) {
            conditions.add("flex_job_role.minutes_min <= :minutesTo");
            parameters.put("minutesTo", minutesTo);
        }
        if (postalCode != null && kilometres != null) {
            conditions.add("(flex_job_role.from_home or flex_job_role.postal_code in (:postalCodes))");
            parameters.put("postalCodes", PostalCodes.within(postalCode, kilometres));
        }
        if (weekdays.count() > 0) {
            List<String> days = new ArrayList<>();
            weekdays.days().forEach(day -> {
                days.add("find_in_set(:" + day + ", flex_job_role.weekdays) > 0");
                parameters.put(day.name(), day.name());
            });
            conditions.add("(flex_job_role.weekdays = '' or " + String.join(" or ", days) + ")");
        }
        return new Condition(conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions), parameters);
    }

    record Condition(String sql, Map<String, Object> parameters) {}
}
