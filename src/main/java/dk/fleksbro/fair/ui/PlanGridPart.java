package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import dk.fleksbro.fair.PlanSheet;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.PlainTable;
import dk.fleksbro.shared.ui.TableScroll;
import dk.fleksbro.shared.ui.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who meets whom: a row for each workplace and its tables, a column for each round, the numbers of the cards in the cells. */
final class PlanGridPart extends Composite<Section> {

    PlanGridPart(PlanSheet sheet) {
        List<String> head = new ArrayList<>();
        head.add(Texts.text("plan.grid.stand"));
        sheet.rounds()
                .forEach(round ->
                        head.add(Texts.text("plan.grid.round", round.number(), FairWords.time(round.starts()))));
        PlainTable table = new PlainTable(Texts.text("plan.grid.caption"), head);
        IntStream.range(0, sheet.input().stands().size())
                .boxed()
                .sorted(Comparator.comparing(sheet::stand))
                .forEach(stand -> table.row(name(sheet, stand), cells(sheet, stand)));
        getContent()
                .add(
                        new H2(Texts.text("plan.grid")),
                        Lines.muted(Texts.text("plan.grid.help")),
                        new TableScroll(table));
    }

    private static String name(PlanSheet sheet, int stand) {
        String tables = sheet.input().tables().get(stand).stream()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return Texts.text("plan.grid.tables", sheet.stand(stand), tables);
    }

    private static List<String> cells(PlanSheet sheet, int stand) {
        return sheet.rounds().stream()
                .map(round -> sheet.cards(stand, round.number() - 1))
                .map(cards -> cards.isEmpty()
                        ? "–"
                        : cards.stream().map(String::valueOf).collect(Collectors.joining(", ")))
                .toList();
    }
}
