package dk.fleksbro.fair.ui;

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
import dk.fleksbro.citizen.ReleasedProfileCard;
import dk.fleksbro.consent.Opens;
import dk.fleksbro.consent.Part;
import dk.fleksbro.consent.Purpose;
import dk.fleksbro.consent.SubjectKind;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.FairService;
import dk.fleksbro.fair.Side;
import dk.fleksbro.fair.WishBoard;
import dk.fleksbro.fair.WishGuest;
import dk.fleksbro.fair.WishService;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Where the staff type in the wishes on a paper card: whose card it is, then the same list as its owner has. */
@Route("messer/:fairId/oensker/:guestId?")
@RolesAllowed("CONSULTANT")
@Opens(kind = SubjectKind.FAIR, part = Part.FAIR_GUESTS, purpose = Purpose.MATCHING, parameter = "fairId")
class WishCardsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final WishService service;
    private final Div found = new Div();

    WishCardsView(WishService service) {
        this.service = service;
        addClassName("narrow-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FairId fair = new FairId(
                UUID.fromString(event.getRouteParameters().get("fairId").orElseThrow()));
        Optional<WishBoard> card = event.getRouteParameters()
                .get("guestId")
                .flatMap(WishCardsView::uuid)
                .flatMap(guest -> service.card(fair, guest));
        removeAll();
        card.ifPresentOrElse(board -> show(fair, board), () -> choose(fair));
    }

    private void choose(FairId fair) {
        List<WishGuest> guests = service.guests(fair);
        TextField search = new TextField(Texts.text("wish.card.search"));
        search.setHelperText(Texts.text("wish.card.search.help"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(e -> list(fair, guests, e.getValue()));
        add(
                Lines.back(FairService.path(fair), Texts.text("wish.back")),
                new H1(getPageTitle()),
                Lines.intro(Texts.text("wish.card.intro")),
                search,
                found);
        list(fair, guests, "");
    }

    private void list(FairId fair, List<WishGuest> guests, String search) {
        found.removeAll();
        for (Side side : Side.values()) {
            UnorderedList list = new UnorderedList();
            guests.stream()
                    .filter(guest -> guest.side() == side
                            && title(guest)
                                    .toLowerCase(Locale.ROOT)
                                    .contains(search.strip().toLowerCase(Locale.ROOT)))
                    .forEach(guest -> list.add(new ListItem(new Anchor(path(fair) + "/" + guest.id(), title(guest)))));
            found.add(new H2(Texts.of("wish.card.side", side)));
            found.add(list.getChildren().findAny().isPresent() ? list : new Paragraph(Texts.text("wish.card.nobody")));
        }
    }

    private void show(FairId fair, WishBoard board) {
        add(
                Lines.back(path(fair), Texts.text("wish.card.back")),
                new H1(Texts.text("wish.card.of", board.owner())),
                new WishEditor(
                        fair, service, () -> service.card(fair, board.guest()).orElseThrow()));
    }

    private static String title(WishGuest guest) {
        return guest.side() == Side.SEEKER
                ? guest.name() + ", " + ReleasedProfileCard.pseudonym(guest.number())
                : guest.name();
    }

    private static String path(FairId fair) {
        return FairService.path(fair) + "/oensker";
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
        return Texts.text("wish.card.title");
    }
}
