package dk.fleksbro.citizen;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.AccountRow;
import dk.fleksbro.account.AccountService;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.AccessScope;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.shared.EmailAddress;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.PhoneNumber;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.UnitOfWork;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The municipality's fleksjobbere: who they are, and inviting them. */
@Service
@UnitOfWork
public class CitizenService {

    private final Citizens citizens;
    private final Profiles profiles;
    private final AccountService accounts;
    private final Notices notices;
    private final CurrentAccount current;
    private final Access access;
    private final Clock clock;

    CitizenService(
            Citizens citizens,
            Profiles profiles,
            AccountService accounts,
            Notices notices,
            CurrentAccount current,
            Access access,
            Clock clock) {
        this.citizens = citizens;
        this.profiles = profiles;
        this.accounts = accounts;
        this.notices = notices;
        this.current = current;
        this.access = access;
        this.clock = clock;
    }

    /** Raw data for the other modules: who calls it asks {@link Access} with {@link CitizenRow#facts()} before showing it. */
    public Optional<CitizenRow> find(CitizenId id) {
        return citizens.find(id);
    }

    /** Raw data for the other modules, like {@link #find}. */
    public Optional<CitizenRow> ofAccount(AccountId account) {
        return citizens.ofAccount(account);
    }

    public List<CitizenRow> page(String search, boolean mineOnly, int limit, int offset) {
        return list(search, mineOnly ? CitizenFilter.MINE : CitizenFilter.ALL, limit, offset).stream()
                .map(CitizenListRow::citizen)
                .toList();
    }

    /** The consultant's list, with the hours of the fleksjobbevis in use. */
    public List<CitizenListRow> list(String search, CitizenFilter filter, int limit, int offset) {
        access.require(Facts.ofPortal(), Part.CITIZEN_LIST, Purpose.MATCHING);
        SignedIn reader = current.require();
        AccessScope scope = AccessScope.of(reader, SubjectKind.CITIZEN, Part.NAME, Purpose.MATCHING);
        return citizens.page(scope, reader, filter, search, limit, offset);
    }

    /** A consultant reads one citizen; the reading of needs and never-tasks is logged, and the citizen can see it. */
    public CitizenFile read(CitizenId id) {
        CitizenRow citizen = citizens.find(id)
                .orElseThrow(() -> access.unknown(SubjectKind.CITIZEN, id.value(), Part.CONTACT, Purpose.MATCHING));
        access.require(citizen.facts(), Part.CONTACT, Purpose.MATCHING);
        notices.seen(current.require(), "borgere/" + id.value());
        Optional<FlexJobProfile> profile = profiles.find(id);
        if (profile.isPresent()) {
            access.require(citizen.facts(), Part.NEEDS, Purpose.MATCHING);
            access.require(citizen.facts(), Part.NEVER_TASKS, Purpose.MATCHING);
        }
        String email = accounts.find(citizen.account()).map(AccountRow::email).orElse("");
        return new CitizenFile(citizen, email, profile);
    }

    /** A consultant learns that a citizen has name and address protection, or has it no longer; it works at once. */
    public void protect(CitizenId id, boolean addressProtected) {
        CitizenRow citizen = citizens.find(id)
                .orElseThrow(() -> access.unknown(SubjectKind.CITIZEN, id.value(), Part.PROTECTION, Purpose.MATCHING));
        access.require(citizen.facts(), Part.PROTECTION, Purpose.MATCHING);
        citizens.protect(id, addressProtected);
    }

    /** The citizens of these consultants, by name. */
    public List<CitizenRow> ofConsultants(Collection<AccountId> consultants) {
        access.require(Facts.ofPortal(), Part.CITIZEN_LIST, Purpose.MATCHING);
        AccessScope scope = AccessScope.of(current.require(), SubjectKind.CITIZEN, Part.NAME, Purpose.MATCHING);
        return citizens.ofConsultants(scope, consultants);
    }

    /** False, and nothing is changed, when the citizen is not that consultant's any longer. */
    public boolean changeConsultant(CitizenId id, AccountId from, AccountId to) {
        CitizenRow citizen = citizens.find(id)
                .orElseThrow(() -> access.unknown(SubjectKind.CITIZEN, id.value(), Part.CONSULTANT, Purpose.MATCHING));
        access.require(citizen.facts(), Part.CONSULTANT, Purpose.MATCHING);
        return citizens.changeConsultant(id, from, to);
    }

    /**
     * A consultant invites a citizen of the own municipality and becomes that citizen's consultant. The citizen gets a mail
     * with a link to choose a password.
     */
    public CitizenRow invite(String name, String email, String phone, String postalCode) {
        access.require(Facts.ofPortal(), Part.CITIZEN_LIST, Purpose.MATCHING);
        SignedIn consultant = current.require();
        MunicipalityId municipality = consultant.ofMunicipality().orElseThrow(NotFound::new);
        Invitation invitation = new Invitation(name, email, phone, postalCode);
        invitation.broken().values().stream().findFirst().ifPresent(rule -> {
            throw new RuleBroken(rule);
        });
        AccountRow account = accounts.invite(
                new EmailAddress(invitation.email()), invitation.name(), Role.FLEX_WORKER, municipality);
        CitizenRow citizen = new CitizenRow(
                CitizenId.create(),
                account.id(),
                municipality,
                consultant.id(),
                citizens.nextCandidateNo(),
                invitation.name(),
                new PhoneNumber(invitation.phone()).value(),
                invitation.postalCode(),
                false);
        citizens.insert(citizen, clock.instant());
        return citizen;
    }
}
