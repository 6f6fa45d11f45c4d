package dk.fleksbro.matching;

import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.citizen.CitizenService;
import dk.fleksbro.citizen.FlexJobProfile;
import dk.fleksbro.citizen.ProfileDraft;
import dk.fleksbro.citizen.ProfileService;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.UnitOfWork;
import dk.fleksbro.vacancy.PublishedRole;
import dk.fleksbro.vacancy.RoleService;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** A citizen reads a reason, finds that the own answer behind it is not right, and corrects it. */
@Service
@UnitOfWork
public class CorrectionService {

    private final Matches matches;
    private final MatchFacts facts;
    private final MatchWeights weights;
    private final RoleService roles;
    private final CitizenService citizens;
    private final ProfileService profiles;
    private final Access access;
    private final Clock clock;

    CorrectionService(
            Matches matches,
            MatchFacts facts,
            MatchWeights weights,
            RoleService roles,
            CitizenService citizens,
            ProfileService profiles,
            Access access,
            Clock clock) {
        this.matches = matches;
        this.facts = facts;
        this.weights = weights;
        this.roles = roles;
        this.citizens = citizens;
        this.profiles = profiles;
        this.access = access;
        this.clock = clock;
    }

    /**
     * A proposal with the answers behind it.
     *
     * @param answers the texts of the fleksjobbevis in use, by field
     */
    public record Answered(PublishedRole role, Fit fit, Map<String, String> answers) {}

    public Answered read(MatchId id) {
        Subject subject = mine(id);
        return new Answered(
                subject.role(), fit(subject, subject.profile()), Map.copyOf(ProfileDraft.texts(subject.profile())));
    }

    /** How the role would fit with these answers instead; empty as long as something in them is not right. */
    public Optional<Fit> with(MatchId id, Map<String, String> answers) {
        Subject subject = mine(id);
        Map<String, String> texts = new LinkedHashMap<>(ProfileDraft.texts(subject.profile()));
        texts.putAll(answers);
        return ProfileDraft.parse(subject.citizen().id(), texts, clock.instant())
                .map(other -> fit(subject, other));
    }

    /** Puts the answers into the fleksjobbevis in use; or what is not right with them, and nothing changes. */
    public List<Problem> correct(MatchId id, Map<String, String> answers) {
        mine(id);
        return profiles.correct(answers);
    }

    private Fit fit(Subject subject, FlexJobProfile profile) {
        return Matcher.fit(
                subject.role(),
                subject.citizen(),
                profile,
                weights.inForce(subject.citizen().municipality()),
                Addressee.you());
    }

    private record Subject(PublishedRole role, CitizenRow citizen, FlexJobProfile profile) {}

    private Subject mine(MatchId id) {
        Facts subject = facts.find(id.value())
                .orElseThrow(
                        () -> access.unknown(SubjectKind.MATCH, id.value(), Part.MATCH_REASONS, Purpose.OWN_AFFAIRS));
        access.require(subject, Part.MATCH_REASONS, Purpose.OWN_AFFAIRS);
        Match match = matches.find(id).orElseThrow();
        return new Subject(
                roles.find(match.role()).orElseThrow(),
                citizens.find(match.citizen()).orElseThrow(),
                profiles.profile(match.citizen()).orElseThrow(() -> new RuleBroken(MatchRule.NO_PROFILE)));
    }
}
