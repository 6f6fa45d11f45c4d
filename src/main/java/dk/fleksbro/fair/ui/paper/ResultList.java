package dk.fleksbro.fair.ui.paper;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dk.fleksbro.fair.FairTimes;
import dk.fleksbro.fair.paper.ResultRow;
import dk.fleksbro.fair.paper.ResultsPage;
import dk.fleksbro.fair.paper.ResultsService;
import dk.fleksbro.fair.ui.FairWords;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.util.List;

/** The dates of one round, or of one card, to be ticked off, and how many are left. */
final class ResultList extends Composite<Section> {

    private final ResultsService service;
    private final Select<Integer> round = new Select<>();
    private final TextField card = new TextField(Texts.text("results.card"));
    private final Paragraph left = Lines.muted("");
    private final Div dates = new Div();

    ResultList(ResultsPage page, ResultsService service) {
        this.service = service;
        round.setLabel(Texts.text("results.round"));
        round.setItems(page.rounds().stream().map(FairTimes.Round::number).toList());
        round.setItemLabelGenerator(number -> named(page, number));
        round.setValue(page.nextRound());
        card.setHelperText(Texts.text("results.card.help"));
        card.setValueChangeMode(ValueChangeMode.LAZY);
        round.addValueChangeListener(e -> list(service.page(page.fair().id())));
        card.addValueChangeListener(e -> list(service.page(page.fair().id())));
        getContent().add(Lines.muted(Texts.text("results.keys")), Lines.actions(round, card), left, dates);
        list(page);
    }

    /** "Runde 3, kl. 09.22" */
    static String named(ResultsPage page, int round) {
        return Texts.text(
                "results.round.named",
                round,
                FairWords.time(page.rounds().get(round - 1).starts()));
    }

    private void list(ResultsPage page) {
        String typed = card.getValue().strip();
        Integer shown = round.getValue();
        List<ResultRow> rows = page.rows().stream()
                .filter(row -> typed.isEmpty()
                        ? shown != null && row.round() == shown
                        : String.valueOf(row.card()).equals(typed))
                .toList();
        count(page);
        dates.removeAll();
        dates.add(
                rows.isEmpty()
                        ? Lines.notice(Texts.text(typed.isEmpty() ? "results.none" : "results.none.card"), "info")
                        : new ResultGrid(page.fair().id(), rows, service, this::count));
    }

    private void count(ResultsPage page) {
        left.setText(Texts.text("results.left", page.left(), page.rows().size()));
    }
}
