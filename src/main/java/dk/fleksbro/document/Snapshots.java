package dk.fleksbro.document;

import dk.fleksbro.shared.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Papers that are kept as they were: every word of them, and the fingerprint of the PDF, so that it can be made again in ten
 * years and shown to be the same. Who may see one is asked by the module the paper belongs to. Nothing is ever changed here.
 */
@Component
public class Snapshots {

    private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);

    private final SnapshotRows rows;

    Snapshots(SnapshotRows rows) {
        this.rows = rows;
    }

    /**
     * Keeps a paper, in the same transaction as what it tells of.
     *
     * @param kind what kind of paper, in the module's own words: {@code AGREEMENT}
     * @param subject what it is about
     */
    public SnapshotId keep(String kind, UUID subject, Paper paper) {
        SnapshotId id = SnapshotId.create();
        PaperLayout layout = PaperLayout.NEWEST;
        rows.add(id, kind, subject, paper, layout, Sha256.hex(Papers.pdf(paper, layout)));
        return id;
    }

    public Optional<SnapshotId> newest(String kind, UUID subject) {
        return rows.newest(kind, subject);
    }

    public Paper paper(SnapshotId id) {
        return rows.find(id).orElseThrow(NotFound::new).paper();
    }

    /** Made again from what was kept, in the look it had, and compared with the first. */
    public KeptPdf pdf(SnapshotId id) {
        SnapshotRows.Row kept = rows.find(id).orElseThrow(NotFound::new);
        byte[] bytes = Papers.pdf(kept.paper(), kept.layout());
        boolean same = Sha256.hex(bytes).equals(kept.pdfSha256());
        if (!same) {
            LOG.error("kept paper {} comes out with other bytes than when it was made", id.value());
        }
        return new KeptPdf(kept.paper(), bytes, same);
    }
}
