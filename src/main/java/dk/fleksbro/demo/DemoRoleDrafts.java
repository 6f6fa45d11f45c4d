package dk.fleksbro.demo;

import dk.fleksbro.shared.WeeklyHours;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import dk.fleksbro.vacancy.PublishedRole;
import dk.fleksbro.vacancy.RoleFields;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Roles somebody has begun to type; how far they have come is different each time. */
final class DemoRoleDrafts {

    private final DemoRows rows;
    private final DemoDays days;
    private final Chance chance;

    DemoRoleDrafts(DemoRows rows, DemoDays days, Chance chance) {
        this.rows = rows;
        this.days = days;
        this.chance = chance;
    }

    void begin(PublishedRole role, DemoWorkplace workplace, int howFar) {
        Instant at = days.ago(chance.between(1, 12), chance);
        rows.add(
                DemoTable.FLEX_JOB_ROLE,
                role.id().value(),
                1,
                role.workplace().value(),
                role.status().name(),
                "",
                "",
                null,
                null,
                "",
                null,
                "",
                "",
                false,
                "",
                "",
                false,
                null,
                1,
                JdbcTypes.utc(at),
                null,
                null,
                null);
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put(RoleFields.POSTAL_CODE, role.postalCode());
        typed.put(RoleFields.TITLE, role.title());
        typed.put(
                RoleFields.TASKS,
                role.tasks().stream().map(task -> task.kind().name()).sorted().collect(Collectors.joining(",")));
        typed.put(RoleFields.DESCRIPTION, role.description());
        typed.put(RoleFields.HOURS_MIN, WeeklyHours.show(role.hoursMin().minutes(), Locale.forLanguageTag("da")));
        typed.put(RoleFields.HOURS_MAX, WeeklyHours.show(role.hoursMax().minutes(), Locale.forLanguageTag("da")));
        typed.put(RoleFields.WEEKDAYS, role.weekdays().text());
        typed.put(RoleFields.PLACE, role.place());
        typed.entrySet().stream()
                .limit(3L + howFar % 6)
                .forEach(field -> rows.add(
                        DemoTable.DRAFT_FIELD,
                        RoleFields.FORM,
                        role.id().value(),
                        field.getKey(),
                        1,
                        field.getValue(),
                        workplace.contact().value(),
                        workplace.contactName(),
                        JdbcTypes.utc(at.plusSeconds(60))));
    }
}
