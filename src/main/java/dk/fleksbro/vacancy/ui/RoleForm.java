package dk.fleksbro.vacancy.ui;

import static dk.fleksbro.vacancy.RoleFields.*;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.scale.AxisGroup;
import dk.fleksbro.scale.TaskKind;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.ui.Codec;
import dk.fleksbro.shared.ui.DraftForm;
import dk.fleksbro.shared.ui.ErrorSummary;
import dk.fleksbro.shared.ui.Texts;
import dk.fleksbro.vacancy.RoleFields;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;

/** All that an employer can say of a role, in the order they think of it. */
final class RoleForm extends Composite<Div> {

    private final DraftForm form;
    private final List<DemandGroup> demands;
    private final CheckboxGroup<TaskKind> optional = new CheckboxGroup<>(Texts.text("role.tasks.optional"));
    private final Div times = new Div();

    RoleForm(DraftForm form) {
        this.form = form;
        demands = Arrays.stream(AxisGroup.values())
                .map(group -> new DemandGroup(form, group))
                .toList();
        Div page = getContent();
        page.addClassName("role-form");
        page.add(
                new H2(Texts.text("role.section.tasks")),
                line(TITLE, true),
                tasks(),
                optionalTasks(),
                prose(),
                new H2(Texts.text("role.section.hours")),
                inRow(line(HOURS_MIN, true), line(HOURS_MAX, true)),
                weekdays(),
                daysNeeded(),
                flexible(),
                times,
                new H2(Texts.text("role.section.place")),
                inRow(line(PLACE, true), line(POSTAL_CODE, false)),
                yesNo(FROM_HOME),
                new H2(Texts.text("role.section.start")),
                inRow(line(START, true), line(POSITIONS, false)),
                new H2(Texts.text("role.section.demands")),
                new Paragraph(Texts.text("role.section.demands.help")));
        demands.forEach(page::add);
        times.add(inRow(line(TIME_FROM, true), line(TIME_TO, true)));
    }

    /** Lists what is missing; the groups it concerns are opened first, so that each line can lead to its field. */
    ErrorSummary show(List<Problem> problems) {
        demands.forEach(group -> group.openFor(problems));
        return form.summary(problems);
    }

    ErrorSummary stillMissing(List<Problem> problems) {
        return form.remaining(problems);
    }

    private Component line(String field, boolean help) {
        TextField component = new TextField(Texts.text("role." + field));
        if (help) {
            component.setHelperText(Texts.text("role." + field + ".help"));
        }
        return form.field(field, component, Codec.text(), text -> RoleFields.check(field, text));
    }

    private Component prose() {
        TextArea component = new TextArea(Texts.text("role.description"));
        component.setHelperText(Texts.text("role.description.help"));
        component.setMinRows(4);
        return form.field(DESCRIPTION, component, Codec.text(), text -> RoleFields.check(DESCRIPTION, text));
    }

    private Component tasks() {
        CheckboxGroup<TaskKind> tasks = new CheckboxGroup<>(Texts.text("role.tasks"));
        tasks.setHelperText(Texts.text("role.tasks.help"));
        tasks.setItems(TaskKind.values());
        tasks.setItemLabelGenerator(kind -> Texts.of("task", kind));
        tasks.addClassName("choices-in-row");
        optional.setItems(TaskKind.values());
        tasks.addValueChangeListener(e -> offerOptional(tasks));
        Component wrapped = form.field(TASKS, tasks, Codec.choices(TaskKind.class, "task"), text -> List.of());
        offerOptional(tasks);
        return wrapped;
    }

    /** Only the chosen tasks can be left out, and at least one has to stay. */
    private void offerOptional(CheckboxGroup<TaskKind> tasks) {
        optional.getListDataView().setFilter(tasks.getValue()::contains);
        optional.setVisible(tasks.getValue().size() > 1);
    }

    private Component optionalTasks() {
        optional.setHelperText(Texts.text("role.tasks.optional.help"));
        optional.setItemLabelGenerator(kind -> Texts.of("task", kind));
        optional.addClassName("choices-in-row");
        return form.field(TASKS_OPTIONAL, optional, Codec.choices(TaskKind.class, "task"), text -> List.of());
    }

    private Component weekdays() {
        CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>(Texts.text("role.weekdays"));
        days.setHelperText(Texts.text("role.weekdays.help"));
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(day -> Texts.of("day", day));
        days.addClassName("choices-in-row");
        return form.field(WEEKDAYS, days, Codec.choices(DayOfWeek.class, "day"), text -> List.of());
    }

    private Component daysNeeded() {
        RadioButtonGroup<String> days = new RadioButtonGroup<>(Texts.text("role.days.needed"));
        days.setHelperText(Texts.text("role.days.needed.help"));
        days.setItems("1", "2", "3", "4", "5", "6", "7");
        days.addClassName("choices-in-row");
        return form.field(DAYS_NEEDED, days, number(), text -> List.of());
    }

    private Component flexible() {
        Checkbox box = new Checkbox(Texts.text("role.flexible"));
        box.addValueChangeListener(e -> times.setVisible(!e.getValue()));
        return form.field(FLEXIBLE, box, Codec.yesNo(), text -> List.of());
    }

    private Component yesNo(String field) {
        return form.field(field, new Checkbox(Texts.text("role." + field)), Codec.yesNo(), text -> List.of());
    }

    private static Component inRow(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("fields-in-row");
        return row;
    }

    /** No choice is the empty text in the draft and null in the field. */
    @SuppressWarnings("NullAway") // a radio group without a choice has the value null, which its type does not say
    private static Codec<String> number() {
        return new Codec<>() {
            @Override
            public String encode(String value) {
                return value == null ? "" : value;
            }

            @Override
            public String decode(String text) {
                return text.isEmpty() ? null : text;
            }
        };
    }
}
