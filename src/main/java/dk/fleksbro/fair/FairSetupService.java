package dk.fleksbro.fair;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.AccountRow;
import dk.fleksbro.account.AccountService;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.UnitOfWork;
import java.util.List;
import org.springframework.stereotype.Service;

/** The room and the people of a fair: its tables, and which of the staff does what on the day. */
@Service
@UnitOfWork
public class FairSetupService {

    private final FairAccess mine;
    private final FairDuties duties;
    private final FairSettings settings;
    private final Answers answers;
    private final WaitingList line;
    private final AccountService accounts;

    FairSetupService(
            FairAccess mine,
            FairDuties duties,
            FairSettings settings,
            Answers answers,
            WaitingList line,
            AccountService accounts) {
        this.mine = mine;
        this.duties = duties;
        this.settings = settings;
        this.answers = answers;
        this.line = line;
        this.accounts = accounts;
    }

    /**
     * Sets how many tables there are, numbered from 1, and which of them can be reached in a wheelchair or are quiet.
     *
     * @param tables all of them, in the order of their numbers
     */
    public void setTables(FairId id, List<FairTable> tables) {
        JobFair fair = mine.lockPrepared(id);
        for (int i = 0; i < tables.size(); i++) {
            if (tables.get(i).number() != i + 1) {
                throw new IllegalArgumentException("tables are numbered from 1");
            }
        }
        if (tables.size() > FairTable.MOST) {
            throw new RuleBroken(FairRule.FAIR_TABLES_WRONG, FairTable.MOST);
        }
        int held = answers.held(Side.WORKPLACE, id);
        if (tables.size() < held) {
            throw new RuleBroken(FairRule.FAIR_TABLES_TAKEN, held);
        }
        settings.keepTables(id, tables.size());
        tables.forEach(table -> settings.put(id, table));
        line.giveOut(Side.WORKPLACE, fair);
    }

    /** The consultants of the municipality: each can have one duty or more. */
    public List<AccountRow> possibleStaff(FairId id) {
        JobFair fair = mine.require(id, Part.FAIR_EDIT, Purpose.MATCHING);
        return accounts.consultantsOf(fair.municipality());
    }

    public void addStaff(FairId id, AccountId account, Duty duty) {
        JobFair fair = mine.lockPrepared(id);
        if (accounts.consultantsOf(fair.municipality()).stream()
                .noneMatch(row -> row.id().equals(account))) {
            throw new RuleBroken(FairRule.FAIR_STAFF_UNKNOWN);
        }
        settings.addStaff(id, account, duty);
    }

    public void removeStaff(FairId id, AccountId account, Duty duty) {
        JobFair fair = mine.lockPrepared(id);
        boolean lastHost = duty == Duty.HOST
                && fair.status() != FairStatus.DRAFT
                && settings.staff(id).stream()
                        .noneMatch(
                                one -> one.duty() == Duty.HOST && !one.account().equals(account));
        if (lastHost) {
            throw new RuleBroken(FairRule.FAIR_WITHOUT_HOST);
        }
        settings.removeStaff(id, account, duty);
    }

    /** The whole day with made-up people; kept nowhere. */
    public DryRun dryRun(FairId id) {
        JobFair fair = mine.require(id, Part.FAIR_EDIT, Purpose.MATCHING);
        return DryRun.of(fair.terms(), settings.tables(id));
    }

    /** What somebody with a duty needs to know of the fair: no guests. */
    public DutyPage duty(FairId id, Duty duty) {
        JobFair fair = duties.require(id, duty);
        return new DutyPage(fair, settings.tables(id), settings.staff(id));
    }

    /** A fair as somebody with a duty reads it. */
    public record DutyPage(JobFair fair, List<FairTable> tables, List<FairStaff> staff) {}
}
