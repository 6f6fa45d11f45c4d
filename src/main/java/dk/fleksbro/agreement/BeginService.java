package dk.fleksbro.agreement;

import com.vaadin.flow.i18n.I18NProvider;
import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.AccountService;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.Municipality;
import dk.fleksbro.account.Role;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.citizen.CitizenService;
import dk.fleksbro.citizen.ProfileService;
import dk.fleksbro.citizen.ReleaseService;
import dk.fleksbro.citizen.ReleasedProfile;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.consent.FactsSource;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.Stage;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.employer.ColleagueRow;
import dk.fleksbro.employer.EmployerService;
import dk.fleksbro.employer.WorkplaceId;
import dk.fleksbro.employer.WorkplaceRow;
import dk.fleksbro.matching.Match;
import dk.fleksbro.matching.MatchId;
import dk.fleksbro.matching.MatchService;
import dk.fleksbro.matching.ReviewService;
import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.shared.CvrNumber;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.PNumber;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.UnitOfWork;
import dk.fleksbro.vacancy.PublishedRole;
import dk.fleksbro.vacancy.RoleService;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Begins an employment and its agreement: from a match both said yes to, or for somebody who has the job already. */
@Service
@UnitOfWork
public class BeginService {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    private final Employments employments;
    private final MatchService matches;
    private final ReviewService reviews;
    private final List<FactsSource> sources;
    private final RoleService roles;
    private final CitizenService citizens;
    private final ProfileService profiles;
    private final EmployerService employers;
    private final AccountService accounts;
    private final Notices notices;
    private final I18NProvider texts;
    private final CurrentAccount current;
    private final Access access;
    private final Clock clock;

    BeginService(
            Employments employments,
            MatchService matches,
            ReviewService reviews,
            List<FactsSource> sources,
            RoleService roles,
            CitizenService citizens,
            ProfileService profiles,
            EmployerService employers,
            AccountService accounts,
            Notices notices,
            I18NProvider texts,
            CurrentAccount current,
            Access access,
            Clock clock) {
        this.employments = employments;
        this.matches = matches;
        this.reviews = reviews;
        this.sources = List.copyOf(sources);
        this.roles = roles;
        this.citizens = citizens;
        this.profiles = profiles;
        this.employers = employers;
        this.accounts = accounts;
        this.notices = notices;
        this.texts = texts;
        this.current = current;
        this.access = access;
        this.clock = clock;
    }

    /**
     * A match an agreement can be begun from.
     *
     * @param begun the employment, when it has been begun already
     * @param hasTrial whether what trial days showed is filled in
     */
    public record Beginning(String citizenName, PublishedRole role, Optional<EmploymentId> begun, boolean hasTrial) {}

    public Beginning look(MatchId id) {
        Facts facts = require(id);
        Match match = matches.find(id).orElseThrow();
        CitizenRow citizen = citizens.find(match.citizen()).orElseThrow();
        requireMutual(match, facts, citizen);
        return new Beginning(
                citizen.name(),
                roles.find(match.role()).orElseThrow(),
                employments.ofMatch(id.value()),
                reviews.tried(id).isPresent());
    }

    /** Begins it; the second time the same employment opens. */
    public EmploymentId begin(MatchId id) {
        Facts facts = require(id);
        Match match = matches.lock(id).orElseThrow();
        Optional<EmploymentId> begun = employments.lockOfMatch(id.value());
        if (begun.isPresent()) {
            return begun.get();
        }
        CitizenRow citizen = citizens.find(match.citizen()).orElseThrow();
        requireMutual(match, facts, citizen);
        PublishedRole role = roles.find(match.role()).orElseThrow();
        WorkplaceRow workplace = employers.find(role.workplace()).orElseThrow();
        Optional<ColleagueRow> contact = contact(workplace.id());
        Set<Part> visible = ReleaseService.visibleAt(match.status().stage(), facts.released());
        Optional<ReleasedProfile> released =
                profiles.profile(citizen.id()).map(profile -> ReleasedProfile.of(profile, citizen, visible));
        Prefill prefill = parties(
                        citizen,
                        workplace,
                        contact,
                        visible.contains(Part.CONTACT) ? Optional.of(citizen.phone()) : Optional.empty())
                .role(role, today())
                .hours(role, released.flatMap(ReleasedProfile::hours));
        @Nullable String leader = contact.map(ColleagueRow::name).orElse(null);
        released.ifPresent(bevis -> prefill.bevis(bevis, role.demands(), leader));
        reviews.tried(id).ifPresent(tried -> {
            prefill.tried(tried.trial(), role, released.flatMap(ReleasedProfile::hours));
            new TriedWords(texts).of(tried).ifPresent(text -> prefill.said(text, leader));
        });
        return open(citizen, workplace.id(), role.id().value(), id.value(), prefill.content());
    }

    /** The citizen a consultant begins an agreement for, without a match. */
    public CitizenRow look(CitizenId id) {
        CitizenRow citizen = citizens.find(id)
                .orElseThrow(() ->
                        access.unknown(SubjectKind.CITIZEN, id.value(), Part.AGREEMENT_BEGIN, Purpose.FOLLOWING_UP));
        access.require(citizen.facts(), Part.AGREEMENT_BEGIN, Purpose.FOLLOWING_UP);
        return citizen;
    }

