package dk.fleksbro.calendar;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.Secrets;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.UnitOfWork;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * A person's own events under a secret address that any calendar program can read. Only the hash of the secret is kept, so
 * nobody can look an address up, and a revoked one is as unknown as one that never was.
 */
@Service
@UnitOfWork
public class CalendarFeeds {

    static final int MOST = 5;
    private static final Duration LOOKS_BACK = Duration.ofDays(90);
    private static final Duration NOTED_AT_MOST_EVERY = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final Access access;
    private final CalendarWords words;
    private final CalendarSettings settings;
    private final Clock clock;

    CalendarFeeds(
            JdbcClient jdbc,
            CurrentAccount current,
            Access access,
            CalendarWords words,
            CalendarSettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.access = access;
        this.words = words;
        this.settings = settings;
        this.clock = clock;
    }

    /** The reader's own addresses, the newest first. */
    public List<FeedRow> own() {
        return jdbc.sql("""
                        select id, created_at, last_read_at from calendar_feed
                        where account_id = :account order by created_at desc, id
                        """)
                .param("account", me().accountId())
                .query((row, n) -> new FeedRow(
                        JdbcTypes.uuid(row, "id"),
                        JdbcTypes.instant(row, "created_at"),
                        JdbcTypes.instantOrNull(row, "last_read_at")))
                .list();
    }

    /** Makes one more address. It is told this once; the old ones go on. */
    public NewFeed create() {
        UUID me = me().accountId();
        // one at a time for one person, so that two clicks at once cannot pass the limit
        jdbc.sql("select id from account where id = :me for update")
                .param("me", me)
                .query(UUID.class)
                .single();
        int before = jdbc.sql("select count(*) from calendar_feed where account_id = :me")
                .param("me", me)
                .query(Integer.class)
                .single();
        if (before >= MOST) {
            throw new RuleBroken(CalendarRule.CALENDAR_ADDRESSES_FULL, MOST);
        }
        String secret = Secrets.create();
        jdbc.sql("""
                        insert into calendar_feed (id, account_id, secret_hash, created_at) values (:id, :me, :hash, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("me", me)
                .param("hash", Secrets.hash(secret))
                .param("now", JdbcTypes.utc(clock.instant()))
                .update();
        return new NewFeed(settings.address() + "/kalender/" + secret + ".ics");
    }

    /** Only the reader's own address; anybody else's is left alone. */
    public void revoke(UUID feed) {
        jdbc.sql("delete from calendar_feed where id = :id and account_id = :me")
                .param("id", feed)
                .param("me", me().accountId())
                .update();
    }

    private record Reader(UUID feed, UUID account, Locale locale) {}

    /** What a calendar program gets; nothing for an unknown or revoked secret and for a closed account. */
    Optional<CalendarFile> read(String secret) {
        Instant now = clock.instant();
        Optional<Reader> reader = jdbc.sql("""
                        select f.id, f.account_id, a.locale from calendar_feed f join account a on a.id = f.account_id
                        where f.secret_hash = :hash and a.enabled
                        """)
                .param("hash", Secrets.hash(secret))
                .query((row, n) -> new Reader(
                        JdbcTypes.uuid(row, "id"),
                        JdbcTypes.uuid(row, "account_id"),
                        Locale.forLanguageTag(row.getString("locale"))))
                .optional();
        return reader.map(known -> {
            note(known.feed(), now);
            return CalendarFile.feed(entries(known.account(), now), words.in(known.locale()));
        });
    }

    private List<CalendarEntry> entries(UUID account, Instant now) {
        return jdbc.sql("select " + CalendarEntry.COLUMNS + """
                         from calendar_entry where account_id = :account and ends_at >= :since order by starts_at, uid
                        """)
                .param("account", account)
                .param("since", JdbcTypes.utc(now.minus(LOOKS_BACK)))
                .query(CalendarEntry::read)
                .list();
    }

    /** So that its owner can tell an address in use from a forgotten one. */
    private void note(UUID feed, Instant now) {
        jdbc.sql("""
                        update calendar_feed set last_read_at = :now
                        where id = :id and (last_read_at is null or last_read_at < :before)
                        """)
                .param("now", JdbcTypes.utc(now))
                .param("id", feed)
                .param("before", JdbcTypes.utc(now.minus(NOTED_AT_MOST_EVERY)))
                .update();
    }

    private SignedIn me() {
        SignedIn me = current.require();
        access.require(Facts.ofAccount(me.accountId()), Part.OWN_SIGN_IN, Purpose.OWN_AFFAIRS);
        return me;
    }
}
