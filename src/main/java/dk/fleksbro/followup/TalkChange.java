package dk.fleksbro.followup;

import dk.fleksbro.agreement.Content;
import dk.fleksbro.agreement.Field;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the answers of a talk mean for the agreement: the fields that change by themselves, as they would be typed, and what
 * is left for people to write.
 *
 * @param typed by path in the agreement
 * @param toWrite what was said that needs words in the agreement: the section it belongs to and what was said
 */
public record TalkChange(Map<String, String> typed, List<ToWrite> toWrite) {

    public record ToWrite(String section, String text) {}

    public TalkChange {
        typed = Map.copyOf(typed);
        toWrite = List.copyOf(toWrite);
    }

    public boolean isEmpty() {
        return typed.isEmpty() && toWrite.isEmpty();
    }

    public static TalkChange of(Content minutes, Content agreement) {
        Map<String, String> typed = new TreeMap<>();
        List<ToWrite> toWrite = new ArrayList<>();
        hours(minutes, agreement, typed);
        if (!minutes.get("tasks.answer").isEmpty()
                && !minutes.get("tasks.answer").equals("same")) {
            toWrite.add(new ToWrite("tasks", minutes.get("tasks.text")));
        }
        if (minutes.get("support.answer").equals("yes")) {
            toWrite.add(new ToWrite("aids", minutes.get("support.text")));
        }
        if (minutes.get("considerations.answer").equals("change")) {
            toWrite.add(new ToWrite("considerations", minutes.get("considerations.text")));
        }
        schemes(minutes, agreement, typed, toWrite);
        goals(minutes, agreement, typed, toWrite);
        return new TalkChange(typed, toWrite);
    }

    /** New hours at work; the paid ones follow with the intensity as it is, until the municipality has assessed them. */
    private static void hours(Content minutes, Content agreement, Map<String, String> typed) {
        String presence = minutes.get("hours.presence");
        if (presence.isEmpty() || presence.equals(agreement.get("hours.presence"))) {
            return;
        }
        typed.put("hours.presence", clock(Integer.parseInt(presence)));
        String intensity = agreement.get("hours.intensity");
        if (!intensity.isEmpty()) {
            int effective = new BigDecimal(presence)
                    .multiply(new BigDecimal(intensity))
                    .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                    .intValueExact();
            typed.put("hours.effective", clock(effective));
        }
    }

    private static void schemes(Content minutes, Content agreement, Map<String, String> typed, List<ToWrite> toWrite) {
        int next = agreement.rows("aids").stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0)
                + 1;
        List<String> named = minutes.template().section("schemes").orElseThrow().fields().stream()
                .map(Field::key)
                .filter(key -> !key.equals("which"))
                .toList();
        for (String scheme : named) {
            switch (minutes.get("schemes." + scheme)) {
                case "start" -> {
                    if (agreement.rows("aids").stream()
                            .anyMatch(row ->
                                    agreement.get("aids." + row + ".scheme").equals(scheme))) {
                        continue;
                    }
                    typed.put("aids." + next + ".scheme", scheme);
                    typed.put("aids." + next + ".status", "to-apply");
                    next++;
                }
                case "stop" ->
                    agreement.rows("aids").stream()
                            .filter(row ->
                                    agreement.get("aids." + row + ".scheme").equals(scheme))
                            .forEach(row -> typed.put("aids." + row + "." + Content.REMOVED, "yes"));
                case "change" -> toWrite.add(new ToWrite("aids", scheme));
                default -> {}
            }
        }
    }

    private static void goals(Content minutes, Content agreement, Map<String, String> typed, List<ToWrite> toWrite) {
        for (Integer row : minutes.rows("goals")) {
            String goal = minutes.get("goals." + row + ".goal");
            // the agreement may have been changed since the talk
            if (!goal.equals(agreement.get("goals." + row + ".goal"))) {
                continue;
            }
            switch (minutes.get("goals." + row + ".status")) {
                case "reached", "dropped" -> typed.put("goals." + row + "." + Content.REMOVED, "yes");
                case "changed" -> toWrite.add(new ToWrite("goals", goal));
                default -> {}
            }
        }
    }

    private static String clock(int minutes) {
        return "%d:%02d".formatted(minutes / 60, minutes % 60);
    }
}
