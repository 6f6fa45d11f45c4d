package dk.fleksbro.calendar;

import dk.fleksbro.account.AccountId;
import java.util.UUID;

/** An attendee has answered the newest invitation in their own calendar program; told once for each answer. */
public record CalendarAnswered(UUID event, AccountId attendee, Answer answer) {

    public enum Answer {
        ACCEPTED,
        DECLINED,
        TENTATIVE
    }
}
