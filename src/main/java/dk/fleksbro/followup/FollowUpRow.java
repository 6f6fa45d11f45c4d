package dk.fleksbro.followup;

import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.employer.WorkplaceId;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.Sentence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One employment in a list of what is to be followed up.
 *
 * @param consultantName the citizen's consultant, or an empty text
 * @param urgency what goes wrong first: 0 is most urgent
 */
public record FollowUpRow(
        EmploymentId id,
        CitizenId citizen,
        String citizenName,
        WorkplaceId workplace,
        String employerName,
        String consultantName,
        Signs signs,
        int urgency) {

    /** Why it stands where it stands, for the consultant; what is worst first. */
    public List<Sentence> reasons(LocalDate today, Instant now) {
        List<Sentence> reasons = new ArrayList<>();
        Instant by = signs.concernBy();
        if (by != null) {
            reasons.add(concern(by, now));
        }
        EarlyWarning.of(signs, today).forEach(found -> reasons.add(found.why()));
        if (reasons.isEmpty()) {
            reasons.add(next(today));
        }
        return reasons;
    }

    /** The same for the team lead: what has climbed, and nothing of what it is about. */
    public List<Sentence> climbed(LocalDate today) {
        List<Sentence> reasons = new ArrayList<>();
        if (signs.concernClimbed()) {
            reasons.add(Sentence.of("followup.list.concern-climbed"));
        }
        if (signs.daysLate(today) >= LadderStep.AFTER_28.firstDay()) {
            reasons.add(Sentence.of("followup.warning.TALK_LATE", signs.daysLate(today)));
        }
        return reasons;
    }

    private static Sentence concern(Instant by, Instant now) {
        return by.isAfter(now)
                ? Sentence.of("followup.list.concern", DanishTime.date(by.minusSeconds(1)))
                : Sentence.of("followup.list.concern-late");
    }

    /** When the next talk is, kindly: of a day that has passed it only says that a new one is to be found. */
    public Sentence next(LocalDate today) {
        LocalDate on = signs.nextOn();
        if (on == null) {
            return Sentence.of("followup.list.no-talk");
        }
        if (on.isBefore(today)) {
            return Sentence.of("followup.list.new-day");
        }
        return Sentence.of(
                signs.nextStatus() == TalkStatus.CONFIRMED ? "followup.list.agreed" : "followup.list.next", on);
    }
}
