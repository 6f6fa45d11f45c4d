package dk.fleksbro.matching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dk.fleksbro.citizen.CitizenRow;
import dk.fleksbro.matching.MatchMove;
import dk.fleksbro.matching.MatchReason;
import dk.fleksbro.matching.MatchService;
import dk.fleksbro.matching.Party;
import dk.fleksbro.matching.Ranked;
import dk.fleksbro.matching.Verdict;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import dk.fleksbro.vacancy.FlexJobRoleId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Proposes a role to a person; shows instead how it goes when it has been proposed already. */
final class ProposeButton extends Composite<Div> {

    private final MatchService service;
    private final FlexJobRoleId role;
    private final CitizenRow citizen;
    private final Verdict verdict;
    private final Div content = getContent();

    ProposeButton(
            MatchService service,
            FlexJobRoleId role,
            CitizenRow citizen,
            Verdict verdict,
            Optional<Ranked.Known> known) {
        this.service = service;
        this.role = role;
        this.citizen = citizen;
        this.verdict = verdict;
        content.addClassName("propose");
        known.ifPresent(match -> {
            Anchor open = new Anchor(Party.CONSULTANT.path(match.match()), Texts.text("people.case"));
            open.setAriaLabel(Texts.text("people.case") + ": " + citizen.name());
            Div state = Lines.actions(Badges.of(match.status()), open);
            content.add(state);
        });
        if (citizen.addressProtected()) {
            content.add(new Paragraph(Texts.text("people.protected")));
        } else if (known.isEmpty() || MatchMove.PROPOSE.allows(known.get().status(), Party.CONSULTANT)) {
            content.add(button());
        }
    }

    private Button button() {
        Button propose = new Button(Texts.of("match.move", MatchMove.PROPOSE));
        propose.setAriaLabel(Texts.of("match.move", MatchMove.PROPOSE) + " " + citizen.name());
        propose.addClickListener(e -> ask(propose));
        return propose;
    }

    private void ask(Button propose) {
        propose.setVisible(false);
        Paragraph next = new Paragraph(Texts.text("match.next.PROPOSE", citizen.name()));
        next.getElement().setAttribute("tabindex", "-1");
        RadioButtonGroup<MatchReason> reasons =
                new RadioButtonGroup<>(Texts.text("match.reason.label." + MatchMove.PROPOSE.name()));
        reasons.setItems(MatchReason.of(MatchMove.PROPOSE));
        reasons.setItemLabelGenerator(reason -> Texts.of("match.reason", reason));
        reasons.addClassName("one-a-line");
        reasons.setVisible(verdict == Verdict.BLOCKED);
        Div notes = new Div();
        Button confirm = new Button(Texts.text("match.confirm.PROPOSE"), e -> propose(reasons.getValue(), notes));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        Div panel = new Div();
        Button cancel = new Button(Texts.text("common.cancel"), e -> {
            content.remove(panel);
            propose.setVisible(true);
            propose.focus();
        });
        Div actions = Lines.actions(confirm, cancel);
        panel.addClassName("move-panel");
        panel.add(next, reasons, notes, actions);
        content.add(panel);
        next.getElement().callJsFunction("focus");
    }

    private void propose(@Nullable MatchReason reason, Div notes) {
        notes.removeAll();
        try {
            var match = service.propose(role, citizen.id(), reason);
            Anchor open = new Anchor(Party.CONSULTANT.path(match), Texts.text("people.case"));
            content.removeAll();
            content.add(Lines.notice(Texts.text("match.done.PROPOSE", citizen.name()), "success"), open);
        } catch (RuleBroken broken) {
            notes.add(Lines.notice(Texts.say(broken.sentence()), "error"));
        }
    }
}
