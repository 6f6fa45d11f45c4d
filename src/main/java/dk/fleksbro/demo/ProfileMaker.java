package dk.fleksbro.demo;

import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.citizen.FlexJobProfile;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.scale.TaskKind;
import dk.fleksbro.shared.Weekdays;
import dk.fleksbro.shared.WeeklyHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a fleksjobbevis whose texts, hours and levels speak of the same person. */
final class ProfileMaker {

    private static final int NINE_HOURS = 540;
    private static final int FIVE_HOURS = 300;
    private static final List<Integer> RADII = List.of(5, 10, 10, 15, 15, 20, 20, 25, 30, 40);

    private final Chance chance;
    private final BevisTexts texts;

    ProfileMaker(Chance chance) {
        this.chance = chance;
        this.texts = new BevisTexts(chance);
    }

    FlexJobProfile make(CitizenId citizen, Pattern pattern, int most, Instant publishedAt) {
        return make(citizen, pattern, most, publishedAt, texts.voice());
    }

    FlexJobProfile make(CitizenId citizen, Pattern pattern, int most, Instant publishedAt, int voice) {
        List<TaskKind> kinds = Interests.any(chance, pattern);
        List<TaskKind> never = chance.shuffled(pattern.ratherNot()).stream()
                .filter(kind -> !kinds.contains(kind))
                .limit(chance.between(0, 2))
                .toList();
        // dice of their own, so that what was thrown before these questions came stays as it was
        DayMaker day = new DayMaker(new Chance(citizen.value().getLeastSignificantBits()));
        boolean grows = most <= NINE_HOURS && chance.percent(35);
        return new FlexJobProfile(
                citizen,
                texts.offer(voice, kinds),
                Set.copyOf(kinds),
                new WeeklyHours(WorkingTime.least(most, chance)),
                new WeeklyHours(most),
                weekdays(most),
                chance.of(RADII),
                day.travel(),
                texts.energy(voice, pattern),
                day.rhythm(most),
                needs(pattern, most),
                chance.percent(90) ? texts.needs(voice, pattern) : "",
                Set.copyOf(never),
                chance.percent(40) ? texts.never(voice) : "",
                texts.goals(voice),
                grows ? most + 30 * chance.between(2, 6) : null,
                texts.workingWith(voice, pattern),
                publishedAt);
    }

    private Weekdays weekdays(int most) {
        if (chance.percent(60)) {
            return Weekdays.NONE;
        }
        int count = most > NINE_HOURS ? chance.between(4, 5) : chance.between(2, 4);
        return Weekdays.of(
                chance.shuffled(Arrays.asList(DayOfWeek.values()).subList(0, 5)).subList(0, count));
    }

    /** What does not trouble somebody is sometimes left unanswered. */
    private Map<Axis, Level> needs(Pattern pattern, int most) {
        Map<Axis, Level> needs = new EnumMap<>(Axis.class);
        int answered = chance.percent(70) ? 100 : chance.between(75, 95);
        for (Axis axis : Axis.values()) {
            int level = pattern.level(axis, chance);
            if (axis == Axis.HOURS_PER_DAY) {
                level = most <= FIVE_HOURS ? Math.min(level, 3) : Math.max(level, most > NINE_HOURS ? 3 : 2);
            }
            if (pattern.limits(axis) || chance.percent(answered)) {
                needs.put(axis, Level.of(level));
            }
        }
        return needs;
    }
}
