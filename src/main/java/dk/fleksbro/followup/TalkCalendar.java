package dk.fleksbro.followup;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.calendar.CalendarTime;
import dk.fleksbro.calendar.CalendarTitle;
import dk.fleksbro.calendar.Calendars;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the agreed time in the calendars of those who come: what it is called is neutral, and why is never said there. */
@Component
class TalkCalendar {

    private final Calendars calendars;
    private final JdbcClient jdbc;

    TalkCalendar(Calendars calendars, JdbcClient jdbc) {
        this.calendars = calendars;
        this.jdbc = jdbc;
    }

    void keep(TalkFile file, TalkMove move, Instant now) {
        Talk talk = file.talk();
        Instant starts = talk.meeting().startsAt();
        if (move == TalkMove.TAKE_TIME && starts != null) {
            CalendarTime when = new CalendarTime(
                    starts, starts.plus(Duration.ofMinutes(talk.meeting().minutes())));
            attendees(file)
                    .forEach(attendee -> calendars.put(
                            talk.id().value(),
                            attendee,
                            when,
                            CalendarTitle.TALK,
                            talk.meeting().place(),
                            TalkPaths.talk(talk.employment(), talk.id())));
        } else if (talk.status() != TalkStatus.CONFIRMED && (starts == null || starts.isAfter(now))) {
            // also in the calendar of a colleague who had invited before
            live(talk.id()).forEach(attendee -> calendars.cancel(talk.id().value(), attendee));
        }
    }

    /** The employment ends before it. */
    @EventListener
    void dropped(TalkDropped dropped) {
        live(dropped.talk()).forEach(attendee -> {
            if (dropped.quietly()) {
                calendars.cancelQuietly(dropped.talk().value(), attendee);
            } else {
                calendars.cancel(dropped.talk().value(), attendee);
            }
        });
    }

    /** Those in whose calendars it stands. */
    private List<AccountId> live(TalkId talk) {
        return jdbc.sql("select account_id from calendar_entry where event_id = :talk and not cancelled")
                .param("talk", talk.value())
                .query((row, n) -> new AccountId(JdbcTypes.uuid(row, "account_id")))
                .list();
    }

    /** The citizen and who invited; where the municipality leads, the workplace too. */
    private static Set<AccountId> attendees(TalkFile file) {
        Set<AccountId> attendees = new LinkedHashSet<>();
        attendees.add(file.citizen());
        AccountId inviting = file.talk().meeting().invitedBy();
        if (inviting == null || file.talk().kind().isWithMunicipality()) {
            attendees.addAll(file.employers());
        }
        if (inviting != null) {
            attendees.add(inviting);
        }
        if (file.consultant() != null && file.talk().kind().isWithMunicipality()) {
            attendees.add(file.consultant());
        }
        return attendees;
    }
}
