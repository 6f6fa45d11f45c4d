package dk.fleksbro.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.followup.Talk;
import dk.fleksbro.followup.TalkMove;
import dk.fleksbro.followup.TalkSaid;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.Finding;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.TextCheck;
import dk.fleksbro.shared.TypedDate;
import dk.fleksbro.shared.draft.DraftKey;
import dk.fleksbro.shared.draft.Drafts;
import dk.fleksbro.shared.draft.Editor;
import dk.fleksbro.shared.ui.Codec;
import dk.fleksbro.shared.ui.DraftForm;
import dk.fleksbro.shared.ui.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is to be said with a move. Keeps what is typed until it is sent. */
final class TalkMoveForm extends Composite<Div> {

    private static final String TEXT = "text";
    private static final String DAY = "day";
    private static final String CHOICE = "choice";
    private static final String COMPANION = "companion";
    private static final String NAME = "name";

    private final TalkMove move;
    private final Talk talk;
    private final String hash;
    private final Drafts drafts;
    private final DraftKey key;
    private final DraftForm form;
    private final Clock clock;
    private final Div summary = new Div();
    private final List<String> fields = new ArrayList<>();
    private final ProposedTimes times;

    TalkMoveForm(TalkMove move, Talk talk, String hash, SignedIn me, TalkButtons.Tools tools) {
        this.move = move;
        this.talk = talk;
        this.hash = hash;
        this.drafts = tools.drafts();
        this.clock = tools.clock();
        key = new DraftKey(
                "talk-" + move.name() + "-" + me.role().name(), talk.id().value());
        form = new DraftForm(drafts, key, new Editor(me.accountId(), me.displayName()), clock, suggested())
                .guardedBy(() -> tools.requireStill(talk.employment()));
        times = new ProposedTimes(form, clock);
        getContent().addClassName("move-form");
        getContent().add(summary);
        switch (move.asks()) {
            case NOTHING, MINUTES, SEEN -> {}
            case WORDS -> add(TEXT, form.prose(TEXT, "talk.text." + move.name(), true, TalkSaid.TEXT_MAX));
            case VIEW -> add(TEXT, form.prose(TEXT, "talk.text." + move.name(), true, TalkSaid.View.MAX));
            case DAY -> add(DAY, brief(DAY, "talk.held-on"));
            case CHOICE -> choice();
            case TIMES -> {
                fields.add(ProposedTimes.FIRST);
                getContent().add(times.fields());
            }
        }
        if (fields.size() > 1 || move.asks() == TalkMove.Asks.TIMES) {
            getContent().add(form.status());
        }
    }

    private Map<String, String> suggested() {
        Map<String, String> suggested = new HashMap<>();
        if (move.asks() == TalkMove.Asks.DAY) {
            Instant agreed = talk.meeting().startsAt();
            LocalDate today = DanishTime.date(clock.instant());
            LocalDate day = agreed == null || DanishTime.date(agreed).isAfter(today) ? today : DanishTime.date(agreed);
            suggested.put(DAY, TypedDate.show(day));
        }
        if (move.asks() == TalkMove.Asks.TIMES) {
            suggested.put(ProposedTimes.MINUTES, "30");
            if (talk.meeting().form() != null) {
                suggested.put(ProposedTimes.FORM, talk.meeting().form().name());
                suggested.put(ProposedTimes.PLACE, talk.meeting().place());
            }
        }
        return suggested;
    }

    /** The first thing to fill in, or nothing. */
    Optional<Runnable> focus() {
        return fields.isEmpty() ? Optional.empty() : Optional.of(() -> form.focus(fields.getFirst()));
    }

