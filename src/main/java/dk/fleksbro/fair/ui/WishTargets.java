package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fleksbro.citizen.ReleasedProfile;
import dk.fleksbro.citizen.ReleasedProfileCard;
import dk.fleksbro.fair.WishTarget;
import dk.fleksbro.shared.ui.Lines;
import dk.fleksbro.shared.ui.Texts;
import java.util.stream.Collectors;

/** Somebody to wish for, as the one who wishes sees them: a workplace with its roles, or what a fleksjobber has released. */
final class WishTargets {

    private WishTargets() {}

    static String name(WishTarget other) {
        return switch (other) {
            case WishTarget.Stand stand -> stand.name();
            case WishTarget.Candidate candidate -> ReleasedProfileCard.title(candidate.person());
        };
    }

    static Div card(WishTarget other) {
        Div card = new Div(new H3(name(other)));
        card.addClassName("card");
        switch (other) {
            case WishTarget.Stand stand -> roles(card, stand);
            case WishTarget.Candidate candidate -> profile(card, candidate.person());
        }
        return card;
    }

    private static void roles(Div card, WishTarget.Stand stand) {
        UnorderedList list = new UnorderedList();
        stand.roles()
                .forEach(role -> list.add(new ListItem(
                        new Anchor("ledige/" + role.id().value(), role.title()),
                        new Div(ReleasedProfileCard.hoursText(role.from(), role.to())))));
        card.add(stand.roles().isEmpty() ? new Paragraph(Texts.text("wish.no-roles")) : list);
    }

    private static void profile(Div card, ReleasedProfile person) {
        person.offer().ifPresent(offer -> {
            if (!offer.taskKinds().isEmpty()) {
                card.add(new Paragraph(offer.taskKinds().stream()
                        .sorted()
                        .map(kind -> Texts.of("task", kind))
                        .collect(Collectors.joining(", "))));
            }
            if (!offer.text().isBlank()) {
                card.add(Lines.prose(offer.text()));
            }
        });
        person.hours()
                .ifPresent(hours -> card.add(new Paragraph(ReleasedProfileCard.hoursText(hours.min(), hours.max()))));
    }
}
