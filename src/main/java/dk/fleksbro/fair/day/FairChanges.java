package dk.fleksbro.fair.day;

import dk.fleksbro.fair.FairId;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells whoever looks at a fair that its day has changed: at once when it was changed on this node, and within two seconds when on
 * another. A fair nobody looks at costs nothing.
 */
@Component
public class FairChanges implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(FairChanges.class);
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

    private final FairMarks marks;
    private final Map<FairId, Set<Runnable>> watchers = new ConcurrentHashMap<>();
    private final Map<FairId, String> seen = new ConcurrentHashMap<>();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("fair-changes").factory());

    FairChanges(FairMarks marks) {
        this.marks = marks;
        ScheduledFuture<?> unused = looking.scheduleWithFixedDelay(
                () -> watchers.keySet().forEach(this::look),
                LOOK_EVERY.toMillis(),
                LOOK_EVERY.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /**
     * @param tell run in a thread of its own, once at first and then after each change; must be quick
     * @return ends it, and must be run when whoever looked is gone
     */
    public Runnable watch(FairId fair, Runnable tell) {
        watchers.compute(fair, (id, all) -> {
            Set<Runnable> some = all == null ? ConcurrentHashMap.newKeySet() : all;
            some.add(tell);
            return some;
        });
        // on its thread: whoever watches may stand in a transaction that sees an older state, and has shown it already
        looking.execute(() -> {
            marks(fair);
            tell.run();
        });
        return () -> watchers.computeIfPresent(fair, (id, all) -> {
            all.remove(tell);
            if (all.isEmpty()) {
                seen.remove(fair);
                return null;
            }
            return all;
        });
    }

    /** A text that is another whenever the fair’s day is; empty for a fair that is not there. */
    public Optional<String> mark(FairId fair) {
        return marks.of(fair);
    }

    /** How many look at a fair here. */
    public int watching(FairId fair) {
        return watchers.getOrDefault(fair, Set.of()).size();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void changed(FairChanged change) {
        if (watchers.containsKey(change.fair())) {
            looking.execute(() -> look(change.fair()));
        }
    }

    private void marks(FairId fair) {
        try {
            marks.of(fair).ifPresent(mark -> seen.putIfAbsent(fair, mark));
        } catch (DataAccessException e) {
            LOG.warn(
                    "The day of a fair could not be looked at: {}", e.getClass().getSimpleName());
        }
    }

    private void look(FairId fair) {
        try {
            String mark = marks.of(fair).orElse("");
            if (!mark.equals(seen.put(fair, mark))) {
                watchers.getOrDefault(fair, Set.of()).forEach(Runnable::run);
            }
        } catch (DataAccessException e) {
            // the next look is in two seconds
            LOG.warn(
                    "The day of a fair could not be looked at: {}", e.getClass().getSimpleName());
        }
    }

    @Override
    public void destroy() {
        looking.shutdownNow();
    }
}
