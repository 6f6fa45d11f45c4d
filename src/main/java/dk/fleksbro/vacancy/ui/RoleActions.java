package dk.fleksbro.vacancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.Texts;
import dk.fleksbro.vacancy.CloseReason;
import dk.fleksbro.vacancy.FlexJobRoleId;
import dk.fleksbro.vacancy.RoleEdit;
import dk.fleksbro.vacancy.RoleService;
import dk.fleksbro.vacancy.RoleStatus;
import java.util.List;
import java.util.function.Consumer;

/** Where a role is on its way, and what can be done with it now. */
final class RoleActions extends Composite<Div> {

    private final RoleService roles;
    private final FlexJobRoleId id;
    private final Consumer<List<Problem>> showMissing;
    private final Runnable reload;
    private final Consumer<RoleStatus> shown;
    private final Paragraph message = new Paragraph();
    private final Div box = new Div();
    private RoleEdit role;

    RoleActions(
            RoleService roles,
            RoleEdit role,
            Consumer<List<Problem>> showMissing,
            Runnable reload,
            Consumer<RoleStatus> shown) {
        this.roles = roles;
        this.id = role.id();
        this.showMissing = showMissing;
        this.reload = reload;
        this.shown = shown;
        this.role = role;
        message.addClassName("notice-line");
        message.getElement().setAttribute("role", "status");
        getContent().addClassName("role-actions");
        getContent().add(message, box);
        show(role);
    }

    /** Once something is typed in a published role, publishing it is offered. */
    void typed() {
        if (role.status() != RoleStatus.DRAFT && !role.changesWait()) {
            show(roles.edit(id));
        }
    }

    private void show(RoleEdit now) {
        role = now;
        shown.accept(role.status());
        box.removeAll();
        Div actions = new Div();
        actions.addClassName("actions");
        box.add(new H2(Texts.text("role.section.publish")), new Paragraph(Texts.of("role.explain", role.status())));
        switch (role.status()) {
            case DRAFT ->
                actions.add(primary("role.publish", this::publish), button("role.delete-draft", this::deleteDraft));
            case OPEN -> {
                box.add(new Paragraph(new Anchor("ledige/" + id.value(), Texts.text("role.see-public"))));
                changes(actions);
                actions.add(button("role.pause", () -> move("role.paused", () -> roles.pause(id))));
                box.add(closing());
            }
            case PAUSED -> {
                changes(actions);
                actions.add(primary("role.reopen", this::reopen));
                box.add(closing());
            }
            case CLOSED -> actions.add(primary("role.reopen", this::reopen));
        }
        actions.add(button("role.copy", this::copy));
        box.add(actions);
    }

    private void changes(Div actions) {
        if (role.changesWait()) {
            Paragraph waiting = new Paragraph(Texts.text("role.changes-wait"));
            waiting.addClassName("notice-line");
            box.add(waiting);
            actions.add(primary("role.publish-changes", this::publish), button("role.drop-changes", this::dropChanges));
        }
    }

    /** A role ends with a reason; opening it again is one click. */
    private Component closing() {
        RadioButtonGroup<CloseReason> reason = new RadioButtonGroup<>(Texts.text("role.close.why"));
        reason.setItems(CloseReason.values());
        reason.setItemLabelGenerator(why -> Texts.of("role.close", why));
        Button close = new Button(Texts.text("role.close"), e -> {
            if (reason.getValue() == null) {
                reason.setErrorMessage(Texts.text("role.close.choose"));
                reason.setInvalid(true);
            } else {
                move("role.closed", () -> roles.close(id, reason.getValue()));
            }
        });
        return new Details(Texts.text("role.close"), reason, close);
    }

    private void publish() {
        List<Problem> missing = roles.missing(id);
        showMissing.accept(missing);
        if (missing.isEmpty()) {
            move("role.published", () -> roles.publish(id));
        }
    }

    private void reopen() {
        move("role.reopened", () -> roles.reopen(id));
    }

    private void dropChanges() {
        roles.dropChanges(id);
        reload.run();
    }

    private void deleteDraft() {
        try {
            roles.deleteDraft(id);
            UI.getCurrent().navigate("roller");
        } catch (RuleBroken refused) {
            message.setText(Texts.say(refused.sentence()));
        }
    }

    private void copy() {
        UI.getCurrent().navigate("roller/" + roles.copy(id).value());
    }

    private void move(String done, Runnable verb) {
        try {
            verb.run();
            message.setText(Texts.text(done));
        } catch (RuleBroken refused) {
            message.setText(Texts.say(refused.sentence()));
        }
        show(roles.edit(id));
    }

    private static Button primary(String key, Runnable verb) {
        Button button = button(key, verb);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static Button button(String key, Runnable verb) {
        return new Button(Texts.text(key), e -> verb.run());
    }
}
