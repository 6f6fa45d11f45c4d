package dk.fleksbro.matching;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.citizen.CitizenService;
import dk.fleksbro.citizen.FlexJobProfile;
import dk.fleksbro.citizen.ProfileService;
import dk.fleksbro.citizen.ReleasedProfile;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.Stage;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.shared.UnitOfWork;
import dk.fleksbro.vacancy.PublishedRole;
import dk.fleksbro.vacancy.RoleService;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** A match as each of the three sees it. Opening one is reading what was told about it. */
@Service
@UnitOfWork
public class MatchPages {

    private final Matches matches;
    private final MatchLists lists;
    private final MatchFacts facts;
    private final RoleService roles;
    private final CitizenService citizens;
    private final ProfileService profiles;
    private final MatchWeights weights;
    private final Notices notices;
    private final CurrentAccount current;
    private final Access access;

    MatchPages(
            Matches matches,
            MatchLists lists,
            MatchFacts facts,
            RoleService roles,
            CitizenService citizens,
            ProfileService profiles,
            MatchWeights weights,
            Notices notices,
            CurrentAccount current,
            Access access) {
        this.matches = matches;
        this.lists = lists;
        this.facts = facts;
        this.roles = roles;
        this.citizens = citizens;
        this.profiles = profiles;
        this.weights = weights;
        this.notices = notices;
        this.current = current;
        this.access = access;
    }

    /**
     * A proposal as its citizen reads it.
     *
     * @param shown what the employer sees after a yes, with what is released now
     * @param withName what is shown besides when both have said yes
     */
    public record Proposal(Match match, PublishedRole role, Fit fit, ReleasedProfile shown, Set<Part> withName) {}

    /** A match as its employer sees it. */
    public record Candidate(Match match, PublishedRole role, ReleasedProfile person) {}

    /** A match as its consultant sees it; {@code fit} is empty while there is no fleksjobbevis in use. */
    public record Case(
            Match match,
            PublishedRole role,
            CitizenRow citizen,
            Optional<Fit> fit,
            Optional<ProposedUnder> weights,
            List<MoveRow> history) {}

    /** What a consultant follows and has not ended, for whoever stands in for them; the caller has asked who may read it. */
    public List<CaseRow> followedBy(SignedIn consultant) {
        return lists.followedBy(consultant);
    }

    public List<ProposalRow> proposals(int limit, int offset) {
        SignedIn me = current.require();
        notices.seen(me, Party.CITIZEN.listPath());
        return lists.proposals(me, limit, offset);
    }

    public List<CandidateRow> candidates(int limit, int offset) {
        SignedIn me = current.require();
        notices.seen(me, Party.EMPLOYER.listPath());
        return lists.candidates(me, limit, offset);
    }

    public Proposal proposal(MatchId id) {
        Facts subject = open(id, Part.MATCH_REASONS, Party.CITIZEN);
        Match match = matches.find(id).orElseThrow();
        PublishedRole role = roles.find(match.role()).orElseThrow();
        CitizenRow me = citizens.find(match.citizen()).orElseThrow();
        FlexJobProfile profile = profiles.profile(match.citizen()).orElseThrow();
        Set<Part> withName = EnumSet.noneOf(Part.class);
        Set<Part> atOnce = EnumSet.noneOf(Part.class);
        subject.released().forEach((part, from) -> (isShownAtOnce(part, from) ? atOnce : withName).add(part));
        return new Proposal(
                match,
                role,
                Matcher.fit(role, me, profile, weights.inForce(me.municipality()), Addressee.you()),
                ReleasedProfile.of(profile, me, atOnce),
                withName);
    }

    public Candidate candidate(MatchId id) {
        Facts subject = open(id, Part.EMPLOYER_ANSWER, Party.EMPLOYER);
        Set<Part> visible = access.visible(subject, Purpose.PRESENTATION);
        visible.stream().filter(Part::isSensitive).forEach(part -> access.require(subject, part, Purpose.PRESENTATION));
        Match match = matches.find(id).orElseThrow();
        return new Candidate(
                match,
                roles.find(match.role()).orElseThrow(),
                ReleasedProfile.of(
                        profiles.profile(match.citizen()).orElseThrow(),
                        citizens.find(match.citizen()).orElseThrow(),
                        visible));
    }

    public Case asConsultant(MatchId id) {
        open(id, Part.MATCH_REASONS, Party.CONSULTANT);
        Match match = matches.find(id).orElseThrow();
        PublishedRole role = roles.find(match.role()).orElseThrow();
        CitizenRow citizen = citizens.find(match.citizen()).orElseThrow();
        Optional<Fit> fit = profiles.profile(match.citizen())
                .map(profile -> Matcher.fit(role, citizen, profile, weights.inForce(citizen.municipality())));
        return new Case(match, role, citizen, fit, weights.of(id), matches.history(id));
    }

    private Facts open(MatchId id, Part part, Party party) {
        Facts subject = facts.find(id.value())
                .orElseThrow(() -> access.unknown(SubjectKind.MATCH, id.value(), part, party.purpose()));
        access.require(subject, part, party.purpose());
        notices.seen(current.require(), party.path(id));
        return subject;
    }

    private static boolean isShownAtOnce(Part part, Stage from) {
        return from == Stage.PRESENTED && part != Part.NAME && part != Part.CONTACT;
    }
}
