package dk.fleksbro.fairplan.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.fleksbro.UseCase;
import dk.fleksbro.fairplan.FairKind;
import dk.fleksbro.fairplan.FairPlan;
import dk.fleksbro.fairplan.FairPlanner;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The three fairs of the format's description, planned from the command line. */
@UseCase("X6")
class PlanCommandTest {

    private static final Path FAIRS = Path.of("src/test/resources/fair");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"small-1", "nasty-small-1", "city-1"})
    void what_is_known_to_be_best_is_found_and_proven(String name) throws IOException {
        JsonNode best =
                JsonMapper.shared().readTree(Files.readString(fair(name))).get("best");
        JsonNode plan = JsonMapper.shared().readTree(run(fair(name).toString()).out());
        assertThat(plan.get("proven").asBoolean()).isTrue();
        assertThat(plan.get("seekersWithAtLeast")).isEqualTo(best.get("seekersWithAtLeast"));
        assertThat(plan.get("score")).isEqualTo(best.get("score"));
        assertThat(plan.get("avoidableWaiting")).isEqualTo(best.get("avoidableWaiting"));
        assertThat(plan.get("bound").get("score")).isEqualTo(best.get("score"));
        assertThat(plan.get("proof").get("levels")).hasSize(3);
        assertThat(plan.get("seconds").asDouble()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"small-1", "nasty-small-1", "city-1"})
    void a_checker_in_another_language_agrees(String name) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/python3")), "python3 is not here");
        JsonNode plan = JsonMapper.shared().readTree(run(fair(name).toString()).out());
        Path dates = folder.resolve("dates.json");
        Files.writeString(dates, plan.get("plan").toString());
        Process check = new ProcessBuilder(
                        "/usr/bin/python3",
                        FAIRS.resolve("check.py").toString(),
                        fair(name).toString(),
                        dates.toString())
                .redirectErrorStream(true)
                .start();
        JsonNode said =
                JsonMapper.shared().readTree(new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        assertThat(check.waitFor()).isZero();
        assertThat(said.get("valid").asBoolean()).isTrue();
        for (String figure : new String[] {"seekersWithAtLeast", "score", "avoidableWaiting"}) {
            assertThat(said.get(figure)).isEqualTo(plan.get(figure));
        }
    }

    @Test
    void a_proof_by_cases_is_written_with_the_prices_of_each() {
        FairPlan plan = FairPlanner.closer(FairPlanner.plan(FairKind.NASTY_SMALL.make(12)));
        JsonNode score = JsonMapper.shared()
                .readTree(PlanFile.write(plan, 1))
                .get("proof")
                .get("score");
        assertThat(plan.fair().pairs())
                .anyMatch(pair -> pair.seeker() == score.get("seeker").asInt()
                        && pair.employer() == score.get("employer").asInt());
        assertThat(score.get("apart").get("prices")).isNotEmpty();
        assertThat(score.get("together").get("prices")).isNotEmpty();
        assertThat(score.has("prices")).isFalse();
    }

    @Test
    void a_file_that_is_not_a_fair_is_refused_in_words() throws IOException {
        assertThat(run().err()).contains("Usage: ./portal plan");
        assertThat(run(folder.resolve("nowhere.json").toString()).err()).contains("can not be read");
        assertThat(run(written("{")).err()).contains("is not JSON");
        assertThat(run(written("{}")).err()).contains("not of the format fleksmesse-schedule/1");
        assertThat(run(written("{\"format\":\"fleksmesse-schedule/1\",\"rounds\":3}"))
                        .err())
                .contains("lacks pauseAfterRounds");
        assertThat(run(written(Files.readString(fair("small-1")).replace("\"rounds\": 10", "\"rounds\": 0")))
                        .exit())
                .isEqualTo(1);
    }

    private String written(String text) throws IOException {
        return Files.writeString(folder.resolve("fair.json"), text).toString();
    }

    private static Path fair(String name) {
        return FAIRS.resolve(name + ".json");
    }

    private record Answer(int exit, String out, String err) {}

    private static Answer run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = PlanCommand.run(
                words,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Answer(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
