package dk.fleksbro.calendar;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import dk.fleksbro.account.AccountId;
import dk.fleksbro.shared.UnitOfWork;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Keeps events in people's own calendars: says each thing once, an own mail to each attendee. The job that mails is written
 * in the same transaction as the event, so what is rolled back was never said.
 */
@Service
@UnitOfWork
public class Calendars {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final SchedulerClient scheduler;
    private final Clock clock;

    Calendars(JdbcClient jdbc, SchedulerClient scheduler, Clock clock) {
        this.jdbc = jdbc;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /**
     * Puts an event into an attendee's calendar, or moves it; the same again says nothing. Put once more after it was
     * cancelled, it takes place after all.
     *
     * @param event names the event for the caller
     * @param place where, or how ("telefon"), in words others may read; can be empty
     * @param path where in the portal the matter is
     */
    public void put(UUID event, AccountId attendee, CalendarTime when, CalendarTitle title, String place, String path) {
        CalendarTime kept = new CalendarTime(
                when.starts().truncatedTo(ChronoUnit.SECONDS), when.ends().truncatedTo(ChronoUnit.SECONDS));
        Optional<CalendarEntry> before = find(event, attendee);
        if (before.isEmpty()) {
            insert(event, attendee, kept, title, place, path);
        } else if (!before.get().says(kept, title, place, path)) {
            change(before.get(), kept, title, place, path, false, true);
        }
    }

    /** Takes an event out of an attendee's calendar; what never stood there, or is cancelled already, is left alone. */
    public void cancel(UUID event, AccountId attendee) {
        find(event, attendee)
                .filter(entry -> !entry.cancelled())
                .ifPresent(
                        entry -> change(entry, entry.when(), entry.title(), entry.place(), entry.path(), true, true));
    }

    /** The same where no mail may come: feeds no longer show it, and nobody is written to. */
    public void cancelQuietly(UUID event, AccountId attendee) {
        find(event, attendee)
                .filter(entry -> !entry.cancelled())
                .ifPresent(
                        entry -> change(entry, entry.when(), entry.title(), entry.place(), entry.path(), true, false));
    }

    private Optional<CalendarEntry> find(UUID event, AccountId attendee) {
        return jdbc.sql("select " + CalendarEntry.COLUMNS
                        + " from calendar_entry where event_id = :event and account_id = :account for update")
                .param("event", event)
                .param("account", attendee.value())
                .query(CalendarEntry::read)
                .optional();
    }

    private void insert(
            UUID event, AccountId attendee, CalendarTime when, CalendarTitle title, String place, String path) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into calendar_entry (id, uid, event_id, account_id, sequence, starts_at, ends_at, title, place,
                            path, cancelled, changed_at, address, mailed_sequence)
                        select :id, :uid, :event, a.id, 0, :starts, :ends, :title, :place, :path, false, :now, a.email, -1
                        from account a where a.id = :account
                        """)
                .param("id", id)
                .param("uid", newUid())
                .param("event", event)
                .param("account", attendee.value())
                .param("starts", JdbcTypes.utc(when.starts()))
                .param("ends", JdbcTypes.utc(when.ends()))
                .param("title", title.name())
                .param("place", place)
                .param("path", path)
                .param("now", JdbcTypes.utc(clock.instant()))
                .update();
        mail(id, 0);
    }

    /** What was answered before was an answer to something else. */
    private void change(
            CalendarEntry entry,
            CalendarTime when,
            CalendarTitle title,
            String place,
            String path,
            boolean cancelled,
            boolean mailed) {
        jdbc.sql("""
                        update calendar_entry e join account a on a.id = e.account_id
                        set e.sequence = :sequence, e.mailed_sequence = coalesce(:mailed, e.mailed_sequence), e.starts_at = :starts, e.ends_at = :ends, e.title = :title, e.place = :place,
                            e.path = :path, e.cancelled = :cancelled, e.changed_at = :now, e.address = a.email,
                            e.answer = null, e.answered_at = null
                        where e.id = :id
                        """)
                .param("sequence", entry.sequence() + 1)
                .param("mailed", mailed ? null : entry.sequence() + 1)
                .param("starts", JdbcTypes.utc(when.starts()))
                .param("ends", JdbcTypes.utc(when.ends()))
                .param("title", title.name())
                .param("place", place)
                .param("path", path)
                .param("cancelled", cancelled)
                .param("now", JdbcTypes.utc(clock.instant()))
                .param("id", entry.id())
                .update();
        if (mailed) {
            mail(entry.id(), entry.sequence() + 1);
        }
    }

    private void mail(UUID entry, int sequence) {
        scheduler.scheduleIfNotExists(
                InvitationJob.TASK.instance(InvitationJob.name(entry, sequence)).scheduledTo(clock.instant()));
    }

    private static String newUid() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes) + "@fleksbro";
    }
}
