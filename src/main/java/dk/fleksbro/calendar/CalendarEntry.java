package dk.fleksbro.calendar;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/**
 * An event as one attendee's calendar has it.
 *
 * @param sequence how often it has changed since the first invitation
 * @param address where the mail of this sequence goes
 */
record CalendarEntry(
        UUID id,
        String uid,
        UUID event,
        AccountId attendee,
        int sequence,
        CalendarTime when,
        CalendarTitle title,
        String place,
        String path,
        boolean cancelled,
        Instant changedAt,
        String address) {

    static final String COLUMNS =
            "id, uid, event_id, account_id, sequence, starts_at, ends_at, title, place, path, cancelled, changed_at, address";

    static CalendarEntry read(ResultSet row, int number) throws SQLException {
        return new CalendarEntry(
                JdbcTypes.uuid(row, "id"),
                row.getString("uid"),
                JdbcTypes.uuid(row, "event_id"),
                new AccountId(JdbcTypes.uuid(row, "account_id")),
                row.getInt("sequence"),
                new CalendarTime(JdbcTypes.instant(row, "starts_at"), JdbcTypes.instant(row, "ends_at")),
                CalendarTitle.valueOf(row.getString("title")),
                row.getString("place"),
                row.getString("path"),
                row.getBoolean("cancelled"),
                JdbcTypes.instant(row, "changed_at"),
                row.getString("address"));
    }

    boolean says(CalendarTime when, CalendarTitle title, String place, String path) {
        return !cancelled
                && this.when.equals(when)
                && this.title == title
                && this.place.equals(place)
                && this.path.equals(path);
    }
}
