package dk.fleksbro.fair.after;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.Role;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.employer.EmployerName;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.Side;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import dk.fleksbro.vacancy.FlexJobRoleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The guests of a fair as they are known after it. */
@Repository
class AfterGuests {

    private static final String SEEKERS = """
            select guest.id, guest.citizen_id, if(citizen.protected, '', citizen.name) as name, coalesce(card.number, 0) as card,
                named.id as consultant
            from fair_seeker guest join citizen on citizen.id = guest.citizen_id left join fair_card card on card.seeker_id = guest.id
            left join account named on named.id = citizen.consultant_id and named.enabled where guest.fair_id = :fair
            """;
    private static final String STANDS = """
            select guest.id, guest.workplace_id, company.name as company_name, workplace.name as workplace_name
            from fair_workplace guest join workplace on workplace.id = guest.workplace_id
            join company on company.id = workplace.company_id where guest.fair_id = :fair
            """;

    private final JdbcClient jdbc;

    AfterGuests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody, by row: the fleksjobbere by card, then the workplaces by name. */
    Map<UUID, AfterGuest> of(FairId fair) {
        Map<UUID, AfterGuest> guests = new LinkedHashMap<>(seekers(fair));
        jdbc.sql(STANDS + " order by company.name, workplace.name, guest.id")
                .param("fair", fair.value())
                .query((row, n) -> stand(row))
                .list()
                .forEach(guest -> guests.put(guest.id(), guest));
        return guests;
    }

    Map<UUID, AfterGuest> seekers(FairId fair) {
        return jdbc
                .sql(SEEKERS + " order by card, guest.id")
                .param("fair", fair.value())
                .query((row, n) -> seeker(row))
                .list()
                .stream()
                .collect(
                        Collectors.toMap(AfterGuest::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    /** The rows at the fair that are the reader's own, of either side. */
    Set<UUID> ownedBy(FairId fair, AccountId account) {
        return new HashSet<>(jdbc.sql("""
                        select guest.id from fair_seeker guest join citizen on citizen.id = guest.citizen_id
                        where guest.fair_id = :fair and citizen.account_id = :account
                        union all
                        select guest.id from fair_workplace guest join workplace_contact wc on wc.workplace_id = guest.workplace_id
                        where guest.fair_id = :fair and wc.account_id = :account
                        """)
                .param("fair", fair.value())
                .param("account", account.value())
                .query(UUID.class)
                .list());
    }

    /** Who is told what concerns each of the guests, by row. */
    Map<UUID, Set<AccountId>> accounts(FairId fair) {
        Map<UUID, Set<AccountId>> accounts = new HashMap<>();
        jdbc.sql("""
                        select guest.id, citizen.account_id from fair_seeker guest join citizen on citizen.id = guest.citizen_id
                        where guest.fair_id = :fair
                        union all
                        select guest.id, wc.account_id from fair_workplace guest
                        join workplace_contact wc on wc.workplace_id = guest.workplace_id where guest.fair_id = :fair
                        """).param("fair", fair.value()).query(row -> {
            accounts.computeIfAbsent(JdbcTypes.uuid(row, "id"), guest -> new HashSet<>())
                    .add(new AccountId(JdbcTypes.uuid(row, "account_id")));
        });
        return accounts;
    }

    /** Nobody else says anything of a date of the fleksjobber's, or opens it, before this unit of work is done. */
    void lockSeekerAmong(FairId fair, UUID one, UUID other) {
        jdbc.sql("select id from fair_seeker where fair_id = :fair and id in (:one, :other) for update")
                .param("fair", fair.value())
                .param("one", one)
                .param("other", other)
                .query(UUID.class)
                .list();
    }

    /** The roles a workplace brought, open or not. */
    List<FlexJobRoleId> roles(UUID stand) {
        return jdbc.sql("select role_id from fair_workplace_role where fair_workplace_id = :stand order by role_id")
                .param("stand", stand)
                .query((row, n) -> new FlexJobRoleId(JdbcTypes.uuid(row, "role_id")))
                .list();
    }

    /** Who made the fair. */
    AccountId maker(FairId fair) {
        return new AccountId(jdbc.sql("select created_by from fair where id = :fair")
                .param("fair", fair.value())
                .query(UUID.class)
                .single());
    }

    /** The consultants of the fair's municipality who can sign in. */
    List<AccountId> consultants(FairId fair) {
        return staff(fair, Role.CONSULTANT);
    }

    /** Its team leads. */
    List<AccountId> leads(FairId fair) {
        return staff(fair, Role.TEAM_LEAD);
    }

    /** The names of accounts. */
    Map<UUID, String> names(Set<UUID> accounts) {
        Map<UUID, String> names = new HashMap<>();
        if (!accounts.isEmpty()) {
            jdbc.sql("select id, display_name from account where id in (:accounts)")
                    .param("accounts", accounts)
                    .query(row -> {
                        names.put(JdbcTypes.uuid(row, "id"), row.getString("display_name"));
                    });
        }
        return names;
    }

    /** What the access table must know of each fleksjobber, by row. */
    Map<UUID, Facts> facts(FairId fair) {
        Map<UUID, Facts> facts = new HashMap<>();
        jdbc.sql("""
                        select guest.id, guest.citizen_id, citizen.account_id, citizen.municipality_id from fair_seeker guest
                        join citizen on citizen.id = guest.citizen_id where guest.fair_id = :fair
                        """).param("fair", fair.value()).query(row -> {
            facts.put(
                    JdbcTypes.uuid(row, "id"),
                    Facts.ofCitizen(
                            JdbcTypes.uuid(row, "citizen_id"),
                            JdbcTypes.uuid(row, "account_id"),
                            JdbcTypes.uuid(row, "municipality_id")));
        });
        return facts;
    }

    private List<AccountId> staff(FairId fair, Role role) {
        return jdbc.sql("""
                        select account.id from account join fair on fair.municipality_id = account.municipality_id
                        where fair.id = :fair and account.role = :role and account.enabled order by account.id
                        """)
                .param("role", role.name())
                .param("fair", fair.value())
                .query((row, n) -> new AccountId(JdbcTypes.uuid(row, "id")))
                .list();
    }

    private static AfterGuest seeker(ResultSet row) throws SQLException {
        @Nullable UUID consultant = JdbcTypes.uuidOrNull(row, "consultant");
        return new AfterGuest(
                Side.SEEKER,
                JdbcTypes.uuid(row, "id"),
                JdbcTypes.uuid(row, "citizen_id"),
                row.getString("name"),
                row.getLong("card"),
                consultant == null ? null : new AccountId(consultant));
    }

    private static AfterGuest stand(ResultSet row) throws SQLException {
        return new AfterGuest(
                Side.WORKPLACE,
                JdbcTypes.uuid(row, "id"),
                JdbcTypes.uuid(row, "workplace_id"),
                EmployerName.of(row.getString("company_name"), row.getString("workplace_name")),
                0,
                null);
    }
}
