package dk.fleksbro.fair;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.employer.EmployerService;
import dk.fleksbro.employer.WorkplaceId;
import dk.fleksbro.employer.WorkplaceRow;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.UnitOfWork;
import dk.fleksbro.shared.draft.DraftKey;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What an employer does with a fair: signs a workplace up or answers for it, and says what it brings. */
@Service
@UnitOfWork
public class ExhibitorService {

    private final FairAccess fairs;
    private final JobFairs files;
    private final Exhibitors exhibitors;
    private final Answers answers;
    private final Answering answering;
    private final WaitingList line;
    private final EmployerService employers;
    private final Notices notices;
    private final CurrentAccount current;
    private final Access access;
    private final Clock clock;

    ExhibitorService(
            FairAccess fairs,
            JobFairs files,
            Exhibitors exhibitors,
            Answers answers,
            Answering answering,
            WaitingList line,
            EmployerService employers,
            Notices notices,
            CurrentAccount current,
            Access access,
            Clock clock) {
        this.fairs = fairs;
        this.files = files;
        this.exhibitors = exhibitors;
        this.answers = answers;
        this.answering = answering;
        this.line = line;
        this.employers = employers;
        this.notices = notices;
        this.current = current;
        this.access = access;
        this.clock = clock;
    }

    public static DraftKey draft(ExhibitorId exhibitor) {
        return new DraftKey("fair-workplace", exhibitor.value());
    }

    /** Raw data for the other modules: the workplaces that come to a fair. */
    public List<Exhibitor> coming(FairId fair) {
        return exhibitors.coming(fair);
    }

    /** The fair as the reader's workplaces meet it; opening it is reading what was told of it. */
    public ExhibitorPage page(FairId id) {
        JobFair fair = fairs.require(id, Part.FAIR_ANSWER, Purpose.RUNNING_A_WORKPLACE);
        SignedIn reader = current.require();
        notices.seen(reader, Side.WORKPLACE.path(id));
        return new ExhibitorPage(
                fair,
                reader,
                employers.workplacesOf(reader.id()).stream()
                        .map(workplace -> mine(id, workplace))
                        .toList(),
                files.whyCancelled(id).orElse(""),
                DanishTime.date(clock.instant()));
    }

    /** @param seen the version of the answer the reader decided on, 0 for a workplace that has not been invited */
    public AnswerStatus answer(FairId id, WorkplaceId workplace, long seen, AnswerMove move) {
        fairs.lock(id, Part.FAIR_ANSWER, Purpose.RUNNING_A_WORKPLACE);
        WorkplaceRow row = requireMine(workplace);
        if (move == AnswerMove.SAY_YES && !row.companyChecked()) {
            throw new RuleBroken(FairRule.FAIR_COMPANY_NOT_CHECKED);
        }
        if (seen == 0 && move == AnswerMove.SAY_YES) {
            exhibitors.add(id, workplace, null, "", clock.instant());
        }
        Exhibitor exhibitor = exhibitors.find(id, workplace).orElseThrow(NotFound::new);
        return answering.answer(Side.WORKPLACE, id, exhibitor.id().value(), Math.max(1, seen), move);
    }

    /** More tables only as far as there are free ones; fewer go to those who wait. */
    public void change(FairId id, WorkplaceId workplace, long seen, Bringing bringing) {
        JobFair fair = fairs.lock(id, Part.FAIR_ANSWER, Purpose.RUNNING_A_WORKPLACE);
        requireMine(workplace);
        Exhibitor exhibitor = exhibitors.find(id, workplace).orElseThrow(NotFound::new);
        if (exhibitor.answer().version() != seen) {
            throw new RuleBroken(FairRule.FAIR_ANSWER_CHANGED);
        }
        AnswerStatus status = exhibitor.answer().status();
        if (!fair.status().isPrepared() || status == AnswerStatus.NO) {
            throw new RuleBroken(FairRule.FAIR_NOT_CHANGEABLE);
        }
        requirePossible(fair, exhibitor, bringing);
        exhibitors.change(
                exhibitor.id(),
                bringing.tables(),
                bringing.roles(),
                bringing.arrives(),
                bringing.leaves(),
                clock.instant());
        line.giveOut(Side.WORKPLACE, fair);
    }

    private void requirePossible(JobFair fair, Exhibitor exhibitor, Bringing bringing) {
        int more = bringing.tables() - exhibitor.answer().places();
        int free = line.free(Side.WORKPLACE, fair);
        if (exhibitor.answer().status().holdsPlace() && more > free) {
            throw new RuleBroken(FairRule.FAIR_TABLES_NOT_FREE, free);
        }
        boolean there = fair.terms().times().rounds().stream()
                .anyMatch(round -> round.isWithin(bringing.arrives(), bringing.leaves()));
        if (!there) {
            throw new RuleBroken(FairRule.FAIR_GUEST_WINDOW);
        }
        List<RoleBrought> open = exhibitors.openRoles(exhibitor.workplace());
        if (!open.stream().map(RoleBrought::id).toList().containsAll(bringing.roles())) {
            throw new RuleBroken(FairRule.FAIR_ROLE_NOT_OPEN);
        }
    }

    private ExhibitorPage.Mine mine(FairId fair, WorkplaceRow workplace) {
        Optional<Exhibitor> exhibitor = exhibitors.find(fair, workplace.id());
        int inLine = exhibitor
                .filter(one -> one.answer().status() == AnswerStatus.WAITING)
                .map(one -> answers.placeInLine(Side.WORKPLACE, fair, one.answer()))
                .orElse(0);
        return new ExhibitorPage.Mine(workplace, exhibitor, inLine, exhibitors.openRoles(workplace.id()));
    }

    private WorkplaceRow requireMine(WorkplaceId workplace) {
        access.require(
                Facts.ofWorkplace(workplace.value(), employers.accountsOf(workplace)),
                Part.WORKPLACE_EDIT,
                Purpose.RUNNING_A_WORKPLACE);
        return employers.find(workplace).orElseThrow(NotFound::new);
    }
}
