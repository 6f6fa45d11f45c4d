package dk.fleksbro.matching;

import dk.fleksbro.Fixtures;
import dk.fleksbro.account.Municipality;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.citizen.CitizenFixtures;
import dk.fleksbro.citizen.CitizenFixtures.Person;
import dk.fleksbro.employer.EmployerFixtures;
import dk.fleksbro.employer.EmployerFixtures.Employer;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.vacancy.FlexJobRoleId;
import dk.fleksbro.vacancy.VacancyFixtures;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** A consultant, an employer with an open role and a person it fits; and matches brought as far as a test needs. */
@TestComponent
public class MatchFixtures {

    private final Fixtures fixtures;
    private final CitizenFixtures citizens;
    private final EmployerFixtures employers;
    private final VacancyFixtures roles;
    private final MatchService service;
    private final Matches matches;
    private final PortalMoves portal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MatchFixtures(
            Fixtures fixtures,
            CitizenFixtures citizens,
            EmployerFixtures employers,
            VacancyFixtures roles,
            MatchService service,
            Matches matches,
            PortalMoves portal,
            TransactionTemplate transaction,
            Clock clock) {
        this.fixtures = fixtures;
        this.citizens = citizens;
        this.employers = employers;
        this.roles = roles;
        this.service = service;
        this.matches = matches;
        this.portal = portal;
        this.transaction = transaction;
        this.clock = clock;
    }

    public record Scene(
            Municipality municipality, SignedIn consultant, Employer employer, FlexJobRoleId role, Person person) {

        SignedIn of(Party party) {
            return switch (party) {
                case CITIZEN -> person.account();
                case EMPLOYER -> employer.contact();
                case CONSULTANT -> consultant;
            };
        }
    }

    /** Everything but name and phone is released at a yes, those when both have said yes. */
    public Scene scene() {
        Municipality municipality = fixtures.municipality();
        SignedIn consultant = fixtures.consultant(municipality);
        Employer employer = employers.employerAt("8000");
        return new Scene(
                municipality,
                consultant,
                employer,
                roles.role().at(employer.workplace()).open(),
                citizens.withProfile(
                        municipality, bevis -> bevis.consultant(consultant).releaseAll()));
    }

    /** Another person of the same municipality for the same role. */
    public Scene withAnotherPerson(Scene scene) {
        Person person = citizens.withProfile(scene.municipality(), bevis -> bevis.consultant(scene.consultant())
                .releaseAll());
        return new Scene(scene.municipality(), scene.consultant(), scene.employer(), scene.role(), person);
    }

    /** The scene's match at that status, reached by the moves people make. */
    public MatchId at(Scene scene, MatchStatus status) {
        MatchId match = as(
                scene,
                Party.CONSULTANT,
                () -> service.propose(scene.role(), scene.person().id(), null));
        way(status).forEach(move -> move(scene, match, move));
        return match;
    }

    public void move(Scene scene, MatchId match, MatchMove move) {
        if (Arrays.stream(Party.values()).noneMatch(party -> move.allows(status(match), party))) {
            moveByPortal(match, move);
            return;
        }
        Party party = List.of(Party.EMPLOYER, Party.CITIZEN, Party.CONSULTANT).stream()
                .filter(p -> move.allows(status(match), p))
                .findFirst()
                .orElseThrow();
        as(scene, party, () -> {
            service.move(match, version(match), move, sayable(move));
            return match;
        });
    }

    public void moveByPortal(MatchId match, MatchMove move) {
        transaction.executeWithoutResult(now -> portal.make(matches.lock(match).orElseThrow(), move));
    }

    /** Another role at the scene’s workplace for the same person. */
    public Scene withAnotherRole(Scene scene) {
        FlexJobRoleId role = roles.role().at(scene.employer().workplace()).open();
        return new Scene(scene.municipality(), scene.consultant(), scene.employer(), role, scene.person());
    }

    public MatchStatus status(MatchId match) {
        return matches.find(match).orElseThrow().status();
    }

