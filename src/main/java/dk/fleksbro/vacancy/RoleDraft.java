package dk.fleksbro.vacancy;

import static dk.fleksbro.vacancy.RoleFields.*;

import dk.fleksbro.scale.Adaptation;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.scale.TaskKind;
import dk.fleksbro.shared.Finding;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.Sentence;
import dk.fleksbro.shared.TypedDate;
import dk.fleksbro.shared.TypedTime;
import dk.fleksbro.shared.Weekdays;
import dk.fleksbro.shared.WeeklyHours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A role as typed: tells what is missing or wrong, or reads the terms out of it. */
final class RoleDraft {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    private final Map<String, String> texts;
    private final LocalDate today;

    RoleDraft(Map<String, String> texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
    }

    /** What keeps the role from being published, in the order of the form. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        required(problems, TITLE);
        required(problems, TASKS);
        wrong(problems, DESCRIPTION);
        required(problems, HOURS_MIN);
        wrong(problems, HOURS_MAX);
        if (problems.stream().noneMatch(p -> p.field().startsWith("hours")) && minutesMax() < minutes(HOURS_MIN)) {
            problems.add(Problem.of(HOURS_MAX, "role.hours.max-below-min"));
        }
        Weekdays weekdays = Weekdays.parse(text(WEEKDAYS));
        if (weekdays.count() > 0 && daysNeeded() > weekdays.count()) {
            problems.add(Problem.of(DAYS_NEEDED, "role.days.too-many", daysNeeded(), weekdays.count()));
        }
        times(problems);
        wrong(problems, PLACE);
        required(problems, POSTAL_CODE);
        if (!wrong(problems, START) && !text(START).isEmpty() && startsOn().isBefore(today)) {
            problems.add(Problem.of(START, "role.start.past"));
        }
        wrong(problems, POSITIONS);
        Arrays.stream(Axis.values()).forEach(axis -> demand(problems, axis));
        return problems;
    }

    /** Only when there are no problems. */
    RoleTerms terms() {
        Set<TaskKind> optional = constants(TaskKind.class, TASKS_OPTIONAL);
        boolean flexible = !text(FLEXIBLE).isEmpty();
        return new RoleTerms(
                text(TITLE),
                text(DESCRIPTION),
                new WeeklyHours(minutes(HOURS_MIN)),
                new WeeklyHours(minutesMax()),
                Weekdays.parse(text(WEEKDAYS)),
                daysNeeded(),
                flexible ? "" : time(TIME_FROM),
                flexible ? "" : time(TIME_TO),
                flexible,
                text(PLACE),
                text(POSTAL_CODE),
                !text(FROM_HOME).isEmpty(),
                text(START).isEmpty() ? null : startsOn(),
                text(POSITIONS).isEmpty() ? 1 : Integer.parseInt(text(POSITIONS)),
                constants(TaskKind.class, TASKS).stream()
                        .map(kind -> new RoleTask(kind, optional.contains(kind)))
                        .toList(),
                Arrays.stream(Axis.values())
                        .filter(axis -> !text(asks(axis)).isEmpty())
                        .map(this::demand)
                        .toList());
    }

