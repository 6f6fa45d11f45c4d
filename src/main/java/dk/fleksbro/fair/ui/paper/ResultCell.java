package dk.fleksbro.fair.ui.paper;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dk.fleksbro.fair.paper.Result;
import dk.fleksbro.fair.paper.ResultRow;
import dk.fleksbro.shared.ui.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** What is written down of one date, as two buttons of which one is pressed, or none; pressed again, it is taken back. */
final class ResultCell extends Composite<Div> {

    private final Map<Result, NativeButton> buttons = new EnumMap<>(Result.class);
    private final Span by = new Span();
    private Result now = Result.OPEN;

    /** @param typed is given what stood there, and what is to stand there */
    ResultCell(ResultRow row, BiConsumer<Result, Result> typed) {
        getContent().addClassNames("result-cell", "actions");
        getContent().getElement().setAttribute("role", "group");
        getContent()
                .getElement()
                .setAttribute(
                        "aria-label", Texts.text("results.cell", String.valueOf(row.card()), row.stand(), row.round()));
        getContent().getElement().setAttribute("data-key", row.key().text());
        for (Result result : new Result[] {Result.HELD, Result.MISSED}) {
            NativeButton button = new NativeButton(
                    Texts.of("result", result), e -> typed.accept(now, now == result ? Result.OPEN : result));
            button.addClassName("toggle");
            button.getElement().setAttribute("data-result", result.name());
            buttons.put(result, button);
            getContent().add(button);
        }
        show(row);
    }

    /** Who wrote it down, for a cell of its own. */
    Span by() {
        return by;
    }

    void show(ResultRow row) {
        now = row.result();
        getContent().getElement().setAttribute("data-seen", now.name());
        buttons.forEach(
                (result, button) -> button.getElement().setAttribute("aria-pressed", String.valueOf(result == now)));
        by.setText(row.typedBy().orElse("–"));
    }
}
