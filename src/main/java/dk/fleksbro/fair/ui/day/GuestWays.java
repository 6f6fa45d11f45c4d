package dk.fleksbro.fair.ui.day;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairTimes;
import dk.fleksbro.fair.Side;
import dk.fleksbro.fair.day.ChangesPage;
import dk.fleksbro.fair.day.ChangesService;
import dk.fleksbro.fair.day.DayGuest;
import dk.fleksbro.fair.day.Presence;
import dk.fleksbro.fair.day.Presence.Status;
import dk.fleksbro.shared.ui.AskFirst;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can have happened with one guest, each a tap; where a round is asked for, the likeliest is chosen already. */
final class GuestWays extends Composite<Div> {

    private final ChangesPage page;
    private final DayGuest guest;
    private final ChangesService changes;
    private final Consumer<Act> does;
    private final ChangeLines lines;
    private final Div ways = Lines.actions();
    private final AskFirst asking = new AskFirst(ways);

    GuestWays(ChangesPage page, DayGuest guest, ChangesService changes, Consumer<Act> does) {
        this.page = page;
        this.guest = guest;
        this.changes = changes;
        this.does = does;
        this.lines = new ChangeLines(page);
        FairId fair = page.fair().id();
        List<Integer> toCome =
                page.roundsToCome().stream().map(FairTimes.Round::number).toList();
        Presence presence = guest.presence();
        Status status = presence == null ? null : presence.status();
        if (status != Status.AWAY && status != Status.HERE && status != Status.LEFT) {
            Runnable away = () -> changes.away(fair, guest.id(), guest.version());
            ways.add(countsAsHere(status) ? asked("away", away) : button("away", away));
        }
        if (status != Status.HERE && status != Status.LEFT) {
            ways.add(withRound(
                    "late",
                    toCome.subList(Math.min(1, toCome.size() - 1), toCome.size()),
                    round -> changes.late(fair, guest.id(), guest.version(), round)));
        }
        if (status != Status.AWAY) {
            List<Integer> last = Stream.concat(Stream.of(page.clock().round()), toCome.stream())
                    .filter(round -> round < page.rounds().size())
                    .toList();
            ways.add(withRound("leaves", last, round -> changes.leaves(fair, guest.id(), guest.version(), round)));
        }
        if (status == null ? guest.side() == Side.SEEKER : status != Status.HERE) {
            ways.add(button("here", () -> changes.here(fair, guest.id(), guest.version())));
        }
        if (guest.canUndo()) {
            ways.add(UnplannedPart.undo(page, guest, changes, does));
        }
        guest.tables().forEach(table -> ways.add(table(fair, table, toCome)));
        getContent()
                .add(
                        new H3(ChangeLines.guest(guest)),
                        new Paragraph(lines.state(guest)),
                        Lines.muted(Texts.text("changes.dates", guest.toCome().size())),
                        asking);
        getContent().addClassName("card");
    }

    private Button table(FairId fair, int table, List<Integer> toCome) {
        if (page.closed().containsKey(table)) {
            return UnplannedPart.open(page, table, changes, does);
        }
        return new Button(Texts.text("changes.way.close", table), e -> {
            Select<Integer> from = rounds("close", toCome);
            Button sure = new Button(
                    Texts.text("changes.sure"),
                    yes -> act(
                            () -> changes.closeTable(fair, table, from.getValue()),
                            Texts.text("changes.table.closed", table)));
            ask(Texts.text("changes.next.close", table), from, sure);
        });
    }

    private Button button(String way, Runnable doing) {
        return new Button(
                Texts.text("changes.way." + way),
                e -> act(doing, Texts.text("changes.done", ChangeLines.guest(guest))));
    }

    /** Nobody checks a workplace in, so once the rounds run its dates count as held until it is said that it did not come. */
    private boolean countsAsHere(@Nullable Status status) {
        return guest.side() == Side.WORKPLACE && status == null && page.clock().round() > 0;
    }

    private Button asked(String way, Runnable doing) {
        return new Button(Texts.text("changes.way." + way), e -> {
            Button sure = new Button(
                    Texts.text("changes.sure"),
                    yes -> act(doing, Texts.text("changes.done", ChangeLines.guest(guest))));
            asking.ask(Texts.text("changes.next." + way, ChangeLines.guest(guest)), new Div(), Optional.empty(), sure);
        });
    }

    private Button withRound(String way, List<Integer> choices, IntConsumer doing) {
        return new Button(Texts.text("changes.way." + way), e -> {
            Select<Integer> round = rounds(way, choices);
            Button sure = new Button(
                    Texts.text("changes.sure"),
                    yes -> act(
                            () -> doing.accept(round.getValue()),
                            Texts.text("changes.done", ChangeLines.guest(guest))));
            ask(Texts.text("changes.next." + way, ChangeLines.guest(guest)), round, sure);
        });
    }

    private void ask(String next, Select<Integer> form, Button sure) {
        asking.ask(next, form, Optional.of(form::focus), sure);
    }

    private Select<Integer> rounds(String way, List<Integer> choices) {
        Select<Integer> round = new Select<>();
        round.setLabel(Texts.text("changes.round." + way));
        round.setItemLabelGenerator(
                number -> number == null ? "" : number == 0 ? Texts.text("changes.round.none") : lines.round(number));
        round.setItems(choices);
        round.setValue(choices.getFirst());
        return round;
    }

    private void act(Runnable doing, String done) {
        does.accept(new Act(doing, done));
    }
}
