package dk.fleksbro.fair.board;

import com.vaadin.flow.i18n.I18NProvider;
import dk.fleksbro.account.Secrets;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.fair.JobFair;
import dk.fleksbro.fair.PlanInForce;
import dk.fleksbro.fair.PlansInForce;
import dk.fleksbro.fair.board.Board.Seat;
import dk.fleksbro.fair.day.ClockReading;
import dk.fleksbro.fair.day.FairChanges;
import dk.fleksbro.fair.day.FairDay;
import dk.fleksbro.fair.day.Words;
import dk.fleksbro.shared.DanishTime;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The boards that are looked at, drawn. However many phones ask, the database is asked once a second, and a page is drawn once for
 * each thing there is to show.
 */
@Component
class Boards {

    private static final Duration BELIEVED_FOR = Duration.ofSeconds(1);
    private static final int KEY_MOST = 43;
    private static final int TAG_LENGTH = 22;

    private final BoardKeys keys;
    private final FairService fairs;
    private final PlansInForce plans;
    private final FairDay day;
    private final FairChanges changes;
    private final I18NProvider texts;
    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    Boards(
            BoardKeys keys,
            FairService fairs,
            PlansInForce plans,
            FairDay day,
            FairChanges changes,
            I18NProvider texts,
            Clock clock) {
        this.keys = keys;
        this.fairs = fairs;
        this.plans = plans;
        this.day = day;
        this.changes = changes;
        this.texts = texts;
        this.clock = clock;
    }

    /** A page as it is sent. */
    static final class Drawn {

        private final byte[] html;
        private final String tag;
        private final ClockReading reading;

        Drawn(byte[] html, ClockReading reading) {
            this.html = html;
            this.tag = fingerprint(new String(html, StandardCharsets.UTF_8));
            this.reading = reading;
        }

        byte[] html() {
            return html;
        }

        /** Another whenever the page is. */
        String tag() {
            return tag;
        }
    }

    /** Empty when the key opens nothing. */
    Optional<Board> find(String key) {
        return known(key).map(one -> one.board);
    }

    /** As it is now, whatever was believed a moment ago. */
    Optional<Board> findNewest(String key) {
        return look(key, clock.instant()).map(one -> one.board);
    }

    Optional<Drawn> draw(String key, Locale locale) {
        return known(key)
                .map(one ->
                        one.draw(key, locale, (text, of) -> texts.getTranslation(text, locale, of), clock.instant()));
    }

    private Optional<Known> known(String key) {
        Instant now = clock.instant();
        Known before = known.get(key);
        return before != null && before.isFresh(now) ? Optional.of(before) : look(key, now);
    }

    private Optional<Known> look(String key, Instant now) {
        Optional<FairId> fair = key.length() > KEY_MOST ? Optional.empty() : keys.fair(key, DanishTime.date(now));
        Optional<String> mark = fair.flatMap(changes::mark);
        if (fair.isEmpty() || mark.isEmpty()) {
            known.remove(key);
            return Optional.empty();
        }
        return Optional.of(Objects.requireNonNull(known.compute(
                key,
                (same, one) -> one != null && one.isStill(mark.get(), now) ? one : read(fair.get(), mark.get(), now))));
    }

    private Known read(FairId id, String mark, Instant now) {
        JobFair fair = fairs.find(id).orElseThrow();
        Map<Integer, List<Seat>> rounds = plans.of(id).map(Boards::seats).orElse(Map.of());
        return new Known(new Board(fingerprint(mark), fair, day.roundClock(fair), rounds), mark, now);
    }

    private static Map<Integer, List<Seat>> seats(PlanInForce plan) {
        Map<Integer, List<Seat>> rounds = new HashMap<>();
        plan.dates().stream()
                .collect(Collectors.groupingBy(date -> date.round()))
                .forEach((round, dates) -> rounds.put(
                        round,
                        dates.stream()
                                .map(date -> new Seat(
                                        Objects.requireNonNull(plan.people().get(date.seeker()))
                                                .card(),
                                        date.table()))
                                .sorted(Comparator.comparingLong(Seat::card))
                                .toList()));
        return rounds;
    }

    private static String fingerprint(String text) {
        return Secrets.hash(text).substring(0, TAG_LENGTH);
    }

    /** A board and the pages drawn of it. */
    private static final class Known {

        private final Board board;
        private final String mark;
        private final Map<Locale, Drawn> drawn = new ConcurrentHashMap<>();
        private volatile Instant looked;

        Known(Board board, String mark, Instant looked) {
            this.board = board;
            this.mark = mark;
            this.looked = looked;
        }

        boolean isFresh(Instant now) {
            return !now.isBefore(looked) && now.isBefore(looked.plus(BELIEVED_FOR));
        }

        boolean isStill(String newest, Instant now) {
            boolean still = mark.equals(newest);
            if (still) {
                looked = now;
            }
            return still;
        }

        Drawn draw(String key, Locale locale, Words words, Instant now) {
            ClockReading reading = board.read(now);
            return Objects.requireNonNull(drawn.compute(
                    locale, (same, before) -> isSame(before, reading) ? before : make(key, locale, words, now)));
        }

        private static boolean isSame(@Nullable Drawn before, ClockReading reading) {
            return before != null && before.reading.equals(reading);
        }

        private Drawn make(String key, Locale locale, Words words, Instant now) {
            return new Drawn(new BoardHtml(board, key, locale, words, now).bytes(), board.read(now));
        }
    }
}
