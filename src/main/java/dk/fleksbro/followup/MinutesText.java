package dk.fleksbro.followup;

import dk.fleksbro.agreement.Content;
import dk.fleksbro.agreement.Field;
import dk.fleksbro.agreement.FieldValue;
import dk.fleksbro.agreement.Section;
import dk.fleksbro.agreement.Template;
import dk.fleksbro.agreement.Templates;
import dk.fleksbro.shared.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** From what is typed about a talk to the minutes that are sent, and what is still missing for that. */
public final class MinutesText {

    private static final List<String> QUESTIONS =
            List.of("hours.answer", "tasks.answer", "support.answer", "considerations.answer");

    private MinutesText() {}

    public static Template template() {
        return Templates.find(Minutes.TEMPLATE);
    }

    /** What stands in the fields: the minutes sent last, and over them what is typed since. */
    public static Map<String, String> texts(TalkFile file) {
        Map<String, String> texts = new TreeMap<>(inUse(file));
        file.drafts().forEach((field, draft) -> texts.put(field, draft.text()));
        return texts;
    }

    /** The minutes sent last, as they would be typed. */
    public static Map<String, String> inUse(TalkFile file) {
        Map<String, String> typed = new HashMap<>();
        file.minutes().map(Minutes::content).ifPresent(content -> content.fields()
                .forEach((path, stored) -> typed.put(
                        path, FieldValue.typed(template().fieldOf(path).orElseThrow(), stored))));
        return typed;
    }

    /** What keeps the minutes from being sent. */
    public static List<Problem> problems(Map<String, String> typed, Optional<Content> agreement) {
        List<Problem> problems = new ArrayList<>();
        for (String question : QUESTIONS) {
            if (typed.getOrDefault(question, "").isBlank()) {
                problems.add(Problem.of(question, "talk.minutes.missing." + question));
            }
        }
        String hours = typed.getOrDefault("hours.answer", "");
        if (hours.equals("rise") || hours.equals("fewer")) {
            hoursProblem(hours, typed.getOrDefault("hours.presence", ""), agreement)
                    .ifPresent(problems::add);
        }
        needsText(typed, "tasks", "same", problems);
        needsText(typed, "support", "no", problems);
        if (typed.getOrDefault("considerations.answer", "").equals("change")) {
            needsText(typed, "considerations", "working", problems);
        }
        for (String scheme : schemes(typed)) {
            if (typed.getOrDefault("schemes." + scheme, "").isBlank()) {
                problems.add(Problem.of("schemes." + scheme, "talk.minutes.missing.scheme"));
            }
        }
        problems.addAll(Content.problems(template(), typed));
        return problems;
    }

    private static void needsText(Map<String, String> typed, String section, String enough, List<Problem> problems) {
        String answer = typed.getOrDefault(section + ".answer", "");
        if (!answer.isBlank()
                && !answer.equals(enough)
                && typed.getOrDefault(section + ".text", "").isBlank()) {
            problems.add(Problem.of(section + ".text", "talk.minutes.missing." + section + ".text"));
        }
    }

    private static Optional<Problem> hoursProblem(String answer, String typed, Optional<Content> agreement) {
        Field field = template().fieldOf("hours.presence").orElseThrow();
        if (typed.isBlank()) {
            return Optional.of(Problem.of("hours.presence", "talk.minutes.missing.hours.presence"));
        }
        Optional<Integer> wanted = FieldValue.stored(field, typed).map(Integer::valueOf);
        Optional<Integer> now = agreement
                .map(content -> content.get("hours.presence"))
                .filter(minutes -> !minutes.isEmpty())
                .map(Integer::valueOf);
        if (wanted.isEmpty() || now.isEmpty()) {
            return Optional.empty();
        }
        boolean fits = answer.equals("rise") ? wanted.get() > now.get() : wanted.get() < now.get();
        return fits ? Optional.empty() : Optional.of(Problem.of("hours.presence", "talk.minutes.hours-not-" + answer));
    }

    /** The schemes that were ticked, in the order of the layout. */
    public static List<String> schemes(Map<String, String> typed) {
        List<String> ticked = List.of(typed.getOrDefault("schemes.which", "").split(",", -1));
        return template().fieldOf("schemes.which").orElseThrow().options().stream()
                .map(Field.Option::key)
                .filter(ticked::contains)
                .toList();
    }

    /** The minutes; only when there are no {@link #problems}. */
    static Content compose(TalkFile file) {
        Map<String, String> typed = new TreeMap<>(texts(file));
        List<String> schemes = schemes(typed);
        Section section = template().section("schemes").orElseThrow();
        section.fields().stream()
                .map(Field::key)
                .filter(key -> !key.equals("which") && !schemes.contains(key))
                .forEach(key -> typed.remove("schemes." + key));
        if (typed.getOrDefault("hours.answer", "").equals("same")) {
            typed.remove("hours.presence");
        }
        typed.keySet().removeIf(path -> path.startsWith("actions.") || path.endsWith(".goal"));
        Map<String, String> stored =
                new TreeMap<>(Content.of(template(), Map.of()).with(typed).fields());
        if (file.talk().heldOn() != null) {
            stored.put("talk.held", file.talk().heldOn().toString());
        }
        goals(file, stored);
        int row = 0;
        for (AgreedAction action : file.actions()) {
            row++;
            stored.put("actions." + row + ".text", action.text());
            stored.put("actions." + row + ".owner", key(action.owner()));
            stored.put("actions." + row + ".due", action.dueOn().toString());
            stored.put("actions." + row + ".status", key(action.status()));
        }
        return Content.of(template(), stored);
    }

    /** Each goal in its own words, so that the minutes can be read when the agreement has changed. */
    private static void goals(TalkFile file, Map<String, String> stored) {
        Map<String, String> words = new HashMap<>();
        file.minutes().map(Minutes::content).ifPresent(before -> before.rows("goals")
                .forEach(row -> words.put("goals." + row + ".goal", before.get("goals." + row + ".goal"))));
        file.agreement().ifPresent(content -> content.rows("goals")
                .forEach(row -> words.put("goals." + row + ".goal", content.get("goals." + row + ".goal"))));
        words.forEach((path, goal) -> {
            String status = path.replace(".goal", ".status");
            if (!goal.isEmpty() && stored.containsKey(status)) {
                stored.put(path, goal);
            }
        });
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT);
    }
}
