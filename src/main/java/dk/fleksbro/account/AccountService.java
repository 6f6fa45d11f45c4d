package dk.fleksbro.account;

import dk.fleksbro.account.OneTimeLinkIssued.Purpose;
import dk.fleksbro.shared.EmailAddress;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.UnitOfWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Opening accounts, inviting people, new passwords. */
@Service
@UnitOfWork
public class AccountService {

    private static final Duration INVITATION_LASTS = Duration.ofDays(14);
    private static final Duration NEW_PASSWORD_LASTS = Duration.ofHours(2);
    /** So that nobody can fill another's mailbox. */
    private static final int NEW_PASSWORDS_AN_HOUR = 3;

    private final Accounts accounts;
    private final RememberedDevices devices;
    private final PasswordEncoder passwords;
    private final SignInSlowdown slowdown;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountService(
            Accounts accounts,
            RememberedDevices devices,
            PasswordEncoder passwords,
            SignInSlowdown slowdown,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.devices = devices;
        this.passwords = passwords;
        this.slowdown = slowdown;
        this.events = events;
        this.clock = clock;
    }

    /** Opens an account for somebody who signs up and has chosen a password. */
    public AccountRow open(EmailAddress email, String name, Role role, Locale locale, String password) {
        PasswordPolicy.check(password, email.value());
        return insert(email, name, role, null, locale, passwords.encode(password));
    }

    /** Opens an account without a password and sends its owner a link to choose one. */
    public AccountRow invite(EmailAddress email, String name, Role role, @Nullable MunicipalityId municipality) {
        AccountRow account = insert(email, name, role, municipality, Locale.forLanguageTag("da"), null);
        issueLink(account.id(), Purpose.INVITATION, INVITATION_LASTS);
        return account;
    }

    /** Sends a new invitation; the links sent before stop working when one is used. */
    public void inviteAgain(AccountId id) {
        issueLink(id, Purpose.INVITATION, INVITATION_LASTS);
    }

    /** Sends a link to choose a new password; says nothing about whether the address is known. */
    public void forgotPassword(String typedEmail) {
        if (!EmailAddress.isValid(typedEmail)) {
            return;
        }
        accounts.findByEmail(new EmailAddress(typedEmail))
                .filter(AccountRow::enabled)
                .filter(account ->
                        accounts.linksSince(account.id(), clock.instant().minus(Duration.ofHours(1)))
                                < NEW_PASSWORDS_AN_HOUR)
                .ifPresent(account -> issueLink(account.id(), Purpose.NEW_PASSWORD, NEW_PASSWORD_LASTS));
    }

    public Optional<AccountRow> accountOfLink(String secret) {
        return accounts.accountOfOpenLink(Secrets.hash(secret), clock.instant()).flatMap(accounts::find);
    }

    /** Uses up the link, sets the password and signs every remembered device out. */
    public AccountRow choosePassword(String secret, String password) {
        String hash = Secrets.hash(secret);
        Instant now = clock.instant();
        AccountRow account = accounts.accountOfOpenLink(hash, now)
                .flatMap(accounts::find)
                .orElseThrow(() -> new RuleBroken(AccountRule.LINK_USED_OR_OLD));
        PasswordPolicy.check(password, account.email());
        if (!accounts.useLink(hash, account.id(), now)) {
            throw new RuleBroken(AccountRule.LINK_USED_OR_OLD);
        }
        accounts.setPassword(account.id(), passwords.encode(password));
        signOutEverywhere(account.id());
        // the link came by their own mail: somebody else's guesses must not keep them out
        slowdown.succeeded(account.email());
        return account;
    }

    public void changePassword(SignedIn me, String current, String password) {
        String hash = accounts.passwordHash(me.id()).orElse("");
        if (hash.isEmpty() || !passwords.matches(current, hash)) {
            throw new RuleBroken(AccountRule.PASSWORD_WRONG);
        }
        AccountRow account = accounts.find(me.id()).orElseThrow();
        PasswordPolicy.check(password, account.email());
        accounts.setPassword(me.id(), passwords.encode(password));
        signOutEverywhere(me.id());
    }

    /** Forgets every device and ends every session begun before now. */
    public void signOutEverywhere(AccountId id) {
        devices.revokeAll(id);
        accounts.signOut(id, clock.instant());
    }

    public void rememberLanguage(AccountId id, Locale locale) {
        accounts.setLocale(id, locale);
    }

    public void setEnabled(AccountId id, boolean enabled) {
        accounts.setEnabled(id, enabled);
        if (!enabled) {
            devices.revokeAll(id);
        }
    }

    public Optional<AccountRow> find(AccountId id) {
        return accounts.find(id);
    }

    public boolean isKnown(EmailAddress email) {
        return accounts.findByEmail(email).isPresent();
    }

    public List<AccountRow> page(String search, int limit, int offset) {
        return accounts.page(search, limit, offset);
    }

    public List<AccountRow> consultantsOf(MunicipalityId municipality) {
        return accounts.ofMunicipality(municipality, Role.CONSULTANT);
    }

    public boolean hasAdministrator() {
        return accounts.exists(Role.ADMIN);
    }

    public List<Municipality> municipalities() {
        return accounts.municipalities();
    }

    public Optional<Municipality> municipality(MunicipalityId id) {
        return accounts.municipality(id);
    }

    public Municipality addMunicipality(String code, String name) {
        if (!code.matches("[0-9]{4}")) {
            throw new RuleBroken(AccountRule.MUNICIPALITY_CODE_NOT_VALID);
        }
        if (name.isBlank()) {
            throw new RuleBroken(AccountRule.NAME_MISSING);
        }
        Municipality municipality = new Municipality(new MunicipalityId(UUID.randomUUID()), code, name.strip());
        try {
            accounts.insert(municipality);
        } catch (DuplicateKeyException e) {
            throw new RuleBroken(AccountRule.MUNICIPALITY_TAKEN);
        }
        return municipality;
    }

    private AccountRow insert(
            EmailAddress email,
            String name,
            Role role,
            @Nullable MunicipalityId municipality,
            Locale locale,
            @Nullable String passwordHash) {
        AccountRow account = new AccountRow(
                AccountId.create(),
                email.value(),
                name,
                role,
                municipality,
                locale,
                passwordHash != null,
                true,
                clock.instant());
        try {
            accounts.insert(account, passwordHash);
        } catch (DuplicateKeyException e) {
            throw new RuleBroken(AccountRule.EMAIL_TAKEN);
        }
        return account;
    }

    private void issueLink(AccountId account, Purpose purpose, Duration lasts) {
        String secret = Secrets.create();
        Instant now = clock.instant();
        accounts.recordLink(Secrets.hash(secret), account, purpose.name(), now, now.plus(lasts));
        events.publishEvent(new OneTimeLinkIssued(account, purpose, secret, UUID.randomUUID()));
    }
}
