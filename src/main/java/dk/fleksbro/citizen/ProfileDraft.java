package dk.fleksbro.citizen;

import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.scale.TaskKind;
import dk.fleksbro.shared.Finding;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.TextCheck;
import dk.fleksbro.shared.Weekdays;
import dk.fleksbro.shared.WeeklyHours;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A fleksjobbevis as its owner types it: one text a field, right or wrong. Only what I offer and hours are needed to take it
 * into use; everything else may be left out.
 */
public final class ProfileDraft {

    public static final String OFFER = "offer";
    public static final String TASK_KINDS = "taskKinds";
    public static final String HOURS_MIN = "hoursMin";
    public static final String HOURS_MAX = "hoursMax";
    public static final String WEEKDAYS = "weekdays";
    public static final String RADIUS = "radiusKm";
    public static final String ENERGY = "energy";
    public static final String NEEDS_TEXT = "needsText";
    public static final String NEVER_TASKS = "neverTasks";
    public static final String NEVER_TEXT = "neverText";
    public static final String GOALS = "goals";
    public static final String GOAL_HOURS = "goalHours";
    public static final String WORKING_WITH = "workingWith";
    /** Where its owner stopped; not a part of the fleksjobbevis. */
    public static final String STEP = "step";

    public static final int TEXT_MAX = 1000;
    /** What is reckoned with when no distance is given. */
    public static final int USUAL_RADIUS_KM = 20;

    private static final int RADIUS_MAX_KM = 200;
    private static final List<String> TEXTS = List.of(OFFER, ENERGY, NEEDS_TEXT, NEVER_TEXT, GOALS, WORKING_WITH);

    private ProfileDraft() {}

    public static String field(Axis axis) {
        return "axis." + axis.name();
    }

    /** The fleksjobbevis, or empty as long as there are {@link #problems}. */
    public static Optional<FlexJobProfile> parse(CitizenId citizen, Map<String, String> texts, Instant now) {
        if (!problems(texts).isEmpty()) {
            return Optional.empty();
        }
        int min = minutes(texts, HOURS_MIN).or(() -> minutes(texts, HOURS_MAX)).orElseThrow();
        int max = minutes(texts, HOURS_MAX).orElse(min);
        String radius = text(texts, RADIUS);
        return Optional.of(new FlexJobProfile(
                citizen,
                text(texts, OFFER),
                kinds(texts, TASK_KINDS),
                new WeeklyHours(min),
                new WeeklyHours(max),
                Weekdays.parse(text(texts, WEEKDAYS)),
                radius.isEmpty() ? USUAL_RADIUS_KM : Integer.parseInt(radius),
                WorkingDayDraft.travel(texts),
                text(texts, ENERGY),
                WorkingDayDraft.rhythm(texts),
                needs(texts),
                text(texts, NEEDS_TEXT),
                kinds(texts, NEVER_TASKS),
                text(texts, NEVER_TEXT),
                text(texts, GOALS),
                minutes(texts, GOAL_HOURS).orElse(null),
                text(texts, WORKING_WITH),
                now));
    }

    /** What keeps it from being used, in the order of the steps. */
    public static List<Problem> problems(Map<String, String> texts) {
        List<Problem> problems = new ArrayList<>();
        if (text(texts, OFFER).isEmpty() && kinds(texts, TASK_KINDS).isEmpty()) {
            problems.add(Problem.of(OFFER, "bevis.missing.offer"));
        }
        if (text(texts, HOURS_MIN).isEmpty() && text(texts, HOURS_MAX).isEmpty()) {
            problems.add(Problem.of(HOURS_MIN, "bevis.missing.hours"));
        }
        for (String field : List.of(HOURS_MIN, HOURS_MAX, GOAL_HOURS)) {
            add(problems, field, checkHours(text(texts, field)));
        }
        Optional<Integer> min = minutes(texts, HOURS_MIN);
        Optional<Integer> max = minutes(texts, HOURS_MAX);
        if (min.isPresent() && max.isPresent() && max.get() < min.get()) {
            problems.add(Problem.of(HOURS_MAX, "bevis.hours-max-below-min"));
        }
        problems.addAll(WorkingDayDraft.problems(texts));
        add(problems, RADIUS, checkRadius(text(texts, RADIUS)));
        TEXTS.forEach(field -> add(problems, field, TextCheck.prose(text(texts, field), TEXT_MAX)));
        return problems;
    }

