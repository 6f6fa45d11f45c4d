package dk.fleksbro.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fleksbro.UseCase;
import dk.fleksbro.shared.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on the moves is the table itself. Where it differs, the right one lies in {@code target/match-moves.md}. */
@UseCase("M8")
class MatchMovesPageTest {

    private static final Locale ENGLISH = Locale.ENGLISH;

    @Test
    void the_page_in_docs_says_what_the_table_says() throws IOException {
        String right = page();
        Files.writeString(Path.of("target/match-moves.md"), right);
        assertThat(Path.of("docs/match-moves.md")).content().isEqualTo(right);
    }

    private static String page() {
        return Stream.concat(Stream.of("""
                        # The moves of a match

                        Written from `MatchMove` by `MatchMovesPageTest`; change the table, not this page. *As before* is where the match was
                        before the move that is undone. An employer is told only of what they have seen, and nobody of their own move.

                        | move | from | to | who | guard, and the rules it refuses by | what must be said | who is told |
                        |---|---|---|---|---|---|---|
                        """), Arrays.stream(MatchMove.values()).map(MatchMovesPageTest::row))
                .collect(Collectors.joining());
    }

    private static String row(MatchMove move) {
        List<MatchStatus> from = Arrays.stream(MatchStatus.values())
                .filter(status -> allowed(status, move))
                .toList();
        List<String> who = Stream.concat(
                        Arrays.stream(Party.values())
                                .filter(party -> from.stream().anyMatch(status -> move.allows(status, party)))
                                .map(MatchMovesPageTest::small),
                        from.stream().anyMatch(move::isMadeByPortal) ? Stream.of("the portal") : Stream.empty())
                .toList();
        Map<Party, Object> told = new TreeMap<>(move.tells(null, MatchStatus.MUTUAL, MatchStatus.MUTUAL));
        String name = Bundles.say(Sentence.of("match.move." + move.name()), ENGLISH);
        return "| `%s` %s | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        move.name(),
                        name,
                        from.size() == MatchStatus.values().length ? "any" : names(from),
                        move.to().map(Enum::name).orElse("*as before*"),
                        String.join(", ", who),
                        move.guard() == Guard.NONE
                                ? "–"
                                : small(move.guard()) + ": "
                                        + names(move.guard().rules()),
                        move.asks() == MatchMove.Asks.NOTHING ? "–" : small(move.asks()),
                        told.isEmpty()
                                ? "–"
                                : told.entrySet().stream()
                                        .map(one -> small(one.getKey()) + " `" + one.getValue() + "`")
                                        .collect(Collectors.joining(", ")));
    }

    private static boolean allowed(MatchStatus status, MatchMove move) {
        return move.isMadeByPortal(status)
                || Arrays.stream(Party.values()).anyMatch(party -> move.allows(status, party));
    }

    private static String names(Collection<? extends Enum<?>> all) {
        return all.stream().map(Enum::name).collect(Collectors.joining(", "));
    }

    private static String small(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
