package dk.fleksbro.followup;

import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.calendar.CalendarAnswered;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hears what people answer in their own calendars: a no calls the agreed time off. */
@Component
class CalendarAnswers {

    private final TalkService service;
    private final JdbcClient jdbc;

    CalendarAnswers(TalkService service, JdbcClient jdbc) {
        this.service = service;
        this.jdbc = jdbc;
    }

    @EventListener
    void answered(CalendarAnswered answered) {
        if (answered.answer() != CalendarAnswered.Answer.DECLINED) {
            return;
        }
        jdbc.sql("select employment_id from talk where id = :id")
                .param("id", answered.event())
                .query((row, n) -> new EmploymentId(JdbcTypes.uuid(row, "employment_id")))
                .optional()
                .ifPresent(
                        employment -> service.declined(employment, new TalkId(answered.event()), answered.attendee()));
    }
}
