package dk.fleksbro.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fleksbro.IntegrationTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.shared.CannotStart;
import dk.fleksbro.shared.NotFound;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@UseCase("A5")
class VaultTest extends IntegrationTest {

    @Autowired
    private Vault vault;

    @Autowired
    private ReceivedFiles files;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    @Test
    void what_is_kept_comes_out_as_it_was_and_lies_encrypted() throws IOException {
        byte[] pdf = Papers.pdf(SamplePapers.small());
        ReceivedFile file = vault.keep(checked(pdf));
        assertThat(vault.open(file.id()).content().readAllBytes()).isEqualTo(pdf);
        assertThat(vault.open(file.id()).file().name()).isEqualTo("kontrakt.pdf");
        byte[] stored = jdbc.sql("select cipher from received_file where id = ?")
                .param(file.id().value())
                .query((row, number) -> row.getBytes(1))
                .single();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("%PDF", "Catalog");
    }

    @Test
    void ten_megabytes_can_be_kept() throws IOException {
        byte[] large = java.util.Arrays.copyOf(SampleFiles.picture("jpg"), FileCheck.LARGEST);
        ReceivedFile file = vault.keep(FileCheck.check("foto.jpg", new ByteArrayInputStream(large)));
        assertThat(vault.open(file.id()).content().readAllBytes()).hasSize(FileCheck.LARGEST);
    }

    @Test
    void one_files_cipher_cannot_stand_in_anothers_place() throws IOException {
        ReceivedFile first = vault.keep(checked(SampleFiles.pdf()));
        ReceivedFile second = vault.keep(checked(SampleFiles.pdf()));
        jdbc.sql("""
                        update received_file a join received_file b on b.id = :from
                        set a.cipher = b.cipher, a.cipher_sha256 = b.cipher_sha256 where a.id = :to
                        """)
                .param("from", first.id().value())
                .param("to", second.id().value())
                .update();
        assertThatThrownBy(() -> vault.open(second.id())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_damaged_file_is_not_given_out() throws IOException {
        ReceivedFile file = vault.keep(checked(SampleFiles.pdf()));
        jdbc.sql("update received_file set cipher = concat(cipher, 'x') where id = ?")
                .param(file.id().value())
                .update();
        assertThatThrownBy(() -> vault.open(file.id()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void what_was_removed_is_gone() throws IOException {
        ReceivedFile file = vault.keep(checked(SampleFiles.pdf()));
        vault.remove(file.id());
        assertThatThrownBy(() -> vault.open(file.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void after_a_rotation_old_files_are_read_and_new_ones_are_locked_with_the_new_key() throws IOException {
        Path keys = folder.resolve("keys.json");
        KeyFile.make(keys);
        ReceivedFile before = vault(keys).keep(checked(SampleFiles.pdf()));
        Path old = Files.copy(keys, folder.resolve("old.json"));
        KeyFile.rotate(keys);
        assertThat(vault(keys).open(before.id()).file()).isEqualTo(before);
        ReceivedFile after = vault(keys).keep(checked(SampleFiles.pdf()));
        assertThat(vault(keys).open(after.id()).file().id()).isEqualTo(after.id());
        assertThatThrownBy(() -> vault(old).open(after.id())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void without_its_keys_the_portal_does_not_start() throws IOException {
        assertThatThrownBy(() -> new Vault(files, clock, " "))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("FLEKSBRO_KEYS");
        assertThatThrownBy(() -> vault(folder.resolve("none.json"))).isInstanceOf(CannotStart.class);
        Path broken = Files.writeString(folder.resolve("broken.json"), "{}");
        assertThatThrownBy(() -> vault(broken)).isInstanceOf(CannotStart.class);
    }

    @Test
    void keys_are_their_owners_alone_and_never_overwritten() throws IOException {
        Path keys = folder.resolve("keys.json");
        KeyFile.make(keys);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)))
                .isEqualTo("rw-------");
        String first = Files.readString(keys);
        assertThatThrownBy(() -> KeyFile.make(keys)).isInstanceOf(CannotStart.class);
        assertThat(Files.readString(keys)).isEqualTo(first);
        KeyFile.rotate(keys);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)))
                .isEqualTo("rw-------");
    }

    private Vault vault(Path keys) {
        return new Vault(files, clock, keys.toString());
    }

    private static CheckedFile checked(byte[] content) throws IOException {
        return FileCheck.check("kontrakt.pdf", new ByteArrayInputStream(content));
    }
}
