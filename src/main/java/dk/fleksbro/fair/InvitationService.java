package dk.fleksbro.fair;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.citizen.CitizenService;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.employer.EmployerService;
import dk.fleksbro.employer.WorkplaceId;
import dk.fleksbro.employer.WorkplaceRow;
import dk.fleksbro.matching.Ranked;
import dk.fleksbro.matching.Ranking;
import dk.fleksbro.matching.RankingService;
import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.UnitOfWork;
import dk.fleksbro.vacancy.FlexJobRoleId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** How consultants invite both sides to a fair: in good time, and by who goes with the roles that are brought. */
@Service
@UnitOfWork
public class InvitationService {

    private final FairAccess fairs;
    private final FairSettings settings;
    private final InvitationLists lists;
    private final Seekers seekers;
    private final Exhibitors exhibitors;
    private final FairMessages messages;
    private final RankingService ranking;
    private final CitizenService citizens;
    private final EmployerService employers;
    private final CurrentAccount current;
    private final Access access;
    private final Clock clock;

    InvitationService(
            FairAccess fairs,
            FairSettings settings,
            InvitationLists lists,
            Seekers seekers,
            Exhibitors exhibitors,
            FairMessages messages,
            RankingService ranking,
            CitizenService citizens,
            EmployerService employers,
            CurrentAccount current,
            Access access,
            Clock clock) {
        this.fairs = fairs;
        this.settings = settings;
        this.lists = lists;
        this.seekers = seekers;
        this.exhibitors = exhibitors;
        this.messages = messages;
        this.ranking = ranking;
        this.citizens = citizens;
        this.employers = employers;
        this.current = current;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The fair as somebody invites to it.
     *
     * @param lateBy how many days too late it is, 0 while there is time
     * @param host whether the reader answers for the day and may invite late
     * @param roles the vacant roles that are brought
     */
    public record Page(JobFair fair, long lateBy, boolean host, List<RoleBrought> roles, LocalDate today) {}

    public Page page(FairId id) {
        JobFair fair = fairs.require(id, Part.FAIR_GUESTS, Purpose.MATCHING);
        long ahead = ChronoUnit.DAYS.between(today(), fair.terms().day());
        return new Page(
                fair,
                Math.max(0, JobFair.INVITED_DAYS_AHEAD - ahead),
                settings.hasDuty(id, current.require().id(), Duty.HOST),
                exhibitors.rolesBrought(id),
                today());
    }

    /** A page of people, and whether there are more. */
    public record People(List<Invitee> page, boolean more) {}

    /** The municipality's people, by name. */
    public People people(FairId id, String search, int limit, int offset) {
        fairs.require(id, Part.FAIR_GUESTS, Purpose.MATCHING);
        List<Invitee> found = lists.people(current.require(), id, search, limit + 1, offset);
        return new People(found.stream().limit(limit).toList(), found.size() > limit);
    }

    /** The municipality's people for a role that is brought, best first. */
    public People peopleFor(FairId id, FlexJobRoleId role, int limit, int offset) {
        fairs.require(id, Part.FAIR_GUESTS, Purpose.MATCHING);
        Ranking<CitizenRow> ranked = ranking.peopleFor(role, limit, offset).people();
        Map<UUID, AnswerStatus> answers = lists.answers(
                id, ranked.page().stream().map(person -> person.subject().id()).toList());
        List<Invitee> page = ranked.page().stream()
                .filter(person -> !person.subject().addressProtected())
                .map(person -> invitee(person, answers))
                .toList();
        return new People(page, offset + limit < ranked.total());
    }

    private static Invitee invitee(Ranked<CitizenRow> person, Map<UUID, AnswerStatus> answers) {
        CitizenRow citizen = person.subject();
        return new Invitee(
                citizen.id(),
                citizen.name(),
                citizen.candidateNo(),
                Optional.of(person.fit()),
                Optional.ofNullable(answers.get(citizen.id().value())));
    }

    public List<InvitedWorkplace> workplaces(FairId id, String search, int limit, int offset) {
        fairs.require(id, Part.FAIR_GUESTS, Purpose.MATCHING);
        return lists.workplaces(id, search, limit, offset);
    }

    /**
     * Invites people; who is at the fair already is left as they are.
     *
     * @param whyLate why it is later than three weeks before the fair; only the host may write it
     * @return how many were invited
     */
    public int invitePeople(FairId id, Collection<CitizenId> people, String whyLate) {
        JobFair fair = inviting(id, people);
        String late = late(fair, whyLate);
        List<UUID> invited = new ArrayList<>();
        for (CitizenId person : people) {
            CitizenRow citizen = citizens.find(person)
                    .orElseThrow(
                            () -> access.unknown(SubjectKind.CITIZEN, person.value(), Part.NAME, Purpose.MATCHING));
            access.require(citizen.facts(), Part.NAME, Purpose.MATCHING);
            if (citizen.addressProtected()) {
                throw new RuleBroken(FairRule.FAIR_PERSON_PROTECTED);
            }
            seekers.add(
                            id,
                            person,
                            current.require().id(),
                            late,
                            Limits.from(Optional.empty(), fair.terms().times()),
                            clock.instant())
                    .ifPresent(added -> invited.add(added.value()));
        }
        messages.tellAll(Side.SEEKER, id, invited, NoticeKind.FAIR_INVITED, "invited");
        return invited.size();
    }

    /** The same for workplaces. */
    public int inviteWorkplaces(FairId id, Collection<WorkplaceId> workplaces, String whyLate) {
        JobFair fair = inviting(id, workplaces);
        String late = late(fair, whyLate);
        SignedIn me = current.require();
        List<UUID> invited = new ArrayList<>();
        for (WorkplaceId workplace : workplaces) {
            WorkplaceRow row = employers.find(workplace).orElseThrow(NotFound::new);
            if (!row.companyChecked()) {
                throw new RuleBroken(FairRule.FAIR_COMPANY_NOT_CHECKED);
            }
            exhibitors
                    .add(id, workplace, me.id(), late, clock.instant())
                    .ifPresent(added -> invited.add(added.value()));
        }
        messages.tellAll(Side.WORKPLACE, id, invited, NoticeKind.FAIR_INVITED, "invited");
        return invited.size();
    }

    private JobFair inviting(FairId id, Collection<?> guests) {
        JobFair fair = fairs.lock(id, Part.FAIR_GUESTS, Purpose.MATCHING);
        if (!fair.takesAnswers(today())) {
            throw new RuleBroken(FairRule.FAIR_NOT_OPEN);
        }
        if (guests.isEmpty()) {
            throw new RuleBroken(FairRule.FAIR_NOBODY_CHOSEN);
        }
        return fair;
    }

    private String late(JobFair fair, String whyLate) {
        if (!fair.isLateToInvite(today())) {
            return "";
        }
        if (whyLate.isBlank()) {
            throw new RuleBroken(
                    FairRule.FAIR_INVITED_LATE,
                    ChronoUnit.DAYS.between(today(), fair.terms().day()));
        }
        if (!settings.hasDuty(fair.id(), current.require().id(), Duty.HOST)) {
            throw new RuleBroken(FairRule.FAIR_INVITED_LATE_BY_HOST);
        }
        return FairService.reason(whyLate);
    }

    private LocalDate today() {
        return DanishTime.date(clock.instant());
    }
}
