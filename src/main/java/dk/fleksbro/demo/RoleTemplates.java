package dk.fleksbro.demo;

import dk.fleksbro.scale.Adaptation;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.scale.TaskKind;
import dk.fleksbro.vacancy.RoleDemand;
import dk.fleksbro.vacancy.RoleTask;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the templates of roles, each a block of lines under its sector. */
final class RoleTemplates {

    private RoleTemplates() {}

    static Map<Sector, List<RoleTemplate>> read() {
        DemoTexts texts = DemoTexts.read("roller.txt");
        Map<Sector, List<RoleTemplate>> templates = new EnumMap<>(Sector.class);
        for (String heading : texts.headings()) {
            List<RoleTemplate> ofSector = new ArrayList<>();
            List<String> block = new ArrayList<>();
            for (String line : texts.raw(heading)) {
                if (!line.isEmpty()) {
                    block.add(line);
                } else if (!block.isEmpty()) {
                    ofSector.add(template(block));
                    block.clear();
                }
            }
            if (!block.isEmpty()) {
                ofSector.add(template(block));
            }
            templates.put(Sector.valueOf(heading), List.copyOf(ofSector));
        }
        return templates;
    }

    private static RoleTemplate template(List<String> block) {
        String[] when = value(block, "hours:").split(" ", -1);
        String[] hours = when[0].split("-", -1);
        String[] days = when[2].split("-", -1);
        boolean anyTime = "-".equals(when[4]);
        String last = when[when.length - 1];
        String[] time = anyTime ? new String[] {"", ""} : when[4].split("-", -1);
        return new RoleTemplate(
                parts(value(block, "title:"), " / "),
                parts(value(block, "tasks:"), " ").stream()
                        .map(task -> new RoleTask(TaskKind.valueOf(task.replace("?", "")), task.endsWith("?")))
                        .toList(),
                Integer.parseInt(hours[0]),
                Integer.parseInt(hours[1]),
                Integer.parseInt(days[0]),
                Integer.parseInt(days[1]),
                time[0],
                time[1],
                "home".equals(last),
                anyTime || "free".equals(last),
                value(block, "place:"),
                block.stream()
                        .filter(line -> line.startsWith("text:"))
                        .map(line -> line.substring("text:".length()).strip())
                        .toList(),
                parts(value(block, "asks:"), " | ").stream()
                        .map(RoleTemplates::demand)
                        .toList());
    }

    /** {@code LIFTING 2>1 LIGHTER_BOXES}: asks 2, and 1 when the boxes are lighter. */
    private static RoleDemand demand(String text) {
        List<String> words = parts(text, " ");
        String[] levels = words.get(1).split(">", -1);
        @Nullable Level adapted = levels.length == 1 ? null : Level.of(Integer.parseInt(levels[1]));
        return new RoleDemand(
                Axis.valueOf(words.getFirst()),
                Level.of(Integer.parseInt(levels[0])),
                adapted,
                words.stream().skip(2).map(Adaptation::valueOf).toList());
    }

    private static String value(List<String> block, String key) {
        return Objects.requireNonNull(
                block.stream()
                        .filter(line -> line.startsWith(key))
                        .map(line -> line.substring(key.length()).strip())
                        .findFirst()
                        .orElse(null),
                () -> key + " is missing in " + block.getFirst());
    }

    private static List<String> parts(String text, String between) {
        return Arrays.stream(text.split(java.util.regex.Pattern.quote(between), -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
