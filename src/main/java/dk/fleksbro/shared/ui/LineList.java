package dk.fleksbro.shared.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/**
 * A list that is searched while it is shown. A line that is there before and after stays as it is, so whoever has gone on to
 * it by keyboard while the answer was on its way still stands on it.
 *
 * @param <R> a row; rows that are equal are shown by the same line
 */
public final class LineList<R> extends UnorderedList {

    private final Function<R, ListItem> line;
    private final List<R> shown = new ArrayList<>();

    public LineList(Function<R, ListItem> line) {
        this.line = line;
        addClassName("dense-list");
    }

    /** Shows these rows and no others. */
    public void show(List<R> rows) {
        HashSet<R> wanted = new HashSet<>(rows);
        for (int i = shown.size() - 1; i >= 0; i--) {
            if (!wanted.contains(shown.get(i))) {
                drop(i);
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            R row = rows.get(i);
            while (i < shown.size() && !shown.get(i).equals(row) && shown.indexOf(row) > i) {
                drop(i);
            }
            if (i >= shown.size() || !shown.get(i).equals(row)) {
                addComponentAtIndex(i, line.apply(row));
                shown.add(i, row);
            }
        }
        while (shown.size() > rows.size()) {
            drop(shown.size() - 1);
        }
        setVisible(!shown.isEmpty());
    }

    /** Shows these too, below. */
    public void showMore(List<R> rows) {
        rows.forEach(row -> add(line.apply(row)));
        shown.addAll(rows);
        setVisible(!shown.isEmpty());
    }

    public int size() {
        return shown.size();
    }

    private void drop(int i) {
        getElement().removeChild(i);
        shown.remove(i);
    }
}
