package dk.fleksbro.citizen.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dk.fleksbro.citizen.FlexJobProfile;
import dk.fleksbro.citizen.Rhythm;
import dk.fleksbro.citizen.Travel;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.WeeklyHours;
import dk.fleksbro.shared.ui.Texts;
import java.time.LocalTime;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a person has answered about a working day and the way to work, for the person and the consultant. Employers are shown
 * none of it, whatever is released, so it is no part of the card they see. Nothing is shown where nothing is answered.
 */
final class WorkingDayCard extends Composite<Div> {

    private final DescriptionList list = new DescriptionList();

    WorkingDayCard(FlexJobProfile profile) {
        Rhythm rhythm = profile.rhythm();
        list.addClassName("facts");
        day("good-day", rhythm.goodDayMinutes());
        day("bad-day", rhythm.badDayMinutes());
        window(rhythm.earliestStart(), rhythm.latestEnd());
        if (rhythm.intensityPercent() != null) {
            row("intensity", Texts.text("working-day.percent", rhythm.intensityPercent()));
        }
        travel(profile.travel());
        getContent().addClassName("card");
        getContent()
                .add(
                        new H2(Texts.text("working-day.heading")),
                        list,
                        new Paragraph(Texts.text("working-day.not-for-employers")));
        getContent().setVisible(list.getChildren().findAny().isPresent());
    }

    private void day(String row, @Nullable Integer minutes) {
        if (minutes != null) {
            row(row, Texts.text("working-day.hours", WeeklyHours.show(minutes, Texts.locale())));
        }
    }

    private void window(@Nullable LocalTime from, @Nullable LocalTime to) {
        if (from != null) {
            row("earliest", Texts.text("working-day.clock", DanishTime.clock(from, Texts.locale())));
        }
        if (to != null) {
            row("latest", Texts.text("working-day.clock", DanishTime.clock(to, Texts.locale())));
        }
    }

    private void travel(Travel travel) {
        if (!travel.means().isEmpty()) {
            row(
                    "means",
                    travel.means().stream()
                            .sorted()
                            .map(by -> Texts.of("travel", by))
                            .collect(Collectors.joining(", ")));
        }
        if (travel.minutes() != null) {
            row("minutes", Texts.text("bevis.answer.travelMinutes", travel.minutes()));
        }
    }

    private void row(String term, String description) {
        list.add(
                new DescriptionList.Term(Texts.text("working-day." + term)),
                new DescriptionList.Description(description));
    }
}
