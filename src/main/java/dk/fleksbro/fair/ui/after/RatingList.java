package dk.fleksbro.fair.ui.after;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.after.RatedDate;
import dk.fleksbro.fair.after.RatingBoard;
import dk.fleksbro.fair.after.RatingService;
import dk.fleksbro.shared.ui.Lines;

/** All dates of one guest, one below the other, each with its three buttons. */
final class RatingList extends Composite<UnorderedList> {

    RatingList(FairId fair, RatingBoard board, RatingService service) {
        getContent().addClassName("rating-list");
        for (RatedDate date : board.dates()) {
            Div head = new Div(new H3(RatingWords.title(board.side(), date)), Lines.muted(RatingWords.when(date)));
            getContent()
                    .add(new ListItem(
                            head,
                            new RatingPart(
                                    board.side(),
                                    date,
                                    board.open(),
                                    rated -> service.rate(fair, board.guest(), date.other(), rated))));
        }
    }
}
