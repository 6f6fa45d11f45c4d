package dk.fleksbro.calendar;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.calendar.CalendarAnswered.Answer;
import dk.fleksbro.shared.UnitOfWork;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.ParserException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Takes the answers that calendar programs mail back (iTIP REPLY). Anyone can write anything into a mail, so an answer counts
 * only when it names the invitation by the id that nobody but the invited was sent, speaks for the invited alone, comes from
 * the address the invitation went to, and is about its newest version.
 */
@Service
@UnitOfWork
class CalendarReplies {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarReplies.class);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CalendarReplies(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    ReplyOutcome take(MimeMessage mail) {
        ReplyOutcome outcome = outcome(mail);
        if (outcome != ReplyOutcome.TAKEN) {
            LOG.info("a mail in the calendar's mailbox was left out of account: {}", outcome);
        }
        return outcome;
    }

    private ReplyOutcome outcome(MimeMessage mail) {
        ReplyMail opened;
        Reply.Read read;
        try {
            opened = new ReplyMail(mail);
            if (!opened.hasCalendar()) {
                return ReplyOutcome.NOT_A_REPLY;
            }
            read = Reply.read(opened.calendar());
        } catch (MessagingException | IOException | ParserException | RuntimeException | StackOverflowError e) {
            // a stranger's file can make a parser fail in any way, also by being nested without end
            return ReplyOutcome.BROKEN;
        }
        if (!read.isReply()) {
            return ReplyOutcome.NOT_A_REPLY;
        }
        return read.reply()
                .map(reply -> answer(reply, opened.sender().orElse("")))
                .orElse(ReplyOutcome.UNCLEAR);
    }

    private record Invited(
            UUID id,
            UUID event,
            AccountId attendee,
            int sequence,
            String address,
            boolean cancelled,
            @Nullable String answer,
            @Nullable Instant answeredAt) {

        boolean hasHeard(Reply reply) {
            return answeredAt != null
                    && (reply.answer().name().equals(answer) || reply.saidAt().isBefore(answeredAt));
        }
    }

    private ReplyOutcome answer(Reply reply, String sender) {
        Optional<Invited> found = find(reply.uid()).filter(entry -> !entry.cancelled());
        if (found.isEmpty()) {
            return ReplyOutcome.UNKNOWN_EVENT;
        }
        Invited invited = found.get();
        if (!invited.address().equalsIgnoreCase(sender) || !invited.address().equalsIgnoreCase(reply.attendee())) {
            return ReplyOutcome.NOT_THE_INVITED;
        }
        if (reply.sequence() != invited.sequence()) {
            return ReplyOutcome.OLD_SEQUENCE;
        }
        if (invited.hasHeard(reply)) {
            return ReplyOutcome.SAID_BEFORE;
        }
        Instant now = clock.instant();
        keep(invited.id(), reply.answer(), reply.saidAt().isAfter(now) ? now : reply.saidAt());
        events.publishEvent(new CalendarAnswered(invited.event(), invited.attendee(), reply.answer()));
        return ReplyOutcome.TAKEN;
    }

    private Optional<Invited> find(String uid) {
        return jdbc.sql("""
                        select id, event_id, account_id, sequence, address, cancelled, answer, answered_at
                        from calendar_entry where uid = :uid for update
                        """)
                .param("uid", uid)
                .query((row, n) -> new Invited(
                        JdbcTypes.uuid(row, "id"),
                        JdbcTypes.uuid(row, "event_id"),
                        new AccountId(JdbcTypes.uuid(row, "account_id")),
                        row.getInt("sequence"),
                        row.getString("address"),
                        row.getBoolean("cancelled"),
                        row.getString("answer"),
                        JdbcTypes.instantOrNull(row, "answered_at")))
                .optional();
    }

    private void keep(UUID entry, Answer answer, Instant saidAt) {
        jdbc.sql("update calendar_entry set answer = :answer, answered_at = :at where id = :id")
                .param("answer", answer.name())
                .param("at", JdbcTypes.utc(saidAt.truncatedTo(ChronoUnit.SECONDS)))
                .param("id", entry)
                .update();
    }
}
