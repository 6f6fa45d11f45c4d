package dk.fleksbro.matching.index;

import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.citizen.FlexJobProfile;
import dk.fleksbro.matching.Verdict;
import dk.fleksbro.matching.Weights;
import dk.fleksbro.matching.index.Found.Hit;
import dk.fleksbro.vacancy.PublishedRole;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;

/**
 * Both sides, and the lists asked of them. A list is of one moment: changes wait until it is made. Order: verdict, score, then
 * who has been proposed least and the candidate number, or the title and the id.
 */
public final class MatchIndex {

    /** In the place of a municipality: people of all of them. */
    static final int EVERYWHERE = -2;

    // a key, from the right: what puts equals in order, how far the score is from 100, the verdict
    private static final int TIE_BITS = 54;
    private static final int SCORE = 127;
    private static final int VERDICT = 61;
    private static final int PERCENT = 100;
    private static final int CANDIDATE_BITS = 31;
    private static final int MOST_PROPOSALS = (1 << (TIE_BITS - CANDIDATE_BITS)) - 1;
    private static final int BLOCKED = Verdict.BLOCKED.ordinal();
    private static final Verdict[] VERDICTS = Verdict.values();

    private final RoleColumns roles = new RoleColumns();
    private final PersonColumns people = new PersonColumns();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    /** What can be done with the two sides, in one change. */
    public final class Change {

        private Change() {}

        public void put(PublishedRole role) {
            roles.put(PackedRole.of(role));
        }

        public void removeRole(UUID id) {
            roles.remove(id);
        }

        public void put(CitizenRow citizen, FlexJobProfile profile) {
            people.put(PackedPerson.of(citizen, profile));
        }

        public void removePerson(UUID id) {
            people.remove(id);
        }

        /** How often somebody has been proposed, whether or not the person is there now. */
        public void proposals(UUID person, int number) {
            people.proposals(person, number);
        }

        /** The same of everybody: who is not among them has never been. */
        public void allProposals(Map<UUID, Integer> numbers) {
            people.allProposals(numbers);
        }
    }

    /** Every list shows all of the change or nothing of it. */
    public void change(Consumer<Change> change) {
        lock.writeLock().lock();
        try {
            change.accept(new Change());
            roles.putInOrder();
        } finally {
            lock.writeLock().unlock();
        }
    }

    public int roles() {
        lock.readLock().lock();
        try {
            return roles.size();
        } finally {
            lock.readLock().unlock();
        }
    }

