package dk.fleksbro.matching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fleksbro.matching.overview.Together;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What has been decided, what it costs the others, and the way back. */
final class DecisionList extends Composite<UnorderedList> {

    DecisionList(Together together, Consumer<Together.Decided> undo) {
        getContent().addClassNames("dense-list", "stacked");
        together.decisions().forEach(one -> getContent().add(line(one, undo)));
    }

    private static ListItem line(Together.Decided one, Consumer<Together.Decided> undo) {
        Button back = new Button(Texts.text("together.undo"), e -> undo.accept(one));
        back.setAriaLabel(Texts.text(
                "together.undo.label", one.person().name(), one.role().title()));
        String key = one.together() ? "together.decision.keep" : "together.decision.refuse";
        return new ListItem(
                new Span(Texts.text(key, one.person().name(), one.role().title())), Lines.muted(cost(one)), back);
    }

    private static String cost(Together.Decided one) {
        List<String> parts = new ArrayList<>();
        if (one.placed() > 0) {
            parts.add(Texts.text("together.cost.placed", one.placed()));
        }
        if (one.score() > 0) {
            parts.add(Texts.text("together.cost.score", one.score()));
        }
        if (one.score() < 0) {
            parts.add(Texts.text("together.cost.gain", -one.score()));
        }
        if (!one.lose().isEmpty()) {
            parts.add(Texts.text("together.cost.lose", String.join(", ", one.lose())));
        }
        if (!one.gain().isEmpty()) {
            parts.add(Texts.text("together.cost.get", String.join(", ", one.gain())));
        }
        return parts.isEmpty() ? Texts.text("together.cost.nothing") : String.join(" ", parts);
    }
}
