package dk.fleksbro.citizen;

import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.scale.TaskKind;
import dk.fleksbro.shared.Weekdays;
import dk.fleksbro.shared.WeeklyHours;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A fleksjobbevis taken into use.
 *
 * @param taskKinds what the person can and would like to do
 * @param weekdays the days the person can work; none means any day
 * @param radiusKm how far from home, as the crow flies; {@code travel} says it in minutes
 * @param energy how the day goes, in the person's own words: good and bad days, when the energy is best
 * @param needs what the person can bear on each axis; an axis without a level has not been answered
 * @param neverTasks what the person will not be asked to do
 * @param goalMinutes the weekly minutes the person hopes to reach
 */
public record FlexJobProfile(
        CitizenId citizen,
        String offer,
        Set<TaskKind> taskKinds,
        WeeklyHours hoursMin,
        WeeklyHours hoursMax,
        Weekdays weekdays,
        int radiusKm,
        Travel travel,
        String energy,
        Rhythm rhythm,
        Map<Axis, Level> needs,
        String needsText,
        Set<TaskKind> neverTasks,
        String neverText,
        String goals,
        @Nullable Integer goalMinutes,
        String workingWith,
        Instant publishedAt) {

    public FlexJobProfile {
        taskKinds = Set.copyOf(taskKinds);
        neverTasks = Set.copyOf(neverTasks);
        needs = Map.copyOf(needs);
        if (hoursMax.minutes() < hoursMin.minutes()) {
            throw new IllegalArgumentException("at most fewer hours than at least");
        }
    }
}
