package dk.fleksbro.followup;

import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.consent.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An employment with all that its follow-up page needs, read in one statement.
 *
 * @param consultantName the citizen's consultant, or an empty text
 * @param versions the approved agreements, by the day they take effect
 * @param moods the well-being opened at the talks
 * @param askedOn the day the reader's side last answered the question about a small step
 * @param concernWaits whether a concern the reader may see waits for its answer
 * @param unread whether the reader has been told something of it and has not opened it
 */
record FollowUpFile(
        EmploymentId id,
        Facts facts,
        String citizenName,
        String employerName,
        String consultantName,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endedOn,
        Signs signs,
        List<TalkRow> talks,
        List<Growth.Dated> versions,
        List<Growth.Mood> moods,
        @Nullable LocalDate askedOn,
        boolean concernWaits,
        boolean unread) {

    FollowUpFile {
        talks = List.copyOf(talks);
        versions = List.copyOf(versions);
        moods = List.copyOf(moods);
    }

    boolean isRunning(LocalDate today) {
        return startsOn != null && (endedOn == null || !endedOn.isBefore(today));
    }

    /** The schedule as it is now, from the start on; nothing before an agreement is approved. */
    List<SchedulePoint> points(LocalDate today) {
        if (startsOn == null) {
            return List.of();
        }
        List<PointDone> history = talks.stream()
                .filter(talk -> talk.overOn() != null && talk.status() != TalkStatus.REPLACED)
                .map(talk -> new PointDone(talk.point(), talk.due(), Objects.requireNonNull(talk.overOn())))
                .toList();
        return Schedule.points(ScheduleFacts.of(startsOn, endedOn, versions, today), ScheduleRules.all(), history);
    }
}
