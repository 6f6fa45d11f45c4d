package dk.fleksbro.demo;

import dk.fleksbro.matching.Fit;
import dk.fleksbro.matching.Verdict;
import dk.fleksbro.vacancy.RoleStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** People and roles that suit each other, at every stage of their way. */
final class DemoMatches {

    /** So many people are looked at for a role, as a consultant would. */
    private static final int LOOKED_AT = 40;

    private static final int MOST_A_PERSON = 2;

    /** A step of the way takes some days, and none is taken at a weekend. */
    private static final Duration A_STEP = Duration.ofDays(4);

    private static final Comparator<DemoPair.Looked> BEST_FIRST = Comparator.comparing(DemoPair.Looked::fit, Fit.ORDER);

    private final DemoDays days;
    private final Chance chance;
    private final DemoMatchRows rows;
    private final Set<DemoPair> taken = new HashSet<>();
    private final Map<DemoPerson, Integer> proposals = new HashMap<>();

    DemoMatches(DemoRows rows, DemoDays days, Chance chance) {
        this.days = days;
        this.chance = chance;
        this.rows = new DemoMatchRows(rows, days, chance);
    }

    void bringTogether(List<DemoRole> roles, List<DemoPerson> people) {
        List<DemoRole> open = roles.stream()
                .filter(role ->
                        role.role().status() == RoleStatus.OPEN && role.role().companyChecked())
                .toList();
        List<DemoPerson> ready = people.stream()
                .filter(person -> person.profile() != null
                        && person.releases()
                        && !person.citizen().addressProtected())
                .toList();
        waitForTheSignIns(open, ready);
        Deck<DemoRole> next = new Deck<>(open.subList(DemoRoles.AT_THE_SIGN_IN, open.size()), chance);
        for (MatchStory story : MatchStory.values()) {
            for (int i = 0; i < story.times(); i++) {
                boolean found = false;
                while (!found) {
                    found = tell(story, next.next(), ready);
                }
            }
        }
    }

    /** Whoever signs in as the visitor's employer or fleksjobber has something to answer. */
    private void waitForTheSignIns(List<DemoRole> open, List<DemoPerson> ready) {
        DemoPerson visitor = ready.getFirst();
        List<DemoPair> best = open.stream()
                .skip(DemoRoles.AT_THE_SIGN_IN)
                .map(role -> new DemoPair(role, visitor))
                .filter(pair -> isPossible(MatchStory.TO_MEET, pair))
                .map(DemoPair::look)
                .sorted(BEST_FIRST)
                .map(DemoPair.Looked::pair)
                .toList();
        tell(MatchStory.ASKED, best.getFirst());
        tell(MatchStory.TO_MEET, best.get(1));
        for (MatchStory story : List.of(
                MatchStory.PRESENTED_AT_ONCE,
                MatchStory.PRESENTED_AT_ONCE,
                MatchStory.BOTH_SAID_YES,
                MatchStory.TO_MEET)) {
            if (open.subList(0, DemoRoles.AT_THE_SIGN_IN).stream().noneMatch(role -> tell(story, role, ready))) {
                throw new IllegalStateException("nobody suits the roles of the visitor's employer");
            }
        }
    }

    private boolean tell(MatchStory story, DemoRole role, List<DemoPerson> ready) {
        Optional<DemoPair> best = chance.shuffled(ready).stream()
                .map(person -> new DemoPair(role, person))
                .filter(pair -> isPossible(story, pair))
                .limit(LOOKED_AT)
                .map(DemoPair::look)
                .filter(looked -> looked.fit().verdict() != Verdict.BLOCKED)
                .min(BEST_FIRST)
                .map(DemoPair.Looked::pair);
        best.ifPresent(pair -> tell(story, pair));
        return best.isPresent();
    }

    private void tell(MatchStory story, DemoPair pair) {
        taken.add(pair);
        proposals.merge(pair.person(), 1, Integer::sum);
        rows.add(story, pair);
    }

    private boolean isPossible(MatchStory story, DemoPair pair) {
        Instant latest = days.start().minus(A_STEP.multipliedBy(story.moves().size()));
        return !taken.contains(pair)
                && proposals.getOrDefault(pair.person(), 0) < MOST_A_PERSON
                && pair.possibleSince().isBefore(latest);
    }
}
