package dk.fleksbro.fair.after;

import dk.fleksbro.agreement.MatchAgreements;
import dk.fleksbro.agreement.MatchAgreements.Agreed;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.JobFair;
import dk.fleksbro.fair.PlanInForce;
import dk.fleksbro.fair.PlannedDate;
import dk.fleksbro.fair.PlansInForce;
import dk.fleksbro.fair.Side;
import dk.fleksbro.fair.day.FairDay;
import dk.fleksbro.fair.day.Presence;
import dk.fleksbro.shared.jdbc.JdbcTypes;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a report counts. */
@Repository
class ReportFacts {

    private static final List<Integer> DAYS = List.of(30, 90, 180);
    private static final Set<Presence.Status> WAS_THERE = EnumSet.of(Presence.Status.HERE, Presence.Status.LEFT);

    private final JdbcClient jdbc;
    private final PlansInForce plans;
    private final FairDay day;
    private final Outcomes outcomes;
    private final NextSteps steps;
    private final MatchAgreements agreements;

    ReportFacts(
            JdbcClient jdbc,
            PlansInForce plans,
            FairDay day,
            Outcomes outcomes,
            NextSteps steps,
            MatchAgreements agreements) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.day = day;
        this.outcomes = outcomes;
        this.steps = steps;
        this.agreements = agreements;
    }

    FairFigures figures(JobFair fair, LocalDate today) {
        List<PlannedDate> held = day.held(fair);
        List<Outcome> both = outcomes.of(fair.id()).stream()
                .filter(outcome -> outcome.result() == DateResult.BOTH_YES)
                .toList();
        LocalDate on = fair.terms().day();
        List<Agreed> agreed =
                agreements
                        .of(both.stream()
                                .flatMap(outcome -> outcome.match().stream())
                                .toList())
                        .stream()
                        // an agreement from before the fair is not the fair's
                        .filter(one ->
                                !one.agreedOn().isBefore(on) && !one.agreedOn().isAfter(on.plusDays(DAYS.getLast())))
                        .toList();
        return new FairFigures(
                plans.of(fair.id()).map(PlanInForce::dates).orElse(List.of()).size(),
                held.size(),
                came(fair, Side.SEEKER, held).size(),
                came(fair, Side.WORKPLACE, held).size(),
                both.size(),
                (int) steps.of(fair.id()).stream()
                        .filter(step -> step.kind() == StepKind.TRIAL && step.status() == StepStatus.DONE)
                        .count(),
                DAYS.stream().map(days -> within(days, on, today, agreed)).toList(),
                agreed.stream().mapToInt(Agreed::weeklyMinutes).sum());
    }

    private static Within within(int days, LocalDate on, LocalDate today, List<Agreed> agreed) {
        LocalDate last = on.plusDays(days);
        int count = (int)
                agreed.stream().filter(one -> !one.agreedOn().isAfter(last)).count();
        return new Within(days, count, today.isAfter(last));
    }

    Chances chances(JobFair fair) {
        List<PlannedDate> held = day.held(fair);
        Map<UUID, Set<Need>> needs = needs(fair.id());
        Map<UUID, Long> dates =
                held.stream().collect(Collectors.groupingBy(PlannedDate::seeker, Collectors.counting()));
        return Chances.of(came(fair, Side.SEEKER, held).stream()
                .map(seeker ->
                        new Chance(dates.getOrDefault(seeker, 0L).intValue(), needs.getOrDefault(seeker, Set.of())))
                .toList());
    }

    /** Who was seen there, at the door or at a table. */
    private Set<UUID> came(JobFair fair, Side side, List<PlannedDate> held) {
        Stream<UUID> seen = day.presences(fair).values().stream()
                .filter(presence -> presence.side() == side && WAS_THERE.contains(presence.status()))
                .map(Presence::guest);
        Stream<UUID> met = held.stream().map(date -> side == Side.SEEKER ? date.seeker() : date.stand());
        return new HashSet<>(Stream.concat(seen, met).toList());
    }

    private Map<UUID, Set<Need>> needs(FairId fair) {
        Map<UUID, Set<Need>> needs = new HashMap<>();
        jdbc.sql("""
                        select id, wheelchair, companion <> 'NOBODY' as with_companion, interpreter <> '' as with_interpreter, quiet_table
                        from fair_seeker where fair_id = :fair
                        """).param("fair", fair.value()).query(row -> {
            Set<Need> own = EnumSet.noneOf(Need.class);
            Map.of(
                            Need.WHEELCHAIR, row.getBoolean("wheelchair"),
                            Need.COMPANION, row.getBoolean("with_companion"),
                            Need.INTERPRETER, row.getBoolean("with_interpreter"),
                            Need.QUIET, row.getBoolean("quiet_table"))
                    .forEach((need, has) -> {
                        if (has) {
                            own.add(need);
                        }
                    });
            needs.put(JdbcTypes.uuid(row, "id"), own);
        });
        return needs;
    }

    /** The fair the municipality held before that one. */
    Optional<FairId> before(JobFair fair) {
        return jdbc.sql("""
                        select id from fair where municipality_id = :municipality and status in ('HELD', 'FOLLOWED_UP')
                        and day < :day order by day desc, id limit 1
                        """)
                .param("municipality", fair.municipality().value())
                .param("day", fair.terms().day())
                .query((row, n) -> new FairId(JdbcTypes.uuid(row, "id")))
                .optional();
    }
}
