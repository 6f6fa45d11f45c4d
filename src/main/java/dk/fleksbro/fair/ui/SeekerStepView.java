package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.Seeker;
import dk.fleksbro.fair.SeekerDraft;
import dk.fleksbro.fair.SeekerPage;
import dk.fleksbro.fair.SeekerService;
import dk.fleksbro.fair.SeekerStep;
import dk.fleksbro.fair.Side;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.Problem;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.draft.Drafts;
import dk.fleksbro.shared.draft.Editor;
import dk.fleksbro.shared.ui.DraftForm;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** One step of what helps and what is too much: three things at most, each filled in already. */
@Route("messe/:fairId/:part")
@RolesAllowed("FLEX_WORKER")
@Opens(kind = SubjectKind.FAIR, part = Part.FAIR_ANSWER, purpose = Purpose.OWN_AFFAIRS, parameter = "fairId")
class SeekerStepView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SeekerService seekers;
    private final Drafts drafts;
    private final Clock clock;
    private String title = "";

    SeekerStepView(SeekerService seekers, Drafts drafts, Clock clock) {
        this.seekers = seekers;
        this.drafts = drafts;
        this.clock = clock;
        addClassName("narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<SeekerStep> step = event.getRouteParameters().get("part").flatMap(SeekerStep::ofPath);
        if (step.isEmpty()) {
            event.rerouteToError(NotFound.class);
            return;
        }
        show(seekers.page(FairWords.id(event)), step.get());
    }

    private void show(SeekerPage page, SeekerStep step) {
        FairId id = page.fair().id();
        title = Texts.of("fair.step", step);
        removeAll();
        add(
                Lines.back(Side.SEEKER.path(id), page.fair().terms().name()),
                Lines.muted(Texts.text("fair.step.of", step.ordinal() + 1, SeekerStep.values().length)),
                new H1(title));
        Optional<Seeker> seeker = page.seeker().filter(one -> page.asksHelp());
        if (seeker.isEmpty()) {
            add(new Paragraph(Texts.text("fair.step.closed")));
            return;
        }
        fields(page, seeker.get(), step);
    }

    private void fields(SeekerPage page, Seeker seeker, SeekerStep step) {
        DraftForm form = new DraftForm(
                drafts,
                SeekerService.draft(step, seeker.id()),
                new Editor(page.reader().accountId(), page.reader().displayName()),
                clock,
                SeekerDraft.texts(seeker));
        Div notes = new Div();
        add(Lines.intro(Texts.of("fair.step.intro", step)), notes, form.status());
        step.fields().forEach(field -> add(SeekerFields.field(form, field)));
        Button save = new Button(
                Texts.text(step.next().isPresent() ? "fair.step.save-next" : "fair.step.save"),
                e -> save(page, seeker, step, form, notes));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(Lines.actions(save));
        form.focus(step.fields().getFirst());
    }

    private void save(SeekerPage page, Seeker seeker, SeekerStep step, DraftForm form, Div notes) {
        FairId id = page.fair().id();
        SeekerDraft draft = new SeekerDraft(seeker, form.typed());
        List<Problem> problems = draft.problems(page.fair().terms().times()).stream()
                .filter(problem -> step.fields().contains(problem.field()))
                .toList();
        notes.removeAll();
        if (!problems.isEmpty()) {
            notes.add(form.summary(problems));
            return;
        }
        try {
            seekers.change(id, page.version(), draft);
            drafts.discard(SeekerService.draft(step, seeker.id()));
            String home = Side.SEEKER.path(id);
            UI.getCurrent()
                    .navigate(step.next().map(next -> home + "/" + next.path()).orElse(home));
        } catch (RuleBroken broken) {
            notes.add(Lines.notice(Texts.say(broken.sentence()), "error"));
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
