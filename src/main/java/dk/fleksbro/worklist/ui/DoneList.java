package dk.fleksbro.worklist.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.ui.Texts;
import dk.fleksbro.worklist.WorkAction;
import dk.fleksbro.worklist.WorkActionId;
import java.util.List;
import java.util.function.Consumer;

/** What the reader has done to many at once lately, each with its way back. */
final class DoneList extends Composite<Div> {

    DoneList(List<WorkAction> actions, Consumer<WorkActionId> undo) {
        if (actions.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("dense-list");
        for (WorkAction action : actions) {
            String what = Texts.text(
                    "work.done." + action.kind().name(),
                    action.lines().size(),
                    DanishTime.full(action.at(), Texts.locale()));
            Button way = new Button(Texts.text("work.undo"), e -> undo.accept(action.id()));
            way.setAriaLabel(Texts.text("work.undo.label", what));
            list.add(new ListItem(new Span(what), way));
        }
        getContent().add(new H2(Texts.text("work.done")), list);
    }
}
