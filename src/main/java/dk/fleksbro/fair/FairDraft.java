package dk.fleksbro.fair;

import static dk.fleksbro.fair.FairFields.*;

import dk.fleksbro.shared.Finding;
import dk.fleksbro.shared.PostalCodes;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.TextCheck;
import dk.fleksbro.shared.TypedDate;
import dk.fleksbro.shared.TypedTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A fair's settings as typed: tells what is missing or wrong, or reads the terms out of them. */
public final class FairDraft {

    /** More would leave nobody the strength, and the planner takes no more. */
    static final int ROUNDS_MOST = 40;

    private static final int LINE_MAX = 120;
    private static final int SHORTEST = 60;
    private static final int LONGEST = 6 * 60;

    private final Map<String, String> texts;
    private final LocalDate today;

    public FairDraft(Map<String, String> texts, LocalDate today) {
        this.texts = Map.copyOf(texts);
        this.today = today;
    }

    /** What a new fair begins with: the usual measures of a fair of one morning. */
    public static Map<String, String> usual() {
        return Map.of(
                STARTS, "9.00",
                ENDS, "12.00",
                DATE_MINUTES, "8",
                CHANGEOVER, "3",
                BREAK_AFTER, "4",
                BREAK_MINUTES, "15",
                TARGET, "3",
                PLACES, "40");
    }

    public static Map<String, String> texts(FairTerms terms) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(NAME, terms.name());
        texts.put(PLACE, terms.place());
        texts.put(STREET, terms.street());
        texts.put(POSTAL_CODE, terms.postalCode());
        texts.put(DAY, TypedDate.show(terms.day()));
        texts.put(STARTS, show(terms.times().starts()));
        texts.put(ENDS, show(terms.times().ends()));
        texts.put(DATE_MINUTES, String.valueOf(terms.times().dateMinutes()));
        texts.put(CHANGEOVER, String.valueOf(terms.times().changeoverMinutes()));
        texts.put(BREAK_AFTER, String.valueOf(terms.times().breakAfter()));
        texts.put(BREAK_MINUTES, String.valueOf(terms.times().breakMinutes()));
        texts.put(TARGET, String.valueOf(terms.targetDates()));
        texts.put(PLACES, String.valueOf(terms.seekerPlaces()));
        texts.put(ANSWER_BY, TypedDate.show(terms.answerBy()));
        return texts;
    }

    /** A time as it is typed again: {@code 9.30}. */
    public static String show(LocalTime time) {
        return "%d.%02d".formatted(time.getHour(), time.getMinute());
    }

    /** What is wrong, in the order of the form. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        line(problems, NAME);
        line(problems, PLACE);
        line(problems, STREET);
        if (PostalCodes.find(text(POSTAL_CODE)).isEmpty()) {
            problems.add(Problem.of(POSTAL_CODE, "fair.postal-code.wrong"));
        }
        Optional<LocalDate> day = TypedDate.parse(text(DAY));
        if (day.isEmpty() || !day.get().isAfter(today)) {
            problems.add(Problem.of(DAY, day.isEmpty() ? "fair.day.wrong" : "fair.day.past"));
        }
        number(problems, DATE_MINUTES, 5, 15);
        number(problems, CHANGEOVER, 1, 10);
        number(problems, BREAK_AFTER, 2, 8);
        number(problems, BREAK_MINUTES, 5, 45);
        window(problems);
        number(problems, TARGET, 1, Limits.DATES_MOST);
        number(problems, PLACES, 1, 2000);
        Optional<LocalDate> answerBy = TypedDate.parse(text(ANSWER_BY));
        if (answerBy.isEmpty()) {
            problems.add(Problem.of(ANSWER_BY, "fair.answer-by.wrong"));
        } else if (day.isPresent() && !answerBy.get().isBefore(day.get())) {
            problems.add(Problem.of(ANSWER_BY, "fair.answer-by.late"));
        }
        return problems;
    }

    /** How the day is divided, as soon as the times can be read. */
    public Optional<FairTimes> times() {
        List<Problem> problems = new ArrayList<>();
        number(problems, DATE_MINUTES, 5, 15);
        number(problems, CHANGEOVER, 1, 10);
        number(problems, BREAK_AFTER, 2, 8);
        number(problems, BREAK_MINUTES, 5, 45);
        window(problems);
        return problems.isEmpty() ? Optional.of(readTimes()) : Optional.empty();
    }

    /** Only when there are no problems. */
    public FairTerms terms() {
        return new FairTerms(
                text(NAME),
                text(PLACE),
                text(STREET),
                text(POSTAL_CODE),
                TypedDate.parse(text(DAY)).orElseThrow(),
                readTimes(),
                number(TARGET),
                number(PLACES),
                TypedDate.parse(text(ANSWER_BY)).orElseThrow());
    }

    private FairTimes readTimes() {
        return new FairTimes(
                TypedTime.parse(text(STARTS)).orElseThrow(),
                TypedTime.parse(text(ENDS)).orElseThrow(),
                number(DATE_MINUTES),
                number(CHANGEOVER),
                number(BREAK_AFTER),
                number(BREAK_MINUTES));
    }

    private void window(List<Problem> problems) {
        Optional<LocalTime> starts = TypedTime.parse(text(STARTS));
        Optional<LocalTime> ends = TypedTime.parse(text(ENDS));
        if (starts.isEmpty()) {
            problems.add(Problem.of(STARTS, "fair.time.wrong"));
        }
        if (ends.isEmpty()) {
            problems.add(Problem.of(ENDS, "fair.time.wrong"));
        }
        if (starts.isEmpty() || ends.isEmpty()) {
            return;
        }
        long minutes = Duration.between(starts.get(), ends.get()).toMinutes();
        if (minutes < SHORTEST || minutes > LONGEST) {
            problems.add(Problem.of(ENDS, "fair.window.wrong"));
        } else if (problems.stream().noneMatch(p -> isMeasure(p.field()))) {
            int rounds = readTimes().rounds().size();
            if (rounds > ROUNDS_MOST) {
                problems.add(Problem.of(DATE_MINUTES, "fair.rounds.too-many", rounds, ROUNDS_MOST));
            }
        }
    }

    private static boolean isMeasure(String field) {
        return List.of(DATE_MINUTES, CHANGEOVER, BREAK_AFTER, BREAK_MINUTES).contains(field);
    }

    private void line(List<Problem> problems, String field) {
        if (text(field).isEmpty()) {
            problems.add(Problem.of(field, "fair." + field + ".missing"));
            return;
        }
        TextCheck.line(text(field), LINE_MAX).stream()
                .filter(Finding::isError)
                .findFirst()
                .ifPresent(finding -> problems.add(new Problem(field, finding.sentence())));
    }

    private void number(List<Problem> problems, String field, int least, int most) {
        boolean right = text(field).matches("[0-9]{1,4}") && number(field) >= least && number(field) <= most;
        if (!right) {
            problems.add(Problem.of(field, "fair.number.wrong", least, most));
        }
    }

    private int number(String field) {
        return Integer.parseInt(text(field));
    }

    private String text(String field) {
        return texts.getOrDefault(field, "").strip();
    }
}
