package dk.fleksbro.citizen;

import dk.fleksbro.shared.WeeklyHours;
import org.jspecify.annotations.Nullable;

/**
 * A line of the consultant's list.
 *
 * @param hoursMin of the fleksjobbevis in use; null without one, and {@code hoursMax} likewise
 */
public record CitizenListRow(
        CitizenRow citizen,
        @Nullable WeeklyHours hoursMin,
        @Nullable WeeklyHours hoursMax) {}
