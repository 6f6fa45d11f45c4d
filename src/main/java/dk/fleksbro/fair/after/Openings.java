package dk.fleksbro.fair.after;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.JobFair;
import dk.fleksbro.fair.Side;
import dk.fleksbro.matching.Interest;
import dk.fleksbro.matching.MetMatches;
import dk.fleksbro.matching.MetMatches.Met;
import dk.fleksbro.notification.NoticeKind;
import dk.fleksbro.notification.Notices;
import dk.fleksbro.notification.Notices.Told;
import dk.fleksbro.shared.DanishTime;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Opens what the two of a pair have said: the one place where something comes of it. Everything is written in the caller's unit
 * of work, which holds the lock of the fleksjobber's row; so it happens wholly, and once.
 */
@Component
class Openings {

    private final AfterGuests guests;
    private final Ratings ratings;
    private final Outcomes outcomes;
    private final NextSteps steps;
    private final MetMatches matches;
    private final Notices notices;
    private final Clock clock;

    Openings(
            AfterGuests guests,
            Ratings ratings,
            Outcomes outcomes,
            NextSteps steps,
            MetMatches matches,
            Notices notices,
            Clock clock) {
        this.guests = guests;
        this.ratings = ratings;
        this.outcomes = outcomes;
        this.steps = steps;
        this.matches = matches;
        this.notices = notices;
        this.clock = clock;
    }

    /** Nothing happens when the pair was opened before, or when nobody has answered. */
    void open(JobFair fair, Pair pair) {
        Map<Side, Interest> said = ratings.of(pair);
        if (said.isEmpty() || outcomes.find(pair).isPresent()) {
            return;
        }
        DateResult result = DateResult.of(said.get(Side.SEEKER), said.get(Side.WORKPLACE));
        AfterGuest person = Objects.requireNonNull(guests.seekers(fair.id()).get(pair.seeker()));
        Optional<Met> met = result == DateResult.BOTH_YES ? Optional.of(match(fair, pair, person)) : Optional.empty();
        Instant now = clock.instant();
        outcomes.insert(
                fair.id(), new Outcome(pair, result, met.flatMap(Met::match), met.flatMap(Met::hindered), now, false));
        if (result == DateResult.BOTH_YES) {
            steps.insert(
                    NextStep.first(fair.id(), pair, StepKind.VISIT, person.consultant(), DanishTime.date(now)), now);
        }
        tell(fair, pair, person, result, met);
    }

    private Met match(JobFair fair, Pair pair, AfterGuest person) {
        AccountId onBehalf = person.consultant() == null ? guests.maker(fair.id()) : person.consultant();
        return matches.open(
                new CitizenId(person.subject()),
                guests.roles(pair.stand()),
                onBehalf,
                fair.terms().name());
    }

    /** A match tells everybody itself; what only the consultant may know, the consultant alone is told. */
    private void tell(JobFair fair, Pair pair, AfterGuest person, DateResult result, Optional<Met> met) {
        if (result == DateResult.NOTHING) {
            return;
        }
        List<Told> told = new ArrayList<>();
        Instant now = clock.instant();
        consultants(fair.id(), person)
                .forEach(consultant -> told.add(new Told(
                        consultant,
                        NoticeKind.FAIR_TALK_WAITS,
                        // the list is one: a line a day however much has come to it
                        "fair:" + fair.id().value() + ":after:" + DanishTime.date(now),
                        AfterPaths.after(fair.id()))));
        if (met.isPresent() && met.get().match().isEmpty()) {
            Map<UUID, Set<AccountId>> accounts = guests.accounts(fair.id());
            told.addAll(bothYes(Side.SEEKER, fair.id(), pair, accounts.getOrDefault(pair.seeker(), Set.of())));
            told.addAll(bothYes(Side.WORKPLACE, fair.id(), pair, accounts.getOrDefault(pair.stand(), Set.of())));
        }
        notices.tellAll(told);
    }

    private static List<Told> bothYes(Side side, FairId fair, Pair pair, Set<AccountId> accounts) {
        String event = "fair:" + fair.value() + ":both:" + pair.seeker() + ":" + pair.stand();
        return accounts.stream()
                .map(account -> new Told(account, NoticeKind.FAIR_BOTH_YES, event, AfterPaths.rating(side, fair)))
                .toList();
    }

    private List<AccountId> consultants(FairId fair, AfterGuest person) {
        AccountId own = person.consultant();
        return own == null ? guests.consultants(fair) : List.of(own);
    }
}
