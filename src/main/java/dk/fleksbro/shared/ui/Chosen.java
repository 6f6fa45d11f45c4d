package dk.fleksbro.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is ticked in a list that is searched, and how many: they stay chosen when the search goes on to others. */
public final class Chosen<I> extends Composite<Paragraph> {

    private final Set<I> ids = new LinkedHashSet<>();
    private final Map<I, Checkbox> boxes = new HashMap<>();
    private final String count;

    /** @param count says how many are chosen: the key of the text */
    public Chosen(String count) {
        this.count = count;
        getContent().getElement().setAttribute("role", "status");
        tell();
    }

    public Checkbox box(I id, String label) {
        Checkbox box = new Checkbox(label, ids.contains(id));
        box.addValueChangeListener(e -> {
            if (e.getValue()) {
                ids.add(id);
            } else {
                ids.remove(id);
            }
            tell();
        });
        boxes.put(id, box);
        return box;
    }

    /** These and no others. */
    public void choose(Collection<I> wanted) {
        boxes.forEach((id, box) -> box.setValue(wanted.contains(id)));
    }

    /** In the order they were chosen. */
    public List<I> ids() {
        return List.copyOf(ids);
    }

    /** Whatever is not among these any longer is not chosen either. */
    public void keep(Collection<I> there) {
        ids.retainAll(new HashSet<>(there));
        tell();
    }

    public void forget() {
        ids.clear();
        tell();
    }

    private void tell() {
        getContent().setText(ids.isEmpty() ? "" : Texts.text(count, ids.size()));
    }
}
