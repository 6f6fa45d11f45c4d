package dk.fleksbro.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What workplaces are called and where they lie. */
final class WorkplaceNames {

    private static final int LONGEST_STREET = 90;

    private final DemoTexts texts = DemoTexts.read("arbejdspladser.txt");
    private final Map<String, Deck<String>> names = new HashMap<>();
    private final Deck<String> streets;
    private final Chance chance;

    WorkplaceNames(Chance chance) {
        this.chance = chance;
        this.streets = new Deck<>(texts.words("veje"), chance);
    }

    String municipal(Sector sector) {
        return next(sector.name() + " kommune");
    }

    String other(Sector sector) {
        return next(sector.name());
    }

    String street() {
        return streets.next() + " " + chance.between(1, LONGEST_STREET);
    }

    /** Each pattern with each word, so that no name comes twice. */
    private String next(String heading) {
        return names.computeIfAbsent(heading, key -> {
                    List<String> words = texts.words("ord");
                    return new Deck<>(
                            texts.lines(key).stream()
                                    .flatMap(pattern -> words.stream().map(word -> pattern.replace("{ord}", word)))
                                    .toList(),
                            chance);
                })
                .next();
    }
}
