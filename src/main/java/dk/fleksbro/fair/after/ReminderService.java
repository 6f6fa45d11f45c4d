package dk.fleksbro.fair.after;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.fair.JobFair;
import dk.fleksbro.fair.Side;
import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.notification.Notices.Told;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.UnitOfWork;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reminds whoever met somebody and has not said how it went: once, when the fair is over. */
@Service
@UnitOfWork
class ReminderService {

    private static final int DAYS_BACK = 3;

    private final Unrated unrated;
    private final AfterGuests guests;
    private final FairService fairs;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReminderService(
            Unrated unrated, AfterGuests guests, FairService fairs, Notices notices, JdbcClient jdbc, Clock clock) {
        this.unrated = unrated;
        this.guests = guests;
        this.fairs = fairs;
        this.notices = notices;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The fairs that are over and whose guests still can answer. */
    List<FairId> over() {
        Instant now = clock.instant();
        LocalDate today = DanishTime.date(now);
        return jdbc
                .sql("""
                        select id from fair where status in ('RUNNING', 'HELD') and day between :from and :today order by day, id
                        """)
                .param("from", today.minusDays(DAYS_BACK))
                .param("today", today)
                .query((row, n) -> new FairId(JdbcTypes.uuid(row, "id")))
                .list()
                .stream()
                .filter(fair -> isOver(fairs.find(fair).orElseThrow(), now))
                .toList();
    }

    private static boolean isOver(JobFair fair, Instant now) {
        AnsweringTime time = AnsweringTime.of(fair.terms());
        return !now.isBefore(time.ends()) && now.isBefore(time.closes());
    }

    /** Whoever was told before is not told again: the event is the same. */
    void remind(FairId id) {
        JobFair fair = fairs.find(id).orElseThrow();
        Map<UUID, Set<AccountId>> accounts = guests.accounts(id);
        List<Told> told = new ArrayList<>();
        for (Side side : Side.values()) {
            for (UUID guest : unrated.guests(fair, side)) {
                accounts.getOrDefault(guest, Set.of())
                        .forEach(account -> told.add(new Told(
                                account,
                                NoticeKind.FAIR_RATING_WAITS,
                                "fair:" + id.value() + ":rate",
                                AfterPaths.rating(side, id))));
            }
        }
        notices.tellAll(told);
    }
}
