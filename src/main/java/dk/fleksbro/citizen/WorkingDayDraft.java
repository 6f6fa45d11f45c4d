package dk.fleksbro.citizen;

import dk.fleksbro.shared.Finding;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.TravelMeans;
import dk.fleksbro.shared.TypedTime;
import dk.fleksbro.shared.WeeklyHours;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The questions of a fleksjobbevis about a working day and the way to work, as typed; every one may be left out. */
public final class WorkingDayDraft {

    public static final String GOOD_DAY = "goodDayHours";
    public static final String BAD_DAY = "badDayHours";
    public static final String EARLIEST_START = "earliestStart";
    public static final String LATEST_END = "latestEnd";
    public static final String INTENSITY = "intensityPercent";
    public static final String TRAVEL_MEANS = "travelMeans";
    public static final String TRAVEL_MINUTES = "travelMinutes";

    private static final int QUARTER = 15;
    private static final Locale DANISH = Locale.forLanguageTag("da");

    private WorkingDayDraft() {}

    static Rhythm rhythm(Map<String, String> texts) {
        return new Rhythm(
                number(texts, INTENSITY, Rhythm.INTENSITY_LEAST, 100),
                day(text(texts, GOOD_DAY)).orElse(null),
                day(text(texts, BAD_DAY)).orElse(null),
                TypedTime.parse(text(texts, EARLIEST_START)).orElse(null),
                TypedTime.parse(text(texts, LATEST_END)).orElse(null));
    }

    static Travel travel(Map<String, String> texts) {
        Set<String> names = Set.copyOf(Arrays.asList(text(texts, TRAVEL_MEANS).split(",")));
        Set<TravelMeans> means = Stream.of(TravelMeans.values())
                .filter(by -> names.contains(by.name()))
                .collect(Collectors.toUnmodifiableSet());
        return new Travel(means, number(texts, TRAVEL_MINUTES, Travel.MINUTES_LEAST, Travel.MINUTES_MOST));
    }

    static List<Problem> problems(Map<String, String> texts) {
        List<Problem> problems = new ArrayList<>();
        check(problems, texts, GOOD_DAY, WorkingDayDraft::checkDay);
        check(problems, texts, BAD_DAY, WorkingDayDraft::checkDay);
        check(problems, texts, EARLIEST_START, WorkingDayDraft::checkTime);
        check(problems, texts, LATEST_END, WorkingDayDraft::checkTime);
        Optional<Integer> good = day(text(texts, GOOD_DAY));
        Optional<Integer> bad = day(text(texts, BAD_DAY));
        if (good.isPresent() && bad.isPresent() && bad.get() > good.get()) {
            problems.add(Problem.of(BAD_DAY, "bevis.bad-day-above-good"));
        }
        Optional<LocalTime> from = TypedTime.parse(text(texts, EARLIEST_START));
        Optional<LocalTime> to = TypedTime.parse(text(texts, LATEST_END));
        if (from.isPresent() && to.isPresent() && !to.get().isAfter(from.get())) {
            problems.add(Problem.of(LATEST_END, "bevis.end-before-start"));
        }
        return problems;
    }

    public static List<Finding> checkDay(String typed) {
        return typed.isBlank() || day(typed).isPresent()
                ? List.of()
                : List.of(Finding.error("bevis.day-not-valid", Rhythm.DAY_MOST / 60));
    }

    public static List<Finding> checkTime(String typed) {
        return typed.isBlank() || TypedTime.parse(typed).isPresent()
                ? List.of()
                : List.of(Finding.error("bevis.time-not-valid"));
    }

    static Map<String, String> texts(Rhythm rhythm, Travel travel) {
        Map<String, String> texts = new LinkedHashMap<>();
        put(texts, GOOD_DAY, rhythm.goodDayMinutes(), WorkingDayDraft::hours);
        put(texts, BAD_DAY, rhythm.badDayMinutes(), WorkingDayDraft::hours);
        put(texts, EARLIEST_START, rhythm.earliestStart(), LocalTime::toString);
        put(texts, LATEST_END, rhythm.latestEnd(), LocalTime::toString);
        put(texts, INTENSITY, rhythm.intensityPercent(), String::valueOf);
        texts.put(
                TRAVEL_MEANS,
                travel.means().stream().sorted().map(TravelMeans::name).collect(Collectors.joining(",")));
        put(texts, TRAVEL_MINUTES, travel.minutes(), String::valueOf);
        return texts;
    }

    private static <T> void put(Map<String, String> texts, String field, @Nullable T value, Function<T, String> show) {
        if (value != null) {
            texts.put(field, show.apply(value));
        }
    }

    private static void check(
            List<Problem> problems, Map<String, String> texts, String field, Function<String, List<Finding>> check) {
        check.apply(text(texts, field)).forEach(finding -> problems.add(new Problem(field, finding.sentence())));
    }

    private static String text(Map<String, String> texts, String field) {
        return texts.getOrDefault(field, "").strip();
    }

    private static Optional<Integer> day(String typed) {
        return WeeklyHours.minutesFrom(typed)
                .filter(minutes -> minutes >= Rhythm.DAY_LEAST && minutes <= Rhythm.DAY_MOST && minutes % QUARTER == 0);
    }

    /** What is chosen among a few; anything else, like a question that was skipped, is no answer. */
    private static @Nullable Integer number(Map<String, String> texts, String field, int least, int most) {
        String text = text(texts, field);
        if (!text.matches("[0-9]{1,3}")) {
            return null;
        }
        int number = Integer.parseInt(text);
        return number < least || number > most ? null : Integer.valueOf(number);
    }

    private static String hours(int minutes) {
        return WeeklyHours.show(minutes, DANISH);
    }
}
