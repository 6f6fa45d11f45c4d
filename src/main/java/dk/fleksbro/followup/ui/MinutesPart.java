package dk.fleksbro.followup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.fleksbro.document.PaperOnScreen;
import dk.fleksbro.document.PdfLink;
import dk.fleksbro.followup.Talk;
import dk.fleksbro.followup.TalkChange;
import dk.fleksbro.followup.TalkFile;
import dk.fleksbro.followup.TalkPaths;
import dk.fleksbro.followup.TalkService;
import dk.fleksbro.shared.ui.Texts;

/** The minutes as they stand: to be read, fetched as PDF, and made into a change of the agreement. */
final class MinutesPart extends Composite<Div> {

    MinutesPart(TalkFile file, TalkService talks) {
        Talk talk = file.talk();
        getContent()
                .add(
                        PaperOnScreen.within(talks.paper(file, Texts.locale())),
                        new Paragraph(new PdfLink(
                                Texts.text("talk.minutes.pdf"),
                                Texts.text("talk.minutes.file"),
                                () -> talks.pdf(talk.employment(), talk.id()))));
        boolean changes = file.minutes()
                .flatMap(minutes -> file.agreement().map(agreement -> TalkChange.of(minutes.content(), agreement)))
                .filter(change -> file.isSettled() && !change.isEmpty())
                .isPresent();
        if (changes) {
            getContent()
                    .add(
                            new Paragraph(Texts.text("talk.change.offer")),
                            new Paragraph(
                                    file.agreementOpen() || file.followedUp()
                                            ? new Anchor(
                                                    "aftaler/"
                                                            + talk.employment().value(),
                                                    Texts.text("talk.change.underway"))
                                            : new Anchor(
                                                    TalkPaths.talk(talk.employment(), talk.id()) + "/aendring",
                                                    Texts.text("talk.change.make"))));
        }
    }
}
