package dk.fleksbro.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import dk.fleksbro.matching.Fit;
import dk.fleksbro.shared.ui.Texts;

/** One line of a ranking: who or what, how it fits and why, and what can be done. */
final class RankedCard extends Composite<Div> {

    RankedCard(Anchor subject, String about, Fit fit, Component action) {
        Span score = new Span(Texts.text("match.score", fit.score()));
        score.addClassName("muted");
        Span more = new Span(about);
        more.addClassName("muted");
        Div facts = new Div(Badges.of(fit.verdict()), score, more);
        facts.addClassName("ranked-facts");
        getContent().addClassNames("card", "ranked");
        getContent().add(new H3(subject), facts, new ReasonList(fit), action);
    }
}
