package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import dk.fleksbro.fair.FairMove;
import dk.fleksbro.fair.FairPage;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.fair.JobFair;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.AskFirst;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.util.Optional;
import java.util.function.Consumer;

/** What can be done with a fair now, as the table of moves says; each says what happens next before it happens. */
final class FairActions extends Composite<Div> {

    private final FairService fairs;
    private final JobFair fair;
    private final Consumer<FairMove> done;
    private final Div buttons = Lines.actions();
    private final AskFirst asking = new AskFirst(buttons);

    FairActions(FairService fairs, FairPage page, Consumer<FairMove> done) {
        this.fairs = fairs;
        this.fair = page.fair();
        this.done = done;
        FairMove.open(fair.status()).forEach(move -> buttons.add(button(move, isNext(move, page.next()))));
        getContent().add(asking);
    }

    private static boolean isNext(FairMove move, FairPage.Next next) {
        return (move == FairMove.OPEN_SIGN_UP && next == FairPage.Next.OPEN)
                || (move == FairMove.CLOSE_SIGN_UP && next == FairPage.Next.CLOSE);
    }

    private Button button(FairMove move, boolean primary) {
        Button button = new Button(Texts.of("fair.move", move), e -> ask(move));
        if (primary) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private void ask(FairMove move) {
        TextArea why = new TextArea(Texts.text("fair.cancel.why"));
        why.setHelperText(Texts.text("fair.cancel.why.help"));
        why.setVisible(move.asksWhy(fair.status()));
        Button confirm = new Button(Texts.of("fair.confirm", move), e -> make(move, why.getValue()));
        asking.ask(
                Texts.of("fair.next", move),
                why,
                why.isVisible() ? Optional.of(why::focus) : Optional.empty(),
                confirm);
    }

    private void make(FairMove move, String why) {
        try {
            fairs.move(fair.id(), fair.version(), move, why);
            done.accept(move);
        } catch (RuleBroken broken) {
            asking.refuse(broken);
        }
    }
}
