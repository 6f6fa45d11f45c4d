package dk.fleksbro.followup;

import dk.fleksbro.agreement.DryRunPart;
import dk.fleksbro.agreement.EmploymentFile;
import dk.fleksbro.agreement.Terms;
import dk.fleksbro.shared.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What a change would do to the days of the talks, by the same schedule that plans them. It asks the database nothing, so it
 * tells of the days as they are when talks are held in time.
 */
@Component
class ScheduleDryRun implements DryRunPart {

    @Override
    public Topic topic() {
        return Topic.DATES;
    }

    @Override
    public List<Sentence> say(Planned planned) {
        LocalDate start = planned.file().employment().startsOn();
        if (start == null) {
            return List.of();
        }
        List<Growth.Dated> versions = new ArrayList<>(TalkPlanner.known(planned.file(), planned.today()));
        Map<String, SchedulePoint> before = points(planned, start, versions);
        versions.add(new Growth.Dated(planned.from(), planned.after()));
        Map<String, SchedulePoint> after = points(planned, start, versions);
        List<Sentence> said = new ArrayList<>();
        int interval = new Terms(planned.after()).followUpInterval();
        if (interval != new Terms(planned.before()).followUpInterval()) {
            said.add(Sentence.of("followup.dry-run.interval", interval));
        }
        List<LocalDate> next = next(after);
        if (!next.equals(next(before)) && !next.isEmpty()) {
            said.add(Sentence.of("followup.dry-run.next", next.getFirst(), next.getLast()));
            said.add(Sentence.of("followup.dry-run.invited"));
        }
        after.values().stream()
                .filter(point -> point.kind() != TalkKind.BETWEEN_US && !before.containsKey(point.key()))
                .forEach(point -> said.add(Sentence.of(
                        "followup.dry-run.new",
                        Sentence.of("followup.kind." + point.kind().name()),
                        point.due())));
        return said.isEmpty() ? List.of(Sentence.of("followup.dry-run.same")) : said;
    }

    /** The days of the next two talks between the two. */
    private static List<LocalDate> next(Map<String, SchedulePoint> points) {
        return points.values().stream()
                .filter(point -> point.kind() == TalkKind.BETWEEN_US)
                .map(SchedulePoint::due)
                .sorted()
                .limit(2)
                .toList();
    }

    /** The points from today on, by their names. */
    private static Map<String, SchedulePoint> points(Planned planned, LocalDate start, List<Growth.Dated> versions) {
        EmploymentFile file = planned.file();
        ScheduleFacts facts = ScheduleFacts.of(start, file.employment().endedOn(), versions, planned.today());
        return Schedule.points(facts, ScheduleRules.all(), List.of()).stream()
                .filter(point -> !point.due().isBefore(planned.today()))
                .collect(Collectors.toMap(SchedulePoint::key, Function.identity()));
    }
}
