package dk.fleksbro.followup.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.account.CurrentAccount;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.followup.MinutesText;
import dk.fleksbro.followup.TalkFile;
import dk.fleksbro.followup.TalkMove;
import dk.fleksbro.followup.TalkParty;
import dk.fleksbro.followup.TalkPaths;
import dk.fleksbro.followup.TalkService;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.draft.Editor;
import dk.fleksbro.shared.ui.DraftForm;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/**
 * What a talk came to, question by question beside what the agreement says now. Both write in the same minutes; the citizen
 * is shown one question at a time, who works with it has them all on one page.
 */
@Route("opfoelgning/:employmentId/samtale/:talkId/referat/:section?")
@RolesAllowed({"FLEX_WORKER", "EMPLOYER", "CONSULTANT"})
@Opens(
        kind = SubjectKind.EMPLOYMENT,
        part = Part.TALK,
        purpose = {Purpose.OWN_AFFAIRS, Purpose.RUNNING_A_WORKPLACE, Purpose.FOLLOWING_UP},
        parameter = "employmentId")
class MinutesEditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> SECTIONS =
            List.of("hours", "tasks", "support", "schemes", "considerations", "goals", "talk", "other");
    /** Which sections of the agreement stand beside a question. */
    private static final Map<String, List<String>> BESIDE = Map.of(
            "hours", List.of("hours", "growth"),
            "tasks", List.of("tasks"),
            "schemes", List.of("aids"),
            "considerations", List.of("considerations", "breaks"));

    private final TalkService talks;
    private final TalkButtons.Tools tools;
    private final CurrentAccount current;
    private final Div summary = new Div();

    MinutesEditView(TalkService talks, TalkButtons.Tools tools, CurrentAccount current) {
        this.talks = talks;
        this.tools = tools;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TalkFile file = talks.open(TalkLines.employment(event), TalkLines.talk(event));
        SignedIn me = current.require();
        TalkParty party = TalkParty.of(me.role());
        removeAll();
        summary.removeAll();
        add(Lines.back(talkPath(file), Texts.text("talk.back")), new H1(getPageTitle()));
        if (!file.open(party).contains(TalkMove.SEND_MINUTES)) {
            add(Lines.intro(Texts.text("talk.minutes.not-now")));
            return;
        }
        DraftForm form = new DraftForm(
                        tools.drafts(),
                        TalkService.draft(file.talk().id()),
                        new Editor(me.accountId(), me.displayName()),
                        tools.clock(),
                        MinutesText.inUse(file),
                        file.drafts())
                .guardedBy(() -> tools.requireStill(file.talk().employment()));
        String section = event.getRouteParameters().get("section").orElse("");
        if (party == TalkParty.CITIZEN) {
            addClassName("narrow-page");
            oneAtATime(file, form, SECTIONS.contains(section) ? section : SECTIONS.getFirst());
        } else {
            allAtOnce(file, form);
        }
    }

    private void allAtOnce(TalkFile file, DraftForm form) {
        add(Lines.intro(Texts.text("talk.minutes.intro")), summary);
        SECTIONS.forEach(section -> question(file, form, section));
        add(form.status());
        sending(file, form);
    }

    private void oneAtATime(TalkFile file, DraftForm form, String section) {
        int at = SECTIONS.indexOf(section);
        add(Lines.muted(Texts.text("talk.pulse.step-of", at + 1, SECTIONS.size())), summary);
        question(file, form, section);
        add(form.status());
        Div ways = Lines.actions();
        if (at < SECTIONS.size() - 1) {
            Anchor next = new Anchor(talkPath(file) + "/referat/" + SECTIONS.get(at + 1), Texts.text("common.next"));
            ways.add(next);
        }
        if (at > 0) {
            ways.add(new Anchor(talkPath(file) + "/referat/" + SECTIONS.get(at - 1), Texts.text("common.back")));
        }
        add(ways);
        if (at == SECTIONS.size() - 1) {
            sending(file, form);
        }
    }

    private void question(TalkFile file, DraftForm form, String section) {
        add(new H2(MinutesText.template().section(section).orElseThrow().title().in(Texts.locale())));
        Div beside = new Div(new MinutesFields(file, form).section(section));
        beside.addClassName("minutes-question");
        List<String> agreement = BESIDE.get(section);
        if (agreement != null) {
            beside.add(new AgreementNow(file.agreement(), agreement));
        }
        add(beside);
    }

    private void sending(TalkFile file, DraftForm form) {
        add(new MinutesSending(file, TalkParty.of(current.require().role()), talks, () -> isComplete(file, form)));
    }

    private boolean isComplete(TalkFile file, DraftForm form) {
        List<Problem> problems = MinutesText.problems(form.texts(), file.agreement());
        summary.removeAll();
        if (!problems.isEmpty()) {
            summary.add(form.summary(problems));
            elsewhere(file, problems);
        }
        return problems.isEmpty();
    }

    /** Where one question stands on a page: a way to each that still misses something. */
    private void elsewhere(TalkFile file, List<Problem> problems) {
        if (TalkParty.of(current.require().role()) != TalkParty.CITIZEN) {
            return;
        }
        UnorderedList list = new UnorderedList();
        problems.stream()
                .map(problem -> problem.field().substring(0, problem.field().indexOf('.')))
                .distinct()
                .forEach(section -> list.add(new ListItem(new Anchor(
                        talkPath(file) + "/referat/" + section,
                        Texts.text(
                                "talk.minutes.go-to",
                                MinutesText.template()
                                        .section(section)
                                        .orElseThrow()
                                        .title()
                                        .in(Texts.locale()))))));
        summary.add(list);
    }

    private static String talkPath(TalkFile file) {
        return TalkPaths.talk(file.talk().employment(), file.talk().id());
    }

    @Override
    public String getPageTitle() {
        return Texts.text("talk.minutes.title");
    }
}
