package dk.fleksbro.matching;

import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.shared.Sentence;
import dk.fleksbro.shared.Weekdays;
import dk.fleksbro.shared.WeeklyHours;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Parts of sentences: lists with "and", hours, days, levels. */
final class Phrases {

    private Phrases() {}

    static Sentence name(Axis axis) {
        return Sentence.of("axis." + axis.name() + ".name");
    }

    static Sentence level(Axis axis, Level level) {
        return Sentence.of("axis." + axis.name() + "." + level.value());
    }

    static Sentence of(String prefix, Enum<?> constant) {
        return Sentence.of(prefix + "." + constant.name());
    }

    /** {@code a}, {@code a og b}, {@code a, b og c} */
    static Sentence list(List<Sentence> parts) {
        Sentence list = parts.getFirst();
        for (int i = 1; i < parts.size(); i++) {
            list = Sentence.of(i == parts.size() - 1 ? "fit.list.last" : "fit.list.more", list, parts.get(i));
        }
        return list;
    }

    static Sentence days(Weekdays days) {
        return list(days.days().stream().sorted().map(day -> of("day", day)).toList());
    }

    static Sentence dayCount(int days) {
        return days == 1 ? Sentence.of("fit.day-count.one") : Sentence.of("fit.day-count.many", days);
    }

    static Sentence hours(WeeklyHours from, WeeklyHours to) {
        if (from.minutes() == to.minutes()) {
            return from.minutes() == 60 ? Sentence.of("fit.hours.one") : Sentence.of("fit.hours.exact", number(from));
        }
        return Sentence.of("fit.hours.range", number(from), number(to));
    }

    /** A number, so that the text puts a comma or a point into it. */
    static BigDecimal number(WeeklyHours hours) {
        return BigDecimal.valueOf(hours.minutes()).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
    }
}
