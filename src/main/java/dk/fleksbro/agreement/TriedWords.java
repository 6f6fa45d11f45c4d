package dk.fleksbro.agreement;

import com.vaadin.flow.i18n.I18NProvider;
import dk.fleksbro.matching.Party;
import dk.fleksbro.matching.Reviewed;
import dk.fleksbro.matching.Trial;
import dk.fleksbro.matching.Tried;
import dk.fleksbro.shared.DanishTime;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What two said of their trial days, in the Danish words an agreement begins with: when it was, and who said what. */
final class TriedWords {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM", DANISH);

    private final I18NProvider texts;

    TriedWords(I18NProvider texts) {
        this.texts = texts;
    }

    /** Nothing when neither wrote a sentence: whether they would like to go on stands in no agreement. */
    Optional<String> of(Tried tried) {
        List<String> said = Stream.of(Party.CITIZEN, Party.EMPLOYER)
                .flatMap(party -> Optional.ofNullable(tried.said().get(party))
                        .map(Reviewed::sentence)
                        .filter(sentence -> !sentence.isEmpty())
                        .map(sentence -> say("agreement.tried.said", say("review.who." + party.name()), sentence))
                        .stream())
                .toList();
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(Stream.concat(Stream.of(when(tried.trial())), said.stream())
                        .collect(Collectors.joining("\n")));
    }

    private String when(Trial trial) {
        return say(
                trial.days().size() == 1 ? "agreement.tried.day" : "agreement.tried.days",
                days(trial.days()),
                DanishTime.clock(trial.from(), DANISH),
                DanishTime.clock(trial.to(), DANISH));
    }

    /** {@code 3.–5. november} where they follow each other within a month; else each of them. */
    static String days(List<LocalDate> days) {
        LocalDate first = days.getFirst();
        LocalDate last = days.getLast();
        boolean inARow = first.plusDays(days.size() - 1L).equals(last) && first.getMonth() == last.getMonth();
        if (days.size() > 1 && inARow) {
            return first.getDayOfMonth() + ".–" + DAY.format(last);
        }
        String others =
                days.subList(0, days.size() - 1).stream().map(DAY::format).collect(Collectors.joining(", "));
        return others.isEmpty() ? DAY.format(last) : others + " og " + DAY.format(last);
    }

    private String say(String key, Object... parameters) {
        return texts.getTranslation(key, DANISH, parameters);
    }
}
