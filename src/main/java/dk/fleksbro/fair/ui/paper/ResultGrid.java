package dk.fleksbro.fair.ui.paper;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.paper.DateKey;
import dk.fleksbro.fair.paper.Result;
import dk.fleksbro.fair.paper.ResultRow;
import dk.fleksbro.fair.paper.ResultsPage;
import dk.fleksbro.fair.paper.ResultsService;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.PlainTable;
import dk.fleksbro.shared.ui.TableScroll;
import dk.fleksbro.shared.ui.Texts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Dates to be ticked off by keyboard: arrows go from row to row, h and m write down. Each is saved at once; what the network has
 * not taken yet is kept in the browser until it has (see {@code js/results.js}).
 */
final class ResultGrid extends Composite<Div> {

    private record Step(DateKey key, Result from, Result to) {}

    private final FairId fair;
    private final ResultsService service;
    private final Consumer<ResultsPage> saved;
    private final Div told = new Div();
    private final Map<DateKey, ResultCell> cells = new LinkedHashMap<>();
    private final Deque<Step> steps = new ArrayDeque<>();
    private final Button undo = new Button(Texts.text("results.undo"), e -> undo());

    ResultGrid(FairId fair, List<ResultRow> rows, ResultsService service, Consumer<ResultsPage> saved) {
        this.fair = fair;
        this.service = service;
        this.saved = saved;
        PlainTable table = new PlainTable(
                Texts.text("results.caption"),
                List.of(
                        Texts.text("paper.card"),
                        Texts.text("results.stand"),
                        Texts.text("paper.round"),
                        Texts.text("results.result"),
                        Texts.text("results.by")));
        for (ResultRow row : rows) {
            ResultCell cell = new ResultCell(row, (seen, result) -> typed(row.key(), seen, result));
            cells.put(row.key(), cell);
            table.rowOf(
                    String.valueOf(row.card()),
                    List.of(
                            new Span(row.planned() ? row.stand() : Texts.text("results.not-planned", row.stand())),
                            new Span(String.valueOf(row.round())),
                            cell,
                            cell.by()));
        }
        undo.setEnabled(false);
        Paragraph waiting = Lines.notice(Texts.text("results.waiting"), "warning");
        waiting.addClassName("results-waiting");
        waiting.getElement().setAttribute("hidden", true);
        getContent().add(waiting, told, new TableScroll(table), Lines.actions(undo));
        getContent().addClassName("results-grid");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript("context://js/results.js");
        getElement().executeJs("window.fleksbroResults(this, $0)", fair.value().toString());
    }

    /** Called by the script, perhaps long after the key was pressed: the network was away. */
    @ClientCallable
    void typed(String key, String seen, String result) {
        DateKey.read(key).ifPresent(date -> typed(date, Result.valueOf(seen), Result.valueOf(result)));
    }

    private void typed(DateKey key, Result seen, Result result) {
        if (write(key, seen, result)) {
            steps.push(new Step(key, seen, result));
            undo.setEnabled(true);
        }
    }

    private void undo() {
        Step last = steps.pop();
        write(last.key(), last.to(), last.from());
        undo.setEnabled(!steps.isEmpty());
    }

    private boolean write(DateKey key, Result seen, Result result) {
        told.removeAll();
        boolean done = true;
        try {
            service.type(fair, key, seen, result);
        } catch (RuleBroken broken) {
            told.add(Lines.notice(Texts.say(broken.sentence()), "error"));
            done = false;
        }
        ResultsPage page = service.page(fair);
        ResultCell cell = cells.get(key);
        if (cell != null) {
            page.row(key).ifPresentOrElse(cell::show, () -> cell.setVisible(false));
        }
        saved.accept(page);
        return done;
    }
}
