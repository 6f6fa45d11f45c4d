package dk.fleksbro.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.agreement.EmploymentGuard;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.followup.Pulse;
import dk.fleksbro.followup.PulseQuestion;
import dk.fleksbro.followup.PulseService;
import dk.fleksbro.followup.PulseStep;
import dk.fleksbro.followup.TalkFile;
import dk.fleksbro.followup.TalkParty;
import dk.fleksbro.followup.TalkPaths;
import dk.fleksbro.followup.TalkService;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.draft.Drafts;
import dk.fleksbro.shared.draft.Editor;
import dk.fleksbro.shared.ui.Codec;
import dk.fleksbro.shared.ui.DraftForm;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Five questions before a talk, answered alone. The citizen is asked three of them first and then two. */
@Route("opfoelgning/:employmentId/samtale/:talkId/puls")
@RolesAllowed({"FLEX_WORKER", "EMPLOYER"})
@Opens(
        kind = SubjectKind.EMPLOYMENT,
        part = Part.TALK_ANSWER,
        purpose = {Purpose.OWN_AFFAIRS, Purpose.RUNNING_A_WORKPLACE},
        parameter = "employmentId")
class PulseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<PulseQuestion> ALL = List.of(PulseQuestion.values());

    private final TalkService talks;
    private final PulseService pulses;
    private final EmploymentGuard guard;
    private final Drafts drafts;
    private final CurrentAccount current;
    private final Clock clock;

    PulseView(
            TalkService talks,
            PulseService pulses,
            EmploymentGuard guard,
            Drafts drafts,
            CurrentAccount current,
            Clock clock) {
        this.talks = talks;
        this.pulses = pulses;
        this.guard = guard;
        this.drafts = drafts;
        this.current = current;
        this.clock = clock;
        addClassName("narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TalkFile file = talks.open(TalkLines.employment(event), TalkLines.talk(event));
        SignedIn me = current.require();
        TalkParty party = TalkParty.of(me.role());
        String back = TalkPaths.talk(file.talk().employment(), file.talk().id());
        removeAll();
        add(Lines.back(back, Texts.text("talk.back")), new H1(getPageTitle()));
        if (!PulseService.isOpenTo(file, party)) {
            add(Lines.intro(Texts.text("talk.pulse.closed")));
            return;
        }
        add(Lines.intro(Texts.text("talk.pulse.intro", file.nameOf(party.other()))));
        DraftForm form = new DraftForm(
                        drafts,
                        PulseService.draft(file.talk().id(), party),
                        new Editor(me.accountId(), me.displayName()),
                        clock,
                        inUse(file.pulses().get(party)),
                        file.pulseDrafts())
                .guardedBy(() -> guard.require(file.talk().employment(), Part.TALK_ANSWER));
        boolean inTwo = party == TalkParty.CITIZEN;
        Div place = new Div();
        add(place);
        step(file, party, form, place, inTwo ? ALL.subList(0, 3) : ALL, !inTwo);
    }

    private void turn(
            TalkFile file, TalkParty party, DraftForm form, Div place, List<PulseQuestion> questions, boolean last) {
        step(file, party, form, place, questions, last);
        form.focus(questions.getFirst().name());
    }

    private void step(
            TalkFile file, TalkParty party, DraftForm form, Div place, List<PulseQuestion> questions, boolean last) {
        Div summary = new Div();
        place.removeAll();
        place.add(summary);
        if (questions.size() < ALL.size()) {
            place.add(Lines.muted(Texts.text("talk.pulse.step-of", last ? 2 : 1, 2)));
        }
        questions.forEach(question -> place.add(question(form, party, question)));
        place.add(form.status());
        Div actions = Lines.actions();
        if (last) {
            Button send = new Button(Texts.text("talk.pulse.send"), e -> send(file, form, summary));
            send.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(send);
            if (questions.size() < ALL.size()) {
                actions.add(new Button(
                        Texts.text("common.back"), e -> turn(file, party, form, place, ALL.subList(0, 3), false)));
            }
            place.add(new Paragraph(Texts.text("talk.pulse.next", file.nameOf(party.other()))));
        } else {
            Button next = new Button(
                    Texts.text("common.next"), e -> turn(file, party, form, place, ALL.subList(3, ALL.size()), true));
            next.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(next);
        }
        place.add(actions);
    }

    private static com.vaadin.flow.component.Component question(
            DraftForm form, TalkParty party, PulseQuestion question) {
        RadioButtonGroup<PulseStep> group =
                new RadioButtonGroup<>(Texts.text("talk.pulse." + question.name() + "." + party.name()));
        group.setItems(PulseStep.values());
        group.setItemLabelGenerator(step -> Texts.of("talk.pulse.step", step));
        return form.<@Nullable PulseStep, RadioButtonGroup<PulseStep>>field(
                question.name(), group, Codec.choice(PulseStep.class, "talk.pulse.step"), text -> List.of());
    }

    private void send(TalkFile file, DraftForm form, Div summary) {
        Map<PulseQuestion, PulseStep> answers = new EnumMap<>(PulseQuestion.class);
        List<Problem> problems = new ArrayList<>();
        for (PulseQuestion question : ALL) {
            String typed = form.texts().getOrDefault(question.name(), "");
            if (typed.isEmpty()) {
                problems.add(Problem.of(question.name(), "talk.pulse.missing", Texts.of("talk.pulse.short", question)));
            } else {
                answers.put(question, PulseStep.valueOf(typed));
            }
        }
        summary.removeAll();
        if (!problems.isEmpty()) {
            summary.add(form.summary(problems));
            return;
        }
        try {
            pulses.answer(file.talk().employment(), file.talk().id(), answers);
            getUI().ifPresent(ui -> ui.navigate(
                    TalkPaths.talk(file.talk().employment(), file.talk().id())));
        } catch (RuleBroken broken) {
            summary.add(Lines.notice(Texts.say(broken.sentence()), "error"));
        }
    }

    private static Map<String, String> inUse(@Nullable Pulse pulse) {
        Map<String, String> inUse = new HashMap<>();
        if (pulse != null) {
            pulse.answers().forEach((question, step) -> inUse.put(question.name(), step.name()));
        }
        return inUse;
    }

    @Override
    public String getPageTitle() {
        return Texts.text("talk.pulse.title");
    }
}
