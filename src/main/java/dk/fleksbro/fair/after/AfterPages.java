package dk.fleksbro.fair.after;

import dk.fleksbro.account.AccountId;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.citizen.CitizenId;
import dk.fleksbro.consent.Access;
import dk.fleksbro.consent.Facts;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.JobFair;
import dk.fleksbro.matching.Interest;
import dk.fleksbro.shared.DanishTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together what is left to do after a fair. What somebody's own consultant alone may know, no other is shown. */
@Component
class AfterPages {

    private final AfterGuests guests;
    private final Ratings ratings;
    private final Outcomes outcomes;
    private final NextSteps steps;
    private final Access access;
    private final Clock clock;

    AfterPages(AfterGuests guests, Ratings ratings, Outcomes outcomes, NextSteps steps, Access access, Clock clock) {
        this.guests = guests;
        this.ratings = ratings;
        this.outcomes = outcomes;
        this.steps = steps;
        this.access = access;
        this.clock = clock;
    }

    /** Whether it is for this consultant to say what is to come of it: the citizen's own, or any while there is none. */
    static boolean isFor(AccountId consultant, AfterGuest person) {
        return person.consultant() == null || person.consultant().equals(consultant);
    }

    AfterPage page(JobFair fair, SignedIn me) {
        FairId id = fair.id();
        Map<UUID, AfterGuest> known = guests.of(id);
        Map<Pair, List<SaidRow>> said = ratings.interested(id);
        Map<Pair, Outcome> opened = new HashMap<>();
        outcomes.of(id).forEach(outcome -> opened.put(outcome.pair(), outcome));
        List<NextStep> all = steps.of(id);
        Set<Pair> withStep = all.stream().map(NextStep::pair).collect(Collectors.toSet());
        List<Outcome> toDecide = opened.values().stream()
                .filter(outcome -> outcome.isToDecide() && !(outcome.settled() && withStep.contains(outcome.pair())))
                .toList();
        List<Outcome> mine = toDecide.stream()
                .filter(outcome -> isFor(me.id(), guest(known, outcome.pair().seeker())))
                .sorted(Comparator.comparing(Outcome::settled)
                        .thenComparing(Outcome::revealedAt)
                        .thenComparing(outcome -> outcome.pair().seeker())
                        .thenComparing(outcome -> outcome.pair().stand()))
                .toList();
        requireRead(id, Stream.concat(mine.stream().map(Outcome::pair), withStep.stream()));
        Instant closes = AnsweringTime.of(fair.terms()).closes();
        return new AfterPage(
                fair,
                mine.stream().map(outcome -> decision(outcome, known, said)).toList(),
                steps(all, known, opened, said, me),
                ratings.sealedOf(id),
                (int) toDecide.stream()
                        .filter(outcome -> !outcome.settled() && !mine.contains(outcome))
                        .count(),
                closes,
                clock.instant().isBefore(closes));
    }

    /** A read of what somebody has said is a row in the access log, for each person on the page. */
    private void requireRead(FairId fair, Stream<Pair> pairs) {
        Map<UUID, Facts> facts = guests.facts(fair);
        access.requireAll(
                pairs.map(Pair::seeker)
                        .distinct()
                        .map(seeker -> Objects.requireNonNull(facts.get(seeker)))
                        .toList(),
                Part.FAIR_RATING,
                Purpose.MATCHING);
    }

    private static DecisionRow decision(Outcome outcome, Map<UUID, AfterGuest> known, Map<Pair, List<SaidRow>> said) {
        AfterGuest person = guest(known, outcome.pair().seeker());
        return new DecisionRow(
                person.id(),
                outcome.pair().stand(),
                new CitizenId(person.subject()),
                person.known(),
                guest(known, outcome.pair().stand()).name(),
                outcome.result(),
                shown(outcome, said),
                outcome.settled());
    }

    private List<StepRow> steps(
            List<NextStep> all,
            Map<UUID, AfterGuest> known,
            Map<Pair, Outcome> opened,
            Map<Pair, List<SaidRow>> said,
            SignedIn me) {
        LocalDate today = DanishTime.date(clock.instant());
        Map<UUID, String> owners = guests.names(all.stream()
                .map(NextStep::owner)
                .filter(Objects::nonNull)
                .map(AccountId::value)
                .collect(Collectors.toSet()));
        List<StepRow> rows = new ArrayList<>();
        for (NextStep step : all) {
            Outcome outcome = Objects.requireNonNull(opened.get(step.pair()));
            AfterGuest person = guest(known, step.pair().seeker());
            // of what only the citizen's own consultant may know, another sees the step and not the words
            boolean readsWords = outcome.result() == DateResult.BOTH_YES || isFor(me.id(), person);
            AccountId owner = step.owner();
            rows.add(new StepRow(
                    step.id(),
                    step.version(),
                    new CitizenId(person.subject()),
                    person.known(),
                    guest(known, step.pair().stand()).name(),
                    step.kind(),
                    owner == null
                            ? ""
                            : Optional.ofNullable(owners.get(owner.value())).orElse(""),
                    me.id().equals(owner),
                    step.dueOn(),
                    step.status() == StepStatus.OPEN && step.dueOn().isBefore(today),
                    step.status(),
                    step.sentence(),
                    outcome.match(),
                    outcome.hindered(),
                    readsWords ? shown(outcome, said) : List.of()));
        }
        rows.sort(Comparator.comparing((StepRow row) -> row.status() != StepStatus.OPEN)
                .thenComparing(row -> !row.mine())
                .thenComparing(StepRow::dueOn)
                .thenComparing(StepRow::person)
                .thenComparing(StepRow::id));
        return rows;
    }

    /** Where only one said yes, a maybe of the other is not shown either. */
    private static List<SaidRow> shown(Outcome outcome, Map<Pair, List<SaidRow>> said) {
        return said.getOrDefault(outcome.pair(), List.of()).stream()
                .filter(row -> outcome.result() != DateResult.ONE_YES || row.interest() == Interest.YES)
                .toList();
    }

    private static AfterGuest guest(Map<UUID, AfterGuest> known, UUID id) {
        return Objects.requireNonNull(known.get(id));
    }
}
