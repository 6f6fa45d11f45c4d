package dk.fleksbro.matching.overview;

import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.matching.Verdict;
import dk.fleksbro.matching.assignment.Assignment;
import dk.fleksbro.matching.assignment.Fairness;
import dk.fleksbro.matching.assignment.Greedy;
import dk.fleksbro.matching.assignment.Market;
import dk.fleksbro.matching.assignment.Picture;
import dk.fleksbro.matching.assignment.Possible;
import dk.fleksbro.matching.assignment.Wish;
import dk.fleksbro.vacancy.PublishedRole;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** From a situation to what is suggested, said about people and roles again and not about numbers. */
final class Reckoning {

    private final Situation situation;
    private final Fairness fairness;
    private final Instant now;
    private final Market market;
    private final List<Decision> decisions;
    private final List<Wish> wishes = new ArrayList<>();

    Reckoning(Situation situation, Fairness fairness, List<Decision> decisions, Instant now) {
        this.situation = situation;
        this.fairness = fairness;
        this.now = now;
        this.market = new Market(
                situation.waits().stream().map(wait -> wait.turn(now)).toList(),
                situation.positions(),
                situation.suits().stream()
                        .map(suits -> new Possible(suits.person(), suits.role(), suits.score()))
                        .toList());
        this.decisions = stillPossible(decisions);
    }

    Together together() {
        Picture picture = Picture.of(market, fairness, wishes);
        Assignment best = picture.assignment();
        return new Together(
                fairness,
                situation.people().size(),
                market.positions().stream().mapToInt(left -> left).sum(),
                figures(best),
                figures(Greedy.of(market, fairness)),
                figures(stands()),
                picture.best().gapPercent(),
                suggestions(best),
                situation.people().size() - best.placed(),
                without(best),
                decided(picture));
    }

    /** What was decided of people who have a place now, or of roles that are gone, waits until they are back. */
    private List<Decision> stillPossible(List<Decision> all) {
        Map<Object, Integer> people =
                numbers(situation.people().stream().map(CitizenRow::id).toList());
        Map<Object, Integer> roles =
                numbers(situation.roles().stream().map(PublishedRole::id).toList());
        int[] left = market.positions().stream().mapToInt(most -> most).toArray();
        List<Decision> possible = new ArrayList<>();
        for (Decision decision : all) {
            Integer person = people.get(decision.citizen());
            Integer role = roles.get(decision.role());
            if (person != null && role != null && (!decision.together() || left[role]-- > 0)) {
                possible.add(decision);
                wishes.add(new Wish(person, role, decision.together()));
            }
        }
        return possible;
    }

    private static Map<Object, Integer> numbers(List<?> ids) {
        Map<Object, Integer> numbers = new HashMap<>();
        ids.forEach(id -> numbers.put(id, numbers.size()));
        return numbers;
    }

    /** What is on its way already, as far as everybody has one role and no role more than its places. */
    private Assignment stands() {
        Map<Wish, Integer> scores = new HashMap<>();
        situation.suits().forEach(suits -> scores.put(new Wish(suits.person(), suits.role(), true), suits.score()));
        int[] left = market.positions().stream().mapToInt(most -> most).toArray();
        Set<Integer> placed = new HashSet<>();
        List<Possible> pairs = new ArrayList<>();
        for (Situation.OnItsWay one : situation.onTheirWay()) {
            if (!placed.contains(one.person()) && left[one.role()] > 0) {
                placed.add(one.person());
                left[one.role()]--;
                int score = scores.getOrDefault(new Wish(one.person(), one.role(), true), 0);
                pairs.add(new Possible(one.person(), one.role(), score));
            }
        }
        return new Assignment(pairs);
    }

    private Together.Figures figures(Assignment assignment) {
        Set<Integer> placed = placed(assignment);
        long longest = IntStream.range(0, situation.waits().size())
                .filter(person -> !placed.contains(person))
                .mapToLong(person -> situation.waits().get(person).days(now))
                .max()
                .orElse(0);
        return new Together.Figures(assignment.placed(), assignment.meanScore(), longest);
    }

    private static Set<Integer> placed(Assignment assignment) {
        return assignment.pairs().stream().map(Possible::person).collect(Collectors.toSet());
    }

    /** The people stand in the order of their waits already. */
    private List<Suggestion> suggestions(Assignment best) {
        Set<Situation.OnItsWay> onTheirWay = Set.copyOf(situation.onTheirWay());
        Map<Wish, Verdict> verdicts = new HashMap<>();
        situation.suits().forEach(suits -> verdicts.put(new Wish(suits.person(), suits.role(), true), suits.verdict()));
        return best.pairs().stream()
                .map(pair -> {
                    Wish wish = new Wish(pair.person(), pair.role(), true);
                    return new Suggestion(
                            situation.people().get(pair.person()),
                            situation.roles().get(pair.role()),
                            verdicts.getOrDefault(wish, Verdict.BLOCKED),
                            pair.score(),
                            onTheirWay.contains(new Situation.OnItsWay(pair.person(), pair.role())),
                            wishes.contains(wish),
                            situation.waits().get(pair.person()).days(now));
                })
                .toList();
    }

    private List<Together.Without> without(Assignment best) {
        Set<Integer> placed = placed(best);
        int[] couldHave = new int[situation.people().size()];
        situation.suits().forEach(suits -> couldHave[suits.person()]++);
        return IntStream.range(0, situation.people().size())
                .filter(person -> !placed.contains(person))
                .limit(Together.SHOWN)
                .mapToObj(person -> new Together.Without(
                        situation.people().get(person),
                        couldHave[person],
                        situation.waits().get(person).days(now)))
                .toList();
    }

    private List<Together.Decided> decided(Picture picture) {
        List<Together.Decided> decided = new ArrayList<>();
        for (int i = 0; i < wishes.size(); i++) {
            Wish wish = wishes.get(i);
            List<Wish> others =
                    wishes.stream().filter(other -> !other.equals(wish)).toList();
            Picture.Cost cost = picture.costAgainst(Picture.of(market, fairness, others));
            decided.add(new Together.Decided(
                    situation.people().get(wish.person()),
                    situation.roles().get(wish.role()),
                    decisions.get(i).together(),
                    cost.placed(),
                    cost.score(),
                    names(cost.lose()),
                    names(cost.gain())));
        }
        return decided;
    }

    private List<String> names(List<Integer> people) {
        return people.stream()
                .map(person -> situation.people().get(person).name())
                .toList();
    }
}
