package dk.fleksbro.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A file of made-up texts: lines under headings in square brackets, and comments after a hash sign. */
final class DemoTexts {

    private final String file;
    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    private DemoTexts(String file) {
        this.file = file;
    }

    static DemoTexts read(String file) {
        DemoTexts texts = new DemoTexts(file);
        try (var in = Objects.requireNonNull(DemoTexts.class.getResourceAsStream("/demo/" + file), file);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> section = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[")) {
                    section = new ArrayList<>();
                    texts.sections.put(line.substring(1, line.length() - 1), section);
                } else if (!line.startsWith("#")) {
                    section.add(line.strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    Set<String> headings() {
        return sections.keySet();
    }

    boolean has(String heading) {
        return sections.containsKey(heading);
    }

    List<String> lines(String heading) {
        return raw(heading).stream().filter(line -> !line.isEmpty()).toList();
    }

    /** With the empty lines that part one block from the next. */
    List<String> raw(String heading) {
        return Objects.requireNonNull(sections.get(heading), () -> file + " has no [" + heading + "]");
    }

    List<String> words(String heading) {
        return lines(heading).stream()
                .flatMap(line -> List.of(line.split(" ", -1)).stream())
                .toList();
    }
}
