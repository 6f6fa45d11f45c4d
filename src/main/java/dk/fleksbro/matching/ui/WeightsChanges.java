package dk.fleksbro.matching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fleksbro.matching.WeightsPreview;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.util.List;

/** What other weights would change, in sentences. */
final class WeightsChanges extends Composite<Div> {

    private static final int SHOWN = 10;

    WeightsChanges(WeightsPreview changes) {
        Div part = getContent();
        part.addClassName("card");
        H2 heading = new H2(Texts.text("weights.preview"));
        heading.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
        part.add(
                heading,
                Lines.muted(Texts.text("weights.preview.explained", changes.people())),
                new Paragraph(
                        changes.placesChanged() == 0
                                ? Texts.text("weights.preview.no-places")
                                : Texts.text("weights.preview.places", changes.placesChanged(), changes.places())));
        firstRoles(changes.firstRoles());
        moved("weights.preview.people", "weights.preview.person", changes.movedPeople());
        moved("weights.preview.roles", "weights.preview.role", changes.movedRoles());
    }

    private void firstRoles(List<WeightsPreview.FirstRole> changed) {
        getContent().add(new H3(Texts.text("weights.preview.first")));
        if (changed.isEmpty()) {
            getContent().add(new Paragraph(Texts.text("weights.preview.no-first")));
            return;
        }
        UnorderedList list = new UnorderedList();
        changed.stream()
                .limit(SHOWN)
                .forEach(first -> list.add(new ListItem(
                        Texts.text("weights.preview.first-role", first.person(), first.after(), first.before()))));
        getContent().add(list);
        if (changed.size() > SHOWN) {
            getContent().add(new Paragraph(Texts.text("weights.preview.more", changed.size() - SHOWN)));
        }
    }

    private void moved(String heading, String line, List<WeightsPreview.Moved> moved) {
        if (moved.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        moved.forEach(one -> list.add(new ListItem(Texts.text(line, one.person(), one.role(), one.from(), one.to()))));
        getContent().add(new H3(Texts.text(heading)), list);
    }
}
