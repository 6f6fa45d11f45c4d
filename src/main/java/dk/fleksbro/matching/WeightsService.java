package dk.fleksbro.matching;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.citizen.ProfileRow;
import dk.fleksbro.citizen.ProfileService;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.matching.live.NodeIndex;
import dk.fleksbro.shared.Finding;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.TextCheck;
import dk.fleksbro.shared.UnitOfWork;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** What each kind of point counts for in a municipality's lists. Only its team lead changes it, having seen what it changes. */
@Service
@UnitOfWork
public class WeightsService {

    public static final int NOTE_MAX = 200;

    private final MatchWeights weights;
    private final MatchLists lists;
    private final ProfileService profiles;
    private final NodeIndex node;
    private final CurrentAccount current;
    private final Access access;
    private final Clock clock;

    WeightsService(
            MatchWeights weights,
            MatchLists lists,
            ProfileService profiles,
            NodeIndex node,
            CurrentAccount current,
            Access access,
            Clock clock) {
        this.weights = weights;
        this.lists = lists;
        this.profiles = profiles;
        this.node = node;
        this.current = current;
        this.access = access;
        this.clock = clock;
    }

    /** What lists and plans of the municipality are ordered by now; holds no personal data. */
    public Weights inForce(MunicipalityId municipality) {
        return weights.inForce(municipality);
    }

    /** Every version of the team lead's municipality, the one in force first. */
    public List<WeightsVersion> versions() {
        return weights.versions(mine());
    }

    /** What these weights would change, with names and roles; of what people need it tells nothing. */
    public WeightsPreview preview(Map<TermKind, Integer> points) {
        MunicipalityId municipality = mine();
        Weights inForce = weights.inForce(municipality);
        Weights others = next(inForce, points);
        node.settled();
        List<ProfileRow> people = profiles.ofMunicipality(municipality);
        access.requireAll(
                people.stream().map(person -> person.citizen().facts()).toList(), Part.NAME, Purpose.SUPERVISION);
        return new PreviewMaker(
                        municipality, people, node.openRoles(), lists.proposalsOfPeople(municipality), inForce, others)
                .make();
    }

    /**
     * From now on the municipality's lists are ordered by these.
     *
     * @param seen the version the reader saw in force; when another has come since, nothing is done
     */
    public Weights takeIntoUse(int seen, Map<TermKind, Integer> points, String note) {
        MunicipalityId municipality = mine();
        Weights inForce = weights.inForce(municipality);
        if (inForce.version() != seen) {
            throw new RuleBroken(WeightsRule.WEIGHTS_HAVE_MOVED);
        }
        if (TextCheck.line(note, NOTE_MAX).stream().anyMatch(Finding::isError)) {
            throw new RuleBroken(WeightsRule.WEIGHTS_NOTE_NOT_USABLE);
        }
        Weights next = next(inForce, points);
        weights.add(municipality, next, note.strip(), current.require().id(), clock.instant());
        return next;
    }

    /** Takes an earlier version's weights into use again, as a new version: what was in force in between stays readable. */
    public Weights returnTo(int version, int seen, String note) {
        Map<TermKind, Integer> points = versions().stream()
                .filter(earlier -> earlier.weights().version() == version)
                .findFirst()
                .orElseThrow(NotFound::new)
                .weights()
                .points();
        return takeIntoUse(seen, points, note);
    }

    private static Weights next(Weights inForce, Map<TermKind, Integer> points) {
        if (points.values().stream().anyMatch(weight -> weight < 0 || weight > Weights.MOST)) {
            throw new RuleBroken(WeightsRule.WEIGHT_OUT_OF_RANGE);
        }
        if (points.values().stream().allMatch(weight -> weight == 0)) {
            throw new RuleBroken(WeightsRule.WEIGHTS_SUM_TO_NOTHING);
        }
        Weights next = new Weights(inForce.version() + 1, points);
        if (next.points().equals(inForce.points())) {
            throw new RuleBroken(WeightsRule.WEIGHTS_AS_BEFORE);
        }
        return next;
    }

    private MunicipalityId mine() {
        access.require(Facts.ofPortal(), Part.MATCH_WEIGHTS, Purpose.SUPERVISION);
        return current.require().ofMunicipality().orElseThrow(NotFound::new);
    }
}
