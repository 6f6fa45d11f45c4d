package dk.fleksbro.shell;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.AccountRow;
import dk.fleksbro.account.AccountRule;
import dk.fleksbro.account.AccountService;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.Municipality;
import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.account.Role;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.shared.EmailAddress;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.UnitOfWork;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the portal's administrators do: accounts and municipalities, never anything about a citizen. */
@Service
@UnitOfWork
class AccountAdministration {

    /** Citizens are invited by their consultant, employers sign up: an administrator invites staff. */
    static final Set<Role> STAFF = Set.of(Role.CONSULTANT, Role.TEAM_LEAD, Role.ADMIN);

    private final Access access;
    private final CurrentAccount current;
    private final AccountService accounts;

    AccountAdministration(Access access, CurrentAccount current, AccountService accounts) {
        this.access = access;
        this.current = current;
        this.accounts = accounts;
    }

    List<AccountRow> page(String search, int limit, int offset) {
        check();
        return accounts.page(search, limit, offset);
    }

    List<Municipality> municipalities() {
        check();
        return accounts.municipalities();
    }

    AccountRow invite(String email, String name, Role role, @Nullable MunicipalityId municipality) {
        check();
        if (!STAFF.contains(role)) {
            throw new NotFound();
        }
        if (name.isBlank()) {
            throw new RuleBroken(AccountRule.NAME_MISSING);
        }
        if (!EmailAddress.isValid(email)) {
            throw new RuleBroken(AccountRule.EMAIL_NOT_VALID);
        }
        if (role.belongsToMunicipality() && municipality == null) {
            throw new RuleBroken(AccountRule.MUNICIPALITY_MISSING);
        }
        return accounts.invite(
                new EmailAddress(email), name.strip(), role, role.belongsToMunicipality() ? municipality : null);
    }

    void inviteAgain(AccountId id) {
        check();
        accounts.inviteAgain(id);
    }

    void setOpen(AccountId id, boolean open) {
        check();
        if (!open && current.require().id().equals(id)) {
            throw new RuleBroken(AccountRule.OWN_ACCOUNT_STAYS_OPEN);
        }
        accounts.setEnabled(id, open);
    }

    Municipality addMunicipality(String code, String name) {
        check();
        return accounts.addMunicipality(code.strip(), name);
    }

    private void check() {
        access.require(Facts.ofPortal(), Part.ACCOUNTS, Purpose.ADMINISTRATION);
    }
}
