package dk.fleksbro.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.matching.MatchId;
import dk.fleksbro.matching.MatchMove;
import dk.fleksbro.matching.MatchReason;
import dk.fleksbro.matching.MatchRule;
import dk.fleksbro.matching.Meeting;
import dk.fleksbro.matching.MeetingForm;
import dk.fleksbro.matching.Possible;
import dk.fleksbro.matching.Said;
import dk.fleksbro.matching.Words;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.TextCheck;
import dk.fleksbro.shared.TypedDate;
import dk.fleksbro.shared.TypedTime;
import dk.fleksbro.shared.draft.DraftKey;
import dk.fleksbro.shared.draft.Drafts;
import dk.fleksbro.shared.draft.Editor;
import dk.fleksbro.shared.ui.Codec;
import dk.fleksbro.shared.ui.DraftForm;
import dk.fleksbro.shared.ui.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is to be said with a move: a reason, a text or a meeting. Keeps what is typed until it is sent. */
final class MoveForm extends Composite<Div> {

    private static final String REASON = "reason";
    private static final String POSSIBLE = "possible";
    private static final String TEXT = "text";
    private static final String DATE = "date";
    private static final String TIME = "time";
    private static final String FORM = "form";
    private static final String PLACE = "place";
    private static final String NOTE = "note";

    private final MatchMove move;
    private final Drafts drafts;
    private final DraftKey key;
    private final DraftForm form;
    private final Clock clock;
    private final Div summary = new Div();
    private final TrialFields trial;
    private final List<String> fields = new ArrayList<>();

    MoveForm(MatchMove move, MatchId match, SignedIn me, Drafts drafts, Clock clock) {
        this.move = move;
        this.drafts = drafts;
        this.clock = clock;
        key = new DraftKey("match-" + move.name() + "-" + me.role().name(), match.value());
        form = new DraftForm(drafts, key, new Editor(me.accountId(), me.displayName()), clock);
        trial = new TrialFields(form);
        getContent().addClassName("move-form");
        getContent().add(summary);
        switch (move.asks()) {
            case NOTHING, REASON_IF_BLOCKED -> {}
            case REASON -> add(REASON, reasons());
            case REFUSAL -> {
                add(REASON, reasons());
                add(POSSIBLE, possible());
                add(TEXT, text());
            }
            case TEXT, PERHAPS_TEXT -> add(TEXT, text());
            case MEETING -> meeting();
            case TRIAL -> trial.components().forEach(this::add);
        }
        if (fields.size() > 1) {
            getContent().add(form.status());
        }
    }

    /** The first thing to fill in, or nothing. */
    Optional<Runnable> focus() {
        return fields.isEmpty() ? Optional.empty() : Optional.of(() -> form.focus(fields.getFirst()));
    }

    /** What is said, or nothing while the form shows what is missing. */
    Optional<Said> read() {
        List<Problem> problems = problems();
        summary.removeAll();
        if (!problems.isEmpty()) {
            summary.add(form.summary(problems));
            return Optional.empty();
        }
        return Optional.of(
                switch (move.asks()) {
                    case NOTHING, REASON_IF_BLOCKED -> Said.nothing();
                    case REASON -> Said.reason(reason(), "");
                    case REFUSAL -> Said.refusal(reason(), choice(), typed(TEXT));
                    case TEXT, PERHAPS_TEXT -> Said.text(typed(TEXT));
                    case TRIAL -> Said.trial(trial.trial());
                    case MEETING ->
                        Said.meeting(new Meeting(
                                at().orElseThrow(), MeetingForm.valueOf(typed(FORM)), typed(PLACE), typed(NOTE)));
                });
    }

    void sent() {
        drafts.discard(key);
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (fields.contains(REASON) && reason() == null) {
            problems.add(new Problem(REASON, MatchRule.REASON_MISSING.sentence()));
        }
        if (move.asks() == MatchMove.Asks.TEXT && typed(TEXT).isBlank()) {
            problems.add(new Problem(TEXT, MatchRule.TEXT_MISSING.sentence()));
        }
        Words.refuse(typed(TEXT), Said.TEXT_MAX).ifPresent(rule -> problems.add(new Problem(TEXT, rule.sentence())));
        if (move.asks() == MatchMove.Asks.MEETING) {
            meetingProblems(problems);
        }
        if (move.asks() == MatchMove.Asks.TRIAL) {
            problems.addAll(trial.problems(clock.instant()));
        }
        return problems;
    }

