package dk.fleksbro.fair.ui.after;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.after.NextStepService;
import dk.fleksbro.fair.after.Rated;
import dk.fleksbro.fair.after.StepKind;
import dk.fleksbro.fair.after.StepRow;
import dk.fleksbro.fair.after.StepStatus;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A next step: what, whose, until when, and how it went. */
final class StepLine extends AfterLine {

    private final FairId fair;
    private final StepRow step;
    private final NextStepService service;

    StepLine(FairId fair, StepRow step, NextStepService service, AfterNews news) {
        super(step.citizen(), step.person(), step.workplace(), news);
        this.fair = fair;
        this.step = step;
        this.service = service;
        add(facts());
        addSaid(step.said());
        step.hindered()
                .ifPresent(rule ->
                        add(Lines.muted(Texts.text("after.no-match", Texts.text("after.hindered." + rule.name())))));
        if (step.status() == StepStatus.OPEN) {
            open();
        } else {
            add(Lines.prose(step.sentence()));
            way("after.reopen", () -> service.reopen(fair, step.id(), step.version()), "after.reopen.done");
        }
        addWays();
    }

    private Div facts() {
        Span badge = new Span(Texts.text(
                step.late()
                        ? "after.step.late"
                        : "after.status." + step.status().name()));
        badge.addClassNames(
                "badge",
                step.late() ? "badge-blocked" : step.status() == StepStatus.DONE ? "badge-fits" : "badge-neutral");
        String owner = step.mine()
                ? Texts.text("after.step.mine")
                : step.owner().isEmpty() ? Texts.text("after.step.nobodys") : step.owner();
        Div facts = new Div(
                badge,
                new Span(Texts.text(
                        "after.step.line",
                        Texts.of("after.step", step.kind()),
                        owner,
                        DanishTime.date(step.dueOn(), Texts.locale()))));
        facts.addClassName("step-facts");
        return facts;
    }

    private void open() {
        way("after.close.DONE", closing(true), StepStatus.DONE);
        way("after.close.NOT_DONE", closing(false), StepStatus.NOT_DONE);
        turn();
        if (!step.mine()) {
            way("after.take", () -> service.take(fair, step.id(), step.version()), "after.take.done");
        }
        step.match().ifPresent(match -> {
            if (step.kind() == StepKind.AGREEMENT) {
                way(new Anchor("aftaler/begynd/" + match.value(), Texts.text("after.begin-agreement")));
            }
            way(new Anchor("match/" + match.value(), Texts.text("after.see-match")));
        });
    }

    /** Something else in its place, where something else can be. */
    private void turn() {
        List<StepKind> others = Arrays.stream(StepKind.values())
                .filter(kind -> kind != step.kind() && isPossible(kind))
                .toList();
        RadioButtonGroup<StepKind> kinds = new RadioButtonGroup<>(Texts.text("after.step.kind"));
        kinds.setItems(others);
        kinds.setItemLabelGenerator(kind -> Texts.of("after.step", kind));
        kinds.setValue(others.getFirst());
        way(
                "after.turn",
                kinds,
                Optional.empty(),
                () -> service.turnInto(fair, step.id(), step.version(), kinds.getValue()),
                "after.turn.done");
    }

    /** An agreement begins from a match. */
    private boolean isPossible(StepKind kind) {
        return kind != StepKind.AGREEMENT || step.match().isPresent();
    }

    /** How it went in one sentence, and what comes then. */
    private record Closing(TextField sentence, Optional<RadioButtonGroup<Then>> then) {

        Div form() {
            Div form = new Div(sentence);
            then.ifPresent(form::add);
            return form;
        }

        Optional<StepKind> next() {
            return then.flatMap(group -> group.getValue().kind());
        }
    }

    /** What comes after a step; nothing is a choice too. */
    private record Then(Optional<StepKind> kind) {

        String label() {
            return kind.map(one -> Texts.of("after.step", one)).orElseGet(() -> Texts.text("after.then.nothing"));
        }
    }

    private Closing closing(boolean goesOn) {
        TextField sentence = new TextField(Texts.text("after.close.sentence"));
        sentence.setHelperText(Texts.text("after.close.sentence.help", Rated.SENTENCE_MAX));
        sentence.setWidthFull();
        if (!goesOn) {
            return new Closing(sentence, Optional.empty());
        }
        List<Then> choices = new ArrayList<>();
        for (StepKind kind : StepKind.values()) {
            if (kind != step.kind()
                    && (kind != StepKind.AGREEMENT || step.match().isPresent())) {
                choices.add(new Then(Optional.of(kind)));
            }
        }
        Then nothing = new Then(Optional.empty());
        choices.add(nothing);
        RadioButtonGroup<Then> then = new RadioButtonGroup<>(Texts.text("after.then"));
        then.setItems(choices);
        then.setItemLabelGenerator(Then::label);
        then.setValue(nothing);
        return new Closing(sentence, Optional.of(then));
    }

    private void way(String key, Closing closing, StepStatus how) {
        way(
                key,
                closing.form(),
                Optional.of(closing.sentence()::focus),
                () -> service.close(
                        fair, step.id(), step.version(), how, closing.sentence().getValue(), closing.next()),
                key + ".done");
    }
}
