package dk.fleksbro.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fleksbro.agreement.Difference;
import dk.fleksbro.agreement.DifferenceText;
import dk.fleksbro.shared.ui.Texts;

/**
 * What has changed, in words, in colour and on paper: each line begins with what kind of change it is, and what is gone or new
 * is marked as such for those who hear the page.
 */
final class ChangeList extends Composite<Div> {

    ChangeList(Difference difference) {
        Div list = getContent();
        list.addClassName("changes");
        for (DifferenceText.Part part : DifferenceText.of(difference, Texts.locale())) {
            UnorderedList lines = new UnorderedList();
            part.lines().forEach(line -> lines.add(item(line)));
            list.add(new H3(part.title()), lines);
        }
    }

    private static ListItem item(DifferenceText.Line line) {
        Span mark = new Span(Texts.of("compare.mark", line.mark()));
        mark.addClassName("badge");
        String sentence = Texts.say(line.sentence());
        ListItem item = new ListItem(mark);
        switch (line.mark()) {
            case ADDED -> item.add(new HtmlContainer("ins", new com.vaadin.flow.component.Text(sentence)));
            case REMOVED -> item.add(new HtmlContainer("del", new com.vaadin.flow.component.Text(sentence)));
            case CHANGED -> item.add(new Span(sentence), values(line));
        }
        item.addClassName("change-" + line.mark().name().toLowerCase(java.util.Locale.ROOT));
        return item;
    }

    /** For the eye; the sentence says the same. */
    private static Component values(DifferenceText.Line line) {
        Div values = new Div(
                new HtmlContainer("del", new com.vaadin.flow.component.Text(line.before())),
                new com.vaadin.flow.component.Text(" → "),
                new HtmlContainer("ins", new com.vaadin.flow.component.Text(line.after())));
        values.addClassName("change-values");
        values.getElement().setAttribute("aria-hidden", "true");
        return values;
    }
}
