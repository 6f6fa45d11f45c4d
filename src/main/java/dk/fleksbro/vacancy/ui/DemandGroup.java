package dk.fleksbro.vacancy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.AxisGroup;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.ui.DraftForm;
import dk.fleksbro.shared.ui.Texts;
import dk.fleksbro.vacancy.RoleFields;
import java.util.List;

/** One theme of the scale, folded: its questions are made when it is opened for the first time. */
final class DemandGroup extends Composite<Div> {

    private final DraftForm form;
    private final AxisGroup group;
    private final Details details;
    private final Div questions = new Div();
    private boolean made;

    DemandGroup(DraftForm form, AxisGroup group) {
        this.form = form;
        this.group = group;
        details = new Details("", questions);
        details.addOpenedChangeListener(e -> make());
        getContent().addClassName("demand-group");
        getContent().add(details);
        count();
    }

    void openFor(List<Problem> problems) {
        boolean mine = group.axes().stream().anyMatch(axis -> problems.stream()
                .anyMatch(problem -> problem.field().equals(RoleFields.adaptableTo(axis))
                        || problem.field().equals(RoleFields.adaptedBy(axis))));
        if (mine) {
            make();
            details.setOpened(true);
        }
    }

    private void make() {
        if (!made) {
            made = true;
            group.axes().forEach(axis -> questions.add(new DemandQuestion(form, axis, this::count)));
        }
    }

    private void count() {
        long answered = group.axes().stream().filter(this::isAnswered).count();
        String name = Texts.of("axisgroup", group);
        details.setSummaryText(
                answered == 0
                        ? Texts.text("role.demands.none", name)
                        : Texts.text(
                                "role.demands.answered",
                                name,
                                answered,
                                group.axes().size()));
    }

    private boolean isAnswered(Axis axis) {
        return !form.texts().getOrDefault(RoleFields.asks(axis), "").isEmpty();
    }
}
