package dk.fleksbro.followup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.followup.ActionService;
import dk.fleksbro.followup.AgreedAction;
import dk.fleksbro.followup.Talk;
import dk.fleksbro.followup.TalkParty;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.Finding;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.TextCheck;
import dk.fleksbro.shared.TypedDate;
import dk.fleksbro.shared.draft.DraftKey;
import dk.fleksbro.shared.draft.Editor;
import dk.fleksbro.shared.ui.Codec;
import dk.fleksbro.shared.ui.DraftForm;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Something new that somebody promises: what, who, by when. Folded away until somebody asks for it. */
final class ActionForm extends Composite<Div> {

    private static final String TEXT = "text";
    private static final String OWNER = "owner";
    private static final String DUE = "due";

    private final Talk talk;
    private final SignedIn me;
    private final ActionService service;
    private final TalkButtons.Tools tools;
    private final Consumer<Paragraph> done;

    ActionForm(Talk talk, SignedIn me, ActionService service, TalkButtons.Tools tools, Consumer<Paragraph> done) {
        this.talk = talk;
        this.me = me;
        this.service = service;
        this.tools = tools;
        this.done = done;
        closed();
    }

    private void closed() {
        getContent().removeAll();
        getContent().add(new Button(Texts.text("action.new"), e -> open()));
    }

    private void open() {
        DraftKey key = new DraftKey("action-" + me.role().name(), talk.id().value());
        DraftForm form = new DraftForm(tools.drafts(), key, new Editor(me.accountId(), me.displayName()), tools.clock())
                .guardedBy(() -> tools.requireStill(talk.employment()));
        Div summary = new Div();
        RadioButtonGroup<TalkParty> owners = new RadioButtonGroup<>(Texts.text("action.owner"));
        owners.setItems(TalkParty.values());
        owners.setItemLabelGenerator(party -> Texts.of("action.owner", party));
        TextField due = new TextField(Texts.text("action.due"));
        due.setHelperText(Texts.text("action.due.help"));
        Button save = new Button(Texts.text("action.save"), e -> save(key, form, summary));
        Button cancel = new Button(Texts.text("common.cancel"), e -> closed());
        Div actions = Lines.actions(save, cancel);
        Div panel = new Div(
                summary,
                form.line(TEXT, "action.text", true, AgreedAction.TEXT_MAX),
                form.<@Nullable TalkParty, RadioButtonGroup<TalkParty>>field(
                        OWNER, owners, Codec.choice(TalkParty.class, "action.owner"), text -> List.of()),
                form.field(DUE, due, Codec.text(), text -> List.of()),
                form.status(),
                actions);
        panel.addClassName("move-panel");
        getContent().removeAll();
        getContent().add(panel);
        form.focus(TEXT);
    }

    private void save(DraftKey key, DraftForm form, Div summary) {
        String text = form.texts().getOrDefault(TEXT, "");
        String owner = form.texts().getOrDefault(OWNER, "");
        Optional<LocalDate> due = TypedDate.parse(form.texts().getOrDefault(DUE, ""));
        List<Problem> problems = new ArrayList<>();
        if (text.isBlank()
                || TextCheck.line(text, AgreedAction.TEXT_MAX).stream().anyMatch(Finding::isError)) {
            problems.add(Problem.of(TEXT, "action.text.missing"));
        }
        if (owner.isEmpty()) {
            problems.add(Problem.of(OWNER, "action.owner.missing"));
        }
        if (due.isEmpty()) {
            problems.add(Problem.of(DUE, "action.due.missing"));
        } else if (due.get().isBefore(DanishTime.date(tools.clock().instant()))) {
            problems.add(Problem.of(DUE, "action.due.past"));
        }
        summary.removeAll();
        if (!problems.isEmpty()) {
            summary.add(form.summary(problems));
            return;
        }
        try {
            service.agree(talk.employment(), talk.id(), text, TalkParty.valueOf(owner), due.orElseThrow());
            tools.drafts().discard(key);
            done.accept(Lines.notice(Texts.text("action.saved"), "success"));
        } catch (RuleBroken broken) {
            summary.add(Lines.notice(Texts.say(broken.sentence()), "error"));
        }
    }
}
