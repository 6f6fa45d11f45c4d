package dk.fleksbro.followup;

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
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What of the follow-up waits for somebody: a day to be found, a concern to be answered. */
@Component
class FollowUpWaiting implements WaitingSource, StartActionSource {

    private static final int MOST = 20;
    private static final int SOON = 14;
    private static final int TO_CONSULTANT = 5;

    private final FollowUpLists lists;
    private final Clock clock;

    FollowUpWaiting(FollowUpLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
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
            case CONSULTANT ->
                lists.forConsultant(reader, question()).stream()
                        .filter(row -> row.urgency() < TO_CONSULTANT)
                        .map(row -> urgent(row, today))
                        .toList();
            case TEAM_LEAD ->
                lists.forTeamLead(reader, question()).stream()
                        .limit(1)
                        .map(row -> new Waiting(
                                1, Sentence.of("followup.waiting.lead"), Ladder.LEADS_LIST, clock.instant()))
                        .toList();
            case ADMIN -> List.of();
        };
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
                DanishTime.instant(on, LocalTime.NOON)));
    }

    private Waiting urgent(FollowUpRow row, LocalDate today) {
        Instant by = row.signs().concernBy();
        boolean concern = by != null;
        return new Waiting(
                concern ? 0 : 2,
                Sentence.of(
                        concern ? "followup.waiting.concern" : "followup.waiting.look",
                        row.citizenName(),
                        row.reasons(today, clock.instant()).getFirst()),
                concern ? ConcernService.path(row.id()) : FollowUpService.path(row.id()),
                by != null
                        ? by
                        : DanishTime.instant(
                                Optional.ofNullable(row.signs().nextOn()).orElse(today), LocalTime.NOON));
    }

    private static String other(FollowUpRow row, Role role) {
        return role == Role.FLEX_WORKER ? row.employerName() : row.citizenName();
    }

    private FollowUpLists.Question question() {
        return new FollowUpLists.Question("", true, today(), clock.instant(), MOST, 0);
    }

    private LocalDate today() {
        return DanishTime.date(clock.instant());
    }
}
