package dk.fleksbro.fair.ui.paper;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
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
import dk.fleksbro.fair.FairService;
import dk.fleksbro.fair.paper.ResultsPage;
import dk.fleksbro.fair.paper.ResultsService;
import dk.fleksbro.fair.ui.FairWords;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.AskFirst;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Stream;

/** The results of a fair that was run on paper, typed in by keyboard: which dates were held, round by round or card by card. */
@Route("messer/:fairId/resultater")
@RolesAllowed("CONSULTANT")
@Opens(kind = SubjectKind.FAIR, part = Part.FAIR_DUTY, purpose = Purpose.MATCHING, parameter = "fairId")
class ResultsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ResultsService service;

    ResultsView(ResultsService service) {
        this.service = service;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(FairWords.id(event), Stream.empty());
    }

    private void show(FairId id, Stream<Component> news) {
        ResultsPage page = service.page(id);
        removeAll();
        add(
                Lines.back(FairService.path(id), page.fair().terms().name()),
                new H1(getPageTitle()),
                Lines.intro(Texts.text("results.intro")));
        news.forEach(this::add);
        if (!page.mayType()) {
            add(Lines.notice(Texts.text("rule.FAIR_RESULT_NOT_STAFF"), "info"));
        } else if (!page.isTime()) {
            add(Lines.notice(Texts.text("rule.FAIR_RESULT_NOT_NOW"), "info"));
        } else {
            add(
                    new ResultList(page, service),
                    new Paragraph(new Anchor(FairWords.path(id, "svar-paa-papir"), Texts.text("results.ratings"))),
                    new AddedDateForm(page, service, told -> show(id, Stream.of(told))));
        }
        if (page.mayEnd()) {
            add(end(id, page));
        }
    }

    private Component end(FairId id, ResultsPage page) {
        Div ways = Lines.actions();
        AskFirst asking = new AskFirst(ways);
        ways.add(new Button(Texts.text("results.end"), e -> {
            Button confirm = new Button(Texts.text("results.end.confirm"), sure -> {
                try {
                    service.endDay(id);
                    show(id, Stream.of(Lines.notice(Texts.text("results.end.done"), "success")));
                } catch (RuleBroken broken) {
                    asking.refuse(broken);
                }
            });
            asking.ask(Texts.text("results.end.next", page.left()), new Div(), Optional.empty(), confirm);
        }));
        return new Div(new H2(Texts.text("results.end.title")), asking);
    }

    @Override
    public String getPageTitle() {
        return Texts.text("results.title");
    }
}
