package dk.fleksbro.worklist.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dk.fleksbro.account.WaitingSource.Topic;
import dk.fleksbro.shared.ui.Texts;
import dk.fleksbro.worklist.WorkFilter;
import dk.fleksbro.worklist.WorkFilter.Turn;
import dk.fleksbro.worklist.WorkFilter.Whose;

/** What of the work list is to be shown. */
final class WorkFilters extends Composite<Div> {

    private static final int REST_MILLIS = 250;

    private final TextField text = new TextField(Texts.text("work.search"));
    private final CheckboxGroup<Topic> topics = new CheckboxGroup<>(Texts.text("work.topics"));
    private final RadioButtonGroup<Turn> turn = new RadioButtonGroup<>(Texts.text("work.turn"));
    private final RadioButtonGroup<Whose> whose = new RadioButtonGroup<>(Texts.text("work.whose"));
    private final Checkbox putOff = new Checkbox(Texts.text("work.show-put-off"));
    private final Checkbox everybody = new Checkbox(Texts.text("work.show-everybody"));

    private final NativeDetails narrow = new NativeDetails();

    /** While the fields are filled from an address nothing has been chosen by the reader. */
    private boolean filling;

    WorkFilters(Runnable changed) {
        text.addClassName("work-search");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(REST_MILLIS);
        text.setClearButtonVisible(true);
        topics.setItems(Topic.values());
        topics.setItemLabelGenerator(topic -> Texts.of("work.topic", topic));
        topics.addClassName("choices-in-row");
        turn.setItems(Turn.values());
        turn.setItemLabelGenerator(one -> Texts.of("work.turn", one));
        turn.addClassName("choices-in-row");
        whose.setItems(Whose.values());
        whose.setItemLabelGenerator(one -> Texts.of("work.whose", one));
        whose.addClassName("choices-in-row");
        whose.setVisible(false);
        set(WorkFilter.ALL);
        Runnable tell = () -> {
            if (!filling) {
                changed.run();
            }
        };
        text.addValueChangeListener(e -> tell.run());
        topics.addValueChangeListener(e -> tell.run());
        turn.addValueChangeListener(e -> tell.run());
        whose.addValueChangeListener(e -> tell.run());
        putOff.addValueChangeListener(e -> tell.run());
        everybody.addValueChangeListener(e -> tell.run());
        getContent().addClassName("filters");
        Div rest = new Div(everybody, putOff);
        rest.addClassName("work-choices");
        narrow.setSummaryText(Texts.text("work.narrow"));
        narrow.setContent(new Div(turn, topics, whose, rest));
        getContent().add(text, narrow);
    }

    void standsIn(boolean forSomebody) {
        whose.setVisible(forSomebody);
    }

    WorkFilter value() {
        return new WorkFilter(
                text.getValue(),
                topics.getValue(),
                turn.getValue(),
                whose.getValue(),
                putOff.getValue(),
                everybody.getValue());
    }

    void set(WorkFilter filter) {
        filling = true;
        text.setValue(filter.text());
        topics.setValue(filter.topics());
        turn.setValue(filter.turn());
        whose.setValue(filter.whose());
        putOff.setValue(filter.putOff());
        everybody.setValue(filter.everybody());
        narrow.setOpen(!filter.equals(WorkFilter.ALL));
        filling = false;
    }
}
