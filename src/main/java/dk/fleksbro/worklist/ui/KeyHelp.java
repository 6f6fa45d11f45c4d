package dk.fleksbro.worklist.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import dk.fleksbro.shared.ui.Texts;
import java.util.List;

/** Which keys do what in the list; see {@code js/work-list.js}. */
final class KeyHelp extends Composite<Div> {

    private static final List<String> KEYS =
            List.of("arrows", "space", "enter", "all", "remind", "put-off", "give", "search", "escape");

    KeyHelp() {
        DescriptionList keys = new DescriptionList();
        keys.addClassName("facts");
        KEYS.forEach(key -> keys.add(
                new DescriptionList.Term(Texts.text("work.key." + key)),
                new DescriptionList.Description(Texts.text("work.key." + key + ".does"))));
        getContent()
                .add(new NativeDetails(
                        Texts.text("work.keys"), new Div(new Paragraph(Texts.text("work.keys.when")), keys)));
    }
}
