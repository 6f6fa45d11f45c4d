package dk.fleksbro.notification;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.OneTimeLinkIssued;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.shared.UnitOfWork;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Tells people things, once each. */
@Service
@UnitOfWork
public class Notices {

    private final JdbcClient jdbc;
    private final SchedulerClient scheduler;
    private final Clock clock;

    Notices(JdbcClient jdbc, SchedulerClient scheduler, Clock clock) {
        this.jdbc = jdbc;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /**
     * Tells an account about an event, in the portal and by mail.
     *
     * @param event names the event; the same event tells the same account only once
     * @param path where in the portal the matter is, for example {@code forslag/ID}
     */
    public void tell(AccountId account, NoticeKind kind, String event, String path) {
        write(account, kind, event, path, null);
    }

    @EventListener
    void deliver(OneTimeLinkIssued link) {
        write(
                link.account(),
                NoticeKind.valueOf(link.purpose().name()),
                "link:" + link.event(),
                "adgang",
                link.secret());
    }

    public List<NoticeRow> unread(SignedIn reader, int limit) {
        return jdbc.sql("""
                        select id, kind, path, created_at, read_at from notice
                        where account_id = :account and read_at is null and kind not in ('INVITATION', 'NEW_PASSWORD')
                        order by created_at desc, id limit :limit
                        """)
                .param("account", reader.accountId())
                .param("limit", limit)
                .query((row, n) -> new NoticeRow(
                        JdbcTypes.uuid(row, "id"),
                        NoticeKind.valueOf(row.getString("kind")),
                        row.getString("path"),
                        JdbcTypes.instant(row, "created_at"),
                        row.getTimestamp("read_at") != null))
                .list();
    }

    /** Marks what led to this path as read; opening the matter is reading the notice. */
    public void seen(SignedIn reader, String path) {
        seen(reader.id(), path);
    }

    /** Also when there is nothing more to open there. */
    public void seen(AccountId account, String path) {
        jdbc.sql("update notice set read_at = :now where account_id = :account and path = :path and read_at is null")
                .param("now", JdbcTypes.utc(clock.instant()))
                .param("account", account.value())
                .param("path", path)
                .update();
    }

    private void write(AccountId account, NoticeKind kind, String event, String path, @Nullable String secret) {
        UUID id = UUID.randomUUID();
        int written = jdbc.sql("""
                        insert ignore into notice (id, event_key, account_id, kind, path, created_at, mail_state, secret)
                        values (:id, :event, :account, :kind, :path, :now, 'WAITING', :secret)
                        """)
                .param("id", id)
                .param("event", event)
                .param("account", account.value())
                .param("kind", kind.name())
                .param("path", path)
                .param("now", JdbcTypes.utc(clock.instant()))
                .param("secret", secret)
                .update();
        if (written == 1) {
            scheduler.scheduleIfNotExists(MailJob.TASK.instance(id.toString()).scheduledTo(clock.instant()));
        }
    }
}
