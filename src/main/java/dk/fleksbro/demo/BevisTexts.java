package dk.fleksbro.demo;

import dk.fleksbro.scale.TaskKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What people write about themselves, each in one of three voices and never twice the same. */
final class BevisTexts {

    static final int CALM = 0;
    private static final int VOICES = 3;

    private final DemoTexts texts = DemoTexts.read("bevis.txt");
    private final Map<String, Deck<String>> decks = new HashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Chance chance;

    BevisTexts(Chance chance) {
        this.chance = chance;
    }

    int voice() {
        return chance.between(0, VOICES - 1);
    }

    String offer(int voice, List<TaskKind> kinds) {
        String text;
        do {
            text = next("open", voice) + "\n\n" + tasks(voice, kinds) + "\n\n" + next("close", voice);
        } while (!used.add(text));
        return text;
    }

    private String tasks(int voice, List<TaskKind> kinds) {
        return kinds.stream()
                .limit(chance.between(2, 3))
                .map(kind -> texts.lines(kind.name()).get(voice))
                .collect(Collectors.joining(" "));
    }

    String energy(int voice, Pattern pattern) {
        return withMore("energy", voice, pattern);
    }

    String needs(int voice, Pattern pattern) {
        return withMore("needs", voice, pattern);
    }

    String never(int voice) {
        return next("never", voice);
    }

    String goals(int voice) {
        return next("goals", voice);
    }

    String workingWith(int voice, Pattern pattern) {
        return withMore("working", voice, pattern);
    }

    private String withMore(String heading, int voice, Pattern pattern) {
        String text = next(heading + "." + pattern, voice);
        return chance.percent(65) ? text + " " + next(heading + ".also", voice) : text;
    }

    private String next(String heading, int voice) {
        return decks.computeIfAbsent(heading + voice, key -> {
                    List<String> lines = texts.lines(heading);
                    return new Deck<>(
                            IntStream.range(0, lines.size())
                                    .filter(i -> i % VOICES == voice)
                                    .mapToObj(lines::get)
                                    .toList(),
                            chance);
                })
                .next();
    }
}
