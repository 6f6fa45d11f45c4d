package dk.fleksbro.fair.ui.day;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dk.fleksbro.fair.day.ChangesPage;
import dk.fleksbro.fair.day.ChangesService;
import dk.fleksbro.fair.day.DayGuest;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

/** Whom it is about: typed as a card number or a part of a name, or one of those who are missed; then what has happened. */
final class GuestChangePart extends Composite<Section> {

    private static final int MOST_FOUND = 8;

    private final ChangesPage page;
    private final ChangesService changes;
    private final Consumer<Act> does;
    private final TextField search = new TextField(Texts.text("changes.search"));
    private final Div found = new Div();

    /** @param begins whether it is what the reader turns to first */
    GuestChangePart(ChangesPage page, ChangesService changes, Consumer<Act> does, boolean begins) {
        this.page = page;
        this.changes = changes;
        this.does = does;
        search.setHelperText(Texts.text("changes.search.help"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(e -> list(e.getValue().strip()));
        search.addKeyPressListener(Key.ENTER, e -> {
            List<DayGuest> matching = matching(search.getValue().strip());
            if (!matching.isEmpty()) {
                pick(matching.getFirst());
            }
        });
        search.setAutofocus(begins);
        getContent().add(new H2(Texts.text("changes.report")), search, found);
        missing();
    }

    private void list(String typed) {
        found.removeAll();
        if (typed.isEmpty()) {
            return;
        }
        List<DayGuest> matching = matching(typed);
        if (matching.size() == 1) {
            pick(matching.getFirst());
        } else if (matching.isEmpty()) {
            found.add(Lines.notice(Texts.text("changes.search.none"), "info"));
        } else {
            Div choices = Lines.actions();
            matching.stream()
                    .limit(MOST_FOUND)
                    .forEach(guest -> choices.add(new Button(ChangeLines.guest(guest), e -> pick(guest))));
            found.add(choices);
            if (matching.size() > MOST_FOUND) {
                found.add(Lines.muted(Texts.text("changes.search.more", matching.size() - MOST_FOUND)));
            }
        }
    }

    /** The card of exactly that number alone, else all that have something of it. */
    private List<DayGuest> matching(String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        List<DayGuest> exactly = page.guests().stream()
                .filter(guest ->
                        guest.card() > 0 && String.valueOf(guest.card()).equals(wanted))
                .toList();
        return wanted.isEmpty() || !exactly.isEmpty()
                ? exactly
                : page.guests().stream()
                        .filter(guest -> ChangeLines.guest(guest)
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted))
                        .toList();
    }

    private void pick(DayGuest guest) {
        found.removeAll();
        found.add(new GuestWays(page, guest, changes, does));
    }

    private void missing() {
        if (page.missing().isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("dense-list");
        for (UUID seeker : page.missing()) {
            DayGuest guest = page.guest(seeker);
            Button away = new Button(
                    Texts.text("changes.way.away"),
                    e -> does.accept(new Act(
                            () -> changes.away(page.fair().id(), seeker, guest.version()),
                            Texts.text("changes.done", ChangeLines.guest(guest)))));
            away.setAriaLabel(Texts.text("changes.way.away.of", ChangeLines.guest(guest)));
            list.add(new ListItem(new Span(ChangeLines.guest(guest)), away));
        }
        getContent().add(new Paragraph(Texts.text("changes.missing")), list);
        if (page.missing().size() > 1) {
            getContent()
                    .add(Lines.actions(new Button(
                            Texts.text("changes.missing.all", page.missing().size()),
                            e -> does.accept(new Act(
                                    () -> page.missing()
                                            .forEach(seeker ->
                                                    changes.away(page.fair().id(), seeker, 0)),
                                    Texts.text(
                                            "changes.missing.done",
                                            page.missing().size()))))));
        }
    }
}