    /** The workplaces behind a typed CVR or P-number. */
    public List<WorkplaceRow> workplaces(String typed) {
        current.require();
        String cvr = CvrNumber.clean(typed);
        String number = PNumber.clean(typed);
        if (!CvrNumber.isValid(cvr) && !PNumber.isValid(number)) {
            throw new RuleBroken(AgreementRule.WORKPLACE_NUMBER_NOT_READABLE);
        }
        List<WorkplaceRow> found = employers.findByNumber(PNumber.isValid(number) ? number : cvr);
        if (found.isEmpty()) {
            throw new RuleBroken(AgreementRule.WORKPLACE_NOT_FOUND);
        }
        return found;
    }

    /**
     * Begins an agreement for somebody who has the job already; what is going on there already is opened instead.
     *
     * @param citizenSaidYes that the citizen has said yes to it: the workplace reads a name
     */
    public EmploymentId begin(CitizenId id, WorkplaceId at, boolean citizenSaidYes) {
        // before anything is read: of two clicks the second finds what the first has begun
        employments.lockCitizen(id);
        CitizenRow citizen = look(id);
        if (citizen.addressProtected()) {
            throw new RuleBroken(AgreementRule.PERSON_IS_PROTECTED);
        }
        WorkplaceRow workplace =
                employers.find(at).orElseThrow(() -> new RuleBroken(AgreementRule.WORKPLACE_NOT_FOUND));
        Optional<EmploymentId> going = employments.going(id, at, today());
        if (going.isPresent()) {
            return going.get();
        }
        if (!citizenSaidYes) {
            throw new RuleBroken(AgreementRule.CITIZEN_NOT_ASKED);
        }
        Prefill prefill = parties(citizen, workplace, contact(at), Optional.empty());
        EmploymentId begun = open(citizen, at, null, null, prefill.content());
        employments.citizenSaidYes(begun, clock.instant());
        return begun;
    }

    private Prefill parties(
            CitizenRow citizen, WorkplaceRow workplace, Optional<ColleagueRow> contact, Optional<String> phone) {
        Prefill prefill = new Prefill(Templates.current(), key -> texts.getTranslation(key, DANISH))
                .parties(
                        workplace,
                        contact,
                        citizen.name(),
                        phone,
                        accounts.municipality(citizen.municipality())
                                .map(Municipality::name)
                                .orElse(""));
        SignedIn me = current.require();
        @Nullable
        AccountId consultant =
                citizen.consultant() == null && me.role() == Role.CONSULTANT ? me.id() : citizen.consultant();
        if (consultant != null) {
            accounts.find(consultant).ifPresent(account -> prefill.consultant(account.displayName(), account.email()));
        }
        return prefill;
    }

    private EmploymentId open(
            CitizenRow citizen, WorkplaceId workplace, @Nullable UUID role, @Nullable UUID match, Content content) {
        SignedIn me = current.require();
        EmploymentId id = EmploymentId.create();
        employments.insert(id, citizen.id(), workplace, role, match, me.id(), clock.instant());
        employments.keep(content, clock.instant());
        employments.open(
                id,
                content.hash(),
                ChangeKind.NEW,
                "",
                new Terms(content).startsOn().orElse(null),
                me.id(),
                clock.instant());
        tell(citizen.account(), id, me);
        employers.accountsOf(workplace).forEach(account -> tell(new AccountId(account), id, me));
        if (citizen.consultant() != null) {
            tell(citizen.consultant(), id, me);
        }
        return id;
    }

    private void tell(AccountId account, EmploymentId id, SignedIn me) {
        if (!account.equals(me.id())) {
            notices.tell(account, NoticeKind.AGREEMENT_BEGUN, "agreement-begun:" + id.value(), AgreementPages.path(id));
        }
    }

    /** The first of those who act for the workplace; the one who begins it, when that is one of them. */
    private Optional<ColleagueRow> contact(WorkplaceId workplace) {
        List<ColleagueRow> contacts = employers.contactsOf(workplace);
        String me = current.require().displayName();
        return contacts.stream()
                .filter(contact -> contact.name().equals(me))
                .findFirst()
                .or(() -> contacts.stream().findFirst());
    }

    private Facts require(MatchId id) {
        Purpose purpose = current.require().role() == Role.CONSULTANT ? Purpose.FOLLOWING_UP : Purpose.PRESENTATION;
        Facts facts = sources.stream()
                .filter(source -> source.kind() == SubjectKind.MATCH)
                .findFirst()
                .flatMap(source -> source.find(id.value()))
                .orElseThrow(() -> access.unknown(SubjectKind.MATCH, id.value(), Part.AGREEMENT_BEGIN, purpose));
        access.require(facts, Part.AGREEMENT_BEGIN, purpose);
        return facts;
    }

    /** An agreement has names on it, so the name must have been released to this workplace. */
    private static void requireMutual(Match match, Facts facts, CitizenRow citizen) {
        if (match.status().stage() != Stage.MUTUAL) {
            throw new RuleBroken(AgreementRule.MATCH_NOT_MUTUAL);
        }
        if (citizen.addressProtected()) {
            throw new RuleBroken(AgreementRule.PERSON_IS_PROTECTED);
        }
        if (!ReleaseService.visibleAt(match.status().stage(), facts.released()).contains(Part.NAME)) {
            throw new RuleBroken(AgreementRule.NAME_NOT_RELEASED);
        }
    }

    private LocalDate today() {
        return DanishTime.date(clock.instant());
    }
}
