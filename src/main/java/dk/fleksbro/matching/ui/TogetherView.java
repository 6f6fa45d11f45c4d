package dk.fleksbro.matching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.matching.MatchId;
import dk.fleksbro.matching.assignment.Fairness;
import dk.fleksbro.matching.overview.Suggestion;
import dk.fleksbro.matching.overview.Together;
import dk.fleksbro.matching.overview.TogetherService;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.AskFirst;
import dk.fleksbro.shared.ui.Chosen;
import dk.fleksbro.shared.ui.LineList;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All free people and open roles at once: choose what goes first, decide where you know better, propose the ones you choose. */
@Route("samlet-forslag")
@RolesAllowed("CONSULTANT")
@Opens(kind = SubjectKind.PORTAL, part = Part.CITIZEN_LIST, purpose = Purpose.MATCHING)
class TogetherView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 20;

    private final TogetherService service;
    private final RadioButtonGroup<Fairness> fairness = new RadioButtonGroup<>(Texts.text("together.fairness"));
    private final Div figures = new Div();
    private final Chosen<Suggestion> chosen = new Chosen<>("together.chosen");
    private final LineList<Suggestion> suggestions = new LineList<>(this::line);
    private final Button more = new Button(Texts.text("common.more"), e -> showMore());
    private final Div decisions = new Div();
    private final Div without = new Div();
    private final Div news = new Div();
    private final Div ways = Lines.actions();
    private final AskFirst asking = new AskFirst(ways);
    private List<Suggestion> all = List.of();
    private int most = PAGE;

    TogetherView(TogetherService service) {
        this.service = service;
        addClassName("wide-page");
        suggestions.addClassName("suggestions");
        fairness.addClassName("one-a-line");
        fairness.setItems(Fairness.values());
        fairness.setItemLabelGenerator(one -> Texts.of("together.fairness", one));
        fairness.setValue(Fairness.LONGEST_WAIT_FIRST);
        fairness.addValueChangeListener(e -> show());
        news.getElement().setAttribute("aria-live", "polite");
        Button propose = new Button(Texts.text("together.propose"), e -> ask());
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        ways.add(propose);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                Lines.back("fleksroller", Texts.text("people.back")),
                new H1(getPageTitle()),
                Lines.intro(Texts.text("together.intro")),
                fairness,
                figures,
                new H2(Texts.text("together.suggestions")),
                news,
                suggestions,
                more,
                chosen,
                asking,
                decisions,
                without);
        show();
    }

    private void showMore() {
        most += PAGE;
        showSuggestions();
    }

    private void showSuggestions() {
        suggestions.show(service.read(all.stream().limit(most).toList()));
        more.setVisible(all.size() > most);
    }

    private void show() {
        Together together = service.look(fairness.getValue());
        figures.removeAll();
        figures.add(new TogetherFigures(together));
        all = together.suggestions();
        showSuggestions();
        chosen.keep(together.suggestions());
        asking.setVisible(!together.suggestions().isEmpty());
        decisions.removeAll();
        if (!together.decisions().isEmpty()) {
            decisions.add(new H2(Texts.text("together.decisions")), new DecisionList(together, this::undo));
        }
        without.removeAll();
        without.add(new TogetherWithout(together));
    }

    private ListItem line(Suggestion one) {
        return SuggestionLine.of(one, chosen, this::decide);
    }

    private void decide(Suggestion one, boolean together) {
        service.decide(one.person().id(), one.role().id(), together);
        show();
        say(Texts.text("together.decided"), "success");
    }

    private void undo(Together.Decided one) {
        service.undecide(one.person().id(), one.role().id());
        show();
        say(Texts.text("together.undecided"), "success");
    }

    private void ask() {
        List<Suggestion> wanted = chosen.ids();
        if (wanted.isEmpty()) {
            say(Texts.text("together.none-chosen"), "error");
            return;
        }
        Button confirm = new Button(Texts.text("together.confirm"), e -> propose(wanted));
        UnorderedList who = new UnorderedList();
        wanted.forEach(one -> who.add(new ListItem(
                Texts.text("together.next.line", one.person().name(), one.role().title()))));
        asking.ask(Texts.text("together.next", wanted.size()), who, Optional.empty(), confirm);
    }

    private void propose(List<Suggestion> wanted) {
        List<MatchId> proposed = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (Suggestion one : wanted) {
            try {
                proposed.add(service.propose(one.person().id(), one.role().id()));
            } catch (RuleBroken broken) {
                refused.add(Texts.text("together.refused", one.person().name(), Texts.say(broken.sentence())));
            }
        }
        asking.close();
        show();
        say(Texts.text("together.proposed", proposed.size()), "success");
        refused.forEach(text -> news.add(Lines.notice(text, "error")));
        if (!proposed.isEmpty()) {
            news.add(Lines.actions(new Button(Texts.text("together.take-back"), e -> {
                service.takeBack(proposed);
                show();
                say(Texts.text("together.taken-back"), "success");
            })));
        }
    }

    private void say(String text, String kind) {
        news.removeAll();
        news.add(Lines.notice(text, kind));
    }

    @Override
    public String getPageTitle() {
        return Texts.text("together.title");
    }
}
