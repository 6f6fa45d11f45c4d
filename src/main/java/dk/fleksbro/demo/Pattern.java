package dk.fleksbro.demo;

import static dk.fleksbro.scale.Axis.*;

import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.TaskKind;
import java.util.List;
import java.util.Map;

/**
 * Needs come together, not one by one: where work has to give way for a person. Each axis named has the lowest and highest
 * level somebody of this pattern can do; the others are wide open.
 */
enum Pattern {
    BODY(
            24,
            Map.of(
                    LIFTING, "01",
                    STANDING, "12",
                    WALKING, "12",
                    STAIRS, "01",
                    SITTING, "13",
                    FINE_MOTOR, "23",
                    TIME_BETWEEN_BREAKS, "12",
                    TEMPERATURE, "13",
                    PACE, "13"),
            List.of(TaskKind.STOCK, TaskKind.CLEANING, TaskKind.CARETAKING, TaskKind.DELIVERY)),
    SENSES(
            18,
            Map.of(
                    NOISE, "12",
                    LIGHT, "13",
                    PEOPLE_CONTACT, "12",
                    PHONE, "01",
                    CONFLICT, "01",
                    INTERRUPTIONS, "12",
                    SMELL, "13",
                    SCREEN, "23"),
            List.of(TaskKind.PHONE_SERVICE, TaskKind.RECEPTION, TaskKind.SERVING, TaskKind.HELP_WITH_CHILDREN)),
    STRUCTURE(
            17,
            Map.of(
                    MEMORY, "12",
                    PLANNING, "02",
                    PARALLEL_TASKS, "01",
                    DEADLINES, "12",
                    UNPREDICTABILITY, "02",
                    READING_WRITING, "13",
                    INTERRUPTIONS, "12",
                    PACE, "13"),
            List.of(TaskKind.BOOKKEEPING, TaskKind.PHONE_SERVICE, TaskKind.PROOFREADING, TaskKind.DELIVERY)),
    ENERGY(
            20,
            Map.of(
                    HOURS_PER_DAY, "12",
                    CONSECUTIVE_DAYS, "01",
                    EARLY_START, "02",
                    TIME_BETWEEN_BREAKS, "12",
                    PACE, "12",
                    DEADLINES, "13",
                    UNPREDICTABILITY, "12",
                    STANDING, "23",
                    CONFLICT, "12"),
            List.of(TaskKind.CLEANING, TaskKind.DELIVERY, TaskKind.HELP_WITH_CHILDREN, TaskKind.SERVING)),
    MIXED(
            11,
            Map.of(
                    LIFTING, "12",
                    STANDING, "12",
                    NOISE, "13",
                    HOURS_PER_DAY, "12",
                    CONSECUTIVE_DAYS, "12",
                    PACE, "12",
                    MEMORY, "13",
                    STAIRS, "12"),
            List.of(TaskKind.STOCK, TaskKind.CLEANING, TaskKind.PHONE_SERVICE)),
    MILD(
            10,
            Map.of(HOURS_PER_DAY, "23", CONSECUTIVE_DAYS, "13", UNPREDICTABILITY, "13"),
            List.of(TaskKind.DELIVERY, TaskKind.ANIMALS));

    private final int share;
    private final Map<Axis, String> limits;
    private final List<TaskKind> ratherNot;

    Pattern(int share, Map<Axis, String> limits, List<TaskKind> ratherNot) {
        this.share = share;
        this.limits = limits;
        this.ratherNot = ratherNot;
    }

    static Pattern any(Chance chance) {
        int at = chance.between(0, 99);
        for (Pattern pattern : values()) {
            at -= pattern.share;
            if (at < 0) {
                return pattern;
            }
        }
        return MILD;
    }

    boolean limits(Axis axis) {
        return limits.containsKey(axis);
    }

    int level(Axis axis, Chance chance) {
        String limit = limits.get(axis);
        return limit == null ? open(axis, chance) : chance.between(limit.charAt(0) - '0', limit.charAt(1) - '0');
    }

    List<TaskKind> ratherNot() {
        return ratherNot;
    }

    private static int open(Axis axis, Chance chance) {
        int fine = chance.percent(60) ? 4 : chance.percent(75) ? 3 : 2;
        return switch (axis) {
            case DRIVING -> chance.percent(40) ? 0 : fine;
            case HOURS_PER_DAY, CONSECUTIVE_DAYS, EARLY_START -> Math.max(2, fine - 1);
            default -> fine;
        };
    }
}
