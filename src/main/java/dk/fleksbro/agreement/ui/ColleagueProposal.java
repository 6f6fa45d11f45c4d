package dk.fleksbro.agreement.ui;

import dk.fleksbro.agreement.ColleagueWords;
import dk.fleksbro.agreement.Content;
import dk.fleksbro.agreement.Terms;
import dk.fleksbro.shared.ui.Texts;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Words to begin from: what the agreement says of tasks, days and contact. Nothing of needs, however well it would fit. */
final class ColleagueProposal {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H.mm");

    private ColleagueProposal() {}

    static Map<String, String> of(Content agreement) {
        Map<String, String> words = new LinkedHashMap<>();
        String tasks = agreement.rows("tasks").stream()
                .map(row -> agreement.get("tasks." + row + ".title"))
                .filter(title -> !title.isBlank())
                .map(title -> "– " + title)
                .collect(Collectors.joining("\n"));
        String days = new Terms(agreement)
                .week().stream()
                        .map(day -> Texts.text(
                                "colleagues.day." + day.weeks(),
                                Texts.of("day", day.day()),
                                CLOCK.format(day.from()),
                                CLOCK.format(day.to())))
                        .collect(Collectors.joining("\n"));
        words.put(ColleagueWords.DOES, tasks);
        words.put(ColleagueWords.AT_TIMES, days);
        if (agreement.has("contact.name")) {
            words.put(ColleagueWords.REACH, Texts.text("colleagues.contact", agreement.get("contact.name")));
        }
        words.values().removeIf(String::isBlank);
        return words;
    }
}
