package dk.fleksbro.account;

import dk.fleksbro.shared.UnitOfWork;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Devices the owner asked to be remembered on; each holds a secret of which only the hash is kept here. */
@Service
@UnitOfWork
public class RememberedDevices {

    static final Duration LASTS = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final Clock clock;

    RememberedDevices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID remember(AccountId account, String secret, String label) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into remembered_device (id, account_id, secret_hash, label, created_at, last_used_at)
                        values (:id, :account, :hash, :label, :now, :now)
                        """)
                .param("id", id)
                .param("account", account.value())
                .param("hash", Secrets.hash(secret))
                .param("label", label)
                .param("now", JdbcTypes.utc(clock.instant()))
                .update();
        return id;
    }

    /** The account a device's cookie stands for, if the device has not been revoked or forgotten for 90 days. */
    Optional<AccountId> recognise(UUID device, String secret) {
        Instant now = clock.instant();
        int known = jdbc.sql("""
                        update remembered_device set last_used_at = :now
                        where id = :id and secret_hash = :hash and last_used_at > :oldest
                        """)
                .param("now", JdbcTypes.utc(now))
                .param("id", device)
                .param("hash", Secrets.hash(secret))
                .param("oldest", JdbcTypes.utc(now.minus(LASTS)))
                .update();
        return known == 0
                ? Optional.empty()
                : jdbc.sql("select account_id from remembered_device where id = :id")
                        .param("id", device)
                        .query((row, n) -> new AccountId(JdbcTypes.uuid(row, "account_id")))
                        .optional();
    }

    public List<DeviceRow> of(AccountId account, @Nullable UUID thisDevice) {
        return jdbc.sql("""
                        select id, label, created_at, last_used_at from remembered_device
                        where account_id = :account order by last_used_at desc, id
                        """)
                .param("account", account.value())
                .query((row, n) -> {
                    UUID id = JdbcTypes.uuid(row, "id");
                    return new DeviceRow(
                            id,
                            row.getString("label"),
                            JdbcTypes.instant(row, "created_at"),
                            JdbcTypes.instant(row, "last_used_at"),
                            id.equals(thisDevice));
                })
                .list();
    }

    /** Only the owner's own device; anybody else's is left alone. */
    public void revoke(AccountId owner, UUID device) {
        jdbc.sql("delete from remembered_device where id = :id and account_id = :account")
                .param("id", device)
                .param("account", owner.value())
                .update();
    }

    public void revokeAll(AccountId owner) {
        jdbc.sql("delete from remembered_device where account_id = :account")
                .param("account", owner.value())
                .update();
    }
}
