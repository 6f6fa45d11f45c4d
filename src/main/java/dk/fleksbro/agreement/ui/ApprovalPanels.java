package dk.fleksbro.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dk.fleksbro.agreement.AgreementVersion;
import dk.fleksbro.agreement.Approval;
import dk.fleksbro.agreement.ApprovalChannel;
import dk.fleksbro.agreement.ApprovalPages;
import dk.fleksbro.agreement.ApprovalService;
import dk.fleksbro.agreement.EmploymentGuard;
import dk.fleksbro.agreement.ObjectionService;
import dk.fleksbro.agreement.Signatory;
import dk.fleksbro.consent.Part;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.draft.Drafts;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** What can be done about a yes that has been given, or must be recorded, beside giving one's own. */
final class ApprovalPanels {

    /** What the panels need of the portal. */
    @org.springframework.stereotype.Component
    record Tools(
            ApprovalService service, ObjectionService objections, EmploymentGuard guard, Drafts drafts, Clock clock) {}

    private final ApprovalPages.Page page;
    private final Tools tools;
    private final Consumer<List<Component>> done;

    /** @param done shows the page anew, with what is to be told on top */
    ApprovalPanels(ApprovalPages.Page page, Tools tools, Consumer<List<Component>> done) {
        this.page = page;
        this.tools = tools;
        this.done = done;
    }

    /** Objections that nobody has settled, for all to see; and the reader's own chance to object. */
    List<Component> warnings() {
        List<Component> warnings = new ArrayList<>();
        for (Approval objected : page.objections()) {
            warnings.add(Lines.notice(
                    page.party() == objected.party()
                            ? Texts.text("approval.objected.yours")
                            : Texts.text("approval.objected", Texts.of("approval.party", objected.party())),
                    "warning"));
            if (page.party() == Signatory.MUNICIPALITY || page.party() == objected.party()) {
                warnings.add(Lines.prose("“" + objected.objection() + "”"));
            }
            if (page.party() == Signatory.MUNICIPALITY) {
                warnings.add(new Paragraph(Texts.text("approval.objected.act")));
            }
            if (page.party() == objected.party()) {
                page.file().toAgreeWithAfterAll(page.party()).map(this::agree).ifPresent(warnings::add);
            }
        }
        page.toObject().ifPresent(approval -> warnings.add(objection(approval)));
        return warnings;
    }

    private Component agree(AgreementVersion version) {
        return Lines.actions(new Button(
                Texts.text("approval.objected.agree"),
                e -> run(
                        () -> tools.service().approve(page.file().id(), version.id(), version.contentHash()),
                        "approval.objected.agreed")));
    }

    private Component objection(Approval approval) {
        Div panel = new Div(new H2(Texts.text("approval.object.heading")));
        panel.addClassNames("card", "next-step");
        panel.add(
                new Paragraph(Texts.text(
                        "approval.object.text",
                        approval.person(),
                        Texts.of("approval.channel", approval.channel()),
                        AgreementLines.day(Objects.requireNonNull(approval.objectUntil())))),
                new Paragraph(Texts.text(
                        isOfOpen(approval) ? "approval.object.then.open" : "approval.object.then.approved")));
        TextArea text = new TextArea(Texts.text("approval.object.label"));
        text.setVisible(false);
        Button object = new Button(Texts.text("approval.object"));
        object.addClickListener(e -> {
            if (!text.isVisible()) {
                text.setVisible(true);
                object.setText(Texts.text("approval.object.send"));
                text.focus();
                return;
            }
            run(
                    () -> tools.objections().object(page.file().id(), approval.id(), text.getValue()),
                    "approval.object.sent");
        });
        panel.add(text, Lines.actions(object));
        return panel;
    }

    private boolean isOfOpen(Approval approval) {
        return page.file()
                .open()
                .filter(open -> open.id().equals(approval.versionId()))
                .isPresent();
    }

    /** One's own yes can be taken back while the others are asked; the consultant takes back one recorded by mistake. */
    Optional<Component> ownYes() {
        if (!page.version().isOpen()) {
            return Optional.empty();
        }
        List<Button> buttons = page.file().approvals(page.version()).stream()
                .filter(approval -> approval.party() == page.party()
                        || (page.party() == Signatory.MUNICIPALITY && approval.channel() != ApprovalChannel.SIGNED_IN))
                .map(approval -> new Button(
                        approval.party() == page.party()
                                ? Texts.text("approval.take-back")
                                : Texts.text("approval.take-back.for", Texts.of("approval.party", approval.party())),
                        e -> run(
                                () -> tools.objections()
                                        .takeBack(
                                                page.file().id(), page.version().id(), approval.party()),
                                "approval.taken-back")))
                .toList();
        return buttons.isEmpty() ? Optional.empty() : Optional.of(Lines.actions(buttons.toArray(Component[]::new)));
    }

    /** Behind a button; only the consultant has it. */
    Optional<Component> onBehalf() {
        List<Signatory> asked = page.state().waitingFor().stream()
                .filter(party -> party != Signatory.MUNICIPALITY && page.isTurnOf(party))
                .toList();
        if (page.party() != Signatory.MUNICIPALITY || asked.isEmpty()) {
            return Optional.empty();
        }
        Div panel = new Div();
        Button open = new Button(Texts.text("approval.for.open"));
        open.addClickListener(e -> {
            OnBehalfForm form = new OnBehalfForm(
                    page.version().id(), asked, page.reader(), tools.drafts(), tools.clock(), () -> tools.guard()
                            .require(page.file().id(), Part.AGREEMENT_ON_BEHALF));
            Button send = new Button(Texts.text("approval.for.send"), s -> form.read()
                    .ifPresent(said -> run(
                            () -> {
                                tools.service()
                                        .approveFor(
                                                page.file().id(),
                                                page.version().id(),
                                                page.version().contentHash(),
                                                said);
                                form.sent();
                            },
                            "approval.for.done")));
            send.addThemeVariants(ButtonVariant.PRIMARY);
            panel.removeAll();
            panel.addClassNames("card", "next-step");
            panel.add(
                    new H2(Texts.text("approval.for.heading")),
                    new Paragraph(Texts.text("approval.for.text", ApprovalService.DAYS_TO_OBJECT)),
                    form,
                    Lines.actions(send, new Button(Texts.text("common.cancel"), c -> done.accept(List.of()))));
            form.focus();
        });
        panel.add(Lines.actions(open));
        return Optional.of(panel);
    }

    private void run(Runnable work, String doneKey) {
        try {
            work.run();
            done.accept(List.of(Lines.notice(Texts.text(doneKey), "success")));
        } catch (RuleBroken broken) {
            done.accept(List.of(Lines.notice(Texts.say(broken.sentence()), "error")));
        }
    }
}
