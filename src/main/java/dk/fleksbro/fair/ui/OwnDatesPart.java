package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import dk.fleksbro.fair.FairDraft;
import dk.fleksbro.fair.OwnDate;
import dk.fleksbro.fair.OwnDates;
import dk.fleksbro.fair.Side;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** The dates of a person, or of each workplace, in the order of the day. */
final class OwnDatesPart extends Composite<Div> {

    OwnDatesPart(Side side, List<OwnDates> own) {
        if (own.isEmpty()) {
            getContent().add(new Paragraph(Texts.text("own-dates.none")));
        }
        for (OwnDates dates : own) {
            getContent().add(new H2(dates.owner()));
            if (dates.card() > 0) {
                getContent().add(Lines.intro(Texts.text("own-dates.card", String.valueOf(dates.card()))));
            }
            if (dates.dates().isEmpty()) {
                getContent().add(new Paragraph(Texts.of("own-dates.empty", side)));
            } else {
                OrderedList list = new OrderedList();
                dates.dates().forEach(date -> list.add(new ListItem(line(side, date))));
                getContent().add(list);
            }
            getContent().add(Lines.muted(Texts.text("own-dates.plan", dates.number())));
        }
    }

    private static String line(Side side, OwnDate date) {
        return Texts.text(
                "own-dates.line." + side.name(),
                FairDraft.show(date.round().starts()),
                date.round().number(),
                date.other(),
                date.tables().stream().sorted().map(String::valueOf).collect(Collectors.joining(", ")));
    }
}
