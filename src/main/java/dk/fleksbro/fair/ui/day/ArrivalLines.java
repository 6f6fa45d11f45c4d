package dk.fleksbro.fair.ui.day;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fleksbro.fair.Companion;
import dk.fleksbro.fair.Help;
import dk.fleksbro.fair.day.Arrival;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.util.ArrayList;
import java.util.List;

/** What came of a check-in, to be read across the desk: the number and where to go; the name stands small, for the desk alone. */
final class ArrivalLines extends Composite<Div> {

    ArrivalLines(Arrival arrival, Runnable undo) {
        getContent().addClassNames("card", "arrival", "arrival-in");
        getContent().add(Lines.paragraph(Texts.text("check-in.in", who(arrival)), "arrival-line"));
        if (arrival.card() > 0) {
            getContent().add(Lines.paragraph(first(arrival), "arrival-first"));
            arrival.name().ifPresent(name -> getContent().add(Lines.muted(name)));
        }
        UnorderedList needs = new UnorderedList();
        needs(arrival.help()).forEach(need -> needs.add(new ListItem(need)));
        needs.setVisible(needs.getChildren().findAny().isPresent());
        needs.addClassName("arrival-needs");
        getContent().add(needs, Lines.actions(new Button(Texts.text("check-in.undo", who(arrival)), e -> undo.run())));
    }

    ArrivalLines(RuleBroken broken) {
        getContent().addClassNames("card", "arrival", "arrival-stop");
        getContent().add(new Paragraph(Texts.say(broken.sentence())));
    }

    static String who(Arrival arrival) {
        return arrival.card() > 0
                ? Texts.text("check-in.number", String.valueOf(arrival.card()))
                : arrival.name().orElse("");
    }

    private static String first(Arrival arrival) {
        String first = arrival.first()
                .map(date -> Texts.text(
                        date.table() > 0 ? "check-in.first" : "check-in.first.no-table",
                        date.round(),
                        DanishTime.clock(date.starts(), Texts.locale()),
                        date.table()))
                .orElseGet(() -> Texts.text("check-in.first.none"));
        return arrival.missed() == 0 ? first : first + " " + Texts.text("check-in.missed", arrival.missed());
    }

    /** Only what the desk can do something about. */
    private static List<String> needs(Help help) {
        List<String> needs = new ArrayList<>();
        if (help.wheelchair()) {
            needs.add(Texts.text("check-in.need.wheelchair"));
        }
        if (help.quietTable()) {
            needs.add(Texts.text("check-in.need.quiet"));
        }
        if (!help.interpreter().isEmpty()) {
            needs.add(Texts.text("check-in.need.interpreter", help.interpreter()));
        }
        if (help.companion() != Companion.NOBODY) {
            needs.add(Texts.of("check-in.need.companion", help.companion()));
        }
        return needs;
    }
}
