package dk.fleksbro.shared.draft;

import dk.fleksbro.shared.UnitOfWork;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * What has been typed and not yet been taken into use, field by field and exactly as typed, right or wrong: a lost
 * session, another device or a month later, the text is there. Who calls it has checked that the subject is the editor's.
 */
@Service
@UnitOfWork
public class Drafts {

    private static final RowMapper<DraftText> ROW = (row, n) -> new DraftText(
            row.getString("text"),
            row.getLong("version"),
            row.getString("editor"),
            JdbcTypes.instant(row, "edited_at"));

    private final JdbcClient jdbc;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Map<String, DraftText> read(DraftKey key) {
        Map<String, DraftText> texts = new LinkedHashMap<>();
        jdbc.sql(
                        "select field, text, version, editor, edited_at from draft_field where form = :form and subject_id = :subject")
                .param("form", key.form())
                .param("subject", key.subject())
                .query((row, n) -> Map.entry(row.getString("field"), ROW.mapRow(row, n)))
                .list()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue()));
        return texts;
    }

    /**
     * Saves one field. When somebody else has changed it since {@code base} was read, nothing is written and their text
     * comes back, so that the user can choose; the same text again writes nothing.
     */
    public SaveResult save(DraftKey key, String field, long base, String text, Editor editor) {
        Optional<DraftText> stored = find(key, field);
        if (stored.isPresent() && stored.get().text().equals(text)) {
            return new SaveResult.Saved(stored.get().version());
        }
        long current = stored.map(DraftText::version).orElse(0L);
        // a text that has been taken into use meanwhile is no longer here: there is nothing to choose between
        if (stored.isPresent() && current != base) {
            return new SaveResult.Conflict(stored.get());
        }
        long next = current + 1;
        if (write(key, field, current, text, editor) == 0) {
            throw new ConcurrencyFailureException("somebody saved the same field in the same moment");
        }
        return new SaveResult.Saved(next);
    }

    /** The rows written: none when somebody else was a moment faster; then the whole save is done again. */
    private int write(DraftKey key, String field, long current, String text, Editor editor) {
        String sql = current == 0 ? """
                  insert ignore into draft_field (form, subject_id, field, version, text, edited_by, editor, edited_at)
                  values (:form, :subject, :field, 1, :text, :by, :editor, :at)
                  """ : """
                  update draft_field
                  set version = version + 1, text = :text, edited_by = :by, editor = :editor, edited_at = :at
                  where form = :form and subject_id = :subject and field = :field and version = :current
                  """;
        var statement = jdbc.sql(sql)
                .param("form", key.form())
                .param("subject", key.subject())
                .param("field", field)
                .param("text", text)
                .param("by", editor.accountId())
                .param("editor", editor.name())
                .param("at", JdbcTypes.utc(clock.instant()));
        return (current == 0 ? statement : statement.param("current", current)).update();
    }

    public void discard(DraftKey key) {
        jdbc.sql("delete from draft_field where form = :form and subject_id = :subject")
                .param("form", key.form())
                .param("subject", key.subject())
                .update();
    }

    /** Only those fields that still say so: what somebody has typed since stays. */
    public void discard(DraftKey key, Map<String, String> texts) {
        texts.forEach((field, text) -> jdbc.sql(
                        "delete from draft_field where form = :form and subject_id = :subject and field = :field and text = :text")
                .param("form", key.form())
                .param("subject", key.subject())
                .param("field", field)
                .param("text", text)
                .update());
    }

    private Optional<DraftText> find(DraftKey key, String field) {
        return jdbc.sql("""
                        select text, version, editor, edited_at from draft_field
                        where form = :form and subject_id = :subject and field = :field
                        """)
                .param("form", key.form())
                .param("subject", key.subject())
                .param("field", field)
                .query(ROW)
                .optional();
    }
}
