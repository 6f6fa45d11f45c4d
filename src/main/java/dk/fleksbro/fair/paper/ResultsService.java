package dk.fleksbro.fair.paper;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.fair.Duty;
import dk.fleksbro.fair.FairAccess;
import dk.fleksbro.fair.FairCourse;
import dk.fleksbro.fair.FairDuties;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairMove;
import dk.fleksbro.fair.FairStatus;
import dk.fleksbro.fair.FairTerms;
import dk.fleksbro.fair.JobFair;
import dk.fleksbro.fair.PaperPlan;
import dk.fleksbro.fair.PaperPlans;
import dk.fleksbro.fair.PlannedDate;
import dk.fleksbro.fair.ResultRules;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.Sentence;
import dk.fleksbro.shared.UnitOfWork;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Takes in the results of a fair that was run on paper. What is typed is saved at once, under the rules of the plan; of two who type
 * the same date, the second is told what the first wrote, and decides.
 */
@Service
@UnitOfWork
public class ResultsService {

    private static final Set<Duty> TYPISTS = EnumSet.of(Duty.HOST, Duty.DOOR, Duty.HELPER, Duty.TIME_KEEPER);
    private static final Set<FairStatus> PLANNED = EnumSet.of(FairStatus.PLANNED, FairStatus.RUNNING);

    private final FairAccess mine;
    private final FairDuties duties;
    private final FairCourse course;
    private final PaperPlans plans;
    private final TypedDates typed;
    private final ResultRules rules;
    private final CurrentAccount current;
    private final Clock clock;

    ResultsService(
            FairAccess mine,
            FairDuties duties,
            FairCourse course,
            PaperPlans plans,
            TypedDates typed,
            ResultRules rules,
            CurrentAccount current,
            Clock clock) {
        this.mine = mine;
        this.duties = duties;
        this.course = course;
        this.plans = plans;
        this.typed = typed;
        this.rules = rules;
        this.current = current;
        this.clock = clock;
    }

    public ResultsPage page(FairId id) {
        JobFair fair = mine.require(id, Part.FAIR_DUTY, Purpose.MATCHING);
        boolean mayType = mayType(id);
        boolean mayEnd = PLANNED.contains(fair.status()) && isOver(fair) && duties.has(id, Duty.HOST);
        if (!mayType || !isTime(fair)) {
            return new ResultsPage(fair, mayType, isTime(fair), mayEnd, List.of(), Map.of());
        }
        PaperPlan plan = plan(fair);
        return new ResultsPage(fair, true, true, mayEnd, ResultRows.of(plan, typed.of(id)), plan.stands());
    }

    /**
     * Writes down whether a date was held; what is written already is not written again.
     *
     * @param seen what the typist saw; when somebody else has written something since, nothing is done and the typist is told
     * @param result {@link Result#OPEN} takes back what was written
     */
    public void type(FairId id, DateKey key, Result seen, Result result) {
        JobFair fair = lock(id);
        PaperPlan plan = plan(fair);
        List<ResultRow> rows = ResultRows.of(plan, typed.of(id));
        Optional<ResultRow> row =
                rows.stream().filter(one -> one.key().equals(key)).findFirst();
        Result now = row.map(ResultRow::result).orElse(Result.OPEN);
        if (now == result) {
            return;
        }
        if (now != seen) {
            throw new RuleBroken(
                    PaperRule.FAIR_RESULT_TYPED_BY_OTHER,
                    row.flatMap(ResultRow::typedBy).orElse("–"),
                    Sentence.of("result." + now.name()),
                    Sentence.of("result." + result.name()));
        }
        ResultRow known = row.orElseThrow(() -> new RuleBroken(PaperRule.FAIR_RESULT_GONE));
        if (result == Result.OPEN) {
            typed.remove(key);
            return;
        }
        if (result == Result.HELD) {
            requireLegal(plan, ResultRows.known(rows, key), key, known.round());
        }
        typed.put(key, known.round(), result == Result.HELD, current.require().id(), clock.instant());
    }

    /** Writes down a date that was held and not planned, or not in that round. */
    public void add(FairId id, long card, UUID stand, int round) {
        JobFair fair = lock(id);
        PaperPlan plan = plan(fair);
        DateKey key = new DateKey(
                plan.seekers().stream()
                        .filter(seeker -> plan.person(seeker).card() == card)
                        .findFirst()
                        .orElseThrow(() -> new RuleBroken(PaperRule.FAIR_RESULT_CARD_UNKNOWN, String.valueOf(card))),
                stand);
        List<ResultRow> rows = ResultRows.of(plan, typed.of(id));
        // a date of the two that was planned in another round, and not missed, is in the way: a pair meets once
        requireLegal(plan, ResultRows.known(rows), key, round);
        typed.put(key, round, true, current.require().id(), clock.instant());
    }

    /** The day is over: it was run on paper, or its clock was left standing. */
    public void endDay(FairId id) {
        JobFair fair = duties.lock(id, Duty.HOST);
        if (!PLANNED.contains(fair.status()) || !isOver(fair)) {
            throw new RuleBroken(PaperRule.FAIR_RESULT_NOT_OVER);
        }
        if (fair.status() == FairStatus.PLANNED) {
            course.move(fair, FairMove.START);
        }
        course.move(duties.lock(id, Duty.HOST), FairMove.END);
    }

    private JobFair lock(FairId id) {
        JobFair fair = mine.lock(id, Part.FAIR_DUTY, Purpose.MATCHING);
        if (!mayType(id)) {
            throw new RuleBroken(PaperRule.FAIR_RESULT_NOT_STAFF);
        }
        if (!isTime(fair)) {
            throw new RuleBroken(PaperRule.FAIR_RESULT_NOT_NOW);
        }
        return fair;
    }

    private void requireLegal(PaperPlan plan, List<PlannedDate> known, DateKey key, int round) {
        rules.broken(plan.version(), known, new PlannedDate(key.seeker(), key.stand(), round, 0))
                .ifPresent(rule -> {
                    throw new RuleBroken(PaperRule.FAIR_RESULT_BREAKS_RULE, Sentence.of("plan-rule." + rule.name()));
                });
    }

    private boolean mayType(FairId id) {
        return TYPISTS.stream().anyMatch(duty -> duties.has(id, duty));
    }

    private PaperPlan plan(JobFair fair) {
        return plans.inForce(fair).orElseThrow(() -> new RuleBroken(PaperRule.FAIR_RESULT_NOT_NOW));
    }

    private boolean isTime(JobFair fair) {
        return (PLANNED.contains(fair.status()) || fair.status() == FairStatus.HELD)
                && !DanishTime.date(clock.instant()).isBefore(fair.terms().day());
    }

    private boolean isOver(JobFair fair) {
        FairTerms terms = fair.terms();
        return !clock.instant()
                .isBefore(DanishTime.instant(
                        terms.day(), terms.times().rounds().getLast().ends()));
    }
}
