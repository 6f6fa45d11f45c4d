package dk.fleksbro.employer;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.AccountRow;
import dk.fleksbro.account.AccountRule;
import dk.fleksbro.account.AccountService;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.shared.EmailAddress;
import dk.fleksbro.shared.PhoneNumber;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.UnitOfWork;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Companies sign up, add workplaces and colleagues; a consultant looks at a new company once. */
@Service
@UnitOfWork
public class EmployerService {

    private final Workplaces workplaces;
    private final AccountService accounts;
    private final CurrentAccount current;
    private final Access access;
    private final Clock clock;

    EmployerService(
            Workplaces workplaces, AccountService accounts, CurrentAccount current, Access access, Clock clock) {
        this.workplaces = workplaces;
        this.accounts = accounts;
        this.current = current;
        this.access = access;
        this.clock = clock;
    }

    /** All that keeps the company from signing up: what was typed, and what is taken already. */
    public List<Problem> problems(SignUp form) {
        List<Problem> problems = new ArrayList<>(form.problems());
        if (isFine("cvr", problems) && workplaces.isSignedUp(form.number())) {
            problems.add(new Problem("cvr", EmployerRule.CVR_SIGNED_UP.sentence()));
        }
        takenNumber(form.workplace(), problems);
        if (isFine("email", problems) && accounts.isKnown(new EmailAddress(form.email()))) {
            problems.add(new Problem("email", AccountRule.EMAIL_TAKEN.sentence()));
        }
        return problems;
    }

    /** Opens the company with its first workplace and contact person; a number that is taken is never taken over. */
    public AccountRow signUp(SignUp form, Locale locale) {
        if (!form.problems().isEmpty()) {
            throw new IllegalArgumentException("not checked before: " + form.problems());
        }
        if (workplaces.isSignedUp(form.number())) {
            throw new RuleBroken(EmployerRule.CVR_SIGNED_UP);
        }
        Instant now = clock.instant();
        AccountRow account = accounts.open(
                new EmailAddress(form.email()), form.contactName().strip(), Role.EMPLOYER, locale, form.password());
        CompanyId company = new CompanyId(UUID.randomUUID());
        try {
            workplaces.insertCompany(company, form.number(), form.companyName().strip(), now);
        } catch (DuplicateKeyException e) {
            throw new RuleBroken(EmployerRule.CVR_SIGNED_UP);
        }
        WorkplaceId workplace = insert(company, form.workplace(), now);
        workplaces.addContact(workplace, account.id(), new PhoneNumber(form.phone()).value(), now);
        return account;
    }

    public List<Problem> problems(NewWorkplace form) {
        List<Problem> problems = new ArrayList<>(form.problems());
        takenNumber(form, problems);
        return problems;
    }

    /** Adds a workplace to a company the reader acts for. */
    public WorkplaceRow addWorkplace(CompanyId company, NewWorkplace form) {
        requireActingFor(company);
        Instant now = clock.instant();
        WorkplaceId workplace = insert(company, form, now);
        workplaces.copyContacts(company, workplace, now);
        return find(workplace).orElseThrow();
    }

    /** Invites a colleague to act for the workplace; the link to choose a password goes to them alone. */
    public void addColleague(WorkplaceId workplace, Colleague form) {
        access.require(facts(workplace), Part.WORKPLACE_EDIT, Purpose.RUNNING_A_WORKPLACE);
        if (!form.problems().isEmpty()) {
            throw new IllegalArgumentException("not checked before: " + form.problems());
        }
        AccountRow account =
                accounts.invite(new EmailAddress(form.email()), form.name().strip(), Role.EMPLOYER, null);
        workplaces.addContact(workplace, account.id(), new PhoneNumber(form.phone()).value(), clock.instant());
    }

    /** Who acts for a workplace of the reader's own. */
    public List<ColleagueRow> colleaguesOf(WorkplaceId workplace) {
        access.require(facts(workplace), Part.WORKPLACE_EDIT, Purpose.RUNNING_A_WORKPLACE);
        return workplaces.colleaguesOf(workplace);
    }

    /** A consultant has looked at the company: people may be proposed to it. */
    public void markChecked(CompanyId company) {
        Facts facts = facts(company);
        access.require(facts, Part.COMPANY_CHECK, Purpose.MATCHING);
        workplaces.markChecked(company, current.require().id(), clock.instant());
    }

    /** The workplaces an account acts for. */
    public List<WorkplaceRow> workplacesOf(AccountId account) {
        return workplaces.of(account);
    }

    public List<WorkplaceRow> myWorkplaces() {
        SignedIn me = current.require();
        return workplaces.of(me.id());
    }

    public Optional<WorkplaceRow> find(WorkplaceId id) {
        return workplaces.find(id);
    }

    /** Raw data for the other modules: who acts for a workplace; who calls it asks {@link Access} before showing it. */
    public List<ColleagueRow> contactsOf(WorkplaceId workplace) {
        return workplaces.colleaguesOf(workplace);
    }

    /** The workplaces behind a CVR or P-number that have signed up; none when it is neither, or not signed up. */
    public List<WorkplaceRow> findByNumber(String digits) {
        return workplaces.findByNumber(digits);
    }

    /** The accounts that act for a workplace, as {@link Facts} want them. */
    public Set<UUID> accountsOf(WorkplaceId workplace) {
        return workplaces.accountsOf(workplace);
    }

    private WorkplaceId insert(CompanyId company, NewWorkplace form, Instant now) {
        if (!form.problems().isEmpty()) {
            throw new IllegalArgumentException("not checked before: " + form.problems());
        }
        WorkplaceId workplace = new WorkplaceId(UUID.randomUUID());
        try {
            workplaces.insertWorkplace(workplace, company, form, now);
        } catch (DuplicateKeyException e) {
            throw new RuleBroken(EmployerRule.P_NUMBER_SIGNED_UP);
        }
        return workplace;
    }

    private void takenNumber(NewWorkplace form, List<Problem> problems) {
        if (isFine("pNumber", problems) && workplaces.isSignedUp(form.number())) {
            problems.add(new Problem("pNumber", EmployerRule.P_NUMBER_SIGNED_UP.sentence()));
        }
    }

    private static boolean isFine(String field, List<Problem> problems) {
        return problems.stream().noneMatch(problem -> problem.field().equals(field));
    }

    private void requireActingFor(CompanyId company) {
        boolean mine = myWorkplaces().stream().anyMatch(w -> w.company().equals(company));
        if (!mine) {
            access.require(facts(company), Part.WORKPLACE_EDIT, Purpose.RUNNING_A_WORKPLACE);
        }
    }

    private Facts facts(CompanyId company) {
        return workplaces
                .anyOf(company)
                .map(this::facts)
                .orElseThrow(() -> access.unknown(
                        SubjectKind.WORKPLACE, company.value(), Part.WORKPLACE_EDIT, Purpose.RUNNING_A_WORKPLACE));
    }

    private Facts facts(WorkplaceId workplace) {
        return Facts.ofWorkplace(workplace.value(), workplaces.accountsOf(workplace));
    }
}
