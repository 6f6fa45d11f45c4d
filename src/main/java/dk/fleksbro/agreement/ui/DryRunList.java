package dk.fleksbro.agreement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fleksbro.agreement.DryRunPart;
import dk.fleksbro.shared.Sentence;
import dk.fleksbro.shared.ui.Texts;
import java.util.List;
import java.util.Map;

/** What a change would do, topic by topic. */
final class DryRunList extends Composite<Div> {

    DryRunList(Map<DryRunPart.Topic, List<Sentence>> said) {
        getContent().addClassName("dry-run");
        said.forEach((topic, sentences) -> {
            UnorderedList list = new UnorderedList();
            sentences.forEach(sentence -> list.add(new ListItem(Texts.say(sentence))));
            getContent().add(new H3(Texts.of("dry-run.topic", topic)), list);
        });
    }
}
