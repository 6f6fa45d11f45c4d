package dk.fleksbro.followup;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What somebody promised to do at a talk.
 *
 * @param mine whether it was agreed at the talk that is looked at; the others are carried along
 */
public record AgreedAction(
        UUID id, long version, String text, TalkParty owner, LocalDate dueOn, Status status, boolean mine) {

    public static final int TEXT_MAX = 300;

    public enum Status {
        OPEN,
        DONE,
        DROPPED
    }

    public boolean isLate(LocalDate today) {
        return status == Status.OPEN && dueOn.isBefore(today);
    }
}
