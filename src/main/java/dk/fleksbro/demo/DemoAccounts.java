package dk.fleksbro.demo;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.account.Role;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Opens accounts that all share the one demo password. */
final class DemoAccounts {

    private final DemoRows rows;
    private final Chance chance;
    private final String passwordHash;

    DemoAccounts(DemoRows rows, Chance chance, String passwordHash) {
        this.rows = rows;
        this.chance = chance;
        this.passwordHash = passwordHash;
    }

    AccountId open(String email, String name, Role role, @Nullable MunicipalityId municipality, Instant since) {
        AccountId id = new AccountId(chance.id());
        rows.add(
                DemoTable.ACCOUNT,
                id.value(),
                1,
                email,
                name,
                role.name(),
                municipality == null ? null : municipality.value(),
                "da",
                passwordHash,
                true,
                JdbcTypes.utc(since));
        return id;
    }
}
