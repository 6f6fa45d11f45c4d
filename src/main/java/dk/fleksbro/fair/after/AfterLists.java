package dk.fleksbro.fair.after;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.AccessScope;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
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

    /**
     * What is left for a consultant at a fair.
     *
     * @param open steps of one's own or of nobody's and what waits for one's word; {@code late} the steps past their day
     * @param at when the fair began
     */
    record Left(FairId fair, String name, int open, int late, Instant at) {}

    List<Left> left(SignedIn reader, LocalDate today) {
        AccessScope scope = AccessScope.of(reader, SubjectKind.FAIR, Part.FAIR_AFTER, Purpose.MATCHING);
        return jdbc.sql("""
                        select * from (
                            select fair.*,
                                (select count(*) from fair_next_step step where step.fair_id = fair.id and step.status = 'OPEN'
                                    and (step.owner_id is null or step.owner_id = :me)) as steps,
                                (select count(*) from fair_next_step step where step.fair_id = fair.id and step.status = 'OPEN'
                                    and (step.owner_id is null or step.owner_id = :me) and step.due_on < :today) as late,
                                (select count(*) from fair_outcome opened join fair_seeker guest on guest.id = opened.seeker_id
                                    join citizen on citizen.id = guest.citizen_id
                                    left join account named on named.id = citizen.consultant_id and named.enabled
                                    where opened.fair_id = fair.id and opened.settled_at is null
                                    and opened.result in ('ONE_YES', 'WORTH_A_TALK') and (named.id is null or named.id = :me)) as decisions
                            from fair where %s and fair.status in ('RUNNING', 'HELD', 'FOLLOWED_UP')
                        ) todo where steps + decisions > 0 order by day, id
                        """.formatted(scope.sql()))
                .params(scope.parameters())
                .param("me", reader.accountId())
                .param("today", today)
                .query((row, n) -> new Left(
                        new FairId(JdbcTypes.uuid(row, "id")),
                        row.getString("name"),
                        row.getInt("steps") + row.getInt("decisions"),
                        row.getInt("late"),
                        DanishTime.instant(
                                row.getObject("day", LocalDate.class), row.getObject("starts", LocalTime.class))))
                .list();
    }

    /** A fair whose day is over, as a link to its report names it. */
    record HeldFair(FairId id, String name, LocalDate day) {}

    /** The newest first. */
    List<HeldFair> held(SignedIn reader, int limit) {
        AccessScope scope = AccessScope.of(reader, SubjectKind.FAIR, Part.FAIR_REPORT, Purpose.SUPERVISION);
        return jdbc.sql("""
                        select fair.id, fair.name, fair.day from fair where %s and fair.status in ('HELD', 'FOLLOWED_UP')
                        order by fair.day desc, fair.id limit :limit
                        """.formatted(scope.sql()))
                .params(scope.parameters())
                .param("limit", limit)
                .query((row, n) -> new HeldFair(
                        new FairId(JdbcTypes.uuid(row, "id")),
                        row.getString("name"),
                        row.getObject("day", LocalDate.class)))
                .list();
    }
}
