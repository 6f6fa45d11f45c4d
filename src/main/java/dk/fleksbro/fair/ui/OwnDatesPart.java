package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fleksbro.fair.FairTimes;
import dk.fleksbro.fair.OwnChange;
import dk.fleksbro.fair.OwnDate;
import dk.fleksbro.fair.OwnDates;
import dk.fleksbro.fair.Side;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.util.List;

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
            if (!dates.changes().isEmpty()) {
                getContent().add(changes(side, dates));
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

    private static Div changes(Side side, OwnDates dates) {
        UnorderedList list = new UnorderedList();
        dates.changes().forEach(change -> list.add(new ListItem(line(side, change))));
        Div news = new Div(new H3(Texts.of("own-dates.news", side)), list);
        news.addClassName("card");
        return news;
    }

    private static String line(Side side, OwnChange change) {
        String other = Texts.text("own-dates.other." + side.name(), change.other());
        String from = change.from().map(OwnDatesPart::time).orElse("");
        String to = change.to().map(OwnDatesPart::time).orElse("");
        if (change.from().isEmpty()) {
            return Texts.text("own-dates.change.new", other, to, table(change.table()));
        }
        if (change.to().isEmpty()) {
            return Texts.text("own-dates.change.gone", other, from);
        }
        return from.equals(to)
                ? Texts.text("own-dates.change.table", other, from, table(change.table()))
                : Texts.text("own-dates.change.moved", other, from, to, table(change.table()));
    }

    private static String line(Side side, OwnDate date) {
        return Texts.text(
                "own-dates.line." + side.name(),
                time(date.round()),
                date.round().number(),
                date.other(),
                table(date.table()));
    }

    private static String time(FairTimes.Round round) {
        return FairWords.time(round.starts());
    }

    /** Where the workplace has no open table, the staff show the way. */
    private static String table(int number) {
        return number == 0 ? Texts.text("own-dates.no-table") : Texts.text("own-dates.table", number);
    }
}
