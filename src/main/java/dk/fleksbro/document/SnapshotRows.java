package dk.fleksbro.document;

import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SnapshotRows {

    private final JdbcClient jdbc;

    SnapshotRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SnapshotId id, String kind, UUID subject, Paper paper, PaperLayout layout, String pdfSha256) {
        jdbc.sql("""
                        insert into document_snapshot (id, kind, subject_id, hash, layout, paper, pdf_sha256, made_at)
                        values (:id, :kind, :subject, :hash, :layout, :paper, :sha, :at)
                        """)
                .param("id", id.value())
                .param("kind", kind)
                .param("subject", subject)
                .param("hash", paper.hash())
                .param("layout", layout.number())
                .param("paper", PaperJson.write(paper))
                .param("sha", pdfSha256)
                .param("at", JdbcTypes.utc(paper.madeAt()))
                .update();
    }

    Optional<SnapshotId> newest(String kind, UUID subject) {
        return jdbc.sql("""
                        select id from document_snapshot where kind = :kind and subject_id = :subject
                        order by made_at desc limit 1
                        """)
                .param("kind", kind)
                .param("subject", subject)
                .query((row, number) -> new SnapshotId(JdbcTypes.uuid(row, "id")))
                .optional();
    }

    Optional<Row> find(SnapshotId id) {
        return jdbc.sql("select paper, layout, pdf_sha256 from document_snapshot where id = :id")
                .param("id", id.value())
                .query((row, number) -> new Row(
                        PaperJson.read(row.getString("paper")),
                        PaperLayout.of(row.getInt("layout")),
                        row.getString("pdf_sha256")))
                .optional();
    }

    record Row(Paper paper, PaperLayout layout, String pdfSha256) {}
}
