package dk.fleksbro.matching.live;

import dk.fleksbro.matching.index.MatchIndex;
import dk.fleksbro.matching.index.MatchIndex.Change;
import dk.fleksbro.shared.jdbc.Feed;
import dk.fleksbro.shared.jdbc.Feed.Marked;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/** One side of the index and where it comes from. All but {@link #notice} is for the one thread that looks. */
final class Side<T> {

    private static final int AT_ONCE = 1000;

    private final Feed<T> feed;
    private final MatchIndex index;
    private final BiConsumer<Change, T> put;
    private final BiConsumer<Change, UUID> remove;
    private final Map<UUID, Long> marks = new HashMap<>();
    /** Taken in since all of it was begun to be held against the database. */
    private final Set<UUID> newer = new HashSet<>();

    private final Set<UUID> noticed = ConcurrentHashMap.newKeySet();

    Side(Feed<T> feed, MatchIndex index, BiConsumer<Change, T> put, BiConsumer<Change, UUID> remove) {
        this.feed = feed;
        this.index = index;
        this.put = put;
        this.remove = remove;
    }

    /** It has changed, whatever its mark says. */
    void notice(UUID id) {
        noticed.add(id);
    }

    /** Takes in what was noticed, and what was written within that time and is not known yet. */
    void look(Duration time) {
        Set<UUID> stale = new HashSet<>(noticed);
        noticed.removeAll(stale);
        feed.touchedWithin(time).forEach((id, mark) -> {
            if (!mark.equals(marks.getOrDefault(id, Feed.GONE))) {
                stale.add(id);
            }
        });
        reload(stale);
    }

    /**
     * Holds all of it against the database.
     *
     * @param between run now and then while it goes on
     */
    void fill(Runnable between) {
        Set<UUID> unseen = new HashSet<>(marks.keySet());
        newer.clear();
        List<Marked<T>> some = new ArrayList<>(AT_ONCE);
        feed.all(one -> {
            unseen.remove(one.id());
            if (!newer.contains(one.id())) {
                some.add(one);
            }
            if (some.size() == AT_ONCE) {
                take(some, Set.of());
                some.clear();
                between.run();
            }
        });
        take(some, Set.of());
        reload(unseen);
    }

    private void reload(Collection<UUID> ids) {
        List<UUID> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<UUID> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
            List<Marked<T>> found = feed.of(some);
            Set<UUID> gone = new HashSet<>(some);
            found.forEach(one -> gone.remove(one.id()));
            take(found, gone);
            newer.addAll(some);
        }
    }

    private void take(List<Marked<T>> found, Set<UUID> gone) {
        index.change(change -> {
            found.forEach(one -> put.accept(change, one.value()));
            gone.forEach(id -> remove.accept(change, id));
        });
        found.forEach(one -> marks.put(one.id(), one.mark()));
        marks.keySet().removeAll(gone);
    }
}
