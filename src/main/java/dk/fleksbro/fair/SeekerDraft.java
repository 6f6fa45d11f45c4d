package dk.fleksbro.fair;

import dk.fleksbro.shared.Finding;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.TextCheck;
import dk.fleksbro.shared.TypedTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a fleksjobber says of help and strength, as typed; what is not typed stays as it is. */
public final class SeekerDraft {

    public static final String COMPANION = "companion";
    public static final String TRANSPORT = "transport";
    public static final String INTERPRETER = "interpreter";
    public static final String WHEELCHAIR = "wheelchair";
    public static final String QUIET = "quiet";
    public static final String WALKING = "walking";
    public static final String ARRIVES = "arrives";
    public static final String LEAVES = "leaves";
    public static final String DATES = "dates";
    public static final String ROW = "row";
    public static final String REST = "rest";

    private static final String YES = "yes";

    private final Map<String, String> texts;

    public SeekerDraft(Seeker seeker, Map<String, String> typed) {
        texts = new LinkedHashMap<>(texts(seeker));
        texts.putAll(typed);
    }

    /** How what is in use is typed again. */
    public static Map<String, String> texts(Seeker seeker) {
        Map<String, String> texts = new LinkedHashMap<>();
        Help help = seeker.help();
        Limits limits = seeker.limits();
        texts.put(COMPANION, help.companion().name());
        texts.put(TRANSPORT, help.transport() ? YES : "");
        texts.put(INTERPRETER, help.interpreter());
        texts.put(WHEELCHAIR, help.wheelchair() ? YES : "");
        texts.put(QUIET, help.quietTable() ? YES : "");
        texts.put(WALKING, String.valueOf(limits.walkingMinutes()));
        texts.put(ARRIVES, show(limits.arrives()));
        texts.put(LEAVES, show(limits.leaves()));
        texts.put(DATES, String.valueOf(limits.maxDates()));
        texts.put(ROW, String.valueOf(limits.maxInRow()));
        texts.put(REST, String.valueOf(limits.restRounds()));
        return texts;
    }

    public List<Problem> problems(FairTimes times) {
        List<Problem> problems = new ArrayList<>();
        TextCheck.line(text(INTERPRETER), Help.INTERPRETER_MAX).stream()
                .filter(Finding::isError)
                .findFirst()
                .ifPresent(finding -> problems.add(new Problem(INTERPRETER, finding.sentence())));
        number(problems, WALKING, 1, Limits.WALKING_MOST);
        number(problems, DATES, 1, Limits.DATES_MOST);
        number(problems, ROW, 1, Limits.ROW_MOST);
        number(problems, REST, 0, Limits.REST_MOST);
        boolean arrives = time(problems, ARRIVES);
        boolean leaves = time(problems, LEAVES);
        if (arrives
                && leaves
                && times.rounds().stream()
                        .noneMatch(round -> round.isWithin(
                                read(ARRIVES).orElse(null), read(LEAVES).orElse(null)))) {
            problems.add(new Problem(LEAVES, FairRule.FAIR_GUEST_WINDOW.sentence()));
        }
        return problems;
    }

    /** Only when there are no problems. */
    Help help() {
        return new Help(
                Companion.valueOf(text(COMPANION)),
                YES.equals(text(TRANSPORT)),
                text(INTERPRETER),
                YES.equals(text(WHEELCHAIR)),
                YES.equals(text(QUIET)));
    }

    /** Only when there are no problems. */
    Limits limits() {
        return new Limits(
                number(DATES),
                number(ROW),
                number(REST),
                number(WALKING),
                read(ARRIVES).orElse(null),
                read(LEAVES).orElse(null));
    }

    private void number(List<Problem> problems, String field, int least, int most) {
        boolean right = text(field).matches("[0-9]{1,2}") && number(field) >= least && number(field) <= most;
        if (!right) {
            problems.add(Problem.of(field, "fair.number.wrong", least, most));
        }
    }

    private boolean time(List<Problem> problems, String field) {
        boolean right = text(field).isEmpty() || read(field).isPresent();
        if (!right) {
            problems.add(Problem.of(field, "fair.time.wrong"));
        }
        return right;
    }

    private Optional<LocalTime> read(String field) {
        return TypedTime.parse(text(field));
    }

    private int number(String field) {
        return Integer.parseInt(text(field));
    }

    private String text(String field) {
        return texts.getOrDefault(field, "").strip();
    }

    private static String show(@Nullable LocalTime time) {
        return time == null ? "" : FairDraft.show(time);
    }
}
