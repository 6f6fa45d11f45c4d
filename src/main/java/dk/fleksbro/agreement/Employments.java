package dk.fleksbro.agreement;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.employer.WorkplaceId;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps employments, the versions of their agreements and what these say. */
@Repository
class Employments {

    private final JdbcClient jdbc;

    Employments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param role the role and match it comes from, or null for somebody who has the job already */
    void insert(
            EmploymentId id,
            CitizenId citizen,
            WorkplaceId workplace,
            @Nullable UUID role,
            @Nullable UUID match,
            AccountId by,
            Instant at) {
        jdbc.sql("""
                        insert into employment (id, version, citizen_id, workplace_id, role_id, match_id, contract_released, created_at, created_by)
                        values (:id, 1, :citizen, :workplace, :role, :match, false, :at, :by)
                        """)
                .param("id", id.value())
                .param("citizen", citizen.value())
                .param("workplace", workplace.value())
                .param("role", role)
                .param("match", match)
                .param("at", JdbcTypes.utc(at))
                .param("by", by.value())
                .update();
    }

    /** Nobody else begins something for the citizen before this unit of work is done. */
    void lockCitizen(CitizenId citizen) {
        jdbc.sql("select id from citizen where id = :id for update")
                .param("id", citizen.value())
                .query(UUID.class)
                .optional();
    }

    /** Keeps that who began it has asked the citizen; who that was stands beside it. */
    void citizenSaidYes(EmploymentId id, Instant at) {
        jdbc.sql("update employment set citizen_said_yes_at = :at where id = :id")
                .param("at", JdbcTypes.utc(at))
                .param("id", id.value())
                .update();
    }

    /** Keeps a content; the same content is kept once. */
    void keep(Content content, Instant at) {
        jdbc.sql("insert ignore into agreement_content (hash, json, kept_at) values (:hash, :json, :at)")
                .param("hash", content.hash())
                .param("json", content.json())
                .param("at", JdbcTypes.utc(at))
                .update();
    }

    Optional<Content> content(String hash) {
        return jdbc.sql("select json from agreement_content where hash = :hash")
                .param("hash", hash)
                .query((row, n) -> Content.read(row.getString("json")))
                .optional();
    }

    /** Opens a version with the next number; its content has been kept. */
    VersionId open(
            EmploymentId employment,
            String contentHash,
            ChangeKind kind,
            String reason,
            @Nullable LocalDate effectiveFrom,
            AccountId by,
            Instant at) {
        VersionId id = VersionId.create();
        jdbc.sql("""
                        insert into agreement_version (id, version, employment_id, number, status, content_hash, change_kind, change_text,
                            effective_from, opened_by, opened_at)
                        select :id, 1, :employment, coalesce(max(number), 0) + 1, 'OPEN', :hash, :kind, :reason, :from, :by, :at
                        from agreement_version where employment_id = :employment
                        """)
                .param("id", id.value())
                .param("employment", employment.value())
                .param("hash", contentHash)
                .param("kind", kind.name())
                .param("reason", reason)
                .param("from", effectiveFrom)
                .param("by", by.value())
                .param("at", JdbcTypes.utc(at))
                .update();
        return id;
    }

    Optional<EmploymentId> ofMatch(UUID match) {
        return ofMatch(match, "");
    }

    /** As it stands now, also when it was begun since this unit of work began to read. */
    Optional<EmploymentId> lockOfMatch(UUID match) {
        return ofMatch(match, " for update");
    }

    private Optional<EmploymentId> ofMatch(UUID match, String lock) {
        return jdbc.sql("select id from employment where match_id = :match" + lock)
                .param("match", match)
                .query((row, n) -> new EmploymentId(JdbcTypes.uuid(row, "id")))
                .optional();
    }

    /** An employment of the same person at the same workplace that is not over. */
    Optional<EmploymentId> going(CitizenId citizen, WorkplaceId workplace, LocalDate today) {
        return jdbc.sql("""
                        select id from employment where citizen_id = :citizen and workplace_id = :workplace
                            and (ended_on is null or ended_on >= :today)
                            and exists (select 1 from agreement_version v where v.employment_id = employment.id and v.status <> 'CANCELLED')
                        order by created_at limit 1
                        """)
                .param("citizen", citizen.value())
                .param("workplace", workplace.value())
                .param("today", today)
                .query((row, n) -> new EmploymentId(JdbcTypes.uuid(row, "id")))
                .optional();
    }

    /** The day an open version is to take effect, as its text says now. */
    void propose(VersionId version, @Nullable LocalDate effectiveFrom) {
        jdbc.sql("update agreement_version set effective_from = :from where id = :id and status = 'OPEN'")
                .param("from", effectiveFrom)
                .param("id", version.value())
                .update();
    }

    /** Gives an open version another content; says false when somebody has changed the version since. */
    boolean rewrite(AgreementVersion version, String contentHash) {
        return jdbc.sql("""
                        update agreement_version set content_hash = :hash, version = version + 1
                        where id = :id and version = :version and status = 'OPEN'
                        """)
                        .param("hash", contentHash)
                        .param("id", version.id().value())
                        .param("version", version.version())
                        .update()
                == 1;
    }

    /** @param starts the first day at work, kept with the first approved version */
    void approved(
            AgreementVersion version, EmploymentId employment, LocalDate effectiveFrom, LocalDate starts, Instant at) {
        int rows = jdbc.sql("""
                        update agreement_version set status = 'APPROVED', effective_from = :from, closed_at = :at, version = version + 1
                        where id = :id and version = :version and status = 'OPEN'
                        """)
                .param("from", effectiveFrom)
                .param("at", JdbcTypes.utc(at))
                .param("id", version.id().value())
                .param("version", version.version())
                .update();
        if (rows != 1) {
            throw new ConcurrencyFailureException("somebody changed the version in the same moment");
        }
        jdbc.sql("update employment set starts_on = coalesce(starts_on, :starts), version = version + 1 where id = :id")
                .param("starts", starts)
                .param("id", employment.value())
                .update();
    }

    void cancelled(AgreementVersion version, String reason, Instant at) {
        jdbc.sql("""
                        update agreement_version set status = 'CANCELLED', cancel_text = :reason, closed_at = :at, version = version + 1
                        where id = :id and status = 'OPEN'
                        """)
                .param("reason", reason)
                .param("at", JdbcTypes.utc(at))
                .param("id", version.id().value())
                .update();
    }

    /** What was given up goes on as it was. */
    void reopened(AgreementVersion version, Instant at) {
        jdbc.sql("""
                        update agreement_version set status = 'OPEN', cancel_text = '', closed_at = null, reopened_at = :at, version = version + 1
                        where id = :id and status = 'CANCELLED'
                        """)
                .param("at", JdbcTypes.utc(at))
                .param("id", version.id().value())
                .update();
    }
}
