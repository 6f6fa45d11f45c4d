package dk.fleksbro.matching.assignment;

import java.util.List;

/**
 * What a person’s turn and a position of a role are worth. No assignment can be worth more than {@link #most}, whatever the
 * prices are; that is all there is to trust.
 *
 * @param people by number, never below 0
 * @param roles for one position each, never below 0
 */
public record Prices(List<Long> people, List<Long> roles) {

    public Prices {
        people = List.copyOf(people);
        roles = List.copyOf(roles);
        if (people.stream().anyMatch(price -> price < 0) || roles.stream().anyMatch(price -> price < 0)) {
            throw new IllegalArgumentException("a price is never below 0");
        }
    }

    /** What no assignment exceeds: every pair brings at most its two prices and what it is worth beyond them. */
    public long most(Market market, Fairness fairness) {
        long most = people.stream().mapToLong(price -> price).sum();
        for (int role = 0; role < roles.size(); role++) {
            most += market.positions().get(role) * roles.get(role);
        }
        for (Possible pair : market.pairs()) {
            long beyond = market.worth(pair, fairness) - people.get(pair.person()) - roles.get(pair.role());
            most += Math.max(0, beyond);
        }
        return most;
    }
}
