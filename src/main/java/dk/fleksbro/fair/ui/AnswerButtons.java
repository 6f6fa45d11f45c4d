package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import dk.fleksbro.fair.AnswerMove;
import dk.fleksbro.fair.AnswerStatus;
import dk.fleksbro.fair.FairTerms;
import dk.fleksbro.fair.Side;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.AskFirst;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** What a guest can answer now; a no says first what it means, and that it can be changed. */
final class AnswerButtons extends Composite<Div> {

    private final Function<AnswerMove, AnswerStatus> answer;
    private final Consumer<Component> done;
    private final FairTerms terms;
    private final Side side;
    private final Div buttons = Lines.actions();
    private final AskFirst asking = new AskFirst(buttons);

    /** @param done is given what to tell, when an answer is made or the page turned out to be out of date */
    AnswerButtons(
            List<AnswerMove> moves,
            Side side,
            FairTerms terms,
            Function<AnswerMove, AnswerStatus> answer,
            Consumer<Component> done) {
        this.answer = answer;
        this.done = done;
        this.side = side;
        this.terms = terms;
        moves.forEach(move -> buttons.add(button(move)));
        getContent().add(asking);
    }

    private Button button(AnswerMove move) {
        Button button = new Button(Texts.text("fair.say." + side.name() + "." + move.name()), e -> {
            if (move == AnswerMove.SAY_NO) {
                ask(move);
            } else {
                make(move);
            }
        });
        if (move != AnswerMove.SAY_NO) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private void ask(AnswerMove move) {
        Button confirm = new Button(Texts.text("fair.say.confirm-no"), e -> make(move));
        asking.ask(
                Texts.text("fair.say.no-means", DanishTime.date(terms.answerBy(), Texts.locale())),
                new Div(),
                Optional.empty(),
                confirm);
    }

    private void make(AnswerMove move) {
        try {
            AnswerStatus now = answer.apply(move);
            done.accept(Lines.notice(Texts.text("fair.said." + side.name() + "." + now.name()), "success"));
        } catch (RuleBroken broken) {
            done.accept(Lines.notice(Texts.say(broken.sentence()), "warning"));
        } catch (NotFound gone) {
            FairWords.refresh();
        }
    }
}
