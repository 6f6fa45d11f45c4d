package dk.fleksbro.matching.overview;

import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.MunicipalityId;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.citizen.CitizenService;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.matching.MatchId;
import dk.fleksbro.matching.MatchMove;
import dk.fleksbro.matching.MatchReason;
import dk.fleksbro.matching.MatchService;
import dk.fleksbro.matching.MatchStatus;
import dk.fleksbro.matching.Said;
import dk.fleksbro.matching.assignment.Fairness;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.UnitOfWork;
import dk.fleksbro.vacancy.FlexJobRoleId;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** All a municipality’s free people and open roles at once. It shows and reckons; a consultant decides and proposes. */
@Service
@UnitOfWork
public class TogetherService {

    private final Situations situations;
    private final Decisions decisions;
    private final MatchService matches;
    private final CitizenService citizens;
    private final CurrentAccount current;
    private final Access access;
    private final Clock clock;

    TogetherService(
            Situations situations,
            Decisions decisions,
            MatchService matches,
            CitizenService citizens,
            CurrentAccount current,
            Access access,
            Clock clock) {
        this.situations = situations;
        this.decisions = decisions;
        this.matches = matches;
        this.citizens = citizens;
        this.current = current;
        this.access = access;
        this.clock = clock;
    }

    /** Whoever is without a role in it is shown, and stands in the access log; the suggestions are {@linkplain #read read} page by page. */
    public Together look(Fairness fairness) {
        access.require(Facts.ofPortal(), Part.CITIZEN_LIST, Purpose.MATCHING);
        MunicipalityId municipality = municipality();
        Situation situation = situations.of(municipality);
        Together together = new Reckoning(situation, fairness, decisions.of(municipality), clock.instant()).together();
        requireAll(together.without().stream().map(Together.Without::person));
        return together;
    }

    /** These are shown, and stand in the access log. */
    public List<Suggestion> read(List<Suggestion> suggestions) {
        requireAll(suggestions.stream().map(Suggestion::person));
        return suggestions;
    }

    /** Decides that two are to have each other, or are not to; whatever was decided of them before is gone. */
    public void decide(CitizenId person, FlexJobRoleId role, boolean together) {
        requireMine(person);
        decisions.put(new Decision(person, role, together), current.require().id(), clock.instant());
    }

    public void undecide(CitizenId person, FlexJobRoleId role) {
        requireMine(person);
        decisions.remove(person, role);
    }

    /** Proposes one role to one person; a consultant’s own act, as on the page of the role. */
    public MatchId propose(CitizenId person, FlexJobRoleId role) {
        return matches.propose(role, person, null);
    }

    /** Takes back what was proposed a moment ago and has not been answered. */
    public void takeBack(List<MatchId> proposed) {
        for (MatchId id : proposed) {
            matches.find(id)
                    .filter(match -> match.status() == MatchStatus.PROPOSED)
                    .ifPresent(match -> matches.move(
                            id, match.version(), MatchMove.TAKE_BACK, Said.reason(MatchReason.BY_MISTAKE, "")));
        }
    }

    private void requireAll(Stream<CitizenRow> shown) {
        access.requireAll(shown.map(CitizenRow::facts).toList(), Part.NEEDS, Purpose.MATCHING);
    }

    private void requireMine(CitizenId person) {
        Facts facts = citizens.find(person)
                .map(CitizenRow::facts)
                .orElseThrow(
                        () -> access.unknown(SubjectKind.CITIZEN, person.value(), Part.RANKED_ROLES, Purpose.MATCHING));
        access.require(facts, Part.RANKED_ROLES, Purpose.MATCHING);
    }

    private MunicipalityId municipality() {
        SignedIn reader = current.require();
        return reader.ofMunicipality().orElseThrow(NotFound::new);
    }
}
