package dk.fleksbro.shared.jdbc;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * What a module lets another keep in memory: everything, some of it, and what was written a little while ago. Raw data: who keeps
 * it asks for access before showing it.
 */
public interface Feed<T> {

    /** The mark of what is not there, or no longer. */
    long GONE = 0;

    /** @param mark another, and greater, after each change */
    record Marked<T>(UUID id, long mark, T value) {}

    /** Hands over everything, as it stood at one moment, without holding it all at once. */
    void all(Consumer<Marked<T>> each);

    /** Those of them that are there. */
    List<Marked<T>> of(Collection<UUID> ids);

    /** The marks of what was written within that time by the clock of the database; {@link #GONE} for what is not there now. */
    Map<UUID, Long> touchedWithin(Duration time);
}
