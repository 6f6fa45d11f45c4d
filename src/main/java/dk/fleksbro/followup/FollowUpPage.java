package dk.fleksbro.followup;

import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.shared.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The follow-up of one employment as its reader sees it. The team lead sees when people talk, and nothing of how it goes.
 *
 * @param points the schedule as it is now
 */
public record FollowUpPage(FollowUpFile file, SignedIn reader, LocalDate today, List<SchedulePoint> points) {

    private static final int MONTHS_SHOWN = 12;

    static FollowUpPage of(FollowUpFile file, SignedIn reader, LocalDate today) {
        return new FollowUpPage(file, reader, today, file.points(today));
    }

    public EmploymentId id() {
        return file.id();
    }

    /** Who it is about: the workplace for the fleksjobber, the fleksjobber for everybody else. */
    public String other() {
        return reader.role() == Role.FLEX_WORKER ? file.employerName() : file.citizenName();
    }

    public String citizenName() {
        return file.citizenName();
    }

    public String employerName() {
        return file.employerName();
    }

    public boolean isRunning() {
        return file.isRunning(today);
    }

    public boolean seesHowItGoes() {
        return reader.role() != Role.TEAM_LEAD;
    }

    public boolean isOneOfTheTwo() {
        return reader.role() == Role.FLEX_WORKER || reader.role() == Role.EMPLOYER;
    }

    /** The talk that is next, if one is planned. */
    public Optional<TalkRow> next() {
        return file.talks().stream()
                .filter(talk -> talk.id().value().equals(file.signs().nextTalk()))
                .findFirst();
    }

    /** Why a talk is when it is. */
    public Sentence why(TalkRow talk) {
        LocalDate before = talk.movedFrom();
        if (before != null) {
            return Sentence.of("followup.why.agreement-changed", before);
        }
        return points.stream()
                .filter(point -> point.key().equals(talk.point()) && point.due().equals(talk.due()))
                .findFirst()
                .map(SchedulePoint::why)
                .orElseGet(
                        () -> Sentence.of("followup.why.planned." + talk.kind().name()));
    }

    /** All talks there are, the latest day last. */
    public List<TalkRow> talks() {
        return file.talks();
    }

    /** The points of the next year that are no talks yet. */
    public List<SchedulePoint> ahead() {
        Set<String> known = file.talks().stream().map(TalkRow::point).collect(Collectors.toSet());
        return points.stream()
                .filter(point -> !known.contains(point.key()))
                .filter(point -> point.due().isAfter(today) && point.due().isBefore(today.plusMonths(MONTHS_SHOWN)))
                .toList();
    }

    public Growth growth() {
        return Growth.of(file.versions(), file.moods(), today);
    }

    /** What calls for a look; in kind words for the fleksjobber, not for the employer. */
    public List<Sentence> warnings() {
        List<EarlyWarning.Found> found = EarlyWarning.of(file.signs(), today);
        return switch (reader.role()) {
            case CONSULTANT -> found.stream().map(EarlyWarning.Found::why).toList();
            case FLEX_WORKER -> found.stream().map(EarlyWarning.Found::kindly).toList();
            case EMPLOYER, TEAM_LEAD, ADMIN -> List.of();
        };
    }

    /** Whether the two are asked about one small step now. */
    public boolean asksSmallStep() {
        return isOneOfTheTwo() && isRunning() && SmallStep.isDue(growth(), file.askedOn(), file.concernWaits(), today);
    }
}
