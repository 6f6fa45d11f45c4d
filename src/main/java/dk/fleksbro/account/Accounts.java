package dk.fleksbro.account;

import dk.fleksbro.shared.EmailAddress;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts table. */
@Repository
class Accounts {

    private static final String COLUMNS =
            "id, email, display_name, role, municipality_id, locale, password_hash is not null as has_password, enabled, created_at";

    private static final RowMapper<AccountRow> ROW = (row, n) -> {
        UUID municipality = JdbcTypes.uuidOrNull(row, "municipality_id");
        return new AccountRow(
                new AccountId(JdbcTypes.uuid(row, "id")),
                row.getString("email"),
                row.getString("display_name"),
                Role.valueOf(row.getString("role")),
                municipality == null ? null : new MunicipalityId(municipality),
                Locale.forLanguageTag(row.getString("locale")),
                row.getBoolean("has_password"),
                row.getBoolean("enabled"),
                JdbcTypes.instant(row, "created_at"));
    };

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AccountRow> find(AccountId id) {
        return jdbc.sql("select " + COLUMNS + " from account where id = :id")
                .param("id", id.value())
                .query(ROW)
                .optional();
    }

    Optional<AccountRow> findByEmail(EmailAddress email) {
        return jdbc.sql("select " + COLUMNS + " from account where email = :email")
                .param("email", email.value())
                .query(ROW)
                .optional();
    }

    Optional<String> passwordHash(AccountId id) {
        return jdbc.sql("select password_hash from account where id = :id and password_hash is not null")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    List<AccountRow> page(String search, int limit, int offset) {
        return jdbc.sql("select " + COLUMNS + """
                         from account where display_name like :search or email like :search
                        order by display_name, id limit :limit offset :offset
                        """)
                .param("search", "%" + search + "%")
                .param("limit", limit)
                .param("offset", offset)
                .query(ROW)
                .list();
    }

    List<AccountRow> ofMunicipality(MunicipalityId municipality, Role role) {
        return jdbc.sql(
                        "select " + COLUMNS
                                + " from account where municipality_id = :municipality and role = :role and enabled order by display_name, id")
                .param("municipality", municipality.value())
                .param("role", role.name())
                .query(ROW)
                .list();
    }

    boolean exists(Role role) {
        return jdbc.sql("select count(*) from account where role = :role")
                        .param("role", role.name())
                        .query(Long.class)
                        .single()
                > 0;
    }

    void insert(AccountRow account, @Nullable String passwordHash) {
        jdbc.sql("""
                        insert into account (id, version, email, display_name, role, municipality_id, locale, password_hash, enabled, created_at)
                        values (:id, 1, :email, :name, :role, :municipality, :locale, :hash, :enabled, :at)
                        """)
                .param("id", account.id().value())
                .param("email", account.email())
                .param("name", account.displayName())
                .param("role", account.role().name())
                .param(
                        "municipality",
                        account.municipality() == null
                                ? null
                                : account.municipality().value())
                .param("locale", account.locale().getLanguage())
                .param("hash", passwordHash)
                .param("enabled", account.enabled())
                .param("at", JdbcTypes.utc(account.createdAt()))
                .update();
    }

    void setPassword(AccountId id, String hash) {
        jdbc.sql("update account set password_hash = :hash, version = version + 1 where id = :id")
                .param("hash", hash)
                .param("id", id.value())
                .update();
    }

    void signOut(AccountId id, Instant at) {
        jdbc.sql("update account set signed_out_at = :at, version = version + 1 where id = :id")
                .param("at", JdbcTypes.utc(at))
                .param("id", id.value())
                .update();
    }

    int linksSince(AccountId id, Instant since) {
        return jdbc.sql("""
                        select count(*) from one_time_link
                        where account_id = :id and purpose = 'NEW_PASSWORD' and created_at > :since
                        """)
                .param("id", id.value())
                .param("since", JdbcTypes.utc(since))
                .query(Integer.class)
                .single();
    }

    void setLocale(AccountId id, Locale locale) {
        jdbc.sql("update account set locale = :locale, version = version + 1 where id = :id")
                .param("locale", locale.getLanguage())
                .param("id", id.value())
                .update();
    }

    void setEnabled(AccountId id, boolean enabled) {
        jdbc.sql("update account set enabled = :enabled, version = version + 1 where id = :id")
                .param("enabled", enabled)
                .param("id", id.value())
                .update();
    }

    Optional<Municipality> municipality(MunicipalityId id) {
        return municipalities().stream().filter(m -> m.id().equals(id)).findFirst();
    }

    List<Municipality> municipalities() {
        return jdbc.sql("select id, code, name from municipality order by name")
                .query((row, n) -> new Municipality(
                        new MunicipalityId(JdbcTypes.uuid(row, "id")), row.getString("code"), row.getString("name")))
                .list();
    }

    void insert(Municipality municipality) {
        jdbc.sql("insert into municipality (id, code, name) values (:id, :code, :name)")
                .param("id", municipality.id().value())
                .param("code", municipality.code())
                .param("name", municipality.name())
                .update();
    }

    void recordLink(String secretHash, AccountId account, String purpose, Instant at, Instant expires) {
        jdbc.sql("""
                        insert into one_time_link (secret_hash, account_id, purpose, created_at, expires_at)
                        values (:hash, :account, :purpose, :at, :expires)
                        """)
                .param("hash", secretHash)
                .param("account", account.value())
                .param("purpose", purpose)
                .param("at", JdbcTypes.utc(at))
                .param("expires", JdbcTypes.utc(expires))
                .update();
    }

    Optional<AccountId> accountOfOpenLink(String secretHash, Instant now) {
        return jdbc.sql("""
                        select account_id from one_time_link where secret_hash = :hash and used_at is null and expires_at > :now
                        """)
                .param("hash", secretHash)
                .param("now", JdbcTypes.utc(now))
                .query((row, n) -> new AccountId(JdbcTypes.uuid(row, "account_id")))
                .optional();
    }

    /** Ends every open link of the account; false when the given one was not open any more. */
    boolean useLink(String secretHash, AccountId account, Instant now) {
        int used = jdbc.sql(
                        "update one_time_link set used_at = :now where secret_hash = :hash and used_at is null and expires_at > :now")
                .param("now", JdbcTypes.utc(now))
                .param("hash", secretHash)
                .update();
        jdbc.sql("update one_time_link set used_at = :now where account_id = :account and used_at is null")
                .param("now", JdbcTypes.utc(now))
                .param("account", account.value())
                .update();
        return used == 1;
    }
}
