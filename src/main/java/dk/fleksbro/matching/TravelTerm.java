package dk.fleksbro.matching;

import dk.fleksbro.citizen.Travel;
import dk.fleksbro.matching.Reason.Kind;
import dk.fleksbro.shared.PostalCodes;
import dk.fleksbro.shared.Sentence;
import dk.fleksbro.shared.TravelMeans;
import java.util.Optional;

/** The point about the way to work: in minutes by the person's own means where those are known, else in kilometres. */
final class TravelTerm {

    private static final TermKind TRAVEL = TermKind.TRAVEL;

    private final Pair pair;
    private final Travel travel;
    private final int radius;

    private TravelTerm(Pair pair) {
        this.pair = pair;
        this.travel = pair.profile().travel();
        this.radius = pair.profile().radiusKm();
    }

    static Reason of(Pair pair) {
        return new TravelTerm(pair).reason();
    }

    private Reason reason() {
        if (pair.role().fromHome()) {
            return pair.fits(TRAVEL, Sentence.of("fit.distance.home"));
        }
        Optional<Integer> known =
                PostalCodes.kilometres(pair.citizen().postalCode(), pair.role().postalCode());
        if (known.isEmpty()) {
            return pair.nothing(Kind.UNANSWERED, TRAVEL, Sentence.of("fit.distance.unknown"));
        }
        if (radius == 0) {
            return pair.nothing(Kind.BLOCKED, TRAVEL, pair.who().say("fit.distance.only-home"));
        }
        int km = known.get();
        int reach = travel.reachKm(radius);
        return km > reach
                ? pair.nothing(Kind.BLOCKED, TRAVEL, way(km, reach, "blocked"))
                : pair.reason(
                        Kind.FITS, TRAVEL, Shares.travel(pair.weights().of(TRAVEL), km, reach), way(km, reach, "fits"));
    }

    private Sentence way(int km, int reach, String outcome) {
        Optional<TravelMeans> by = travel.quickest(km);
        Integer most = travel.minutes();
        if (by.isEmpty()) {
            return pair.who().say("fit.distance." + outcome, km, reach);
        }
        Sentence takes =
                Sentence.of("fit.travel.takes." + by.get().name(), by.get().minutes(km));
        if (most == null) {
            return pair.who().say("fit.distance-and-time." + outcome, km, takes, reach);
        }
        // how far it is within one postal code is not known, so it is never held against anybody
        return by.get().minutes(km) > most && km <= reach
                ? pair.who().say("fit.travel.near", most)
                : pair.who().say("fit.travel." + outcome, takes, km, most);
    }
}
