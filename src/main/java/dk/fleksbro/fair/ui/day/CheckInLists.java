package dk.fleksbro.fair.ui.day;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fleksbro.fair.day.CheckInPage;
import dk.fleksbro.fair.day.CheckInPage.Expected;
import dk.fleksbro.shared.ui.Texts;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Who is missing still, by number, and the workplaces by name. */
final class CheckInLists extends Composite<Div> {

    /** More would be no list to look at; the number in the heading tells of all. */
    private static final int SHOWN = 200;

    CheckInLists(CheckInPage page, Consumer<UUID> checkIn) {
        List<Expected> missing = page.missing();
        getContent().add(new H2(Texts.text("check-in.missing", missing.size())));
        getContent().add(missing.isEmpty() ? new Paragraph(Texts.text("check-in.missing.none")) : numbers(missing));
        if (missing.size() > SHOWN) {
            getContent().add(new Paragraph(Texts.text("check-in.missing.more", missing.size() - SHOWN)));
        }
        getContent().add(new H2(Texts.text("check-in.workplaces")));
        UnorderedList stands = new UnorderedList();
        stands.addClassName("dense-list");
        page.workplaces().forEach(stand -> stands.add(new ListItem(new Span(stand.name()), state(stand, checkIn))));
        getContent().add(page.workplaces().isEmpty() ? new Paragraph(Texts.text("check-in.workplaces.none")) : stands);
    }

    private static UnorderedList numbers(List<Expected> missing) {
        UnorderedList numbers = new UnorderedList();
        numbers.addClassName("card-numbers");
        missing.stream().limit(SHOWN).forEach(one -> numbers.add(new ListItem(String.valueOf(one.card()))));
        return numbers;
    }

    private static Component state(Expected stand, Consumer<UUID> checkIn) {
        if (stand.isHere()) {
            Span here = new Span(Texts.text("check-in.is-here"));
            here.addClassNames("badge", "badge-fits");
            return here;
        }
        Button button = new Button(Texts.text("check-in.do"), e -> checkIn.accept(stand.guest()));
        button.setAriaLabel(Texts.text("check-in.do.named", stand.name()));
        return button;
    }
}
