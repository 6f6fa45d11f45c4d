package dk.fleksbro.followup;

import dk.fleksbro.agreement.AgreementApproved;
import dk.fleksbro.agreement.EmploymentEnded;
import dk.fleksbro.agreement.EmploymentFile;
import dk.fleksbro.agreement.EmploymentFiles;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.WorkingDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the talks of an employment in step with its schedule, in the transaction of what has happened. Of a rule that
 * repeats, the next talk is planned; when it is over, the one after it.
 */
@Component
class TalkPlanner {

    private final EmploymentFiles files;
    private final TalkPlans talks;
    private final AgreementSigns signs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TalkPlanner(
            EmploymentFiles files,
            TalkPlans talks,
            AgreementSigns signs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.files = files;
        this.talks = talks;
        this.signs = signs;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void approved(AgreementApproved approved) {
        files.find(approved.employment(), today()).ifPresent(file -> {
            plan(file);
            signs.keep(file, approved.version());
        });
    }

    @EventListener
    void over(TalkOver over) {
        plan(over.employment());
    }

    @EventListener
    void ended(EmploymentEnded ended) {
        Instant now = clock.instant();
        LocalDate last = ended.lastDay() == null ? LocalDate.MAX : ended.lastDay();
        talks.takeUpAgain(ended.employment(), last, now);
        for (TalkPlan talk : talks.of(ended.employment())) {
            if (talk.status().isToCome() && talk.day().isAfter(last)) {
                talks.close(talk, now);
                if (talk.status() != TalkStatus.PLANNED) {
                    events.publishEvent(new TalkDropped(ended.employment(), talk.id(), talk.status(), ended.quietly()));
                }
            }
        }
        plan(ended.employment());
    }

    /** Plans what is missing and moves what nobody has been invited to; done twice, it changes nothing. */
    void plan(EmploymentId employment) {
        files.find(employment, today()).ifPresent(this::plan);
    }

    private void plan(EmploymentFile file) {
        List<TalkPlan> rows = talks.of(file.id());
        LocalDate start = file.employment().startsOn();
        if (start == null) {
            return;
        }
        Instant now = clock.instant();
        ScheduleFacts facts = ScheduleFacts.of(start, file.employment().endedOn(), known(file, today()), today());
        List<SchedulePoint> points = Schedule.points(facts, ScheduleRules.all(), history(rows));
        LocalDate known =
                rows.stream().map(TalkPlan::plannedOn).min(LocalDate::compareTo).orElse(today());
        Map<String, TalkPlan> byPoint = rows.stream().collect(Collectors.toMap(TalkPlan::point, Function.identity()));
        Map<String, List<SchedulePoint>> byRule =
                points.stream().collect(Collectors.groupingBy(point -> rule(point.key())));
        points.forEach(point -> {
            TalkPlan row = byPoint.get(point.key());
            if (row != null
                    && row.status() == TalkStatus.PLANNED
                    // one that is late stays late; it is for the ladder
                    && !row.due().isBefore(today())
                    && !row.due().equals(point.due())) {
                LocalDate due = notPast(point.due());
                if (!row.due().equals(due)) {
                    talks.shift(row, due, now);
                }
            }
        });
        byRule.forEach((rule, own) -> {
            boolean repeats =
                    ScheduleRules.all().stream().anyMatch(line -> line.key().equals(rule) && line.repeats());
            boolean waiting = rows.stream()
                    .anyMatch(row -> row.rule().equals(rule) && row.status().isToCome());
            if (repeats && waiting) {
                return;
            }
            own.stream()
                    .filter(point -> !byPoint.containsKey(point.key()))
                    .filter(point -> !point.due().isBefore(known))
                    .limit(repeats ? 1 : own.size())
                    .forEach(point -> talks.plan(file.id(), point.key(), point.kind(), point.due(), now));
        });
    }

    /** The version in force and those to come. */
    static List<Growth.Dated> known(EmploymentFile file, LocalDate today) {
        return Stream.concat(file.inForce(today).stream(), file.toCome(today).stream())
                .map(version ->
                        new Growth.Dated(Objects.requireNonNull(version.effectiveFrom()), file.content(version)))
                .toList();
    }

    static List<PointDone> history(List<TalkPlan> rows) {
        return rows.stream()
                .filter(row -> row.over() != null && row.status() != TalkStatus.REPLACED)
                .map(row -> new PointDone(row.point(), row.due(), Objects.requireNonNull(row.over())))
                .toList();
    }

    private LocalDate notPast(LocalDate due) {
        return due.isBefore(today()) ? WorkingDays.onOrAfter(today()) : due;
    }

    private static String rule(String point) {
        return point.substring(0, point.indexOf(':'));
    }

    private LocalDate today() {
        return DanishTime.date(clock.instant());
    }
}
