package dk.fleksbro.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dk.fleksbro.followup.ConcernAbout;
import dk.fleksbro.followup.ConcernPage;
import dk.fleksbro.followup.ConcernService;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.TextCheck;
import dk.fleksbro.shared.draft.DraftKey;
import dk.fleksbro.shared.draft.Drafts;
import dk.fleksbro.shared.draft.Editor;
import dk.fleksbro.shared.ui.Codec;
import dk.fleksbro.shared.ui.DraftForm;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Three questions at most; what happens next stands above them. */
final class ConcernForm extends Composite<Section> {

    private static final String ABOUT = "about";
    private static final String TEXT = "text";
    private static final String OTHER = "other";

    private final ConcernService concerns;
    private final ConcernPage page;
    private final Drafts drafts;
    private final DraftKey key;
    private final DraftForm form;
    private final Div summary = new Div();
    private final Runnable sent;

    ConcernForm(ConcernService concerns, ConcernPage page, Drafts drafts, Clock clock, Runnable sent) {
        this.concerns = concerns;
        this.page = page;
        this.drafts = drafts;
        this.sent = sent;
        key = ConcernService.drafts(page.id(), page.reader());
        form = new DraftForm(
                drafts,
                key,
                new Editor(page.reader().accountId(), page.reader().displayName()),
                clock,
                Map.of(),
                page.draftsOf(page.id().value()));
        String side = page.side().name();
        OrderedList then = new OrderedList(
                new ListItem(Texts.text("concern.then.read")),
                new ListItem(Texts.text(
                        "concern.then.answer",
                        DanishTime.date(DanishTime.date(concerns.answerBy().minusSeconds(1)), Texts.locale()))),
                new ListItem(Texts.text("concern.then.lead")),
                new ListItem(Texts.text("concern.then.other." + side)));
        Button send = new Button(Texts.text("concern.send"), e -> send());
        send.addThemeName("primary");
        Div actions = Lines.actions(send);
        getContent()
                .add(
                        new H2(Texts.text("concern.then")),
                        then,
                        new H2(Texts.text("concern.write")),
                        summary,
                        about(),
                        form.prose(TEXT, "concern.text", true, ConcernService.TEXT_MAX),
                        form.field(
                                OTHER,
                                new Checkbox(Texts.text("concern.other." + side)),
                                Codec.yesNo(),
                                t -> List.of()),
                        form.status(),
                        actions);
    }

    private Component about() {
        RadioButtonGroup<ConcernAbout> group = new RadioButtonGroup<>(Texts.text("concern.about.label"));
        group.setItems(ConcernAbout.values());
        group.setItemLabelGenerator(about -> Texts.of("concern.about", about));
        group.addClassName("one-a-line");
        return form.<@Nullable ConcernAbout, RadioButtonGroup<ConcernAbout>>field(
                ABOUT, group, Codec.choice(ConcernAbout.class, "concern.about"), text -> List.of());
    }

    private void send() {
        List<Problem> problems = new ArrayList<>();
        String about = typed(ABOUT);
        if (about.isEmpty()) {
            problems.add(Problem.of(ABOUT, "rule.CONCERN_ABOUT_MISSING"));
        }
        if (typed(TEXT).isBlank()) {
            problems.add(Problem.of(TEXT, "rule.CONCERN_TEXT_MISSING"));
        } else if (TextCheck.prose(typed(TEXT), ConcernService.TEXT_MAX).stream()
                .anyMatch(f -> f.isError())) {
            problems.add(Problem.of(TEXT, "rule.CONCERN_TEXT_NOT_USABLE"));
        }
        summary.removeAll();
        if (!problems.isEmpty()) {
            summary.add(form.summary(problems));
            return;
        }
        concerns.send(
                page.id(),
                ConcernAbout.valueOf(about),
                typed(TEXT),
                Codec.yesNo().decode(typed(OTHER)));
        drafts.discard(key);
        sent.run();
    }

    private String typed(String field) {
        return form.texts().getOrDefault(field, "");
    }
}
