package dk.fleksbro.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.followup.TalkForm;
import dk.fleksbro.followup.TalkSaid;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.Finding;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.TextCheck;
import dk.fleksbro.shared.TypedDate;
import dk.fleksbro.shared.TypedTime;
import dk.fleksbro.shared.WorkingDays;
import dk.fleksbro.shared.ui.Codec;
import dk.fleksbro.shared.ui.DraftForm;
import dk.fleksbro.shared.ui.Texts;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Three times to choose between, and how, where and how long. */
final class ProposedTimes {

    static final String FIRST = "date1";
    static final String FORM = "form";
    static final String PLACE = "place";
    static final String MINUTES = "minutes";
    private static final String NOTE = "note";
    private static final LocalTime DAY_BEGINS = LocalTime.of(7, 0);
    private static final LocalTime DAY_ENDS = LocalTime.of(18, 0);

    private final DraftForm form;
    private final Clock clock;

    ProposedTimes(DraftForm form, Clock clock) {
        this.form = form;
        this.clock = clock;
    }

    Component fields() {
        Div all = new Div();
        for (int number = 1; number <= TalkSaid.Times.COUNT; number++) {
            Div row = new Div(date(number), time(number));
            row.addClassName("fields-in-row");
            all.add(row);
        }
        RadioButtonGroup<TalkForm> forms = new RadioButtonGroup<>(Texts.text("talk.form"));
        forms.setItems(TalkForm.values());
        forms.setItemLabelGenerator(way -> Texts.of("talk.form", way));
        all.add(
                form.<@Nullable TalkForm, RadioButtonGroup<TalkForm>>field(
                        FORM, forms, Codec.choice(TalkForm.class, "talk.form"), text -> List.of()),
                form.line(PLACE, "talk.place", true, TalkSaid.Times.PLACE_MAX),
                brief(MINUTES, Texts.text("talk.minutes-long"), "talk.minutes-long.help"),
                form.prose(NOTE, "talk.note", true, TalkSaid.Times.NOTE_MAX));
        return all;
    }

    TalkSaid.Times read() {
        List<Instant> times = new ArrayList<>();
        for (int number = 1; number <= TalkSaid.Times.COUNT; number++) {
            times.add(at(number).orElseThrow());
        }
        return new TalkSaid.Times(
                times, TalkForm.valueOf(typed(FORM)), typed(PLACE), minutes().orElseThrow(), typed(NOTE));
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        Set<Instant> known = new HashSet<>();
        for (int number = 1; number <= TalkSaid.Times.COUNT; number++) {
            problems.addAll(problems(number, known));
        }
        if (typed(FORM).isEmpty()) {
            problems.add(Problem.of(FORM, "talk.form.missing"));
        }
        if (typed(PLACE).isBlank()
                || TextCheck.line(typed(PLACE), TalkSaid.Times.PLACE_MAX).stream()
                        .anyMatch(Finding::isError)) {
            problems.add(Problem.of(PLACE, "talk.place.wrong"));
        }
        if (!minutes().isPresent()) {
            problems.add(Problem.of(MINUTES, "talk.minutes-long.wrong"));
        }
        if (TextCheck.prose(typed(NOTE), TalkSaid.Times.NOTE_MAX).stream().anyMatch(Finding::isError)) {
            problems.add(Problem.of(NOTE, "talk.text.not-usable"));
        }
        return problems;
    }

    private List<Problem> problems(int number, Set<Instant> known) {
        Optional<LocalDate> day = day(number);
        Optional<LocalTime> time = clockTime(number);
        if (day.isEmpty()) {
            return List.of(Problem.of("date" + number, "talk.date.missing", number));
        }
        if (time.isEmpty()) {
            return List.of(Problem.of("time" + number, "talk.clock.missing", number));
        }
        if (isSkipped(day.get(), time.get())) {
            return List.of(Problem.of("time" + number, "talk.clock.skipped", number));
        }
        Instant at = DanishTime.instant(day.get(), time.get());
        if (!at.isAfter(clock.instant())) {
            return List.of(Problem.of("date" + number, "talk.date.past", number));
        }
        return known.add(at) ? List.of() : List.of(Problem.of("date" + number, "talk.date.same", number));
    }

    /** On the night the clocks go forward an hour is missing. */
    private static boolean isSkipped(LocalDate day, LocalTime time) {
        return DanishTime.ZONE.getRules().getValidOffsets(day.atTime(time)).isEmpty();
    }

    private Component date(int number) {
        return brief("date" + number, Texts.text("talk.date", number), "talk.date.help");
    }

    private Component time(int number) {
        TextField component = new TextField(Texts.text("talk.clock", number));
        component.setHelperText(Texts.text("talk.clock.help"));
        return form.field("time" + number, component, Codec.text(), text -> thinkAgain(number, text));
    }

    /** Outside a usual working day is allowed, and said. */
    private List<Finding> thinkAgain(int number, String typed) {
        Optional<LocalTime> time = TypedTime.parse(typed);
        Optional<LocalDate> day = day(number);
        if (time.isEmpty() || day.isEmpty()) {
            return List.of();
        }
        if (isSkipped(day.get(), time.get())) {
            return List.of(Finding.error("talk.clock.skipped", number));
        }
        DayOfWeek weekday = day.get().getDayOfWeek();
        if (weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY) {
            return List.of(Finding.warning("talk.clock.weekend"));
        }
        if (!WorkingDays.isWorkingDay(day.get())) {
            return List.of(Finding.warning("talk.clock.holiday"));
        }
        return time.get().isBefore(DAY_BEGINS) || time.get().isAfter(DAY_ENDS)
                ? List.of(Finding.warning("talk.clock.late"))
                : List.of();
    }

    private Component brief(String field, String label, String helpKey) {
        TextField component = new TextField(label);
        component.setHelperText(Texts.text(helpKey));
        return form.field(field, component, Codec.text(), text -> List.of());
    }

    private Optional<Integer> minutes() {
        return Optional.of(typed(MINUTES).strip())
                .filter(text -> text.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .filter(n -> n >= TalkSaid.Times.SHORTEST && n <= TalkSaid.Times.LONGEST);
    }

    private Optional<LocalDate> day(int number) {
        return TypedDate.parse(typed("date" + number));
    }

    private Optional<LocalTime> clockTime(int number) {
        return TypedTime.parse(typed("time" + number));
    }

    private Optional<Instant> at(int number) {
        return day(number).flatMap(day -> clockTime(number).map(time -> DanishTime.instant(day, time)));
    }

    private String typed(String field) {
        return form.texts().getOrDefault(field, "");
    }
}
