package dk.fleksbro.matching.index;

import dk.fleksbro.scale.Axis;
import dk.fleksbro.shared.Weekdays;
import dk.fleksbro.vacancy.PublishedRole;
import dk.fleksbro.vacancy.RoleDemand;
import dk.fleksbro.vacancy.RoleTask;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;

/**
 * What counts of a role, in numbers.
 *
 * @param place by {@link Kilometres}, or {@link #AT_HOME}
 * @param opens the minute of the day the work can begin, or {@link #ANY_TIME}; {@code closes} likewise
 * @param weekdays a bit a day; none asked is all of them
 * @param tasks a bit a kind of task
 * @param fixedTasks the tasks it cannot do without
 * @param demanded the highest bit of each axis it says something of
 * @param asks the level asked on each axis
 * @param adapted the level asked after adaptation, or {@link #NOT_ADAPTABLE}
 */
record PackedRole(
        UUID id,
        String title,
        int place,
        int minutesMin,
        int minutesMax,
        int weekdays,
        int daysNeeded,
        int opens,
        int closes,
        int tasks,
        int fixedTasks,
        AxisWords demanded,
        AxisWords asks,
        AxisWords adapted) {

    static final int AT_HOME = -2;
    static final int ANY_TIME = -1;
    static final int MIDNIGHT = 24 * 60;

    /** More than any level, and less than what the free bit stands for. */
    private static final int NOT_ADAPTABLE = 7;

    private static final int EVERY_DAY = 0x7F;

    static PackedRole of(PublishedRole role) {
        return new PackedRole(
                role.id().value(),
                role.title(),
                role.fromHome() ? AT_HOME : Kilometres.place(role.postalCode()),
                role.hoursMin().minutes(),
                role.hoursMax().minutes(),
                bits(role.weekdays()),
                Math.max(1, role.daysNeeded()),
                hasTime(role) ? minute(role.timeFrom(), 0) : ANY_TIME,
                minute(role.timeTo(), MIDNIGHT),
                bits(role.tasks()),
                bits(role.tasks().stream().filter(task -> !task.canBeLeftOut()).toList()),
                levels(role.demands(), demand -> AxisWords.HIGHEST),
                levels(role.demands(), demand -> demand.asks().value()),
                levels(role.demands(), demand -> {
                    var to = demand.adaptableTo();
                    return to == null ? NOT_ADAPTABLE : to.value();
                }));
    }

    private static boolean hasTime(PublishedRole role) {
        return !role.flexible() && !(role.timeFrom().isEmpty() && role.timeTo().isEmpty());
    }

    private static int minute(String time, int open) {
        return time.isEmpty() ? open : LocalTime.parse(time).toSecondOfDay() / 60;
    }

    /** None means any day, for a role and a person alike. */
    static int bits(Weekdays days) {
        int bits = days.days().stream().mapToInt(day -> 1 << day.ordinal()).sum();
        return bits == 0 ? EVERY_DAY : bits;
    }

    private static int bits(List<RoleTask> tasks) {
        return tasks.stream().mapToInt(task -> 1 << task.kind().ordinal()).reduce(0, (one, other) -> one | other);
    }

    private static AxisWords levels(List<RoleDemand> demands, ToIntFunction<RoleDemand> level) {
        Map<Axis, Integer> levels = new EnumMap<>(Axis.class);
        demands.forEach(demand -> levels.put(demand.axis(), level.applyAsInt(demand)));
        return AxisWords.of(levels);
    }
}
