package dk.fleksbro.fair;

import dk.fleksbro.fairplan.Fair;
import dk.fleksbro.fairplan.FairDate;
import dk.fleksbro.fairplan.FairEmployer;
import dk.fleksbro.fairplan.FairRule;
import dk.fleksbro.fairplan.PlanChecker;
import dk.fleksbro.fairplan.RuleFinding;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The rules of the plan for dates that are written down afterwards: two cannot have met where one of them was elsewhere, no table was
 * free, or one had said no. That somebody had more dates than planned, or less rest, is a fact and no reason to refuse it.
 */
@Component
public class ResultRules {

    private static final Set<FairRule> CLASHES = EnumSet.of(
            FairRule.PAIR_NOT_ALLOWED,
            FairRule.PAIR_TWICE,
            FairRule.SEEKER_TWICE_IN_ROUND,
            FairRule.NO_TABLE,
            FairRule.NO_ACCESSIBLE_TABLE,
            FairRule.COMPANION_TWICE_IN_ROUND,
            FairRule.ROUND_CLOSED);

    private final PlanVersions versions;
    private final PlansInForce plans;
    private final JdbcClient jdbc;

    ResultRules(PlanVersions versions, PlansInForce plans, JdbcClient jdbc) {
        this.versions = versions;
        this.plans = plans;
        this.jdbc = jdbc;
    }

    /**
     * The rule of the plan that this date breaks, if any.
     *
     * @param plan the plan the day runs by
     * @param known the other dates of the day
     */
    public Optional<FairRule> broken(PlanVersion plan, List<PlannedDate> known, PlannedDate added) {
        PlanInput input = versions.input(plan.id());
        Optional<FairDate> date = date(input, added);
        if (date.isEmpty() || isRefused(added)) {
            return Optional.of(FairRule.PAIR_NOT_ALLOWED);
        }
        Fair day = day(input, plans.closedTables(plan.fair()));
        List<FairDate> dates = new ArrayList<>();
        known.forEach(one -> date(input, one).ifPresent(dates::add));
        Set<RuleFinding> before = new HashSet<>(PlanChecker.check(day, dates));
        dates.add(date.get());
        return PlanChecker.check(day, dates).stream()
                .filter(finding -> CLASHES.contains(finding.rule()) && !before.contains(finding))
                .map(RuleFinding::rule)
                .findFirst();
    }

    private static Optional<FairDate> date(PlanInput input, PlannedDate date) {
        int seeker = input.seekers().indexOf(date.seeker());
        int stand = input.stands().indexOf(date.stand());
        return seeker < 0 || stand < 0 ? Optional.empty() : Optional.of(new FairDate(seeker, stand, date.round() - 1));
    }

    /** Either of the two has said “not this one”, also after the plan was made. */
    private boolean isRefused(PlannedDate date) {
        return jdbc.sql("""
                        select count(*) from fair_wish where seeker_id = :seeker and fair_workplace_id = :stand and place is null
                        """)
                        .param("seeker", date.seeker())
                        .param("stand", date.stand())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The whole day, with the tables that were really there in each round. */
    private static Fair day(PlanInput input, Map<Integer, Integer> closed) {
        Fair fair = input.fair();
        List<FairEmployer> employers = new ArrayList<>();
        for (int stand = 0; stand < fair.employers().size(); stand++) {
            employers.add(employer(fair.employers().get(stand), input.tables().get(stand), closed));
        }
        return new Fair(
                fair.rounds(),
                fair.pausesAfter(),
                fair.targetDates(),
                fair.everyEmployerFirst(),
                employers,
                fair.seekers(),
                fair.pairs(),
                List.of(),
                0);
    }

    /** @param numbers the numbers of its tables, the accessible ones first */
    private static FairEmployer employer(FairEmployer planned, List<Integer> numbers, Map<Integer, Integer> closed) {
        List<Integer> tables = new ArrayList<>();
        List<Integer> accessible = new ArrayList<>();
        for (int round = 0; round < planned.tables().size(); round++) {
            tables.add(open(numbers, planned.tables().get(round), round, closed));
            accessible.add(open(numbers, planned.accessible().get(round), round, closed));
        }
        return new FairEmployer(tables, accessible);
    }

    /** How many of the first of these tables are open in a round, counted from 0. */
    private static int open(List<Integer> numbers, int first, int round, Map<Integer, Integer> closed) {
        return (int) numbers.stream()
                .limit(first)
                .filter(number -> round + 1 < closed.getOrDefault(number, Integer.MAX_VALUE))
                .count();
    }
}
