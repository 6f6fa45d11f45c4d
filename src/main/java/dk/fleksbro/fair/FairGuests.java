package dk.fleksbro.fair;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.employer.EmployerName;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Those who come to a fair, on both sides. Whoever has name and address protection stands in no list but their own. */
@Repository
class FairGuests {

    private static final String SEEKERS = """
            select guest.id, guest.citizen_id, citizen.name, citizen.candidate_no from fair_seeker guest
            join citizen on citizen.id = guest.citizen_id where guest.fair_id = :fair and guest.status = 'YES'
            """;
    private static final String STANDS = """
            select guest.id, guest.workplace_id, company.name as company_name, workplace.name as workplace_name
            from fair_workplace guest join workplace on workplace.id = guest.workplace_id
            join company on company.id = workplace.company_id where guest.fair_id = :fair and guest.status = 'YES'
            """;
    private static final String BY_NAME = " order by company.name, workplace.name, guest.id";

    private final JdbcClient jdbc;

    FairGuests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<WishGuest> seekers(FairId fair) {
        return jdbc.sql(SEEKERS + " and not citizen.protected order by citizen.name, guest.id")
                .param("fair", fair.value())
                .query((row, n) -> seeker(row))
                .list();
    }

    List<WishGuest> stands(FairId fair) {
        return jdbc.sql(STANDS + BY_NAME)
                .param("fair", fair.value())
                .query((row, n) -> stand(row))
                .list();
    }

    List<WishGuest> seekersOf(FairId fair, AccountId account) {
        return jdbc.sql(SEEKERS + " and citizen.account_id = :account")
                .param("fair", fair.value())
                .param("account", account.value())
                .query((row, n) -> seeker(row))
                .list();
    }

    List<WishGuest> standsOf(FairId fair, AccountId account) {
        return jdbc.sql(STANDS
                        + " and exists (select 1 from workplace_contact wc where wc.workplace_id = workplace.id and wc.account_id = :account)"
                        + BY_NAME)
                .param("fair", fair.value())
                .param("account", account.value())
                .query((row, n) -> stand(row))
                .list();
    }

    private static WishGuest seeker(ResultSet row) throws SQLException {
        return new WishGuest(
                Side.SEEKER,
                JdbcTypes.uuid(row, "id"),
                JdbcTypes.uuid(row, "citizen_id"),
                row.getString("name"),
                row.getInt("candidate_no"));
    }

    private static WishGuest stand(ResultSet row) throws SQLException {
        UUID id = JdbcTypes.uuid(row, "id");
        String name = EmployerName.of(row.getString("company_name"), row.getString("workplace_name"));
        return new WishGuest(Side.WORKPLACE, id, JdbcTypes.uuid(row, "workplace_id"), name, 0);
    }
}
