package dk.fleksbro.matching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.fleksbro.matching.overview.Together;
import dk.fleksbro.shared.ui.PlainTable;
import dk.fleksbro.shared.ui.TableScroll;
import dk.fleksbro.shared.ui.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.function.Function;

/** The suggestion beside what one gets one at a time and what stands, and whether it can be better. */
final class TogetherFigures extends Composite<Div> {

    TogetherFigures(Together together) {
        PlainTable table = new PlainTable(
                Texts.text("together.figures", together.people(), together.positions()),
                List.of(
                        Texts.text("together.figure"),
                        Texts.text("together.best"),
                        Texts.text("together.greedy"),
                        Texts.text("together.stands")));
        row(table, together, "placed", figures -> String.valueOf(figures.placed()));
        row(table, together, "score", figures -> String.valueOf(figures.meanScore()));
        row(table, together, "longest", figures -> Texts.text("together.days", figures.longestDays()));
        Paragraph proof = new Paragraph(
                together.isProven()
                        ? Texts.of("together.proven", together.fairness())
                        : Texts.text("together.gap", percent(together.gapPercent())));
        getContent().add(new TableScroll(table), proof);
    }

    private static void row(
            PlainTable table, Together together, String name, Function<Together.Figures, String> figure) {
        table.row(
                Texts.text("together.figure." + name),
                List.of(
                        figure.apply(together.best()),
                        figure.apply(together.greedy()),
                        figure.apply(together.stands())));
    }

    private static String percent(double gap) {
        NumberFormat format = NumberFormat.getNumberInstance(Texts.locale());
        return format.format(BigDecimal.valueOf(gap).setScale(2, RoundingMode.UP));
    }
}
