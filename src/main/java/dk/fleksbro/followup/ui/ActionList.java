package dk.fleksbro.followup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.followup.ActionService;
import dk.fleksbro.followup.AgreedAction;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** What people promised each other: who, by when, and how far it is; each line can be closed, and opened again. */
final class ActionList extends Composite<Div> {

    private final EmploymentId employment;
    private final ActionService service;
    private final LocalDate today;
    private final Consumer<Paragraph> done;

    /** @param done is given what to tell when a line is closed, or was closed already */
    ActionList(
            EmploymentId employment,
            List<AgreedAction> actions,
            ActionService service,
            LocalDate today,
            Consumer<Paragraph> done) {
        this.employment = employment;
        this.service = service;
        this.today = today;
        this.done = done;
        if (actions.isEmpty()) {
            Paragraph none = new Paragraph(Texts.text("action.none"));
            none.addClassName("empty-state");
            getContent().add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("card-list");
        actions.forEach(action -> list.add(new ListItem(card(action))));
        getContent().add(list);
    }

    private Div card(AgreedAction action) {
        Paragraph text = Lines.prose(action.text());
        Paragraph who = new Paragraph(new Span(Texts.text(
                action.isLate(today) ? "action.late" : "action.by",
                Texts.of("action.owner", action.owner()),
                DanishTime.date(action.dueOn(), Texts.locale()))));
        who.addClassName("muted");
        Span state = new Span(Texts.of("action.status", action.status()));
        state.addClassNames("badge", action.isLate(today) ? "badge-unknown" : "badge-neutral");
        Div buttons = Lines.actions();
        if (action.status() == AgreedAction.Status.OPEN) {
            buttons.add(
                    button(action, AgreedAction.Status.DONE, "action.done"),
                    button(action, AgreedAction.Status.DROPPED, "action.drop"));
        } else {
            buttons.add(button(action, AgreedAction.Status.OPEN, "action.reopen"));
        }
        Div card = new Div(text, who, new Paragraph(state), buttons);
        card.addClassName("card");
        return card;
    }

    private Button button(AgreedAction action, AgreedAction.Status to, String key) {
        Button button = new Button(Texts.text(key), e -> set(action, to));
        button.setAriaLabel(Texts.text(key) + ": " + action.text());
        return button;
    }

    private void set(AgreedAction action, AgreedAction.Status to) {
        try {
            service.set(employment, action.id(), action.version(), to);
            done.accept(Lines.notice(Texts.of("action.set", to), "success"));
        } catch (RuleBroken broken) {
            done.accept(Lines.notice(Texts.say(broken.sentence()), "warning"));
        } catch (NotFound gone) {
            TalkLines.refresh();
        }
    }
}