    public long version(MatchId match) {
        return matches.find(match).orElseThrow().version();
    }

    /** What can be said with a move for it to be complete. */
    public Said sayable(MatchMove move) {
        return switch (move.asks()) {
            case NOTHING, REASON_IF_BLOCKED -> Said.nothing();
            case REASON, REFUSAL -> Said.reason(MatchReason.of(move).getFirst());
            case TEXT, PERHAPS_TEXT -> Said.text("Kan det blive om eftermiddagen?");
            case MEETING -> Said.meeting(meeting());
            case TRIAL -> Said.trial(trial());
        };
    }

    public Meeting meeting() {
        return new Meeting(
                clock.instant().plus(Duration.ofDays(3)), MeetingForm.IN_PERSON, "Testvej 1, 8000 Aarhus", "");
    }

    /** In three days and in five, from nine to eleven. */
    public Trial trial() {
        LocalDate today = DanishTime.date(clock.instant());
        return new Trial(
                List.of(today.plusDays(3), today.plusDays(5)),
                LocalTime.of(9, 0),
                LocalTime.of(11, 0),
                "Spørg efter Erik");
    }

    private static List<MatchMove> way(MatchStatus status) {
        return switch (status) {
            case PROPOSED -> List.of();
            case CITIZEN_MAYBE -> List.of(MatchMove.SAY_MAYBE);
            case PRESENTED -> List.of(MatchMove.SAY_YES);
            case MUTUAL -> List.of(MatchMove.SAY_YES, MatchMove.ACCEPT);
            case MEETING_PROPOSED -> List.of(MatchMove.SAY_YES, MatchMove.ACCEPT, MatchMove.PROPOSE_MEETING);
            case MEETING_AGREED ->
                List.of(MatchMove.SAY_YES, MatchMove.ACCEPT, MatchMove.PROPOSE_MEETING, MatchMove.AGREE_MEETING);
            case TRIAL_PROPOSED -> List.of(MatchMove.SAY_YES, MatchMove.ACCEPT, MatchMove.PROPOSE_TRIAL);
            case TRIAL_AGREED -> then(MatchStatus.TRIAL_PROPOSED, MatchMove.AGREE_TRIAL);
            case TRIAL_REVIEWED -> then(MatchStatus.TRIAL_AGREED, MatchMove.OPEN_REVIEW);
            case OFFERED -> List.of(MatchMove.SAY_YES, MatchMove.ACCEPT, MatchMove.OFFER);
            case OFFER_ACCEPTED -> then(MatchStatus.OFFERED, MatchMove.ACCEPT_OFFER);
            case HIRED -> then(MatchStatus.OFFER_ACCEPTED, MatchMove.HIRE);
            case JOB_ENDED -> then(MatchStatus.HIRED, MatchMove.END_JOB);
            case OBSOLETE -> List.of(MatchMove.SAY_YES, MatchMove.BECOME_OBSOLETE);
            case NO_ANSWER -> List.of(MatchMove.SAY_YES, MatchMove.LAPSE);
            case CITIZEN_NO -> List.of(MatchMove.SAY_NO);
            case EMPLOYER_NO -> List.of(MatchMove.SAY_YES, MatchMove.DECLINE);
            case WITHDRAWN -> List.of(MatchMove.SAY_YES, MatchMove.WITHDRAW);
            case TAKEN_BACK -> List.of(MatchMove.TAKE_BACK);
        };
    }

    private static List<MatchMove> then(MatchStatus status, MatchMove move) {
        return Stream.concat(way(status).stream(), Stream.of(move)).toList();
    }

    private static MatchId as(Scene scene, Party party, java.util.function.Supplier<MatchId> doing) {
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        Fixtures.signIn(scene.of(party));
        try {
            return doing.get();
        } finally {
            if (before == null) {
                Fixtures.signOut();
            } else {
                SecurityContextHolder.getContext().setAuthentication(before);
            }
        }
    }
}
