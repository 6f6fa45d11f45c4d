package dk.fleksbro.agreement;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.document.FileId;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps who has approved what. */
@Repository
class Approvals {

    /** Why an approval no longer counts. */
    enum Lifted {
        CHANGED,
        OBJECTED,
        TAKEN_BACK,
        /** The version was given up and is asked about anew. */
        TAKEN_UP
    }

    /** A yes that counts, as it was found under the employment's lock. */
    record Live(UUID id, Signatory party, String contentHash) {}

    private final JdbcClient jdbc;

    Approvals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody else approves or lifts before this unit of work is done. */
    void lock(EmploymentId employment) {
        jdbc.sql("select id from employment where id = :id for update")
                .param("id", employment.value())
                .query(UUID.class)
                .optional();
    }

    void insert(
            VersionId version,
            Signatory party,
            String contentHash,
            ApprovalChannel channel,
            AccountId by,
            String person,
            @Nullable OnBehalfReason reason,
            String proof,
            @Nullable LocalDate objectUntil,
            Instant at) {
        jdbc.sql("""
                        insert into agreement_approval (id, version_id, party, content_hash, channel, account_id, person, on_behalf_reason,
                            proof, object_until, objection, approved_at)
                        values (:id, :version, :party, :hash, :channel, :by, :person, :reason, :proof, :until, '', :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("version", version.value())
                .param("party", party.name())
                .param("hash", contentHash)
                .param("channel", channel.name())
                .param("by", by.value())
                .param("person", person)
                .param("reason", reason == null ? null : reason.name())
                .param("proof", proof)
                .param("until", objectUntil)
                .param("at", JdbcTypes.utc(at))
                .update();
    }

    /** The signed paper of a yes that counts. */
    void paper(VersionId version, Signatory party, FileId file) {
        jdbc.sql("""
                        update agreement_approval set proof_file_id = :file
                        where version_id = :version and party = :party and lifted_at is null
                        """)
                .param("file", file.value())
                .param("version", version.value())
                .param("party", party.name())
                .update();
    }

    /** As they are now, also when this unit of work began before. */
    List<Live> live(VersionId version) {
        return jdbc.sql("""
                        select id, party, content_hash from agreement_approval
                        where version_id = :version and lifted_at is null for update
                        """)
                .param("version", version.value())
                .query((row, n) -> new Live(
                        JdbcTypes.uuid(row, "id"),
                        Signatory.valueOf(row.getString("party")),
                        row.getString("content_hash")))
                .list();
    }

    void lift(UUID approval, Lifted why, Set<String> sections, Instant at) {
        jdbc.sql("""
                        update agreement_approval set lifted_at = :at, lifted_why = :why, lifted_sections = :sections
                        where id = :id and lifted_at is null
                        """)
                .param("at", JdbcTypes.utc(at))
                .param("why", why.name())
                .param("sections", String.join(",", new TreeSet<>(sections)))
                .param("id", approval)
                .update();
    }

    void objected(UUID approval, String objection, Instant at) {
        lift(approval, Lifted.OBJECTED, Set.of(), at);
        jdbc.sql("update agreement_approval set objected_at = :at, objection = :objection where id = :id")
                .param("at", JdbcTypes.utc(at))
                .param("objection", objection)
                .param("id", approval)
                .update();
    }
}
