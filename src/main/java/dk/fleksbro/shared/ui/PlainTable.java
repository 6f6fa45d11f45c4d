package dk.fleksbro.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/**
 * A table to read: the head names the columns and the first cell of a row names the row, also when it is read aloud. On a phone
 * each row is a block of its own, and every cell says the name of its column.
 */
public final class PlainTable extends Composite<NativeTable> {

    private final List<String> head;

    public PlainTable(String caption, List<String> head) {
        this.head = List.copyOf(head);
        getContent().setCaptionText(caption);
        NativeTableRow row = new NativeTableRow();
        head.forEach(name -> row.add(heading(name, "col")));
        getContent().getHead().add(row);
        getContent().addClassName("plain-table");
    }

    public PlainTable row(String name, List<String> values) {
        return rowOf(name, values.stream().<Component>map(Text::new).toList());
    }

    /** For cells that are more than words. */
    public PlainTable rowOf(String name, List<? extends Component> values) {
        NativeTableRow row = new NativeTableRow();
        row.add(heading(name, "row"));
        for (int i = 0; i < values.size(); i++) {
            NativeTableCell cell = new NativeTableCell(values.get(i));
            cell.getElement().setAttribute("data-column", lead(head.get(i + 1)));
            row.add(cell);
        }
        getContent().getBody().add(row);
        return this;
    }

    String caption() {
        return getContent().getCaptionText();
    }

    /** A question leads to its answer by itself. */
    private static String lead(String column) {
        return column.isEmpty() || column.endsWith("?") ? column : column + ":";
    }

    private static NativeTableHeaderCell heading(String name, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(name);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
