package dk.fleksbro.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dk.fleksbro.matching.overview.Suggestion;
import dk.fleksbro.shared.ui.Chosen;
import dk.fleksbro.shared.ui.Texts;

/** A person and the role suggested for them, to be chosen, held fast or refused. */
final class SuggestionLine {

    /** Told whether the two are to go together. */
    interface Decide {
        void decide(Suggestion one, boolean together);
    }

    private SuggestionLine() {}

    static ListItem of(Suggestion one, Chosen<Suggestion> chosen, Decide decide) {
        String person = one.person().name();
        Component name = one.onItsWay() ? new Span(Texts.text("together.on-its-way", person)) : chosen.box(one, person);
        Div role = new Div(
                new Anchor("fleksroller/" + one.role().id().value(), one.role().title()),
                quiet(one.role().employerName()));
        Span score = new Span(Badges.of(one.verdict()), new Text(" " + Texts.text("match.score", one.score())));
        Div facts = new Div(score, quiet(Texts.text("together.waited", one.waitedDays())));
        return new ListItem(name, role, facts, one.kept() ? kept() : ways(one, decide));
    }

    private static Div kept() {
        return actions(new Span(Texts.text("together.kept")));
    }

    private static Div ways(Suggestion one, Decide decide) {
        String person = one.person().name();
        Button keep = new Button(Texts.text("together.keep"), e -> decide.decide(one, true));
        keep.setAriaLabel(Texts.text("together.keep.label", person));
        Button refuse = new Button(Texts.text("together.refuse"), e -> decide.decide(one, false));
        refuse.setAriaLabel(
                Texts.text("together.refuse.label", person, one.role().title()));
        return actions(keep, refuse);
    }

    private static Div actions(Component... parts) {
        Div actions = new Div(parts);
        actions.addClassName("row-actions");
        return actions;
    }

    private static Span quiet(String text) {
        Span quiet = new Span(text);
        quiet.addClassName("muted");
        return quiet;
    }
}
