package dk.fleksbro.worklist.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fleksbro.shared.ui.Texts;
import dk.fleksbro.worklist.Plan;
import java.util.List;

/** What will happen, person by person, and whom nothing happens for. */
final class PlanLines extends Composite<Div> {

    PlanLines(Plan plan) {
        if (!plan.steps().isEmpty()) {
            getContent().add(lines(plan.steps()));
        }
        if (!plan.leftOut().isEmpty()) {
            getContent().add(new H3(Texts.text("work.left-out")), lines(plan.leftOut()));
        }
    }

    private static UnorderedList lines(List<Plan.Step> steps) {
        UnorderedList list = new UnorderedList();
        list.addClassName("work-plan");
        for (Plan.Step step : steps) {
            Span name = new Span(step.name());
            name.addClassName("work-name");
            list.add(new ListItem(name, new Span(Texts.say(step.what()))));
        }
        return list;
    }
}
