package dk.fleksbro.fair.ui.after;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dk.fleksbro.fair.Side;
import dk.fleksbro.fair.after.RatedDate;
import dk.fleksbro.fair.after.RatingBoard;
import dk.fleksbro.fair.ui.FairWords;
import dk.fleksbro.shared.DanishTime;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;

/** The words the pages on which meetings are rated have in common. */
final class RatingWords {

    private RatingWords() {}

    /** Who reads the answers and when, said before anything is answered. */
    static Div whatHappensNext(RatingBoard board) {
        Div next = new Div(
                new H2(Texts.text("rating.next")),
                new Paragraph(Texts.text("rating.next.both." + board.side().name())),
                new Paragraph(Texts.text("rating.next.one." + board.side().name())),
                new Paragraph(Texts.text("rating.next.when", DanishTime.full(board.closes(), Texts.locale()))));
        next.addClassName("card");
        return next;
    }

    static Paragraph closed() {
        return Lines.notice(Texts.text("rating.closed"), "info");
    }

    static String when(RatedDate date) {
        return Texts.text(
                "rating.when",
                date.round().number(),
                FairWords.time(date.round().starts()));
    }

    static String title(Side side, RatedDate date) {
        return side == Side.SEEKER ? date.name() : Texts.text("rating.card", date.name());
    }
}
