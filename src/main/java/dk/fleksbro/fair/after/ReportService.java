package dk.fleksbro.fair.after;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.document.Paper;
import dk.fleksbro.document.Papers;
import dk.fleksbro.fair.FairAccess;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.fair.FairStatus;
import dk.fleksbro.fair.JobFair;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.UnitOfWork;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Service;

/** The report of a fair, for the municipality's consultants and team leads: numbers, and nobody's name. */
@Service
@UnitOfWork
public class ReportService {

    private static final Set<FairStatus> BEGUN =
            EnumSet.of(FairStatus.RUNNING, FairStatus.HELD, FairStatus.FOLLOWED_UP);

    private final FairAccess mine;
    private final FairService fairs;
    private final ReportFacts facts;
    private final ReportPaper papers;
    private final NextSteps steps;
    private final Notices notices;
    private final CurrentAccount current;
    private final Clock clock;

    ReportService(
            FairAccess mine,
            FairService fairs,
            ReportFacts facts,
            ReportPaper papers,
            NextSteps steps,
            Notices notices,
            CurrentAccount current,
            Clock clock) {
        this.mine = mine;
        this.fairs = fairs;
        this.facts = facts;
        this.papers = papers;
        this.steps = steps;
        this.notices = notices;
        this.current = current;
        this.clock = clock;
    }

    public FairReport report(FairId id) {
        SignedIn me = current.require();
        JobFair fair = mine.require(
                id, Part.FAIR_REPORT, me.role() == Role.TEAM_LEAD ? Purpose.SUPERVISION : Purpose.MATCHING);
        notices.seen(me, AfterPaths.report(id));
        LocalDate today = DanishTime.date(clock.instant());
        List<NextStep> open = steps.of(id).stream()
                .filter(step -> step.status() == StepStatus.OPEN)
                .toList();
        return new FairReport(
                fair,
                BEGUN.contains(fair.status()),
                facts.figures(fair, today),
                facts.chances(fair),
                facts.before(fair)
                        .flatMap(fairs::find)
                        .map(before -> new FairReport.Before(before, facts.figures(before, today))),
                open.size(),
                (int) open.stream().filter(step -> step.dueOn().isBefore(today)).count(),
                clock.instant());
    }

    /** The words of the page and of the PDF. */
    public Paper paper(FairId id, Locale locale) {
        return papers.of(report(id), locale);
    }

    public byte[] pdf(FairId id, Locale locale) {
        return Papers.pdf(paper(id, locale));
    }
}
