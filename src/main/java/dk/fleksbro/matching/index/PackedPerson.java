package dk.fleksbro.matching.index;

import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.citizen.FlexJobProfile;
import dk.fleksbro.citizen.Rhythm;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.scale.TaskKind;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What counts of a person, in numbers. What a person can be asked for in weekly hours is turned into hours of a role, so that the
 * intensity need not be reckoned with for each pair.
 *
 * @param place by {@link Kilometres}
 * @param reachKm how far a workplace may be; less than 0 for who only works from home
 * @param leastMost the most minutes a week a role may ask at least
 * @param mostLeast the least minutes a week a role must offer at most
 * @param growsFrom the least minutes a week a role must offer at most to have room for the goal, or {@link #NO_GOAL}
 * @param intensity in percent
 * @param goodDay minutes, 0 when unanswered; {@code badDay} likewise
 * @param opens the minute the person can begin, less than 0 when neither that nor {@code closes} is answered
 * @param wanted a bit a kind of task
 * @param answered the highest bit of each axis the person has answered
 * @param can the level the person can bear on each axis
 */
record PackedPerson(
        UUID id,
        UUID municipality,
        int candidateNo,
        int place,
        int reachKm,
        int leastMost,
        int mostLeast,
        int growsFrom,
        int intensity,
        int goodDay,
        int badDay,
        int opens,
        int closes,
        int weekdays,
        int wanted,
        int never,
        AxisWords answered,
        AxisWords can) {

    static final int NO_GOAL = Short.MIN_VALUE;

    private static final int QUARTER = 15;
    private static final int ALL = 100;

    static PackedPerson of(CitizenRow citizen, FlexJobProfile profile) {
        Rhythm rhythm = profile.rhythm();
        int intensity = Objects.requireNonNullElse(rhythm.intensityPercent(), ALL);
        @Nullable Integer goal = profile.goalMinutes();
        boolean hasWindow = rhythm.earliestStart() != null || rhythm.latestEnd() != null;
        return new PackedPerson(
                citizen.id().value(),
                citizen.municipality().value(),
                citizen.candidateNo(),
                Kilometres.place(citizen.postalCode()),
                profile.radiusKm() == 0 ? -1 : profile.travel().reachKm(profile.radiusKm()),
                profile.hoursMax().minutes() * intensity / ALL,
                leastFor(profile.hoursMin().minutes(), intensity),
                goal == null ? NO_GOAL : leastFor(goal, intensity),
                intensity,
                Objects.requireNonNullElse(rhythm.goodDayMinutes(), 0),
                Objects.requireNonNullElse(rhythm.badDayMinutes(), 0),
                hasWindow ? minute(rhythm.earliestStart(), 0) : -1,
                minute(rhythm.latestEnd(), PackedRole.MIDNIGHT),
                PackedRole.bits(profile.weekdays()),
                bits(profile.taskKinds()),
                bits(profile.neverTasks()),
                levels(profile.needs(), level -> AxisWords.HIGHEST),
                levels(profile.needs(), Level::value));
    }

    /** The least minutes of work whose presence, in quarters rounded up, is so many minutes. */
    private static int leastFor(int presence, int intensity) {
        int quarters = Math.ceilDiv(presence, QUARTER);
        return Math.floorDiv((quarters - 1) * QUARTER * intensity, ALL) + 1;
    }

    private static int minute(@Nullable LocalTime time, int open) {
        return time == null ? open : time.toSecondOfDay() / 60;
    }

    private static int bits(Set<TaskKind> kinds) {
        return kinds.stream().mapToInt(kind -> 1 << kind.ordinal()).sum();
    }

    private static AxisWords levels(Map<Axis, Level> needs, ToIntFunction<Level> number) {
        Map<Axis, Integer> levels = new EnumMap<>(Axis.class);
        needs.forEach((axis, level) -> levels.put(axis, number.applyAsInt(level)));
        return AxisWords.of(levels);
    }
}
