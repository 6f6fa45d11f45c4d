package dk.fleksbro.fair;

import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.TypedTime;
import dk.fleksbro.vacancy.FlexJobRoleId;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a workplace comes to a fair with, as typed. */
public final class BringingDraft {

    public static final String TABLES = "tables";
    public static final String ROLES = "roles";
    public static final String ARRIVES = "arrives";
    public static final String LEAVES = "leaves";

    private final Map<String, String> texts;

    public BringingDraft(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    /** How what is in use is typed again; a role that is no longer vacant is left out. */
    public static Map<String, String> texts(Exhibitor exhibitor, List<RoleBrought> open) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(TABLES, String.valueOf(exhibitor.answer().places()));
        texts.put(
                ROLES,
                open.stream()
                        .map(RoleBrought::id)
                        .filter(exhibitor.roles()::contains)
                        .map(role -> role.value().toString())
                        .collect(Collectors.joining(",")));
        texts.put(ARRIVES, show(exhibitor.arrives()));
        texts.put(LEAVES, show(exhibitor.leaves()));
        return texts;
    }

    public List<Problem> problems(FairTimes times) {
        List<Problem> problems = new ArrayList<>();
        String tables = text(TABLES);
        if (!tables.matches("[0-9]{1,2}")
                || Integer.parseInt(tables) < 1
                || Integer.parseInt(tables) > Exhibitor.TABLES_MOST) {
            problems.add(Problem.of(TABLES, "fair.number.wrong", 1, Exhibitor.TABLES_MOST));
        }
        for (String field : List.of(ARRIVES, LEAVES)) {
            if (!text(field).isEmpty() && read(field).isEmpty()) {
                problems.add(Problem.of(field, "fair.time.wrong"));
            }
        }
        boolean readable = problems.stream().allMatch(problem -> problem.field().equals(TABLES));
        if (readable
                && times.rounds().stream()
                        .noneMatch(round -> round.isWithin(
                                read(ARRIVES).orElse(null), read(LEAVES).orElse(null)))) {
            problems.add(new Problem(LEAVES, FairRule.FAIR_GUEST_WINDOW.sentence()));
        }
        return problems;
    }

    /** Only when there are no problems. */
    public Bringing bringing() {
        return new Bringing(
                Integer.parseInt(text(TABLES)),
                Arrays.stream(text(ROLES).split(","))
                        .filter(id -> !id.isEmpty())
                        .map(id -> new FlexJobRoleId(UUID.fromString(id)))
                        .toList(),
                read(ARRIVES).orElse(null),
                read(LEAVES).orElse(null));
    }

    private Optional<LocalTime> read(String field) {
        return TypedTime.parse(text(field));
    }

    private String text(String field) {
        return texts.getOrDefault(field, "").strip();
    }

    private static String show(@Nullable LocalTime time) {
        return time == null ? "" : FairDraft.show(time);
    }
}
