package dk.fleksbro.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.matching.MatchRule;
import dk.fleksbro.matching.Trial;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.TypedDate;
import dk.fleksbro.shared.TypedTime;
import dk.fleksbro.shared.ui.Codec;
import dk.fleksbro.shared.ui.DraftForm;
import dk.fleksbro.shared.ui.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields for trial days: the days in one line, from when to when, and whom to ask for. */
final class TrialFields {

    private static final String DAYS = "days";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String NOTE = "trial-note";

    private final DraftForm form;

    TrialFields(DraftForm form) {
        this.form = form;
    }

    /** By the name each has in the form, in the order they are shown. */
    Map<String, Component> components() {
        Map<String, Component> all = new LinkedHashMap<>();
        for (String field : List.of(DAYS, FROM, TO)) {
            TextField component = new TextField(Texts.text("match.trial." + field + ".label"));
            component.setHelperText(Texts.text("match.trial." + field + ".label.help"));
            all.put(field, form.field(field, component, Codec.text(), text -> List.of()));
        }
        all.put(NOTE, form.prose(NOTE, "match.trial.note.label", true, Trial.NOTE_MAX));
        return all;
    }

    List<Problem> problems(Instant now) {
        List<Problem> problems = new ArrayList<>();
        Optional<List<LocalDate>> days = days();
        Optional<LocalTime> from = time(FROM);
        Optional<LocalTime> to = time(TO);
        if (days.isEmpty()) {
            problems.add(Problem.of(DAYS, "match.trial.days.wrong"));
        }
        if (from.isEmpty()) {
            problems.add(Problem.of(FROM, "match.meeting.time.wrong"));
        }
        if (to.isEmpty() || (from.isPresent() && !from.get().isBefore(to.get()))) {
            problems.add(Problem.of(TO, "match.trial.to.wrong"));
        }
        if (days.isPresent()
                && from.isPresent()
                && !DanishTime.instant(days.get().getFirst(), from.get()).isAfter(now)) {
            problems.add(new Problem(DAYS, MatchRule.TRIAL_NOT_AHEAD.sentence()));
        }
        if (MoveForm.isRefused(typed(NOTE), Trial.NOTE_MAX)) {
            problems.add(Problem.of(NOTE, "match.meeting.note.wrong"));
        }
        return problems;
    }

    /** What is typed, when there are no problems. */
    Trial trial() {
        return new Trial(days().orElseThrow(), time(FROM).orElseThrow(), time(TO).orElseThrow(), typed(NOTE));
    }

    /** One to five days in order; nothing when one cannot be read. */
    private Optional<List<LocalDate>> days() {
        List<Optional<LocalDate>> read = Arrays.stream(typed(DAYS).split("[,;\\n]|\\bog\\b|\\band\\b", -1))
                .filter(day -> !day.isBlank())
                .map(TypedDate::parse)
                .toList();
        boolean readable = !read.isEmpty() && read.stream().allMatch(Optional::isPresent);
        List<LocalDate> days =
                read.stream().flatMap(Optional::stream).sorted().distinct().toList();
        return readable && days.size() <= Trial.DAYS_MAX ? Optional.of(days) : Optional.empty();
    }

    private Optional<LocalTime> time(String field) {
        return TypedTime.parse(typed(field));
    }

    private String typed(String field) {
        return form.texts().getOrDefault(field, "");
    }
}
