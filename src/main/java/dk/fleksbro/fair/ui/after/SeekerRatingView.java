package dk.fleksbro.fair.ui.after;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.Side;
import dk.fleksbro.fair.after.AfterPaths;
import dk.fleksbro.fair.after.RatedDate;
import dk.fleksbro.fair.after.RatingBoard;
import dk.fleksbro.fair.after.RatingService;
import dk.fleksbro.fair.ui.FairWords;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** How a fleksjobber’s meetings went: one meeting a page, then what has been said on one. */
@Route("messe/:fairId/svar/:number?")
@RolesAllowed("FLEX_WORKER")
@Opens(kind = SubjectKind.FAIR, part = Part.FAIR_ANSWER, purpose = Purpose.OWN_AFFAIRS, parameter = "fairId")
class SeekerRatingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RatingService service;

    SeekerRatingView(RatingService service) {
        this.service = service;
        addClassName("narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FairId fair = FairWords.id(event);
        removeAll();
        add(Lines.back(Side.SEEKER.path(fair), Texts.text("rating.back")), new H1(getPageTitle()));
        List<RatingBoard> mine = service.mine(fair);
        if (mine.isEmpty() || mine.getFirst().dates().isEmpty()) {
            add(Lines.paragraph(Texts.text("rating.none.SEEKER"), "empty-state"));
            return;
        }
        RatingBoard board = mine.getFirst();
        if (!board.open()) {
            add(RatingWords.closed());
        }
        number(event, board).ifPresentOrElse(number -> one(fair, board, number), () -> all(fair, board));
    }

    /** The one asked for; else the first of which nothing is said. */
    private static OptionalInt number(BeforeEnterEvent event, RatingBoard board) {
        int last = board.dates().size();
        String asked = event.getRouteParameters().get("number").orElse("");
        if (asked.equals("alle")) {
            return OptionalInt.empty();
        }
        if (asked.matches("[0-9]{1,2}")) {
            return OptionalInt.of(Math.clamp(Integer.parseInt(asked), 1, last));
        }
        return IntStream.rangeClosed(1, last)
                .filter(number -> board.open() && isToSay(board.dates().get(number - 1)))
                .findFirst();
    }

    private static boolean isToSay(RatedDate date) {
        return date.said().isEmpty() && date.opened().isEmpty();
    }

    private void one(FairId fair, RatingBoard board, int number) {
        RatedDate date = board.dates().get(number - 1);
        int last = board.dates().size();
        Div ways = Lines.actions();
        if (number > 1) {
            ways.add(new Anchor(path(fair) + "/" + (number - 1), Texts.text("rating.previous")));
        }
        Anchor next = number < last
                ? new Anchor(path(fair) + "/" + (number + 1), Texts.text("rating.next-date"))
                : new Anchor(path(fair) + "/alle", Texts.text("rating.see-all"));
        next.addClassName("action-link");
        ways.add(next);
        add(
                Lines.muted(Texts.text("rating.step", number, last)),
                new H2(RatingWords.title(Side.SEEKER, date)),
                Lines.muted(RatingWords.when(date)),
                Lines.intro(Texts.text("rating.question.SEEKER", date.name())),
                Lines.muted(Texts.text("rating.before.SEEKER")),
                new RatingPart(
                        Side.SEEKER,
                        date,
                        board.open(),
                        rated -> service.rate(fair, board.guest(), date.other(), rated)),
                ways,
                RatingWords.whatHappensNext(board));
    }

    private void all(FairId fair, RatingBoard board) {
        UnorderedList list = new UnorderedList();
        list.addClassName("dense-list");
        for (int number = 1; number <= board.dates().size(); number++) {
            RatedDate date = board.dates().get(number - 1);
            list.add(new ListItem(
                    new Anchor(path(fair) + "/" + number, date.name()),
                    new Div(date.opened()
                            .map(opened -> Texts.of("rating.all.opened", opened))
                            .or(() -> date.said().map(rated -> Texts.of("rating.SEEKER", rated.interest())))
                            .orElse(Texts.text("rating.all.not-yet")))));
        }
        add(
                new Paragraph(
                        Texts.text("rating.all", board.answered(), board.dates().size())),
                list,
                RatingWords.whatHappensNext(board));
    }

    private static String path(FairId fair) {
        return AfterPaths.rating(Side.SEEKER, fair);
    }

    @Override
    public String getPageTitle() {
        return Texts.text("rating.title.SEEKER");
    }
}
