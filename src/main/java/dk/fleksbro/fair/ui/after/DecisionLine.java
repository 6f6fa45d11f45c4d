package dk.fleksbro.fair.ui.after;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.after.DateResult;
import dk.fleksbro.fair.after.DecisionRow;
import dk.fleksbro.fair.after.NextStepService;
import dk.fleksbro.fair.after.StepKind;
import dk.fleksbro.shared.ui.Texts;
import java.util.Optional;

/** Two of whom one said yes, or who both are interested: a next step, or nothing more. */
final class DecisionLine extends AfterLine {

    DecisionLine(FairId fair, DecisionRow row, NextStepService service, AfterNews news) {
        super(row.citizen(), row.person(), row.workplace(), news);
        Span badge = new Span(Texts.text(
                row.settled()
                        ? "after.result.settled"
                        : "after.result." + row.result().name()));
        badge.addClassNames(
                "badge", row.settled() || row.result() == DateResult.ONE_YES ? "badge-neutral" : "badge-adaptable");
        add(new Div(badge));
        addSaid(row.said());
        if (row.settled()) {
            way("after.again", () -> service.decideAgain(fair, row.seeker(), row.stand()), "after.again.done");
        } else {
            RadioButtonGroup<StepKind> kind = new RadioButtonGroup<>(Texts.text("after.step.kind"));
            kind.setItems(StepKind.VISIT, StepKind.TRIAL);
            kind.setItemLabelGenerator(one -> Texts.of("after.step", one));
            kind.setValue(StepKind.VISIT);
            way(
                    "after.decide",
                    kind,
                    Optional.empty(),
                    () -> service.decide(fair, row.seeker(), row.stand(), Optional.of(kind.getValue())),
                    "after.decide.done");
            way(
                    "after.nothing",
                    () -> service.decide(fair, row.seeker(), row.stand(), Optional.empty()),
                    "after.nothing.done");
        }
        addWays();
    }
}
