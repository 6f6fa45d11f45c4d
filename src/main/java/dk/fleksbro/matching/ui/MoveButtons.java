package dk.fleksbro.matching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.matching.Match;
import dk.fleksbro.matching.MatchMove;
import dk.fleksbro.matching.MatchRule;
import dk.fleksbro.matching.MatchService;
import dk.fleksbro.matching.MatchStatus;
import dk.fleksbro.matching.Party;
import dk.fleksbro.matching.ReviewService;
import dk.fleksbro.matching.Said;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.draft.Drafts;
import dk.fleksbro.shared.ui.AskFirst;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** What a party can do with a match now, as the table of moves says. Each says what happens next before it happens. */
final class MoveButtons extends Composite<Div> {

    private static final Set<MatchMove> WAYS_ON = EnumSet.of(
            MatchMove.SAY_YES,
            MatchMove.ACCEPT,
            MatchMove.PROPOSE_MEETING,
            MatchMove.AGREE_MEETING,
            MatchMove.AGREE_TRIAL,
            MatchMove.OFFER,
            MatchMove.ACCEPT_OFFER,
            MatchMove.RETURN);

    /** What the buttons need of the portal. */
    @Component
    record Tools(MatchService service, ReviewService reviews, Drafts drafts, Clock clock) {}

    private final Match match;
    private final SignedIn me;
    private final Tools tools;
    private final BiConsumer<MatchStatus, Paragraph> done;
    private final Div buttons = Lines.actions();
    private final AskFirst asking = new AskFirst(buttons);

    /** @param done is given where the match is now and what to tell when a move is made, or when the page turned out to be out of date */
    MoveButtons(Match match, Party party, SignedIn me, Tools tools, BiConsumer<MatchStatus, Paragraph> done) {
        this.match = match;
        this.me = me;
        this.tools = tools;
        this.done = done;
        MatchMove.open(match, party, tools.clock().instant()).stream()
                .filter(move -> move != MatchMove.PROPOSE)
                .forEach(move -> buttons.add(button(move)));
        getContent().add(asking);
    }

    boolean isEmpty() {
        return buttons.getChildren().findAny().isEmpty();
    }

    private Button button(MatchMove move) {
        Button button = new Button(Texts.of("match.move", move), e -> ask(move));
        if (WAYS_ON.contains(move)) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private void ask(MatchMove move) {
        MoveForm form = new MoveForm(move, match.id(), me, tools.drafts(), tools.clock());
        Button confirm =
                new Button(Texts.of("match.confirm", move), e -> form.read().ifPresent(said -> make(move, said, form)));
        asking.ask(Texts.of("match.next", move), form, form.focus(), confirm);
    }

    private void make(MatchMove move, Said said, MoveForm form) {
        try {
            MatchStatus now = tools.service().move(match.id(), match.version(), move, said);
            form.sent();
            done.accept(now, Lines.notice(Texts.of("match.done", move), "success"));
        } catch (RuleBroken broken) {
            if (broken.rule() == MatchRule.MATCH_HAS_MOVED) {
                done.accept(match.status(), Lines.notice(Texts.say(broken.sentence()), "warning"));
            } else {
                asking.refuse(broken);
            }
        } catch (NotFound gone) {
            // taken back while the page stood open: open it anew, and it is not there
            Optional.ofNullable(UI.getCurrent()).ifPresent(ui -> ui.refreshCurrentRoute(false));
        }
    }
}
