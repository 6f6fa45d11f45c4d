package dk.fleksbro.matching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.fleksbro.matching.overview.Together;
import dk.fleksbro.shared.ui.LineList;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;

/** Who gets no role, and whether it is for want of a role that suits or of places. */
final class TogetherWithout extends Composite<Div> {

    TogetherWithout(Together together) {
        getContent().add(new H2(Texts.text("together.without", together.withoutRole())));
        if (together.without().isEmpty()) {
            getContent().add(new Paragraph(Texts.text("together.without.nobody")));
            return;
        }
        LineList<Together.Without> list = new LineList<>(TogetherWithout::line);
        list.show(together.without());
        getContent().add(list);
        if (together.withoutRole() > Together.SHOWN) {
            getContent().add(Lines.muted(Texts.text("together.without.more", Together.SHOWN)));
        }
    }

    private static ListItem line(Together.Without one) {
        String why = one.couldHave() == 0
                ? Texts.text("together.without.nothing")
                : Texts.text("together.without.places", one.couldHave());
        return new ListItem(
                new Anchor(
                        "borgere/" + one.person().id().value() + "/roller",
                        one.person().name()),
                new Span(why),
                Lines.muted(Texts.text("together.waited", one.waitedDays())));
    }
}
