package dk.fleksbro.matching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import dk.fleksbro.vacancy.PublishedRole;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** A role in plain words. */
final class RoleSummary extends Composite<Div> {

    RoleSummary(PublishedRole role) {
        Paragraph description = Lines.prose(role.description());
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        MatchLines.row(facts, "match.role.workplace", role.employerName());
        MatchLines.row(facts, "match.role.hours", MatchLines.hours(role.hoursMin(), role.hoursMax()));
        MatchLines.row(facts, "match.role.days", days(role));
        MatchLines.row(facts, "match.role.place", place(role));
        LocalDate start = role.startsOn();
        MatchLines.row(
                facts,
                "match.role.start",
                start == null ? Texts.text("match.role.start.soon") : DanishTime.date(start, Texts.locale()));
        UnorderedList tasks = new UnorderedList();
        role.tasks().forEach(task -> tasks.add(new ListItem(Texts.of("task", task.kind()))));
        if (!role.tasks().isEmpty()) {
            MatchLines.row(facts, "match.role.tasks", tasks);
        }
        if (role.demands().isEmpty()) {
            MatchLines.row(facts, "match.role.demands", Texts.text("match.role.demands.none"));
        }
        getContent().addClassName("role-summary");
        getContent().add(description, facts);
    }

    private static String days(PublishedRole role) {
        String days = role.weekdays().count() == 0
                ? Texts.text("match.role.days.any")
                : role.weekdays().days().stream()
                        .sorted()
                        .map(day -> Texts.of("day", day))
                        .collect(Collectors.joining(", "));
        int needed = role.daysNeeded();
        if (needed < 1) {
            return days;
        }
        String count = needed == 1 ? Texts.text("fit.day-count.one") : Texts.text("fit.day-count.many", needed);
        return Texts.text("match.role.days.text", days, count);
    }

    private static String place(PublishedRole role) {
        String town = MatchLines.town(role.postalCode(), role.fromHome());
        return role.place().isBlank() || role.fromHome() ? town : role.place() + ", " + town;
    }
}