    public int people() {
        lock.readLock().lock();
        try {
            return people.size();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Open roles for a person as the fleksjobbevis stands now, whether or not the index has it. */
    public Found rolesFor(CitizenRow citizen, FlexJobProfile profile, Weights weights, int limit, int offset) {
        PersonColumns person = PersonColumns.only(PackedPerson.of(citizen, profile));
        lock.readLock().lock();
        try {
            return rolesFor(person, 0, Points.of(weights), limit, offset);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** The first of those roles that nothing blocks; far quicker, where many lists are asked for. */
    public Found unblockedRolesFor(CitizenRow citizen, FlexJobProfile profile, Weights weights, int limit) {
        PersonColumns person = PersonColumns.only(PackedPerson.of(citizen, profile));
        lock.readLock().lock();
        try {
            int[] counts = new int[VERDICTS.length];
            Best best = new Best(room(limit, 0, roles.size()));
            offerUnblocked(new FastFit(person, roles, Points.of(weights)), person, 0, best, counts);
            return found(best, roles.slots, counts, 0);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** The people of a municipality for a role as it stands now, whether or not the index has it. */
    public Found peopleFor(PublishedRole role, UUID municipality, Weights weights, int limit, int offset) {
        RoleColumns only = new RoleColumns();
        only.put(PackedRole.of(role));
        lock.readLock().lock();
        try {
            return peopleFor(only, 0, people.municipality(municipality), Points.of(weights), limit, offset);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** The first of those people whom nothing blocks; far quicker, where many lists are asked for. */
    public Found unblockedPeopleFor(PublishedRole role, UUID municipality, Weights weights, int limit) {
        RoleColumns only = new RoleColumns();
        only.put(PackedRole.of(role));
        lock.readLock().lock();
        try {
            int[] counts = new int[VERDICTS.length];
            Best best = new Best(room(limit, 0, people.size()));
            offerUnblocked(
                    new FastFit(people, only, Points.of(weights)), 0, people.municipality(municipality), best, counts);
            return found(best, people.slots, counts, 0);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** The people of all municipalities for a role. */
    Found peopleEverywhere(PublishedRole role, Weights weights, int limit, int offset) {
        RoleColumns only = new RoleColumns();
        only.put(PackedRole.of(role));
        lock.readLock().lock();
        try {
            return peopleFor(only, 0, EVERYWHERE, Points.of(weights), limit, offset);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Verdict and score of a slot and each role: what a plain look at all of them costs. */
    long sumOfAll(int p) {
        FastFit fit = new FastFit(people, roles, Points.of(Weights.FIRST));
        long sum = 0;
        for (int r = 0; r < roles.size(); r++) {
            sum += fit.verdict(p, r) + fit.score(p, r);
        }
        return sum;
    }

    Found rolesFor(PersonColumns whose, int p, Points points, int limit, int offset) {
        FastFit fit = new FastFit(whose, roles, points);
        int end = roles.size();
        int[] counts = new int[VERDICTS.length];
        Best best = new Best(room(limit, offset, end));
        offerUnblocked(fit, whose, p, best, counts);
        if (!best.isFull() && counts[BLOCKED] > 0) {
            for (int r = 0; r < end; r++) {
                if (mayCome(BLOCKED, fit, p, r, best) && fit.verdict(p, r) == BLOCKED) {
                    best.offer(key(BLOCKED, fit.score(p, r), roles.order[r]), r);
                }
            }
        }
        return found(best, roles.slots, counts, offset);
    }

    Found peopleFor(RoleColumns which, int r, int municipality, Points points, int limit, int offset) {
        FastFit fit = new FastFit(people, which, points);
        int end = people.size();
        int[] counts = new int[VERDICTS.length];
        Best best = new Best(room(limit, offset, end));
        offerUnblocked(fit, r, municipality, best, counts);
        if (!best.isFull() && counts[BLOCKED] > 0) {
            for (int p = 0; p < end; p++) {
                if ((municipality == EVERYWHERE || people.municipality[p] == municipality)
                        && mayCome(BLOCKED, fit, p, r, best)
                        && fit.verdict(p, r) == BLOCKED) {
                    best.offer(key(BLOCKED, fit.score(p, r), tie(p)), p);
                }
            }
        }
        return found(best, people.slots, counts, offset);
    }

    /** Counts all roles of a person by their verdict, and offers those that are not blocked. */
    private void offerUnblocked(FastFit fit, PersonColumns whose, int p, Best best, int[] counts) {
        int[] near = new int[roles.size()];
        int nearEnd = roles.near(whose.place[p], whose.reachKm[p], near);
        counts[BLOCKED] = roles.size() - nearEnd;
        for (int n = 0; n < nearEnd; n++) {
            int r = near[n];
            int verdict = fit.verdict(p, r);
            counts[verdict]++;
            if (verdict != BLOCKED && mayCome(verdict, fit, p, r, best)) {
                best.offer(key(verdict, fit.score(p, r), roles.order[r]), r);
            }
        }
    }

    /** The same of the people for a role. */
    private void offerUnblocked(FastFit fit, int r, int municipality, Best best, int[] counts) {
        int end = people.size();
        for (int p = 0; p < end; p++) {
            if (municipality == EVERYWHERE || people.municipality[p] == municipality) {
                int verdict = fit.verdict(p, r);
                counts[verdict]++;
                if (verdict != BLOCKED && mayCome(verdict, fit, p, r, best)) {
                    best.offer(key(verdict, fit.score(p, r), tie(p)), p);
                }
            }
        }
    }

    /** Whether somebody of that verdict can be among the best so far; what is cheap to know comes first. */
    private static boolean mayCome(int verdict, FastFit fit, int p, int r, Best best) {
        long worst = best.worst();
        int itsVerdict = (int) (worst >>> VERDICT);
        return verdict < itsVerdict
                || (verdict == itsVerdict && fit.mayScore(p, r, PERCENT - (int) (worst >>> TIE_BITS & SCORE)));
    }

    private static long key(int verdict, int score, long tie) {
        return (long) verdict << VERDICT | (long) (PERCENT - score) << TIE_BITS | tie;
    }

    private long tie(int p) {
        return (long) Math.min(people.proposals[p], MOST_PROPOSALS) << CANDIDATE_BITS | people.candidateNo[p];
    }

    private static int room(int limit, int offset, int size) {
        return (int) Math.min((long) limit + offset, size);
    }

    private static Found found(Best best, Slots slots, int[] counts, int offset) {
        best.sort();
        List<Hit> page = new ArrayList<>();
        for (int n = offset; n < best.size(); n++) {
            int verdict = (int) (best.key(n) >>> VERDICT);
            int score = PERCENT - (int) (best.key(n) >>> TIE_BITS & SCORE);
            page.add(new Hit(slots.id(best.slot(n)), VERDICTS[verdict], score));
        }
        Map<Verdict, Integer> byVerdict = new EnumMap<>(Verdict.class);
        int total = 0;
        for (Verdict verdict : VERDICTS) {
            int count = counts[verdict.ordinal()];
            total += count;
            if (count > 0) {
                byVerdict.put(verdict, count);
            }
        }
        return new Found(page, total, byVerdict);
    }
}
