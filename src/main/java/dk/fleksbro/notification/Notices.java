package dk.fleksbro.notification;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.OneTimeLinkIssued;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.account.StandIns;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.UnitOfWork;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Tells people things, once each; and whoever stands in for them that day as well. */
@Service
@UnitOfWork
public class Notices {

    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;
    private final SchedulerClient scheduler;
    private final StandIns standIns;
    private final Clock clock;

    Notices(JdbcClient jdbc, SchedulerClient scheduler, StandIns standIns, Clock clock) {
        this.jdbc = jdbc;
        this.scheduler = scheduler;
        this.standIns = standIns;
        this.clock = clock;
    }

    /**
     * Tells an account about an event, in the portal and by mail.
     *
     * @param event names the event; the same event tells the same account only once
     * @param path where in the portal the matter is, for example {@code forslag/ID}
     */
    public void tell(AccountId account, NoticeKind kind, String event, String path) {
        withStandIns(List.of(new Told(account, kind, event, path)), clock.instant())
                .forEach(told -> write(told.account(), kind, event, path, null));
    }

    /** Something to tell somebody. */
    public record Told(AccountId account, NoticeKind kind, String event, String path) {}

    /** The same for many at once, in a few statements however many they are. */
    public void tellAll(Collection<Told> all) {
        tellAll(all, clock.instant());
    }

    /** The same, held back until then: until then nobody reads of it, and it can be taken back. */
    public void tellAll(Collection<Told> all, Instant at) {
        Map<UUID, Told> byId = new LinkedHashMap<>();
        withStandIns(all, at).forEach(told -> byId.put(UUID.randomUUID(), told));
        List<Map.Entry<UUID, Told>> rows = List.copyOf(byId.entrySet());
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            writeAll(rows.subList(from, Math.min(rows.size(), from + AT_ONCE)), at);
        }
    }

    /** Who is away is told too, and finds it when they are back. */
    private Stream<Told> withStandIns(Collection<Told> all, Instant at) {
        Map<AccountId, AccountId> standIn =
                standIns.standInsFor(all.stream().map(Told::account).distinct().toList(), DanishTime.date(at));
        return all.stream()
                .flatMap(told -> Stream.concat(
                        Stream.of(told),
                        Stream.ofNullable(standIn.get(told.account()))
                                .map(there -> new Told(there, told.kind(), told.event(), told.path()))));
    }

    /** As if they had never been told, as far as nobody has read of them yet. */
    public void takeBack(Collection<String> events) {
        jdbc.sql("delete from notice where event_key in (:events) and created_at > :now and mail_state <> 'SENT'")
                .param("events", events)
                .param("now", JdbcTypes.utc(clock.instant()))
                .update();
    }

    private void writeAll(List<Map.Entry<UUID, Told>> rows, Instant at) {
        String values = String.join(", ", Collections.nCopies(rows.size(), "(?, ?, ?, ?, ?, ?, 'WAITING')"));
        List<Object> parameters = new ArrayList<>();
        rows.forEach(row -> parameters.addAll(List.of(
                row.getKey(),
                row.getValue().event(),
                row.getValue().account().value(),
                row.getValue().kind().name(),
                row.getValue().path(),
                JdbcTypes.utc(at))));
        jdbc.sql("insert ignore into notice (id, event_key, account_id, kind, path, created_at, mail_state) values "
                        + values)
                .params(parameters)
                .update();
        // those that are new; who has been told already keeps the first notice
        List<TaskInstance<?>> jobs = new ArrayList<>();
        jdbc.sql("select id from notice where id in (:ids)")
                .param("ids", rows.stream().map(Map.Entry::getKey).toList())
                .query(UUID.class)
                .list()
                .forEach(id -> jobs.add(MailJob.TASK.instance(id.toString()).build()));
        if (!jobs.isEmpty()) {
            scheduler.scheduleBatch(jobs, at);
        }
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
                        where account_id = :account and read_at is null and created_at <= :now
                            and kind not in ('INVITATION', 'NEW_PASSWORD')
                        order by created_at desc, id limit :limit
                        """)
                .param("account", reader.accountId())
                .param("now", JdbcTypes.utc(clock.instant()))
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

    /** Also when there is nothing more to open there. What is still held back needs no mail any longer. */
    public void seen(AccountId account, String path) {
        jdbc.sql("""
                        update notice set mail_state = if(created_at > :now, 'NONE', mail_state), read_at = :now
                        where account_id = :account and path = :path and read_at is null
                        """)
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
