package dk.fleksbro.fair.ui.paper;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.fair.FairTimes;
import dk.fleksbro.fair.paper.ResultsPage;
import dk.fleksbro.fair.paper.ResultsService;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/** A date that was held and is not in the plan: which card, with which workplace, in which round. */
final class AddedDateForm extends Composite<Section> {

    private final ResultsPage page;
    private final ResultsService service;
    private final Consumer<Paragraph> done;
    private final TextField card = new TextField(Texts.text("results.add.card"));
    private final Select<UUID> stand = new Select<>();
    private final Select<Integer> round = new Select<>();
    private final Div told = new Div();

    AddedDateForm(ResultsPage page, ResultsService service, Consumer<Paragraph> done) {
        this.page = page;
        this.service = service;
        this.done = done;
        stand.setLabel(Texts.text("results.add.stand"));
        stand.setItemLabelGenerator(this::name);
        stand.setItems(page.stands().keySet().stream()
                .sorted(Comparator.comparing(this::name))
                .toList());
        round.setLabel(Texts.text("results.add.round"));
        round.setItemLabelGenerator(number -> ResultList.named(page, number));
        round.setItems(page.rounds().stream().map(FairTimes.Round::number).toList());
        getContent()
                .add(
                        new H2(Texts.text("results.add")),
                        new Paragraph(Texts.text("results.add.help")),
                        card,
                        stand,
                        round,
                        told,
                        Lines.actions(new Button(Texts.text("results.add.save"), e -> add())));
    }

    private String name(UUID row) {
        return Objects.requireNonNull(page.stands().get(row));
    }

    private void add() {
        told.removeAll();
        String number = card.getValue().strip();
        UUID where = stand.getValue();
        Integer when = round.getValue();
        if (!number.matches("[0-9]{1,12}") || where == null || when == null) {
            told.add(Lines.notice(Texts.text("results.add.missing"), "error"));
            return;
        }
        try {
            service.add(page.fair().id(), Long.parseLong(number), where, when);
            done.accept(Lines.notice(Texts.text("results.add.done", number, name(where)), "success"));
        } catch (RuleBroken broken) {
            told.add(Lines.notice(Texts.say(broken.sentence()), "error"));
        }
    }
}
