package dk.fleksbro.fair.ui.day;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fleksbro.fair.DayChange;
import dk.fleksbro.fair.day.ChangesPage;
import dk.fleksbro.fair.day.ChangesService;
import dk.fleksbro.fair.day.DayGuest;
import dk.fleksbro.shared.ui.Texts;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What the plan that is out does not know yet, each with the way to take it back. */
final class UnplannedPart extends Composite<Section> {

    UnplannedPart(ChangesPage page, ChangesService changes, Consumer<Act> does) {
        ChangeLines lines = new ChangeLines(page);
        getContent().add(new H2(Texts.text("changes.unplanned")));
        if (page.state().unplanned().isEmpty()) {
            getContent().add(new Paragraph(Texts.text("changes.unplanned.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("dense-list");
        for (DayChange change : page.state().unplanned()) {
            ListItem item = new ListItem(new Span(lines.change(change)));
            Stream.of(change.seeker(), change.stand())
                    .filter(one -> one != null && change.kind() != DayChange.Kind.NO)
                    .map(UUID.class::cast)
                    .map(page::guest)
                    .forEach(guest -> {
                        if (guest.canUndo()) {
                            item.add(undo(page, guest, changes, does));
                        }
                        guest.tables().stream()
                                .filter(page.closed()::containsKey)
                                .forEach(table -> item.add(open(page, table, changes, does)));
                    });
            list.add(item);
        }
        getContent().add(list);
    }

    /** A table that was closed is used again. */
    static Button open(ChangesPage page, int table, ChangesService changes, Consumer<Act> does) {
        int closed = Objects.requireNonNull(page.closed().get(table));
        return new Button(
                Texts.text("changes.way.open", table),
                e -> does.accept(new Act(
                        () -> changes.openTable(page.fair().id(), table, closed),
                        Texts.text("changes.table.open", table))));
    }

    /** The last thing that was written of a guest is taken back. */
    static Button undo(ChangesPage page, DayGuest guest, ChangesService changes, Consumer<Act> does) {
        String who = ChangeLines.guest(guest);
        Button undo = new Button(
                Texts.text("changes.undo"),
                e -> does.accept(new Act(
                        () -> changes.undo(page.fair().id(), guest.id(), guest.version()),
                        Texts.text("changes.undone", who))));
        undo.setAriaLabel(Texts.text("changes.undo.of", who));
        return undo;
    }
}
