package dk.fleksbro.fair.paper;

import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.document.Paper;
import dk.fleksbro.fair.FairAccess;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.JobFair;
import dk.fleksbro.fair.PaperPlan;
import dk.fleksbro.fair.PaperPlans;
import dk.fleksbro.fair.PlanService;
import dk.fleksbro.fair.PlanVersion;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.UnitOfWork;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Puts a fair on paper: the papers that carry the day without a network, and what is different from those in hand. */
@Service
@UnitOfWork
public class PrintService {

    /** People to a file: fifty sheets of cards, made in some seconds in little memory. */
    static final int PEOPLE_A_PART = 200;

    private final FairAccess mine;
    private final PaperPlans plans;
    private final PlanService planning;
    private final String address;

    PrintService(
            FairAccess mine, PaperPlans plans, PlanService planning, @Value("${fleksbro.address}") String address) {
        this.mine = mine;
        this.plans = plans;
        this.planning = planning;
        this.address = address;
    }

    public PrintPage page(FairId id) {
        JobFair fair = mine.require(id, Part.FAIR_PLAN, Purpose.MATCHING);
        PaperPlans.Pair pair = plans.find(fair);
        if (pair.next().isEmpty()) {
            return new PrintPage(fair, pair.next(), pair.inHand(), List.of(), 0, 0);
        }
        PaperPlan plan = plans.of(fair, pair.next().get());
        List<HandChange> changes = changes(plan, pair.inHand());
        return new PrintPage(
                fair,
                pair.next(),
                pair.inHand(),
                changed(plan, changes).stream()
                        .map(seeker -> plan.person(seeker).card())
                        .toList(),
                changes.stream().map(HandChange::stand).distinct().count(),
                parts(plan));
    }

    /** What is printed is as it is: the plan never changes, and the next one tells what is different from it. */
    public void freeze(FairId id, int seen) {
        planning.printed(id, seen);
    }

    /**
     * One of the papers, in words; its PDF is made outside this unit of work.
     *
     * @param part from 0, of a paper that comes in parts
     */
    public Paper paper(FairId id, PaperKind kind, int part) {
        JobFair fair = mine.require(id, Part.FAIR_PLAN, Purpose.MATCHING);
        PaperPlans.Pair pair = plans.find(fair);
        PlanVersion version = pair.next().orElseThrow(() -> new RuleBroken(PaperRule.FAIR_PAPER_NO_PLAN));
        if (version.frozenAt() == null) {
            throw new RuleBroken(PaperRule.FAIR_PAPER_NOT_FROZEN);
        }
        PaperPlan plan = plans.of(fair, version);
        return switch (kind) {
            case CARDS -> PersonCards.of(plan, slice(plan.seekers(), part, parts(plan)), address);
            case TABLES -> TableLists.of(plan, slice(plan.standRows(), part, parts(plan)));
            case SIGNS -> RoomSigns.of(plan);
            case RUN_SHEET -> RunSheet.of(plan);
            case RESULTS ->
                ResultCards.of(
                        plan, slice(plan.seekers(), part, parts(plan)), slice(plan.standRows(), part, parts(plan)));
            case CHANGED_CARDS -> PersonCards.of(plan, changed(plan, changes(plan, pair.inHand())), address);
            case SLIPS ->
                ChangeSlips.of(
                        plan,
                        changes(plan, pair.inHand()),
                        pair.inHand().map(PlanVersion::number).orElse(0));
        };
    }

    private List<HandChange> changes(PaperPlan plan, Optional<PlanVersion> inHand) {
        return inHand.map(version -> HandChange.between(plans.dates(version), plan.dates()))
                .orElse(List.of());
    }

    private static List<UUID> changed(PaperPlan plan, List<HandChange> changes) {
        Set<UUID> people = new HashSet<>();
        changes.forEach(change -> people.add(change.seeker()));
        return plan.seekers().stream().filter(people::contains).toList();
    }

    private static int parts(PaperPlan plan) {
        return Math.max(1, Math.ceilDiv(plan.seekers().size(), PEOPLE_A_PART));
    }

    /** The same number in each part, but for the last. */
    static <T> List<T> slice(List<T> all, int part, int parts) {
        int size = Math.ceilDiv(all.size(), parts);
        int from = Math.min(all.size(), part * size);
        return all.subList(from, Math.min(all.size(), from + size));
    }
}
