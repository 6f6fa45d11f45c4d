package dk.fleksbro.followup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import dk.fleksbro.account.SignedIn;
import dk.fleksbro.agreement.EmploymentGuard;
import dk.fleksbro.agreement.EmploymentId;
import dk.fleksbro.consent.Part;
import dk.fleksbro.followup.Minutes;
import dk.fleksbro.followup.Talk;
import dk.fleksbro.followup.TalkFile;
import dk.fleksbro.followup.TalkMove;
import dk.fleksbro.followup.TalkParty;
import dk.fleksbro.followup.TalkRule;
import dk.fleksbro.followup.TalkSaid;
import dk.fleksbro.followup.TalkService;
import dk.fleksbro.followup.TalkStatus;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.draft.Drafts;
import dk.fleksbro.shared.ui.AskFirst;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What a party can do with a talk now, as the table of moves says. Each says what happens next before it happens. */
final class TalkButtons extends Composite<Div> {

    private static final Set<TalkMove> WAYS_ON = EnumSet.of(
            TalkMove.INVITE,
            TalkMove.TAKE_TIME,
            TalkMove.WANT_TALK,
            TalkMove.APPROVE_MINUTES,
            TalkMove.ADD_VIEW,
            TalkMove.CLOSE);
    /** What is seldom meant stands folded away, so that a page asks few things. */
    private static final Set<TalkMove> SELDOM = EnumSet.of(
            TalkMove.INVITE_AGAIN,
            TalkMove.CALL_OFF,
            TalkMove.SAY_NOT_NEEDED,
            TalkMove.SAY_NOT_HELD,
            TalkMove.ADD_VIEW);

    /** What the buttons need of the portal. */
    @Component
    record Tools(TalkService service, Drafts drafts, EmploymentGuard guard, Clock clock) {

        /** Throws {@link NotFound} when a talk that was opened a while ago is no longer its reader's. */
        void requireStill(EmploymentId employment) {
            guard.require(employment, Part.TALK);
        }
    }

    private final TalkFile file;
    private final TalkParty party;
    private final SignedIn me;
    private final Tools tools;
    private final Consumer<Paragraph> done;
    private final Div buttons = new Div();
    private final AskFirst asking = new AskFirst(buttons);
    private boolean any;

    /** @param done is given what to tell when a move is made, or when the page turned out to be out of date */
    TalkButtons(TalkFile file, TalkParty party, SignedIn me, Tools tools, Consumer<Paragraph> done) {
        this.file = file;
        this.party = party;
        this.me = me;
        this.tools = tools;
        this.done = done;
        Div first = Lines.actions();
        Div seldom = Lines.actions();
        file.open(party).stream().filter(move -> move != TalkMove.SEND_MINUTES).forEach(move -> {
            any = true;
            (isSeldom(move) ? seldom : first).add(button(move));
        });
        buttons.add(first);
        if (seldom.getComponentCount() > 0) {
            NativeDetails more = new NativeDetails(Texts.text("talk.more"), seldom);
            more.addClassName("fits-details");
            buttons.add(more);
        }
        getContent().add(asking);
    }

    boolean isEmpty() {
        return !any;
    }

    private boolean isSeldom(TalkMove move) {
        if (move == TalkMove.HOLD) {
            return file.talk().status() != TalkStatus.CONFIRMED;
        }
        return SELDOM.contains(move);
    }

    private Button button(TalkMove move) {
        Button button = new Button(Texts.of("talk.move", move), e -> ask(move));
        if (WAYS_ON.contains(move)) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private void ask(TalkMove move) {
        String hash = file.minutes().map(Minutes::hash).orElse("");
        TalkMoveForm form = new TalkMoveForm(move, file.talk(), hash, me, tools);
        Button confirm =
                new Button(Texts.of("talk.confirm", move), e -> form.read().ifPresent(said -> make(move, said, form)));
        asking.ask(Texts.of("talk.next", move), form, form.focus(), confirm);
    }

    private void make(TalkMove move, TalkSaid said, TalkMoveForm form) {
        Talk talk = file.talk();
        try {
            tools.service().move(talk.employment(), talk.id(), talk.version(), move, said);
            form.sent();
            done.accept(Lines.notice(Texts.text("talk.done." + move.name(), other()), "success"));
        } catch (RuleBroken broken) {
            if (broken.rule() == TalkRule.TALK_HAS_MOVED || broken.rule() == TalkRule.TALK_MINUTES_CHANGED) {
                done.accept(Lines.notice(Texts.say(broken.sentence()), "warning"));
            } else {
                asking.refuse(broken);
            }
        } catch (NotFound gone) {
            TalkLines.refresh();
        }
    }

    private String other() {
        return party.isOneOfTheTwo() ? file.nameOf(party.other()) : file.citizenName();
    }
}
