package dk.fleksbro.followup;

import dk.fleksbro.account.About;
import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.account.StartAction;
import dk.fleksbro.account.StartActionSource;
import dk.fleksbro.account.Waiting;
import dk.fleksbro.account.WaitingSource;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.Sentence;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What of the follow-up waits for somebody: a day to be found, a concern to be answered. */
@Component
class FollowUpWaiting implements WaitingSource, StartActionSource {

    private static final int MOST = 20;
    private static final int ALL = 500;
    private static final int SOON = 14;
    private static final int TO_CONSULTANT = 5;
    /** A talk is two weeks late, and climbs. */
    private static final int LONG_LATE = 2;

    private final FollowUpLists lists;
    private final Clock clock;

    FollowUpWaiting(FollowUpLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    @Override
    public Topic topic() {
        return Topic.FOLLOW_UP;
    }

    @Override
    public List<Waiting> waitingFor(SignedIn reader) {
        LocalDate today = today();
        return switch (reader.role()) {
            case EMPLOYER, FLEX_WORKER ->
                lists.own(reader, question()).stream()
                        .map(row -> day(row, reader.role(), today))
                        .flatMap(Optional::stream)
                        .toList();
            case CONSULTANT -> lines(reader, MOST);
            case TEAM_LEAD ->
                lists.forTeamLead(reader, question()).stream()
                        .limit(1)
                        .map(row -> new Waiting(
                                1, Sentence.of("followup.waiting.lead"), Ladder.LEADS_LIST, clock.instant()))
                        .toList();
            case ADMIN -> List.of();
        };
    }

    @Override
    public List<Waiting> workOf(SignedIn consultant) {
        return lines(consultant, ALL);
    }

    private List<Waiting> lines(SignedIn consultant, int most) {
        LocalDate today = today();
        return lists.forConsultant(consultant, question(most)).stream()
                .filter(row -> row.urgency() < TO_CONSULTANT)
                .map(row -> urgent(row, today))
                .flatMap(Optional::stream)
                .toList();
    }

    /** "Something is wrong?" for everybody with a running employment. */
    @Override
    public List<StartAction> actionsFor(SignedIn reader) {
        if (reader.role() != Role.EMPLOYER && reader.role() != Role.FLEX_WORKER) {
            return List.of();
        }
        return lists.own(reader, question()).stream()
                .map(row -> new StartAction(
                        Sentence.of("followup.start.concern", other(row, reader.role())),
                        ConcernService.path(row.id())))
                .toList();
    }

    /** A talk nobody has been invited to, and that is due soon; the citizen hears of the day and not that it has passed. */
    private Optional<Waiting> day(FollowUpRow row, Role role, LocalDate today) {
        LocalDate on = row.signs().nextOn();
        TalkKind kind = row.signs().nextKind();
        boolean lead = role == Role.EMPLOYER && kind != null && !kind.isWithMunicipality();
        if (on == null
                || row.signs().nextStatus() != TalkStatus.PLANNED
                || on.isAfter(today.plusDays(SOON))
                || (!lead && on.isBefore(today))) {
            return Optional.empty();
        }
        return Optional.of(new Waiting(
                lead ? 2 : 4,
                Sentence.of(lead ? "followup.waiting.find-day" : "followup.waiting.soon", other(row, role)),
                FollowUpService.path(row.id()),
                DanishTime.instant(on, LocalTime.MIDNIGHT)));
    }

    /** A concern with its deadline; else the first warning, but for two views of a talk, which {@link TalkWaiting} tells of. */
    private Optional<Waiting> urgent(FollowUpRow row, LocalDate today) {
        Instant by = row.signs().concernBy();
        return by != null
                ? Optional.of(concern(row, by, today))
                : EarlyWarning.of(row.signs(), today).stream()
                        .filter(found -> found.rule() != EarlyWarning.DISAGREED)
                        .findFirst()
                        .map(found -> look(row, found.why(), today));
    }

    private Waiting concern(FollowUpRow row, Instant by, LocalDate today) {
        return new Waiting(
                        0,
                        Sentence.of(
                                "followup.waiting.concern",
                                row.citizenName(),
                                row.reasons(today, clock.instant()).getFirst()),
                        ConcernService.path(row.id()),
                        // the last moment of its last day
                        by.minusSeconds(1))
                .about(about(row, true));
    }

    private static Waiting look(FollowUpRow row, Sentence why, LocalDate today) {
        return new Waiting(
                        row.urgency() <= LONG_LATE ? 1 : 2,
                        Sentence.of("followup.waiting.look", row.citizenName(), why),
                        FollowUpService.path(row.id()),
                        DanishTime.instant(since(row.signs(), today), LocalTime.MIDNIGHT))
                .about(about(row, false));
    }

    /** The same day as long as nothing happens. */
    private static LocalDate since(Signs signs, LocalDate today) {
        return Stream.of(signs.nextOn(), signs.minutesSince(), signs.considerationsSince())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(today);
    }

    /** A day for a talk between the two is the workplace's to find; a concern is answered by the consultant. */
    private static About about(FollowUpRow row, boolean concern) {
        TalkKind kind = row.signs().nextKind();
        boolean theirs = !concern
                && kind != null
                && !kind.isWithMunicipality()
                && row.signs().nextStatus() == TalkStatus.PLANNED;
        UUID citizen = row.citizen().value();
        return theirs
                ? About.workplaceAt(citizen, row.citizenName(), row.workplace().value(), FollowUpService.path(row.id()))
                : About.of(citizen, row.citizenName());
    }

    private static String other(FollowUpRow row, Role role) {
        return role == Role.FLEX_WORKER ? row.employerName() : row.citizenName();
    }

    private FollowUpLists.Question question() {
        return question(MOST);
    }

    private FollowUpLists.Question question(int most) {
        return new FollowUpLists.Question("", true, today(), clock.instant(), most, 0);
    }

    private LocalDate today() {
        return DanishTime.date(clock.instant());
    }
}
