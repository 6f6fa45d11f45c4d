package dk.fleksbro.vacancy.ui;

import com.vaadin.flow.component.html.Span;
import dk.fleksbro.scale.Level;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.PostalCodes;
import dk.fleksbro.shared.Weekdays;
import dk.fleksbro.shared.WeeklyHours;
import dk.fleksbro.shared.ui.Texts;
import dk.fleksbro.vacancy.RoleDemand;
import dk.fleksbro.vacancy.RoleStatus;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A role in words. */
final class RoleWords {

    private RoleWords() {}

    static String hours(int min, int max) {
        String least = WeeklyHours.show(min, Texts.locale());
        return min == max
                ? Texts.text("role.words.hours", least)
                : Texts.text("role.words.hours-range", least, WeeklyHours.show(max, Texts.locale()));
    }

    static String days(Weekdays weekdays, int daysNeeded) {
        String which = weekdays.count() == 0
                ? Texts.text("role.words.any-day")
                : weekdays.days().stream()
                        .sorted()
                        .map(day -> Texts.of("day", day))
                        .collect(Collectors.joining(", "));
        return daysNeeded == 1
                ? Texts.text("role.words.one-day", which)
                : Texts.text("role.words.days", daysNeeded, which);
    }

    static String times(String from, String to, boolean flexible) {
        if (flexible || (from.isEmpty() && to.isEmpty())) {
            return Texts.text(flexible ? "role.words.flexible" : "role.words.times-open");
        }
        if (from.isEmpty()) {
            return Texts.text("role.words.until", clock(to));
        }
        return to.isEmpty()
                ? Texts.text("role.words.from", clock(from))
                : Texts.text("role.words.between", clock(from), clock(to));
    }

    static String town(String postalCode) {
        return PostalCodes.find(postalCode)
                .map(place -> postalCode + " " + place.town())
                .orElse(postalCode);
    }

    static String start(@Nullable LocalDate startsOn) {
        return startsOn == null
                ? Texts.text("role.words.start-any")
                : Texts.text("role.words.start", DanishTime.date(startsOn, Texts.locale()));
    }

    static String positions(int positions) {
        return Texts.text(positions == 1 ? "role.words.one-person" : "role.words.people", positions);
    }

    /** {@code Højst 6 kg, nu og da. Kan tilpasses med en vogn til: Slet ikke noget.} */
    static String demand(RoleDemand demand) {
        String asks = level(demand, demand.asks());
        Level to = demand.adaptableTo();
        if (to == null) {
            return asks;
        }
        String by = demand.adaptations().stream()
                .map(adaptation -> Texts.of("adaptation", adaptation))
                .collect(Collectors.joining(Texts.text("role.words.or")));
        return Texts.text("role.words.adaptable", asks, by, level(demand, to));
    }

    static Span badge(RoleStatus status) {
        Span badge = new Span(Texts.of("role.status", status));
        badge.addClassNames("badge", status == RoleStatus.OPEN ? "badge-fits" : "badge-unknown");
        return badge;
    }

    private static String level(RoleDemand demand, Level level) {
        return Texts.text("axis." + demand.axis() + "." + level.value());
    }

    private static String clock(String time) {
        return "da".equals(Texts.locale().getLanguage()) ? time.replace(':', '.') : time;
    }
}
