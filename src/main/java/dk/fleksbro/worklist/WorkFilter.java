package dk.fleksbro.worklist;

import dk.fleksbro.account.WaitingSource.Topic;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of the work list is wanted. It stands in the page's address, so that it can be kept and come back to.
 *
 * @param text a piece of a name
 * @param topics what the lines are about; all where it is empty
 * @param putOff only what has been put off, instead of only what has not
 * @param everybody also the citizens about whom nothing waits
 */
public record WorkFilter(String text, Set<Topic> topics, Turn turn, Whose whose, boolean putOff, boolean everybody) {

    /** Everything that waits. */
    public static final WorkFilter ALL = new WorkFilter("", Set.of(), Turn.ANY, Whose.ALL, false, false);

    private static final int LONGEST_TEXT = 60;

    /** Who is to do something; its words stand under {@code work.turn.X}. */
    public enum Turn {
        ANY,
        MINE,
        OTHERS
    }

    /** Whose citizens, for who stands in for a colleague; its words stand under {@code work.whose.X}. */
    public enum Whose {
        ALL,
        OWN,
        COLLEAGUES
    }

    public WorkFilter {
        text = text.strip();
        text = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
        topics = Set.copyOf(topics);
    }

    /** Of an address that somebody has written or changed by hand, whatever can be read. */
    public static WorkFilter of(Map<String, List<String>> query) {
        return new WorkFilter(
                first(query, "soeg"),
                Arrays.stream(Topic.values())
                        .filter(topic -> names(query, "emne").contains(topic.name()))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Topic.class))),
                one(Turn.values(), first(query, "tur"), Turn.ANY),
                one(Whose.values(), first(query, "hvis"), Whose.ALL),
                query.containsKey("udskudt"),
                query.containsKey("alle"));
    }

    /** For the page's address; what is as usual is left out. */
    public Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        if (!text.isEmpty()) {
            query.put("soeg", text);
        }
        if (!topics.isEmpty()) {
            query.put("emne", topics.stream().sorted().map(Topic::name).collect(Collectors.joining("-")));
        }
        if (turn != Turn.ANY) {
            query.put("tur", turn.name());
        }
        if (whose != Whose.ALL) {
            query.put("hvis", whose.name());
        }
        if (putOff) {
            query.put("udskudt", "1");
        }
        if (everybody) {
            query.put("alle", "1");
        }
        return query;
    }

    boolean wants(WorkLine line) {
        return (topics.isEmpty() || topics.contains(line.topic()))
                && switch (turn) {
                    case ANY -> true;
                    case MINE -> line.awaited().isEmpty();
                    case OTHERS -> line.awaited().isPresent();
                };
    }

    /** Whether only the name decides, so that citizens without a line can be shown too. */
    boolean wantsAnyLine() {
        return topics.isEmpty() && turn == Turn.ANY;
    }

    boolean wantsName(String name) {
        Locale danish = Locale.forLanguageTag("da");
        return name.toLowerCase(danish).contains(text.toLowerCase(danish));
    }

    private static List<String> names(Map<String, List<String>> query, String key) {
        return List.of(first(query, key).split("-"));
    }

    private static String first(Map<String, List<String>> query, String key) {
        return query.getOrDefault(key, List.of()).stream().findFirst().orElse("");
    }

    private static <E extends Enum<E>> E one(E[] values, String name, E usual) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(usual);
    }
}
