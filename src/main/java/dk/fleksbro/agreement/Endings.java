package dk.fleksbro.agreement;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;

/** Keeps how employments end, and what both sides say about them then. */
@Repository
class Endings {

    /** The end that is set and its answers, as columns for a page. */
    static final String COLUMNS = """
            , (select json_arrayagg(json_object('id', e.id, 'reason', e.reason, 'day', e.last_day, 'tried', e.alternatives,
                    'text', e.alternatives_text, 'told', e.municipality_told, 'party', e.party, 'at', e.ended_at,
                    'objected', e.objected_at, 'objection', e.objection))
                from employment_ending e where e.live_of = employment.id) as ending,
            (select json_arrayagg(json_object('party', x.party, 'good', x.good, 'better', x.better, 'again', x.again))
                from exit_answer x join employment_ending xe on xe.id = x.ending_id
                where xe.live_of = employment.id) as exit_answers
            """;

    private final JdbcClient jdbc;

    Endings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Optional<Ending> ending(@Nullable String json) {
        return EmploymentFiles.array(json).stream().findFirst().map(Endings::ending);
    }

    static Map<Signatory, ExitAnswer> answers(@Nullable String json) {
        Map<Signatory, ExitAnswer> answers = new EnumMap<>(Signatory.class);
        EmploymentFiles.array(json)
                .forEach(node -> answers.put(
                        Signatory.valueOf(node.get("party").asString()),
                        new ExitAnswer(
                                node.get("good").asString(),
                                node.get("better").asString(),
                                ExitAnswer.Again.valueOf(node.get("again").asString()))));
        return answers;
    }

    private static Ending ending(JsonNode node) {
        String tried = node.get("tried").asString();
        return new Ending(
                UUID.fromString(node.get("id").asString()),
                EndReason.valueOf(node.get("reason").asString()),
                LocalDate.parse(node.get("day").asString()),
                tried.isEmpty()
                        ? List.of()
                        : Arrays.stream(tried.split(",", -1))
                                .map(Alternative::valueOf)
                                .toList(),
                node.get("text").asString(),
                node.get("told").isNull()
                        ? null
                        : LocalDate.parse(node.get("told").asString()),
                Signatory.valueOf(node.get("party").asString()),
                EmploymentFiles.at(node.get("at")),
                node.get("objected").isNull() ? null : EmploymentFiles.at(node.get("objected")),
                node.get("objection").asString());
    }

    void insert(
            EmploymentId employment,
            PlannedEnd end,
            @Nullable LocalDate told,
            Signatory party,
            AccountId by,
            Instant at) {
        EndReason reason = Objects.requireNonNull(end.reason());
        LocalDate lastDay = end.day().orElseThrow();
        jdbc.sql("""
                        insert into employment_ending (id, employment_id, reason, last_day, alternatives, alternatives_text,
                            municipality_told, party, ended_by, ended_at)
                        values (:id, :employment, :reason, :day, :tried, :text, :told, :party, :by, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("employment", employment.value())
                .param("reason", reason.name())
                .param("day", lastDay)
                .param("tried", end.tried().stream().sorted().map(Enum::name).collect(Collectors.joining(",")))
                .param("text", end.triedText().strip())
                .param("told", told)
                .param("party", party.name())
                .param("by", by.value())
                .param("at", JdbcTypes.utc(at))
                .update();
        lastDay(employment, lastDay, reason);
    }

    void takenBack(EmploymentId employment, Ending ending, AccountId by, Instant at) {
        jdbc.sql("update employment_ending set taken_back_at = :at, taken_back_by = :by where id = :id")
                .param("at", JdbcTypes.utc(at))
                .param("by", by.value())
                .param("id", ending.id())
                .update();
        lastDay(employment, null, null);
    }

    void objected(Ending ending, String objection, Instant at) {
        jdbc.sql("update employment_ending set objected_at = :at, objection = :objection where id = :id")
                .param("at", JdbcTypes.utc(at))
                .param("objection", objection)
                .param("id", ending.id())
                .update();
    }

    /** Answering again writes over what was said, until the answers are opened. */
    void answer(Ending ending, Signatory party, ExitAnswer answer, AccountId by, Instant at) {
        jdbc.sql("""
                        insert into exit_answer (ending_id, party, good, better, again, answered_by, answered_at)
                        values (:ending, :party, :good, :better, :again, :by, :at)
                        on duplicate key update good = :good, better = :better, again = :again, answered_by = :by, answered_at = :at
                        """)
                .param("ending", ending.id())
                .param("party", party.name())
                .param("good", answer.good().strip())
                .param("better", answer.better().strip())
                .param("again", Objects.requireNonNull(answer.again()).name())
                .param("by", by.value())
                .param("at", JdbcTypes.utc(at))
                .update();
    }

    private void lastDay(EmploymentId employment, @Nullable LocalDate day, @Nullable EndReason reason) {
        jdbc.sql("update employment set ended_on = :day, end_reason = :reason, version = version + 1 where id = :id")
                .param("day", day)
                .param("reason", reason == null ? null : reason.name())
                .param("id", employment.value())
                .update();
    }
}
