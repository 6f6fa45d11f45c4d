package dk.fleksbro.matching;

import dk.fleksbro.matching.index.Found;
import dk.fleksbro.matching.index.Found.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A page found in memory and then read. Where somebody on it has changed in the meantime the index is told and asked once more; what
 * is shown is what was read, whatever was found.
 *
 * @param find asks the index
 * @param read those found, by id, as they are now; who is gone is left out
 * @param notice tells the index of who is not as it found them
 */
record RankedPage<T>(Supplier<Found> find, Function<List<UUID>, Map<UUID, Ranked<T>>> read, Consumer<UUID> notice) {

    Ranking<T> fresh() {
        return fresh(true);
    }

    private Ranking<T> fresh(boolean askAgain) {
        Found found = find.get();
        Map<UUID, Ranked<T>> now = read.apply(found.page().stream().map(Hit::id).toList());
        List<Ranked<T>> page = new ArrayList<>();
        boolean changed = false;
        for (Hit hit : found.page()) {
            Ranked<T> one = now.get(hit.id());
            if (one == null || one.fit().verdict() != hit.verdict() || one.fit().score() != hit.score()) {
                changed = true;
                notice.accept(hit.id());
            }
            if (one != null) {
                page.add(one);
            }
        }
        if (changed && askAgain) {
            return fresh(false);
        }
        page.sort(Comparator.comparing(Ranked::fit, Fit.ORDER));
        return new Ranking<>(page, found.total(), found.counts());
    }
}
