package dk.fleksbro.followup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.fleksbro.document.PaperOnScreen;
import dk.fleksbro.followup.MinutesToSend;
import dk.fleksbro.followup.TalkFile;
import dk.fleksbro.followup.TalkMove;
import dk.fleksbro.followup.TalkParty;
import dk.fleksbro.followup.TalkPaths;
import dk.fleksbro.followup.TalkSaid;
import dk.fleksbro.followup.TalkService;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Sends the minutes: whoever sends has first read what both have typed, as the one text it becomes. */
final class MinutesSending extends Composite<Div> {

    private final TalkFile file;
    private final TalkService talks;
    private final Div reading = new Div();

    /** @param isComplete says whether they can be sent, and shows what is missing */
    MinutesSending(TalkFile file, TalkParty party, TalkService talks, BooleanSupplier isComplete) {
        this.file = file;
        this.talks = talks;
        Button read = new Button(Texts.text("talk.minutes.read-through"), e -> {
            reading.setVisible(false);
            if (isComplete.getAsBoolean()) {
                show(Optional.empty());
            }
        });
        read.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = Lines.actions(read);
        reading.addClassName("move-panel");
        reading.setVisible(false);
        getContent()
                .add(
                        new Paragraph(
                                party.isOneOfTheTwo()
                                        ? Texts.text("talk.minutes.next", file.nameOf(party.other()))
                                        : Texts.text("talk.minutes.next.consultant")),
                        actions,
                        reading);
    }

    private void show(Optional<RuleBroken> before) {
        reading.removeAll();
        before.ifPresent(broken -> reading.add(Lines.notice(Texts.say(broken.sentence()), "warning")));
        try {
            MinutesToSend minutes =
                    talks.minutesToSend(file.talk().employment(), file.talk().id());
            Button send = new Button(Texts.of("talk.move", TalkMove.SEND_MINUTES), e -> send(minutes));
            send.addThemeVariants(ButtonVariant.PRIMARY);
            Button back = new Button(Texts.text("talk.minutes.write-on"), e -> reading.setVisible(false));
            Div actions = Lines.actions(send, back);
            Paragraph next = new Paragraph(Texts.text("talk.minutes.this-is-sent"));
            next.getElement().setAttribute("tabindex", "-1");
            reading.add(next, PaperOnScreen.within(minutes.paper()), actions);
            next.getElement().callJsFunction("focus");
        } catch (RuleBroken broken) {
            reading.add(Lines.notice(Texts.say(broken.sentence()), "error"));
        }
        reading.setVisible(true);
    }

    private void send(MinutesToSend minutes) {
        try {
            talks.move(
                    file.talk().employment(),
                    file.talk().id(),
                    minutes.version(),
                    TalkMove.SEND_MINUTES,
                    new TalkSaid.Seen(minutes.hash()));
            getUI().ifPresent(ui -> ui.navigate(
                    TalkPaths.talk(file.talk().employment(), file.talk().id())));
        } catch (RuleBroken broken) {
            show(Optional.of(broken));
        }
    }
}
