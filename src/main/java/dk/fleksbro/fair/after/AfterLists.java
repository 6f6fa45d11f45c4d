package dk.fleksbro.fair.after;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which fairs there is something to do about afterwards. */
@Repository
class AfterLists {

    /** Answers are taken for two days and nights, which touch three days. */
    private static final int DAYS_BACK = 3;

    private final JdbcClient jdbc;

    AfterLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Fairs somebody is at, or was at, whose guests may still have something to say. */
    List<FairId> takingAnswersOf(AccountId account, LocalDate today) {
        return jdbc.sql("""
                        select fair.id from fair where fair.status in ('RUNNING', 'HELD') and fair.day between :from and :today
                        and (exists (select 1 from fair_seeker guest join citizen on citizen.id = guest.citizen_id
                                where guest.fair_id = fair.id and citizen.account_id = :account)
                            or exists (select 1 from fair_workplace guest join workplace_contact wc on wc.workplace_id = guest.workplace_id
                                where guest.fair_id = fair.id and wc.account_id = :account))
                        order by fair.day, fair.id
                        """)
                .param("from", today.minusDays(DAYS_BACK))
                .param("today", today)
                .param("account", account.value())
                .query((row, n) -> new FairId(JdbcTypes.uuid(row, "id")))
                .list();
    }
}
