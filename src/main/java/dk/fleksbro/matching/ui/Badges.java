package dk.fleksbro.matching.ui;

import com.vaadin.flow.component.html.Span;
import dk.fleksbro.matching.MatchStatus;
import dk.fleksbro.matching.Verdict;
import dk.fleksbro.shared.ui.Texts;

/** A verdict or a state in a word or two. */
final class Badges {

    private Badges() {}

    static Span of(Verdict verdict) {
        Span badge = new Span(Texts.of("verdict", verdict));
        badge.addClassNames(
                "badge",
                switch (verdict) {
                    case FITS -> "badge-fits";
                    case ADAPTABLE -> "badge-adaptable";
                    case UNANSWERED -> "badge-unknown";
                    case BLOCKED -> "badge-blocked";
                });
        return badge;
    }

    static Span of(MatchStatus status) {
        Span badge = new Span(Texts.of("match.status", status));
        badge.addClassNames("badge", "badge-neutral");
        return badge;
    }
}
