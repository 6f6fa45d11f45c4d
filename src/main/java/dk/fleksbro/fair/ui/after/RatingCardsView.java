package dk.fleksbro.fair.ui.after;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.fair.Side;
import dk.fleksbro.fair.after.AfterGuest;
import dk.fleksbro.fair.after.AfterPaths;
import dk.fleksbro.fair.after.RatingBoard;
import dk.fleksbro.fair.after.RatingService;
import dk.fleksbro.fair.ui.FairWords;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Where the staff type in the answers on a paper card: whose card it is, then the same list as its owner has. */
@Route("messer/:fairId/svar-paa-papir/:guestId?")
@RolesAllowed("CONSULTANT")
@Opens(kind = SubjectKind.FAIR, part = Part.FAIR_AFTER, purpose = Purpose.MATCHING, parameter = "fairId")
class RatingCardsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RatingService service;
    private final Div found = new Div();

    RatingCardsView(RatingService service) {
        this.service = service;
        addClassName("narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FairId fair = FairWords.id(event);
        Optional<RatingBoard> card = event.getRouteParameters()
                .get("guestId")
                .flatMap(RatingCardsView::uuid)
                .flatMap(guest -> service.card(fair, guest));
        removeAll();
        card.ifPresentOrElse(board -> show(fair, board), () -> choose(fair));
    }

    private void choose(FairId fair) {
        List<AfterGuest> guests = service.guests(fair);
        TextField search = new TextField(Texts.text("rating.paper.search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(e -> list(fair, guests, e.getValue()));
        add(
                Lines.back(FairService.path(fair), Texts.text("rating.back")),
                new H1(getPageTitle()),
                Lines.intro(Texts.text("rating.paper.intro")));
        if (guests.isEmpty()) {
            add(Lines.paragraph(Texts.text("rating.paper.none"), "empty-state"));
            return;
        }
        add(search, found);
        list(fair, guests, "");
    }

    private void list(FairId fair, List<AfterGuest> guests, String search) {
        String wanted = search.strip().toLowerCase(Locale.ROOT);
        found.removeAll();
        for (Side side : Side.values()) {
            UnorderedList list = new UnorderedList();
            guests.stream()
                    .filter(guest -> guest.side() == side
                            && title(guest).toLowerCase(Locale.ROOT).contains(wanted))
                    .forEach(guest -> list.add(
                            new ListItem(new Anchor(AfterPaths.cards(fair) + "/" + guest.id(), title(guest)))));
            found.add(new H2(Texts.of("wish.card.side", side)));
            found.add(
                    list.getChildren().findAny().isPresent() ? list : new Paragraph(Texts.text("rating.paper.nobody")));
        }
    }

    private void show(FairId fair, RatingBoard board) {
        add(
                Lines.back(AfterPaths.cards(fair), Texts.text("rating.paper.back")),
                new H1(Texts.text("rating.paper.of", board.owner())),
                Lines.intro(Texts.text("rating.paper.rules")));
        if (!board.open()) {
            add(RatingWords.closed());
        }
        add(
                board.dates().isEmpty()
                        ? Lines.paragraph(Texts.text("rating.paper.no-dates"), "empty-state")
                        : new RatingList(fair, board, service));
    }

    private static String title(AfterGuest guest) {
        if (guest.side() == Side.WORKPLACE) {
            return guest.name();
        }
        String card = Texts.text("rating.card", String.valueOf(guest.card()));
        return guest.name().isEmpty() ? card : card + ", " + guest.name();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.text("rating.paper.title");
    }
}
