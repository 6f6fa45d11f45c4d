package dk.fleksbro.consent;

import dk.fleksbro.account.SignedIn;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who asked, for whom, which part, why, when, and the answer. Written by itself, so that a refusal outlives its roll-back. */
@Service
public class AccessLog {

    private static final String INSERT = """
            insert into access_log (at, account_id, account_name, role, subject_kind, subject_id, part, purpose, outcome, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    AccessLog(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void granted(
            @Nullable SignedIn reader,
            List<Facts> subjects,
            List<Part> parts,
            Purpose purpose,
            Function<Part, Relation> relation) {
        jdbc.batchUpdate(
                INSERT,
                parts.stream()
                        .flatMap(part -> subjects.stream()
                                .map(facts -> row(
                                        reader,
                                        facts.kind(),
                                        subject(facts),
                                        part,
                                        purpose,
                                        "GRANTED",
                                        relation.apply(part).name())))
                        .toList());
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void refused(@Nullable SignedIn reader, Facts facts, Part part, Purpose purpose) {
        insert(row(reader, facts.kind(), subject(facts), part, purpose, "REFUSED", "NO_RULE"));
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void unknown(@Nullable SignedIn reader, SubjectKind kind, @Nullable Object id, Part part, Purpose purpose) {
        insert(row(reader, kind, id instanceof UUID uuid ? uuid : null, part, purpose, "REFUSED", "UNKNOWN_ID"));
    }

    /** What is to be shown to a citizen of who has read and who was refused, newest first. */
    @Transactional(readOnly = true)
    public List<AccessLogRow> about(UUID citizen, int limit, int offset) {
        return jdbc.query(
                """
                select at, account_id, account_name, role, part, purpose, outcome from access_log
                where subject_id = ? order by at desc, id desc limit ? offset ?
                """,
                (row, n) -> new AccessLogRow(
                        JdbcTypes.instant(row, "at"),
                        JdbcTypes.uuidOrNull(row, "account_id"),
                        row.getString("account_name"),
                        row.getString("role"),
                        Part.valueOf(row.getString("part")),
                        Purpose.valueOf(row.getString("purpose")),
                        "GRANTED".equals(row.getString("outcome"))),
                citizen,
                limit,
                offset);
    }

    private void insert(@Nullable Object[] row) {
        jdbc.update(INSERT, row, new int[] {
            Types.TIMESTAMP,
            Types.OTHER,
            Types.VARCHAR,
            Types.VARCHAR,
            Types.VARCHAR,
            Types.OTHER,
            Types.VARCHAR,
            Types.VARCHAR,
            Types.VARCHAR,
            Types.VARCHAR
        });
    }

    private static @Nullable UUID subject(Facts facts) {
        return facts.citizen() != null ? facts.citizen() : facts.id();
    }

    private @Nullable Object[] row(
            @Nullable SignedIn reader,
            SubjectKind kind,
            @Nullable UUID subject,
            Part part,
            Purpose purpose,
            String outcome,
            String reason) {
        return new @Nullable Object[] {
            JdbcTypes.utc(clock.instant()),
            reader == null ? null : reader.accountId(),
            reader == null ? "" : reader.displayName(),
            reader == null ? "NOBODY" : reader.role().name(),
            kind.name(),
            subject,
            part.name(),
            purpose.name(),
            outcome,
            reason
        };
    }
}
