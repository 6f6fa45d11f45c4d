package dk.fleksbro.matching.live;

import dk.fleksbro.citizen.ProfileChanged;
import dk.fleksbro.citizen.ProfileFeed;
import dk.fleksbro.citizen.ProfileRow;
import dk.fleksbro.employer.CompanyChanged;
import dk.fleksbro.matching.MatchRule;
import dk.fleksbro.matching.WeightsChanged;
import dk.fleksbro.matching.WeightsInForce;
import dk.fleksbro.matching.index.MatchIndex;
import dk.fleksbro.matching.index.MatchIndex.Change;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.vacancy.FlexJobRoleId;
import dk.fleksbro.vacancy.PublishedRole;
import dk.fleksbro.vacancy.RoleChanged;
import dk.fleksbro.vacancy.RoleFeed;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps the index of this node: one thread looks and writes, whoever asks for a list reads. */
@Component
public class NodeIndex implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NodeIndex.class);

    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    /** A write is found though its unit of work ends so much later, or a look comes so much too late. */
    private static final Duration TOUCHED = Duration.ofSeconds(30);

    private static final Duration RECONCILE_EVERY = Duration.ofMinutes(10);
    /** What a reader waits at most for what this node wrote, or for the first fill; a list holds a connection meanwhile. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final MatchIndex index = new MatchIndex();
    private final Map<UUID, PublishedRole> open = new ConcurrentHashMap<>();
    private final Side<PublishedRole> roles;
    private final Side<ProfileRow> people;
    private final ProposalCounts proposals;
    private final WeightsInForce weights;

    private final Object news = new Object();
    private long noticed;
    private long taken;
    private boolean filled;
    private boolean lookIsDue;
    private boolean reconcileIsDue = true;

    // the looking thread’s own
    private long reconciledAt = System.nanoTime();
    private long lookedAt = System.nanoTime();
    private boolean complete;

    private @Nullable ScheduledExecutorService looking;

    NodeIndex(RoleFeed roles, ProfileFeed people, ProposalCounts proposals, WeightsInForce weights) {
        this.roles = new Side<>(roles, index, this::put, this::remove);
        this.people = new Side<>(
                people, index, (change, row) -> change.put(row.citizen(), row.profile()), Change::removePerson);
        this.proposals = proposals;
        this.weights = weights;
    }

    /**
     * The index, with all in it that this node has written until now.
     *
     * @throws RuleBroken while it has not been filled yet
     */
    public MatchIndex settled() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        synchronized (news) {
            long mine = noticed;
            long left = end - System.nanoTime();
            while ((!filled || taken < mine) && left > 0) {
                try {
                    TimeUnit.NANOSECONDS.timedWait(news, left);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    break;
                }
                left = end - System.nanoTime();
            }
            if (!filled) {
                throw new RuleBroken(MatchRule.LISTS_NOT_READY);
            }
        }
        return index;
    }

    /** Whether all of it is there. */
    boolean isFilled() {
        synchronized (news) {
            return filled;
        }
    }

    /** An open role as it stands in the index. */
    public Optional<PublishedRole> role(FlexJobRoleId id) {
        return Optional.ofNullable(open.get(id.value()));
    }

    /** Every open role as it stands in the index, always in the same order. */
    public List<PublishedRole> openRoles() {
        return open.values().stream()
                .sorted(Comparator.comparing(role -> role.id().value()))
                .toList();
    }

    /** A role turned out to be another than in the index. */
    public void noticeRole(UUID id) {
        roles.notice(id);
        lookSoon();
    }

    /** A person turned out to be another than in the index. */
    public void noticePerson(UUID id) {
        people.notice(id);
        lookSoon();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(RoleChanged change) {
        noticeRole(change.role().value());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(ProfileChanged change) {
        noticePerson(change.citizen().value());
    }

    /** Its roles are found by what was touched. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(CompanyChanged change) {
        lookSoon();
    }

    /** Weights are read anew with each look. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(WeightsChanged change) {
        lookSoon();
    }

    @Override
    public synchronized void start() {
        synchronized (news) {
            reconcileIsDue = true;
        }
        ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("match-index").factory());
        ScheduledFuture<?> unused =
                thread.scheduleWithFixedDelay(this::look, 0, LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS);
        looking = thread;
    }

    @Override
    public synchronized void stop() {
        ScheduledExecutorService thread = looking;
        if (thread != null) {
            thread.shutdownNow();
            looking = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return looking != null;
    }

    /** Holds the index against the whole database at the next look. */
    void reconcile() {
        synchronized (news) {
            reconcileIsDue = true;
        }
        lookSoon();
    }

    private synchronized void lookSoon() {
        boolean first;
        synchronized (news) {
            noticed++;
            first = !lookIsDue;
            lookIsDue = true;
        }
        ScheduledExecutorService thread = looking;
        if (first && thread != null) {
            thread.execute(this::look);
        }
    }

    private void look() {
        try {
            if (reconcileIsDue()) {
                reconciledAt = System.nanoTime();
                fill();
                complete = true;
            }
            takeIn();
        } catch (RuntimeException e) {
            // the next look is soon, and holds everything against the database
            synchronized (news) {
                reconcileIsDue = true;
            }
            LOG.warn("What matching reads could not be looked at: {}", e.toString());
        }
    }

    private boolean reconcileIsDue() {
        long now = System.nanoTime();
        boolean late = now - lookedAt > TOUCHED.toNanos() / 2;
        synchronized (news) {
            boolean due = reconcileIsDue || late || now - reconciledAt > RECONCILE_EVERY.toNanos();
            reconcileIsDue = false;
            return due;
        }
    }

    private void fill() {
        roles.fill(this::takeInWhenDue);
        Map<UUID, Integer> counts = proposals.all();
        index.change(change -> change.allProposals(counts));
        people.fill(this::takeInWhenDue);
    }

    /** While the index is held against the database, what changes is seen no later than else. */
    private void takeInWhenDue() {
        boolean due;
        synchronized (news) {
            due = lookIsDue;
        }
        if (complete && (due || System.nanoTime() - lookedAt > LOOK_EVERY.toNanos())) {
            takeIn();
        }
    }

    private void takeIn() {
        long upTo;
        synchronized (news) {
            upTo = noticed;
            lookIsDue = false;
        }
        lookAtTouched();
        synchronized (news) {
            filled = complete;
            taken = upTo;
            news.notifyAll();
        }
    }

    private void lookAtTouched() {
        lookedAt = System.nanoTime();
        weights.refresh();
        roles.look(TOUCHED);
        people.look(TOUCHED);
        Map<UUID, Integer> counts = proposals.touchedWithin(TOUCHED);
        if (!counts.isEmpty()) {
            index.change(change -> counts.forEach(change::proposals));
        }
    }

    private void put(Change change, PublishedRole role) {
        change.put(role);
        open.put(role.id().value(), role);
    }

    private void remove(Change change, UUID id) {
        change.removeRole(id);
        open.remove(id);
    }
}
