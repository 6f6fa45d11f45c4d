package dk.fleksbro.matching;

import dk.fleksbro.shared.WeeklyHours;
import dk.fleksbro.vacancy.FlexJobRoleId;

/**
 * An open role as the consultant lists it.
 *
 * @param proposals how many of the municipality's people are on their way to it
 */
public record RoleListRow(
        FlexJobRoleId id,
        String title,
        String companyName,
        String workplaceName,
        WeeklyHours hoursMin,
        WeeklyHours hoursMax,
        String postalCode,
        boolean fromHome,
        int positions,
        boolean companyChecked,
        int proposals) {}
