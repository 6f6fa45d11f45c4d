package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.fleksbro.fair.PlanPage;
import dk.fleksbro.fair.PlanService;
import dk.fleksbro.fair.PlanStatus;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.AskFirst;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.util.Optional;
import java.util.function.Consumer;

/** What can be done with the plans of a fair now: order a new one, freeze the newest for paper, send it out. */
final class PlanActions extends Composite<Div> {

    private final PlanPage page;
    private final Consumer<Paragraph> done;
    private final Div ways = Lines.actions();
    private final AskFirst asking = new AskFirst(ways);

    /** @param done is given what to tell when something is done */
    PlanActions(PlanPage page, PlanService service, Consumer<Paragraph> done) {
        this.page = page;
        this.done = done;
        Button order = button("order", () -> service.order(page.fair().id(), page.newest()));
        if (page.versions().isEmpty()) {
            order.addThemeVariants(ButtonVariant.PRIMARY);
        }
        ways.add(order);
        boolean ready = page.showsNewest()
                && page.shown().filter(one -> one.status() == PlanStatus.READY).isPresent();
        if (ready) {
            Button send = button("send", () -> service.send(page.fair().id(), page.newest()));
            if (page.shown()
                    .flatMap(one -> Optional.ofNullable(one.frozenFor()))
                    .isEmpty()) {
                send.addThemeVariants(ButtonVariant.PRIMARY);
            }
            ways.add(button("print", () -> service.printed(page.fair().id(), page.newest())), send);
        }
        getContent().add(asking);
    }

    private Button button(String way, Runnable act) {
        return new Button(Texts.text("plan.way." + way), e -> {
            Button confirm = new Button(Texts.text("plan.confirm." + way), sure -> make(way, act));
            asking.ask(Texts.text("plan.next." + way), new Div(), Optional.empty(), confirm);
        });
    }

    private void make(String way, Runnable act) {
        try {
            act.run();
            done.accept(Lines.notice(Texts.text("plan.done." + way, page.newest()), "success"));
        } catch (RuleBroken broken) {
            done.accept(Lines.notice(Texts.say(broken.sentence()), "error"));
        }
    }
}
