package dk.fleksbro.shared.ui;

import com.vaadin.flow.component.html.Div;

/** A table that may be wider than the page: it is scrolled by itself, by keyboard too, and read aloud under its caption. */
public final class TableScroll extends Div {

    public TableScroll(PlainTable table) {
        super(table);
        addClassName("table-scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", table.caption());
    }
}
