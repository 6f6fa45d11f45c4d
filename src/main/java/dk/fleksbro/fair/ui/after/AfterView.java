package dk.fleksbro.fair.ui.after;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.fair.FairStatus;
import dk.fleksbro.fair.after.AfterPage;
import dk.fleksbro.fair.after.AfterPaths;
import dk.fleksbro.fair.after.NextStepService;
import dk.fleksbro.fair.after.StepRow;
import dk.fleksbro.fair.after.StepStatus;
import dk.fleksbro.fair.ui.FairWords;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.AskFirst;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The consultants’ work after a fair: what waits for a word, the next steps, one’s own first, and the end of it. */
@Route("messer/:fairId/efter")
@RolesAllowed("CONSULTANT")
@Opens(kind = SubjectKind.FAIR, part = Part.FAIR_AFTER, purpose = Purpose.MATCHING, parameter = "fairId")
class AfterView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final NextStepService service;
    private final Div news = new Div();
    private final Div content = new Div();

    AfterView(NextStepService service) {
        this.service = service;
        addClassName("wide-page");
        news.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FairId id = FairWords.id(event);
        removeAll();
        add(Lines.back(FairService.path(id), Texts.text("rating.back")), new H1(getPageTitle()), news, content);
        show(id);
    }

    private void show(FairId id) {
        AfterPage page = service.page(id);
        content.removeAll();
        content.add(Lines.intro(Texts.text("after.intro")), how(page));
        decisions(page);
        content.add(new H2(Texts.text("after.steps")));
        List<StepRow> open = page.steps().stream()
                .filter(step -> step.status() == StepStatus.OPEN)
                .toList();
        content.add(
                open.isEmpty()
                        ? Lines.paragraph(Texts.text("after.steps.none"), "empty-state")
                        : list(open, step -> new StepLine(page.fair().id(), step, service, news(page))));
        List<StepRow> over = page.steps().stream()
                .filter(step -> step.status() != StepStatus.OPEN)
                .toList();
        if (!over.isEmpty()) {
            content.add(
                    new H2(Texts.text("after.over")),
                    list(over, step -> new StepLine(page.fair().id(), step, service, news(page))));
        }
        end(page);
    }

    /** How far the answers are. */
    private static Component how(AfterPage page) {
        Div how = new Div();
        if (page.answering()) {
            how.add(new Paragraph(Texts.text("after.answering", DanishTime.full(page.closes(), Texts.locale()))));
        }
        if (page.sealed() > 0) {
            how.add(new Paragraph(Texts.text("after.sealed", page.sealed())));
        }
        how.add(Lines.actions(
                new Anchor(AfterPaths.cards(page.fair().id()), Texts.text("fair.page.svar-paa-papir")),
                new Anchor(AfterPaths.report(page.fair().id()), Texts.text("fair.page.rapport"))));
        return how;
    }

    private void decisions(AfterPage page) {
        if (!page.decisions().isEmpty()) {
            content.add(
                    new H2(Texts.text("after.decisions")),
                    Lines.muted(Texts.text("after.decisions.help")),
                    list(page.decisions(), row -> new DecisionLine(page.fair().id(), row, service, news(page))));
        }
        if (page.othersDecisions() > 0) {
            content.add(Lines.muted(Texts.text("after.decisions.others", page.othersDecisions())));
        }
    }

    private void end(AfterPage page) {
        content.add(new H2(Texts.text("after.end")));
        if (page.fair().status() == FairStatus.FOLLOWED_UP) {
            content.add(new Paragraph(Texts.text("after.end.done")));
            return;
        }
        if (!page.canFinish()) {
            content.add(Lines.muted(Texts.text("after.end.not-yet")));
            return;
        }
        FairId id = page.fair().id();
        Div ways = Lines.actions();
        AskFirst asking = new AskFirst(ways);
        ways.add(new Button(
                Texts.text("after.end.button"),
                e -> asking.ask(
                        Texts.text("after.end.next"),
                        new Div(),
                        Optional.empty(),
                        new Button(Texts.text("after.end.confirm"), yes -> finish(id, asking)))));
        content.add(new Paragraph(Texts.text("after.end.ready")), asking);
    }

    private void finish(FairId id, AskFirst asking) {
        try {
            service.finish(id);
            tell(id, Texts.text("after.end.done"), "success");
        } catch (RuleBroken broken) {
            asking.refuse(broken);
        }
    }

    /** Says what happened, and shows the page as it is now. */
    private AfterNews news(AfterPage page) {
        return (text, kind) -> tell(page.fair().id(), text, kind);
    }

    private void tell(FairId id, String text, String kind) {
        news.removeAll();
        news.add(Lines.notice(text, kind));
        show(id);
    }

    private static <T> UnorderedList list(List<T> rows, Function<T, Component> line) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("dense-list", "step-list");
        rows.forEach(row -> list.add(line.apply(row)));
        return list;
    }

    @Override
    public String getPageTitle() {
        return Texts.text("fair.page.efter");
    }
}
