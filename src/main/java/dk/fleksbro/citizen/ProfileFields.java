package dk.fleksbro.citizen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.scale.Axis;
import dk.fleksbro.scale.Level;
import dk.fleksbro.scale.TaskKind;
import dk.fleksbro.shared.Finding;
import dk.fleksbro.shared.TravelMeans;
import dk.fleksbro.shared.ui.Codec;
import dk.fleksbro.shared.ui.DraftForm;
import dk.fleksbro.shared.ui.Texts;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The questions of the fleksjobbevis, each made by its field's name. */
public final class ProfileFields {

    /** The answer that is no answer; it can be chosen back when a level was chosen by mistake. */
    private static final String SKIPPED = "SKIPPED";

    private static final List<String> INTENSITIES = List.of("100", "75", "50", "25", "10");
    private static final List<String> TRAVEL_MINUTES = List.of("15", "30", "45", "60", "90");

    private final DraftForm form;

    public ProfileFields(DraftForm form) {
        this.form = form;
    }

    public Component make(String field) {
        return switch (field) {
            case ProfileDraft.TASK_KINDS, ProfileDraft.NEVER_TASKS -> taskKinds(field);
            case ProfileDraft.WEEKDAYS -> weekdays();
            case ProfileDraft.HOURS_MIN, ProfileDraft.HOURS_MAX, ProfileDraft.GOAL_HOURS ->
                number(field, "decimal", ProfileDraft::checkHours);
            case WorkingDayDraft.GOOD_DAY, WorkingDayDraft.BAD_DAY ->
                number(field, "decimal", WorkingDayDraft::checkDay);
            case WorkingDayDraft.EARLIEST_START, WorkingDayDraft.LATEST_END ->
                number(field, "text", WorkingDayDraft::checkTime);
            case WorkingDayDraft.INTENSITY -> oneOf(field, INTENSITIES);
            case WorkingDayDraft.TRAVEL_MEANS -> travelMeans();
            case WorkingDayDraft.TRAVEL_MINUTES -> oneOf(field, TRAVEL_MINUTES);
            case ProfileDraft.RADIUS -> number(field, "numeric", ProfileDraft::checkRadius);
            default -> axis(field).map(this::need).orElseGet(() -> prose(field));
        };
    }

    private Component prose(String field) {
        return form.prose(field, "bevis.field." + field, true, ProfileDraft.TEXT_MAX);
    }

    private Component number(String field, String keyboard, Function<String, List<Finding>> check) {
        TextField component = new TextField(Texts.text("bevis.field." + field));
        component.setHelperText(Texts.text("bevis.field." + field + ".help"));
        component.getElement().setAttribute("inputmode", keyboard);
        return form.field(field, component, Codec.text(), check);
    }

    private Component taskKinds(String field) {
        CheckboxGroup<TaskKind> group = new CheckboxGroup<>(Texts.text("bevis.field." + field));
        group.setHelperText(Texts.text("bevis.field." + field + ".help"));
        group.setItems(TaskKind.values());
        group.setItemLabelGenerator(kind -> Texts.of("task", kind));
        return form.<Set<TaskKind>, CheckboxGroup<TaskKind>>field(
                field, group, Codec.choices(TaskKind.class, "task"), text -> List.of());
    }

    private Component weekdays() {
        String field = ProfileDraft.WEEKDAYS;
        CheckboxGroup<DayOfWeek> group = new CheckboxGroup<>(Texts.text("bevis.field." + field));
        group.setHelperText(Texts.text("bevis.field." + field + ".help"));
        group.setItems(DayOfWeek.values());
        group.setItemLabelGenerator(day -> Texts.of("day", day));
        return form.<Set<DayOfWeek>, CheckboxGroup<DayOfWeek>>field(
                field, group, Codec.choices(DayOfWeek.class, "day"), text -> List.of());
    }

    private Component travelMeans() {
        String field = WorkingDayDraft.TRAVEL_MEANS;
        CheckboxGroup<TravelMeans> group = new CheckboxGroup<>(Texts.text("bevis.field." + field));
        group.setHelperText(Texts.text("bevis.field." + field + ".help"));
        group.setItems(TravelMeans.values());
        group.setItemLabelGenerator(means -> Texts.of("travel", means));
        return form.<Set<TravelMeans>, CheckboxGroup<TravelMeans>>field(
                field, group, Codec.choices(TravelMeans.class, "travel"), text -> List.of());
    }

    /** One of a few numbers; another number that stands there already can be kept. */
    private Component oneOf(String field, List<String> numbers) {
        RadioButtonGroup<String> group = new RadioButtonGroup<>(Texts.text("bevis.field." + field));
        group.setHelperText(Texts.text("bevis.field." + field + ".help"));
        String now = form.texts().getOrDefault(field, "");
        List<String> answers = new ArrayList<>(numbers);
        if (!now.isEmpty() && !now.equals(SKIPPED) && !answers.contains(now)) {
            answers.add(now);
        }
        answers.add(SKIPPED);
        group.setItems(answers);
        Answer answer = new Answer(number -> number(field, number));
        group.setItemLabelGenerator(answer::show);
        return form.<@Nullable String, RadioButtonGroup<String>>field(field, group, answer, text -> List.of());
    }

    private static String number(String field, String answer) {
        return SKIPPED.equals(answer) ? Texts.text("bevis.skip-question") : Texts.text("bevis.answer." + field, answer);
    }

    private Component need(Axis axis) {
        RadioButtonGroup<String> group = new RadioButtonGroup<>(Texts.text("axis." + axis.name() + ".person"));
        List<String> answers =
                new ArrayList<>(Stream.of(Level.values()).map(Level::name).toList());
        answers.add(SKIPPED);
        group.setItems(answers);
        group.setItemLabelGenerator(answer -> label(axis, answer));
        return form.<@Nullable String, RadioButtonGroup<String>>field(
                ProfileDraft.field(axis), group, new Answer(answer -> label(axis, answer)), text -> List.of());
    }

    private static String label(Axis axis, String answer) {
        return SKIPPED.equals(answer)
                ? Texts.text("bevis.skip-question")
                : Texts.text("axis." + axis.name() + "." + Level.valueOf(answer).value());
    }

    private static java.util.Optional<Axis> axis(String field) {
        return Stream.of(Axis.values())
                .filter(axis -> ProfileDraft.field(axis).equals(field))
                .findFirst();
    }

    private record Answer(UnaryOperator<String> label) implements Codec<@Nullable String> {

        @Override
        public String encode(@Nullable String value) {
            return value == null ? "" : value;
        }

        @Override
        @SuppressWarnings("NullAway") // T is nullable here, which the checker does not follow through generics
        public @Nullable String decode(String text) {
            return text.isEmpty() ? null : text;
        }

        @Override
        public String show(String text) {
            return text.isEmpty() ? "–" : label.apply(text);
        }
    }
}