    /** The same terms as they are typed again. */
    static Map<String, String> texts(RoleTerms terms) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(TITLE, terms.title());
        texts.put(DESCRIPTION, terms.description());
        texts.put(TASKS, names(terms.tasks().stream().map(RoleTask::kind)));
        texts.put(
                TASKS_OPTIONAL,
                names(terms.tasks().stream().filter(RoleTask::canBeLeftOut).map(RoleTask::kind)));
        texts.put(HOURS_MIN, WeeklyHours.show(terms.hoursMin().minutes(), DANISH));
        texts.put(HOURS_MAX, WeeklyHours.show(terms.hoursMax().minutes(), DANISH));
        texts.put(WEEKDAYS, terms.weekdays().text());
        texts.put(DAYS_NEEDED, String.valueOf(terms.daysNeeded()));
        texts.put(TIME_FROM, terms.timeFrom());
        texts.put(TIME_TO, terms.timeTo());
        texts.put(FLEXIBLE, terms.flexible() ? "yes" : "");
        texts.put(PLACE, terms.place());
        texts.put(POSTAL_CODE, terms.postalCode());
        texts.put(FROM_HOME, terms.fromHome() ? "yes" : "");
        LocalDate start = terms.startsOn();
        texts.put(START, start == null ? "" : TypedDate.show(start));
        texts.put(POSITIONS, String.valueOf(terms.positions()));
        for (RoleDemand demand : terms.demands()) {
            texts.put(asks(demand.axis()), demand.asks().name());
            @Nullable Level to = demand.adaptableTo();
            if (to != null) {
                texts.put(adaptableTo(demand.axis()), to.name());
                texts.put(adaptedBy(demand.axis()), names(demand.adaptations().stream()));
            }
        }
        return texts;
    }

    private void required(List<Problem> problems, String field) {
        if (text(field).isEmpty()) {
            problems.add(Problem.of(field, "role." + field + ".missing"));
        } else {
            wrong(problems, field);
        }
    }

    private boolean wrong(List<Problem> problems, String field) {
        List<Problem> found = check(field, text(field)).stream()
                .filter(Finding::isError)
                .map(finding -> new Problem(field, finding.sentence()))
                .limit(1)
                .toList();
        problems.addAll(found);
        return !found.isEmpty();
    }

    private void times(List<Problem> problems) {
        if (!text(FLEXIBLE).isEmpty()) {
            return;
        }
        boolean from = wrong(problems, TIME_FROM);
        boolean to = wrong(problems, TIME_TO);
        if (!from
                && !to
                && !text(TIME_FROM).isEmpty()
                && !text(TIME_TO).isEmpty()
                && time(TIME_TO).compareTo(time(TIME_FROM)) <= 0) {
            problems.add(Problem.of(TIME_TO, "role.time.to-before-from"));
        }
    }

    private void demand(List<Problem> problems, Axis axis) {
        if (!adapts(axis)) {
            return;
        }
        if (text(adaptableTo(axis)).isEmpty()) {
            problems.add(Problem.of(adaptableTo(axis), "role.demand.adaptable-to-missing", name(axis)));
        } else if (Level.valueOf(text(adaptableTo(axis))).covers(Level.valueOf(text(asks(axis))))) {
            problems.add(Problem.of(adaptableTo(axis), "role.demand.adapts-up", name(axis)));
        } else if (text(adaptedBy(axis)).isEmpty()) {
            problems.add(Problem.of(adaptedBy(axis), "role.demand.adapted-by-missing", name(axis)));
        }
    }

    /** Where nothing is asked, nothing can be adapted, whatever was typed before. */
    private boolean adapts(Axis axis) {
        boolean asksSomething = !text(asks(axis)).isEmpty() && Level.valueOf(text(asks(axis))) != Level.NONE;
        return asksSomething
                && !(text(adaptableTo(axis)).isEmpty() && text(adaptedBy(axis)).isEmpty());
    }

    private static Sentence name(Axis axis) {
        return Sentence.of("axis." + axis + ".name");
    }

    private RoleDemand demand(Axis axis) {
        Level asks = Level.valueOf(text(asks(axis)));
        if (!adapts(axis)) {
            return new RoleDemand(axis, asks, null, List.of());
        }
        Set<Adaptation> by = constants(Adaptation.class, adaptedBy(axis));
        return new RoleDemand(
                axis,
                asks,
                Level.valueOf(text(adaptableTo(axis))),
                axis.adaptations().stream().filter(by::contains).toList());
    }

    private String text(String field) {
        return texts.getOrDefault(field, "").strip();
    }

    private int minutes(String field) {
        return WeeklyHours.minutesFrom(text(field)).orElseThrow();
    }

    private int minutesMax() {
        return minutes(text(HOURS_MAX).isEmpty() ? HOURS_MIN : HOURS_MAX);
    }

    private int daysNeeded() {
        return text(DAYS_NEEDED).isEmpty() ? 1 : Integer.parseInt(text(DAYS_NEEDED));
    }

    private LocalDate startsOn() {
        return TypedDate.parse(text(START)).orElseThrow();
    }

    private String time(String field) {
        return TypedTime.parse(text(field)).map(Object::toString).orElse("");
    }

    private <E extends Enum<E>> Set<E> constants(Class<E> type, String field) {
        EnumSet<E> constants = EnumSet.noneOf(type);
        Stream.of(text(field).split(",", -1))
                .filter(name -> !name.isEmpty())
                .forEach(name -> constants.add(Enum.valueOf(type, name)));
        return constants;
    }

    private static String names(Stream<? extends Enum<?>> constants) {
        return constants.sorted().map(Enum::name).collect(Collectors.joining(","));
    }
}
