package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.WishBoard;
import dk.fleksbro.fair.WishMove;
import dk.fleksbro.fair.WishService;
import dk.fleksbro.fair.WishTarget;
import dk.fleksbro.fair.Wishes;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * One guest's wishes: the list in its order, with a button to move each up, and everybody there is to wish for. Each move is
 * saved at once; the line on top says what happened, and the button that comes next has the focus.
 */
final class WishEditor extends Composite<Div> {

    private final FairId fair;
    private final WishService service;
    private final Supplier<WishBoard> read;
    private final Div news = new Div();
    private final Div lists = new Div();

    /** @param read the board as it is now */
    WishEditor(FairId fair, WishService service, Supplier<WishBoard> read) {
        this.fair = fair;
        this.service = service;
        this.read = read;
        news.getElement().setAttribute("aria-live", "polite");
        getContent().add(news, lists);
        show(read.get());
    }

    private void show(WishBoard board) {
        lists.removeAll();
        Wishes wishes = board.wishes();
        lists.add(new H2(Texts.text("wish.mine")));
        if (wishes.ranked().isEmpty()) {
            lists.add(new Paragraph(Texts.text("wish.none")));
        } else {
            OrderedList ranked = new OrderedList();
            wishes.ranked().forEach(id -> ranked.add(wished(board, board.other(id))));
            lists.add(ranked);
        }
        List<WishTarget> others = board.others().stream()
                .filter(other ->
                        wishes.place(other.id()) == 0 && !wishes.refused().contains(other.id()))
                .toList();
        lists.add(new H2(Texts.of("wish.others", board.side())));
        if (others.isEmpty()) {
            lists.add(new Paragraph(Texts.of("wish.no-others", board.side())));
        } else {
            UnorderedList cards = new UnorderedList();
            cards.addClassName("card-list");
            others.forEach(other -> cards.add(new ListItem(card(board, other))));
            lists.add(cards);
        }
        refused(board);
    }

    private void refused(WishBoard board) {
        List<WishTarget> refused = board.others().stream()
                .filter(other -> board.wishes().refused().contains(other.id()))
                .toList();
        if (refused.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("dense-list");
        refused.forEach(other -> list.add(
                new ListItem(new Div(WishTargets.name(other)), Lines.actions(button(board, other, WishMove.ALLOW)))));
        lists.add(new H2(Texts.text("wish.refused")), new Paragraph(Texts.text("wish.refused.help")), list);
    }

    private ListItem wished(WishBoard board, WishTarget other) {
        Div actions = Lines.actions();
        if (board.wishes().place(other.id()) > 1) {
            actions.add(button(board, other, WishMove.UP));
        }
        actions.add(button(board, other, WishMove.DROP));
        ListItem item = new ListItem(new Div(WishTargets.name(other)));
        if (board.mutual().contains(other.id())) {
            item.add(Lines.paragraph(Texts.text("wish.mutual"), "muted"));
        }
        item.add(actions);
        item.setId(domId(other.id()));
        return item;
    }

    private Component card(WishBoard board, WishTarget other) {
        Div card = WishTargets.card(other);
        card.add(Lines.actions(button(board, other, WishMove.WISH), button(board, other, WishMove.REFUSE)));
        return card;
    }

    private Button button(WishBoard board, WishTarget other, WishMove move) {
        Button button = new Button(Texts.of("wish.move", move), e -> move(board, other, move));
        button.setAriaLabel(Texts.text("wish.label." + move.name(), WishTargets.name(other)));
        button.setEnabled(board.open());
        return button;
    }

    private void move(WishBoard before, WishTarget other, WishMove move) {
        try {
            service.change(fair, before.guest(), other.id(), move);
        } catch (RuleBroken broken) {
            say(Texts.say(broken.sentence()), "error");
            return;
        }
        WishBoard now = read.get();
        show(now);
        int place = now.wishes().place(other.id());
        say(Texts.text("wish.done." + move.name(), WishTargets.name(other), place), "success");
        focus(other.id());
    }

    private void say(String text, String kind) {
        news.removeAll();
        news.add(Lines.notice(text, kind));
    }

    /** A button that is moved with its line loses the focus: whoever works by keyboard goes on where they were. */
    private void focus(UUID other) {
        lists.getElement()
                .executeJs(
                        "setTimeout(() => { const item = document.getElementById($0);"
                                + " const button = (item || this).querySelector('vaadin-button'); if (button) button.focus(); })",
                        domId(other));
    }

    private static String domId(UUID other) {
        return "wish-" + other;
    }
}