    public static List<Finding> checkHours(String typed) {
        if (typed.isBlank()) {
            return List.of();
        }
        Optional<Integer> minutes = WeeklyHours.minutesFrom(typed);
        if (minutes.isEmpty()) {
            return List.of(Finding.error("bevis.hours-not-a-number"));
        }
        return WeeklyHours.isValid(minutes.get()) ? List.of() : List.of(Finding.error("bevis.hours-out-of-range"));
    }

    public static List<Finding> checkRadius(String typed) {
        boolean valid = typed.isBlank()
                || (typed.strip().matches("[0-9]{1,3}") && Integer.parseInt(typed.strip()) <= RADIUS_MAX_KM);
        return valid ? List.of() : List.of(Finding.error("bevis.radius-not-valid", RADIUS_MAX_KM));
    }

    /** The fields of a fleksjobbevis in use, to go on from; what is empty is left out. */
    public static Map<String, String> texts(FlexJobProfile profile) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(OFFER, profile.offer());
        texts.put(TASK_KINDS, names(profile.taskKinds()));
        texts.put(HOURS_MIN, hours(profile.hoursMin().minutes()));
        texts.put(HOURS_MAX, hours(profile.hoursMax().minutes()));
        texts.put(WEEKDAYS, profile.weekdays().text());
        texts.put(RADIUS, String.valueOf(profile.radiusKm()));
        texts.put(ENERGY, profile.energy());
        texts.putAll(WorkingDayDraft.texts(profile.rhythm(), profile.travel()));
        Stream.of(Axis.values())
                .filter(profile.needs()::containsKey)
                .forEach(axis -> texts.put(
                        field(axis),
                        Objects.requireNonNull(profile.needs().get(axis)).name()));
        texts.put(NEEDS_TEXT, profile.needsText());
        texts.put(NEVER_TASKS, names(profile.neverTasks()));
        texts.put(NEVER_TEXT, profile.neverText());
        texts.put(GOALS, profile.goals());
        @Nullable Integer goal = profile.goalMinutes();
        texts.put(GOAL_HOURS, goal == null ? "" : hours(goal));
        texts.put(WORKING_WITH, profile.workingWith());
        texts.values().removeIf(String::isEmpty);
        Stream.of(ProfilePart.values())
                .filter(part -> part.fields().stream().anyMatch(texts::containsKey))
                .forEach(part -> texts.put(part.doneField(), "yes"));
        return texts;
    }

    private static void add(List<Problem> problems, String field, List<Finding> findings) {
        findings.stream()
                .filter(Finding::isError)
                .forEach(finding -> problems.add(new Problem(field, finding.sentence())));
    }

    private static String text(Map<String, String> texts, String field) {
        return texts.getOrDefault(field, "").strip();
    }

    private static Optional<Integer> minutes(Map<String, String> texts, String field) {
        return WeeklyHours.minutesFrom(text(texts, field)).filter(WeeklyHours::isValid);
    }

    private static Map<Axis, Level> needs(Map<String, String> texts) {
        Map<Axis, Level> needs = new EnumMap<>(Axis.class);
        for (Axis axis : Axis.values()) {
            // an axis that was skipped stands without a level
            Stream.of(Level.values())
                    .filter(level -> level.name().equals(text(texts, field(axis))))
                    .findFirst()
                    .ifPresent(level -> needs.put(axis, level));
        }
        return needs;
    }

    private static Set<TaskKind> kinds(Map<String, String> texts, String field) {
        Set<String> names = Set.copyOf(Arrays.asList(text(texts, field).split(",")));
        return Stream.of(TaskKind.values())
                .filter(kind -> names.contains(kind.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String names(Set<TaskKind> kinds) {
        return kinds.stream().sorted().map(TaskKind::name).collect(Collectors.joining(","));
    }

    private static String hours(int minutes) {
        return WeeklyHours.show(minutes, Locale.forLanguageTag("da"));
    }
}
