package dk.fleksbro.document;

import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ReceivedFiles {

    private final JdbcClient jdbc;

    ReceivedFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ReceivedFile file, byte[] cipher) {
        jdbc.sql("""
                        insert into received_file (id, name, type, size, cipher, cipher_sha256, received_at)
                        values (:id, :name, :type, :size, :cipher, :sha, :at)
                        """)
                .param("id", file.id().value())
                .param("name", file.name())
                .param("type", file.type().name())
                .param("size", file.size())
                .param("cipher", cipher)
                .param("sha", Sha256.hex(cipher))
                .param("at", JdbcTypes.utc(file.receivedAt()))
                .update();
    }

    Optional<Row> find(FileId id) {
        return jdbc.sql("select name, type, size, cipher, cipher_sha256, received_at from received_file where id = :id")
                .param("id", id.value())
                .query((row, number) -> new Row(
                        new ReceivedFile(
                                id,
                                row.getString("name"),
                                FileType.valueOf(row.getString("type")),
                                row.getLong("size"),
                                JdbcTypes.instant(row, "received_at")),
                        row.getBytes("cipher"),
                        row.getString("cipher_sha256")))
                .optional();
    }

    void remove(FileId id) {
        jdbc.sql("delete from received_file where id = :id")
                .param("id", id.value())
                .update();
    }

    @SuppressWarnings("ArrayRecordComponent") // handed straight to the vault
    record Row(ReceivedFile file, byte[] cipher, String sha256) {}
}
