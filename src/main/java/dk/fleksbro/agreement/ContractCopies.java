package dk.fleksbro.agreement;

import dk.fleksbro.account.SignedIn;
import dk.fleksbro.document.FileId;
import dk.fleksbro.document.ReceivedFile;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which file is an employment's contract, and what its fleksjobber allows. */
@Repository
class ContractCopies {

    /** Columns for {@link EmploymentFiles#find(EmploymentId, java.time.LocalDate, String, java.util.Map, EmploymentFiles.PageOf)}. */
    static final String MORE = """
            , (select json_object('file', c.file_id, 'name', c.name, 'person', c.person, 'at', c.added_at,
                    'own', c.account_id = :me)
                from contract_copy c where c.employment_id = employment.id) as copy,
            (select json_arrayagg(json_object('receiver', c.receiver, 'text', c.text_version, 'given', c.given_at,
                    'withdrawn', c.withdrawn_at, 'replaced', c.replaced) order by c.id)
                from contract_consent c where c.employment_id = employment.id) as consents,
            exists (select 1 from notice n where n.account_id = :me and n.path = concat('aftaler/', :id, '/kopi')
                and n.read_at is null) as unread
            """;

    private final JdbcClient jdbc;

    ContractCopies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts a file in place of the one before, which the caller removes. */
    void put(EmploymentId employment, ReceivedFile file, SignedIn by) {
        jdbc.sql("""
                        insert into contract_copy (employment_id, file_id, name, size, account_id, person, added_at)
                        values (:employment, :file, :name, :size, :account, :person, :at)
                        on duplicate key update file_id = :file, name = :name, size = :size, account_id = :account,
                            person = :person, added_at = :at
                        """)
                .param("employment", employment.value())
                .param("file", file.id().value())
                .param("name", file.name())
                .param("size", file.size())
                .param("account", by.accountId())
                .param("person", by.displayName())
                .param("at", JdbcTypes.utc(file.receivedAt()))
                .update();
    }

    /** Which file it is, and whose account put it in. */
    record Held(FileId file, UUID account) {}

    Optional<Held> held(EmploymentId employment) {
        return jdbc.sql("select file_id, account_id from contract_copy where employment_id = :employment")
                .param("employment", employment.value())
                .query((row, n) ->
                        new Held(new FileId(JdbcTypes.uuid(row, "file_id")), JdbcTypes.uuid(row, "account_id")))
                .optional();
    }

    void remove(EmploymentId employment) {
        jdbc.sql("delete from contract_copy where employment_id = :employment")
                .param("employment", employment.value())
                .update();
    }

    /** Says true when it was not so before. */
    boolean allow(EmploymentId employment, ContractReceiver receiver, @Nullable FileId file, Instant at) {
        boolean fresh = jdbc.sql("""
                        insert ignore into contract_consent (employment_id, receiver, text_version, file_id, given_at)
                        values (:employment, :receiver, :text, :file, :at)
                        """)
                        .param("employment", employment.value())
                        .param("receiver", receiver.name())
                        .param("text", ContractConsent.TEXT_VERSION)
                        .param("file", file == null ? null : file.value())
                        .param("at", JdbcTypes.utc(at))
                        .update()
                == 1;
        release(employment, receiver, true);
        return fresh;
    }

    void withdraw(EmploymentId employment, ContractReceiver receiver, Instant at) {
        jdbc.sql("""
                        update contract_consent set withdrawn_at = :at
                        where employment_id = :employment and receiver = :receiver and withdrawn_at is null
                        """)
                .param("at", JdbcTypes.utc(at))
                .param("employment", employment.value())
                .param("receiver", receiver.name())
                .update();
        release(employment, receiver, false);
    }

    /** The fleksjobber's own new file: what was allowed goes on with it. */
    void goesOn(EmploymentId employment, FileId file) {
        jdbc.sql("""
                        update contract_consent set file_id = :file
                        where employment_id = :employment and withdrawn_at is null
                        """)
                .param("file", file.value())
                .param("employment", employment.value())
                .update();
    }

    /** Somebody else's file: nobody has said yes to it. */
    void askAgain(EmploymentId employment, Instant at) {
        jdbc.sql("""
                        update contract_consent set withdrawn_at = :at, replaced = true
                        where employment_id = :employment and withdrawn_at is null
                        """)
                .param("at", JdbcTypes.utc(at))
                .param("employment", employment.value())
                .update();
        release(employment, ContractReceiver.MUNICIPALITY, false);
    }

    /** What the access table reads: it lets the municipality in or keeps it out from the next request on. */
    private void release(EmploymentId employment, ContractReceiver receiver, boolean released) {
        if (receiver == ContractReceiver.MUNICIPALITY) {
            jdbc.sql("update employment set contract_released = :released where id = :id")
                    .param("released", released)
                    .param("id", employment.value())
                    .update();
        }
    }
}
