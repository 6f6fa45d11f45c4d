package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import dk.fleksbro.shared.ui.Texts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who is ticked in a list that is searched, and how many: they stay chosen when the search goes on to others. */
final class Chosen<I> extends Composite<Paragraph> {

    private final Set<I> ids = new LinkedHashSet<>();

    Chosen() {
        getContent().getElement().setAttribute("role", "status");
        tell();
    }

    Checkbox box(I id, String label) {
        Checkbox box = new Checkbox(label, ids.contains(id));
        box.addValueChangeListener(e -> {
            if (e.getValue()) {
                ids.add(id);
            } else {
                ids.remove(id);
            }
            tell();
        });
        return box;
    }

    /** In the order they were chosen. */
    List<I> ids() {
        return List.copyOf(ids);
    }

    void forget() {
        ids.clear();
        tell();
    }

    private void tell() {
        getContent().setText(ids.isEmpty() ? "" : Texts.text("invite.count", ids.size()));
    }
}
