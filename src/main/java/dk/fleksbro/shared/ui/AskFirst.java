package dk.fleksbro.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.fleksbro.shared.RuleBroken;
import java.util.Optional;

/** Ways on, each of which says what happens next, and asks for what is to be said with it, before it happens. */
public final class AskFirst extends Composite<Div> {

    private final Component ways;
    private final Div panel = new Div();
    private Runnable back = this::focusFirstWay;

    public AskFirst(Component ways) {
        this.ways = ways;
        panel.addClassName("move-panel");
        panel.setVisible(false);
        getContent().add(ways, panel);
    }

    /**
     * In place of the ways on, until it is confirmed or cancelled.
     *
     * @param focus goes to the first thing to fill in; where there is none, what happens next is focused and so read aloud
     */
    public void ask(String whatHappensNext, Component form, Optional<Runnable> focus, Button confirm) {
        Paragraph next = new Paragraph(whatHappensNext);
        next.getElement().setAttribute("tabindex", "-1");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(Texts.text("common.cancel"), e -> {
            close();
            back.run();
        });
        panel.removeAll();
        panel.add(next, form, Lines.actions(confirm, cancel));
        panel.setVisible(true);
        ways.setVisible(false);
        focus.orElse(() -> next.getElement().callJsFunction("focus")).run();
    }

    /** Says why it was refused, and goes on asking. */
    public void refuse(RuleBroken broken) {
        panel.getChildren()
                .filter(child -> child.hasClassName("notice-line"))
                .findFirst()
                .ifPresent(panel::remove);
        panel.addComponentAsFirst(Lines.notice(Texts.say(broken.sentence()), "error"));
    }

    /** Where whoever cancels goes on, if not at the first of the ways. */
    public void goesBackTo(Runnable focus) {
        back = focus;
    }

    private void focusFirstWay() {
        ways.getChildren()
                .filter(Component::isVisible)
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(way -> ((Focusable<?>) way).focus());
    }

    /** Shows the ways on again. */
    public void close() {
        panel.setVisible(false);
        panel.removeAll();
        ways.setVisible(true);
    }
}
