package dk.fleksbro.fairplan.file;

import dk.fleksbro.fairplan.Fair;
import dk.fleksbro.fairplan.FairDate;
import dk.fleksbro.fairplan.FairEmployer;
import dk.fleksbro.fairplan.FairPair;
import dk.fleksbro.fairplan.FairSeeker;
import dk.fleksbro.fairplan.Rounds;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a fair in the format {@code fleksmesse-schedule/1}: what each seeker and employer can, who may meet, what is fixed.
 */
public final class FairFile {

    static final String FORMAT = "fleksmesse-schedule/1";

    private static final int RADIX = 10;

    private FairFile() {}

    /** Refuses with an {@link IllegalArgumentException} that says what is wrong. */
    public static Fair read(String json) {
        JsonNode fair = JsonMapper.shared().readTree(json);
        if (!FORMAT.equals(fair.path("format").asString(""))) {
            throw new IllegalArgumentException("The file is not of the format " + FORMAT);
        }
        return new Fair(
                number(fair, "rounds"),
                Rounds.of(rows(fair, "pauseAfterRounds", JsonNode::asInt).stream()
                        .mapToInt(Integer::intValue)
                        .toArray()),
                number(fair, "targetDatesPerSeeker"),
                false,
                rows(
                        fair,
                        "employerCapacity",
                        tables -> FairEmployer.of(tables.asString()
                                .chars()
                                .mapToObj(digit -> Character.digit(digit, RADIX))
                                .toList())),
                rows(
                        fair,
                        "seekers",
                        row -> FairSeeker.of(
                                rounds(cell(row, 0).asString()),
                                cell(row, 1).asInt(),
                                cell(row, 2).asInt())),
                rows(
                        fair,
                        "pairs",
                        row -> new FairPair(
                                cell(row, 0).asInt(),
                                cell(row, 1).asInt(),
                                cell(row, 2).asInt())),
                rows(
                        fair,
                        "fixed",
                        row -> new FairDate(
                                cell(row, 0).asInt(),
                                cell(row, 1).asInt(),
                                cell(row, 2).asInt())),
                0);
    }

    private static Rounds rounds(String zerosAndOnes) {
        Rounds rounds = Rounds.NONE;
        for (int round = 0; round < zerosAndOnes.length(); round++) {
            rounds = zerosAndOnes.charAt(round) == '1' ? rounds.or(Rounds.of(round)) : rounds;
        }
        return rounds;
    }

    private static int number(JsonNode fair, String name) {
        return need(fair.get(name), name).asInt();
    }

    private static JsonNode cell(JsonNode row, int column) {
        return need(row.get(column), "cell " + column + " of " + row);
    }

    private static <T> List<T> rows(JsonNode fair, String name, Function<JsonNode, T> each) {
        return need(fair.get(name), name).values().stream().map(each).toList();
    }

    private static JsonNode need(@Nullable JsonNode node, String name) {
        if (node == null) {
            throw new IllegalArgumentException("The file lacks " + name);
        }
        return node;
    }
}