    private void meetingProblems(List<Problem> problems) {
        if (date().isEmpty()) {
            problems.add(Problem.of(DATE, "match.meeting.date.wrong"));
        }
        if (time().isEmpty()) {
            problems.add(Problem.of(TIME, "match.meeting.time.wrong"));
        }
        at().filter(at -> !at.isAfter(clock.instant()))
                .ifPresent(past -> problems.add(new Problem(DATE, MatchRule.MEETING_NOT_AHEAD.sentence())));
        if (typed(FORM).isEmpty()) {
            problems.add(Problem.of(FORM, "match.meeting.form.wrong"));
        }
        boolean placeRefused =
                TextCheck.line(typed(PLACE), Meeting.PLACE_MAX).stream().anyMatch(f -> f.isError());
        if (typed(PLACE).isBlank() || placeRefused) {
            problems.add(Problem.of(PLACE, "match.meeting.place.wrong"));
        }
        if (isRefused(typed(NOTE), Meeting.NOTE_MAX)) {
            problems.add(Problem.of(NOTE, "match.meeting.note.wrong"));
        }
    }

    static boolean isRefused(String text, int max) {
        return TextCheck.prose(text, max).stream().anyMatch(f -> f.isError());
    }

    private @Nullable MatchReason reason() {
        String name = typed(REASON);
        return name.isEmpty() ? null : MatchReason.valueOf(name);
    }

    private Optional<LocalDate> date() {
        return TypedDate.parse(typed(DATE));
    }

    private Optional<LocalTime> time() {
        return TypedTime.parse(typed(TIME));
    }

    private Optional<Instant> at() {
        return date().flatMap(day -> time().map(time -> DanishTime.instant(day, time)));
    }

    private String typed(String field) {
        return form.texts().getOrDefault(field, "");
    }

    private void add(String field, Component component) {
        fields.add(field);
        getContent().add(component);
    }

    private Component reasons() {
        RadioButtonGroup<MatchReason> group = new RadioButtonGroup<>(Texts.text("match.reason.label." + move.name()));
        group.setItems(MatchReason.of(move));
        group.setItemLabelGenerator(reason -> Texts.of("match.reason", reason));
        group.addClassName("one-a-line");
        return form.<@Nullable MatchReason, RadioButtonGroup<MatchReason>>field(
                REASON, group, Codec.choice(MatchReason.class, "match.reason"), text -> List.of());
    }

    private @Nullable Possible choice() {
        String name = typed(POSSIBLE);
        return name.isEmpty() ? null : Possible.valueOf(name);
    }

    private Component possible() {
        RadioButtonGroup<Possible> group = new RadioButtonGroup<>(Texts.text("match.possible.label." + move.name()));
        group.setHelperText(Texts.text("match.possible.help"));
        group.setItems(Possible.values());
        group.setItemLabelGenerator(one -> Texts.of("match.possible", one));
        group.addClassName("one-a-line");
        return form.<@Nullable Possible, RadioButtonGroup<Possible>>field(
                POSSIBLE, group, Codec.choice(Possible.class, "match.possible"), text -> List.of());
    }

    private Component text() {
        return form.prose(TEXT, "match.text." + move.name(), true, Said.TEXT_MAX);
    }

    private void meeting() {
        add(DATE, brief(DATE));
        add(TIME, brief(TIME));
        RadioButtonGroup<MeetingForm> forms = new RadioButtonGroup<>(Texts.text("match.meeting.form.label"));
        forms.setItems(MeetingForm.values());
        forms.setItemLabelGenerator(way -> Texts.of("match.meeting.form", way));
        add(
                FORM,
                form.<@Nullable MeetingForm, RadioButtonGroup<MeetingForm>>field(
                        FORM, forms, Codec.choice(MeetingForm.class, "match.meeting.form"), text -> List.of()));
        add(PLACE, form.line(PLACE, "match.meeting.place.label", true, Meeting.PLACE_MAX));
        add(NOTE, form.prose(NOTE, "match.meeting.note.label", true, Meeting.NOTE_MAX));
    }

    private Component brief(String field) {
        TextField component = new TextField(Texts.text("match.meeting." + field + ".label"));
        component.setHelperText(Texts.text("match.meeting." + field + ".label.help"));
        return form.field(field, component, Codec.text(), text -> List.of());
    }
}
