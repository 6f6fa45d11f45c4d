package dk.fleksbro.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fleksbro.IntegrationTest;
import dk.fleksbro.UseCase;
import dk.fleksbro.shared.NotFound;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@UseCase("D1")
class SnapshotsTest extends IntegrationTest {

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private JdbcClient jdbc;

    private final UUID subject = UUID.randomUUID();

    @Test
    void what_was_kept_is_read_word_for_word_and_comes_out_with_the_same_bytes() {
        Paper paper = SamplePapers.large();
        SnapshotId id = snapshots.keep("TEST", subject, paper);
        assertThat(snapshots.paper(id)).isEqualTo(paper);
        KeptPdf again = snapshots.pdf(id);
        assertThat(again.asFirstMade()).isTrue();
        assertThat(again.bytes()).isEqualTo(Papers.pdf(paper));
        assertThat(snapshots.newest("TEST", subject)).contains(id);
        assertThat(snapshots.newest("OTHER", subject)).isEmpty();
    }

    @Test
    void other_bytes_than_the_first_time_are_noticed_and_the_paper_is_still_given() {
        SnapshotId id = SnapshotId.create();
        jdbc.sql("insert into document_snapshot values (?, 'TEST', ?, 'h', 1, ?, ?, utc_timestamp(6))")
                .params(id.value(), subject, PaperJson.write(SamplePapers.small()), "0".repeat(64))
                .update();
        assertThat(snapshots.pdf(id).asFirstMade()).isFalse();
        assertThat(snapshots.pdf(id).bytes()).isNotEmpty();
    }

    @Test
    void a_kept_paper_is_never_changed_or_deleted() {
        SnapshotId id = snapshots.keep("TEST", subject, SamplePapers.small());
        assertThatThrownBy(() -> jdbc.sql("update document_snapshot set hash = 'x' where id = ?")
                        .param(id.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from document_snapshot where id = ?")
                        .param(id.value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void a_paper_that_is_not_there_is_not_found() {
        assertThatThrownBy(() -> snapshots.paper(SnapshotId.create())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> snapshots.pdf(SnapshotId.create())).isInstanceOf(NotFound.class);
    }
}
