package dk.fleksbro.agreement.ui;

import com.vaadin.flow.component.html.Span;
import dk.fleksbro.agreement.AgreementState;
import dk.fleksbro.shared.ui.Texts;

/** Where an agreement is, in one or two words. */
final class StateBadge {

    private StateBadge() {}

    static Span of(AgreementState state) {
        Span badge = new Span(Texts.of("agreement.state", state));
        badge.addClassNames(
                "badge",
                switch (state) {
                    case IN_FORCE -> "badge-fits";
                    case READY, PARTLY_APPROVED, TO_COME -> "badge-adaptable";
                    case DRAFT -> "badge-unknown";
                    case ENDED, CANCELLED -> "badge-neutral";
                });
        return badge;
    }
}