    /** What is said, or nothing while the form shows what is missing. */
    Optional<TalkSaid> read() {
        List<Problem> problems = problems();
        summary.removeAll();
        if (!problems.isEmpty()) {
            summary.add(form.summary(problems));
            return Optional.empty();
        }
        return Optional.of(
                switch (move.asks()) {
                    case NOTHING, MINUTES -> TalkSaid.nothing();
                    case SEEN -> new TalkSaid.Seen(hash);
                    case WORDS -> TalkSaid.words(typed(TEXT));
                    case VIEW -> new TalkSaid.View(hash, typed(TEXT));
                    case DAY -> new TalkSaid.Day(TypedDate.parse(typed(DAY)).orElseThrow());
                    case CHOICE ->
                        new TalkSaid.Choice(
                                Integer.parseInt(typed(CHOICE)), "yes".equals(typed(COMPANION)), typed(NAME));
                    case TIMES -> times.read();
                });
    }

    void sent() {
        drafts.discard(key);
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        switch (move.asks()) {
            case NOTHING, MINUTES, SEEN -> {}
            case WORDS, VIEW -> {
                int max = move.asks() == TalkMove.Asks.VIEW ? TalkSaid.View.MAX : TalkSaid.TEXT_MAX;
                if (typed(TEXT).isBlank()) {
                    problems.add(Problem.of(TEXT, "talk.text.missing"));
                } else if (TextCheck.prose(typed(TEXT), max).stream().anyMatch(Finding::isError)) {
                    problems.add(Problem.of(TEXT, "talk.text.not-usable"));
                }
            }
            case DAY ->
                TypedDate.parse(typed(DAY))
                        .ifPresentOrElse(
                                day -> {
                                    if (day.isAfter(DanishTime.date(clock.instant()))) {
                                        problems.add(Problem.of(DAY, "talk.held-on.ahead"));
                                    }
                                },
                                () -> problems.add(Problem.of(DAY, "talk.date.wrong")));
            case CHOICE -> {
                if (typed(CHOICE).isEmpty()) {
                    problems.add(Problem.of(CHOICE, "talk.choice.missing"));
                }
                if (TextCheck.line(typed(NAME), TalkSaid.Choice.NAME_MAX).stream()
                        .anyMatch(Finding::isError)) {
                    problems.add(Problem.of(NAME, "talk.text.not-usable"));
                }
            }
            case TIMES -> problems.addAll(times.problems());
        }
        return problems;
    }

    private String typed(String field) {
        return form.texts().getOrDefault(field, "");
    }

    private void add(String field, Component component) {
        fields.add(field);
        getContent().add(component);
    }

    private Component brief(String field, String labelKey) {
        TextField component = new TextField(Texts.text(labelKey));
        component.setHelperText(Texts.text(labelKey + ".help"));
        return form.field(field, component, Codec.text(), text -> List.of());
    }

    private void choice() {
        RadioButtonGroup<String> group = new RadioButtonGroup<>(Texts.text("talk.choice"));
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < talk.meeting().times().size(); i++) {
            numbers.add(String.valueOf(i + 1));
        }
        group.setItems(numbers);
        group.setItemLabelGenerator(number -> TalkLines.time(
                talk.meeting().times().get(Integer.parseInt(number) - 1),
                talk.meeting().minutes()));
        group.addClassName("one-a-line");
        add(
                CHOICE,
                form.<@Nullable String, RadioButtonGroup<String>>field(
                        CHOICE, group, EMPTY_IS_NONE, text -> List.of()));
        Checkbox companion = new Checkbox(Texts.text("talk.companion"));
        add(COMPANION, form.field(COMPANION, companion, Codec.yesNo(), text -> List.of()));
        add(NAME, form.line(NAME, "talk.companion.name", true, TalkSaid.Choice.NAME_MAX));
    }

    /** One of several texts, or none. */
    static final Codec<@Nullable String> EMPTY_IS_NONE = new Codec<>() {
        @Override
        public String encode(@Nullable String value) {
            return value == null ? "" : value;
        }

        @Override
        @SuppressWarnings("NullAway") // T is nullable here, which the checker does not follow through generics
        public @Nullable String decode(String text) {
            return text.isEmpty() ? null : text;
        }
    };
}
