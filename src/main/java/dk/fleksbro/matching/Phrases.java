package dk.fleksbro.matching;

import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.shared.Sentence;
import dk.fleksbro.shared.Weekdays;
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

    /** Minutes as hours: {@code 2,5–4 timer}. */
    static Sentence hours(int from, int to) {
        if (from == to) {
            return from == 60 ? Sentence.of("fit.hours.one") : Sentence.of("fit.hours.exact", number(from));
        }
        return Sentence.of("fit.hours.range", number(from), number(to));
    }

    /** {@code 50 minutter}, {@code 2,5 timer}, {@code 3 timer og 20 minutter} */
    static Sentence minutes(int minutes) {
        if (minutes < 60) {
            return Sentence.of("fit.minutes", minutes);
        }
        return minutes % 15 == 0
                ? hours(minutes, minutes)
                : list(List.of(hours(minutes / 60 * 60, minutes / 60 * 60), Sentence.of("fit.minutes", minutes % 60)));
    }

    /** A number, so that the text puts a comma or a point into it. */
    private static BigDecimal number(int minutes) {
        return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
    }
}
