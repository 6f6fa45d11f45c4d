package dk.fleksbro.followup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import dk.fleksbro.followup.Growth;
import dk.fleksbro.shared.WeeklyHours;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.PlainTable;
import dk.fleksbro.shared.ui.TableScroll;
import dk.fleksbro.shared.ui.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** How an employment has grown: in a sentence, in a chart, and in a table with the same figures. */
final class GrowthPart extends Composite<Section> {

    private static final String NOTHING = "–";

    GrowthPart(Growth growth, LocalDate today) {
        getContent().addClassName("growth");
        getContent().add(new H2(Texts.text("followup.growth")));
        if (growth.steps().isEmpty()) {
            getContent().add(Lines.paragraph(Texts.text("followup.growth.none"), "empty-state"));
            return;
        }
        growth.sentence(today).ifPresent(sentence -> getContent().add(Lines.paragraph(Texts.say(sentence))));
        growth.national().ifPresent(sentence -> {
            getContent().add(Lines.paragraph(Texts.say(sentence)));
            getContent().add(Lines.muted(Texts.text("followup.growth.source")));
        });
        getContent().add(new Html(GrowthChart.hours(growth, today)), hours(growth));
        if (!growth.moods().isEmpty()) {
            getContent()
                    .add(
                            new H3(Texts.text("followup.mood")),
                            new Html(GrowthChart.moods(growth, today)),
                            moods(growth));
        }
    }

    private static TableScroll hours(Growth growth) {
        PlainTable table = new PlainTable(
                Texts.text("followup.growth.caption"),
                List.of(
                        Texts.text("followup.growth.from"),
                        Texts.text("followup.growth.presence"),
                        Texts.text("followup.growth.effective"),
                        Texts.text("followup.growth.intensity"),
                        Texts.text("followup.growth.considerations")));
        for (Growth.Step step : growth.steps()) {
            table.row(
                    FollowUpLines.date(step.from()),
                    List.of(
                            show(step.presence()),
                            show(step.effective()),
                            step.intensity()
                                    .map(percent -> Texts.text("followup.growth.percent", percent))
                                    .orElse(NOTHING),
                            step.considerationsAgreed() == 0
                                    ? NOTHING
                                    : Texts.text(
                                            "followup.growth.in-place",
                                            step.considerationsInPlace(),
                                            step.considerationsAgreed())));
        }
        return new TableScroll(table);
    }

    private static TableScroll moods(Growth growth) {
        PlainTable table = new PlainTable(
                Texts.text("followup.mood.caption"),
                List.of(
                        Texts.text("followup.mood.day"),
                        Texts.text("followup.mood.citizen"),
                        Texts.text("followup.mood.employer")));
        growth.moods()
                .forEach(mood ->
                        table.row(FollowUpLines.date(mood.on()), List.of(show(mood.citizen()), show(mood.employer()))));
        return new TableScroll(table);
    }

    private static String show(OptionalInt minutes) {
        return minutes.isEmpty() ? NOTHING : WeeklyHours.show(minutes.getAsInt(), Texts.locale());
    }

    private static String show(@Nullable Integer mood) {
        return mood == null ? NOTHING : Texts.text("followup.mood.of-five", mood);
    }
}
