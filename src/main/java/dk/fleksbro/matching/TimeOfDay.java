package dk.fleksbro.matching;

import dk.fleksbro.citizen.Rhythm;
import dk.fleksbro.matching.Reason.Kind;
import dk.fleksbro.shared.Sentence;
import dk.fleksbro.vacancy.PublishedRole;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The point about when on a day: the two windows must have room together for the day. */
final class TimeOfDay {

    /** Midnight to midnight, in minutes. */
    private static final int WHOLE_DAY = 24 * 60;

    private TimeOfDay() {}

    /** @param day the minutes the person would be there on a day */
    static Reason of(Pair pair, int day) {
        PublishedRole role = pair.role();
        Rhythm rhythm = pair.profile().rhythm();
        if (role.flexible() || (role.timeFrom().isEmpty() && role.timeTo().isEmpty())) {
            return pair.fits(TermKind.TIME_OF_DAY, Sentence.of("fit.time.free"));
        }
        @Nullable LocalTime from = time(role.timeFrom());
        @Nullable LocalTime to = time(role.timeTo());
        Sentence asked = window(from, to);
        Sentence can = window(rhythm.earliestStart(), rhythm.latestEnd());
        int room = Math.min(end(to), end(rhythm.latestEnd())) - Math.max(start(from), start(rhythm.earliestStart()));
        return room >= day
                ? pair.fits(TermKind.TIME_OF_DAY, pair.who().say("fit.time.fits", asked, can))
                : pair.nothing(
                        Kind.BLOCKED,
                        TermKind.TIME_OF_DAY,
                        pair.who().say("fit.time.blocked", asked, can, Phrases.minutes(day)));
    }

    /** The minute of the day a window opens; an open end is midnight. */
    static int start(@Nullable LocalTime from) {
        return from == null ? 0 : from.toSecondOfDay() / 60;
    }

    static int end(@Nullable LocalTime to) {
        return to == null ? WHOLE_DAY : to.toSecondOfDay() / 60;
    }

    private static @Nullable LocalTime time(String typed) {
        return typed.isEmpty() ? null : LocalTime.parse(typed);
    }

    private static Sentence window(@Nullable LocalTime from, @Nullable LocalTime to) {
        if (from == null) {
            return Sentence.of("fit.time.until", Objects.requireNonNull(to));
        }
        return to == null ? Sentence.of("fit.time.from", from) : Sentence.of("fit.time.between", from, to);
    }
}
