package dk.fleksbro.fair.board;

import dk.fleksbro.fair.day.FairChanges;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells the boards that are open that there is something new to fetch, and no more than that: one thread for all of them. A phone
 * that comes back, after a restart too, is told the newest mark and fetches if it has another.
 */
@Component
class BoardStreams {

    /** So many at once, about 120 kB of memory each; who comes after asks every 20 seconds instead. */
    static final int MOST = 500;

    private static final long BREATH_SECONDS = 25;
    private static final long RETRY_MILLIS = 3000;

    private final FairChanges changes;
    private final Boards boards;
    private final AtomicInteger open = new AtomicInteger();
    private final Map<String, Watched> watched = new ConcurrentHashMap<>();
    private final ScheduledExecutorService teller = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("board-streams").factory());

    BoardStreams(FairChanges changes, Boards boards) {
        this.changes = changes;
        this.boards = boards;
        ScheduledFuture<?> unused =
                teller.scheduleWithFixedDelay(this::breathe, BREATH_SECONDS, BREATH_SECONDS, TimeUnit.SECONDS);
    }

    private record Watched(Set<SseEmitter> streams, Runnable end) {}

    /** Empty when there are too many. */
    Optional<SseEmitter> open(String key, Board board) {
        if (open.incrementAndGet() > MOST) {
            open.decrementAndGet();
            return Optional.empty();
        }
        SseEmitter stream = new SseEmitter(0L);
        stream.onCompletion(() -> gone(key, stream));
        stream.onTimeout(stream::complete);
        stream.onError(failure -> gone(key, stream));
        watched.compute(key, (same, before) -> {
            Watched all = before != null
                    ? before
                    : new Watched(
                            ConcurrentHashMap.newKeySet(),
                            changes.watch(board.fair().id(), () -> teller.execute(() -> tell(key))));
            all.streams.add(stream);
            return all;
        });
        teller.execute(() -> send(key, stream, board.mark()));
        return Optional.of(stream);
    }

    int open() {
        return open.get();
    }

    private void gone(String key, SseEmitter stream) {
        watched.computeIfPresent(key, (same, all) -> {
            if (all.streams.remove(stream)) {
                open.decrementAndGet();
            }
            if (all.streams.isEmpty()) {
                all.end.run();
                return null;
            }
            return all;
        });
    }

    private void tell(String key) {
        Watched all = watched.get(key);
        if (all == null) {
            return;
        }
        // a key that opens nothing any more: they ask, and are told so
        String mark = boards.findNewest(key).map(Board::mark).orElse("gone");
        all.streams.forEach(stream -> send(key, stream, mark));
    }

    private void send(String key, SseEmitter stream, String mark) {
        send(
                key,
                stream,
                SseEmitter.event().id(mark).reconnectTime(RETRY_MILLIS).data(mark));
    }

    /** Through a proxy that ends what is silent; and whoever is gone is found out. */
    private void breathe() {
        watched.forEach((key, all) -> all.streams.forEach(
                stream -> send(key, stream, SseEmitter.event().comment(""))));
    }

    private void send(String key, SseEmitter stream, SseEmitter.SseEventBuilder event) {
        try {
            stream.send(event);
        } catch (IOException | IllegalStateException e) {
            gone(key, stream);
        }
    }

    /** Before the server waits for the last answers: these would never end by themselves. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        teller.shutdownNow();
        watched.values().forEach(all -> all.streams.forEach(SseEmitter::complete));
    }
}
