package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.shared.ui.Texts;
import java.util.List;

/** The ways to all pages of a fair, in the order they are needed. */
final class FairLinks extends Composite<Div> {

    /** When a page is needed. */
    private enum Time {
        BEFORE("inviter", "arbejdspladser", "oensker", "borde", "roller-paa-dagen", "indstillinger", "proevedag"),
        PLAN("aftalte-moeder", "plan", "print"),
        DAY("indtjek", "ur", "aendringer", "tavle"),
        AFTER("resultater", "svar-paa-papir", "efter", "rapport");

        private final List<String> pages;

        Time(String... pages) {
            this.pages = List.of(pages);
        }
    }

    FairLinks(FairId fair) {
        getContent().addClassName("link-groups");
        for (Time time : Time.values()) {
            UnorderedList links = new UnorderedList();
            time.pages.forEach(page ->
                    links.add(new ListItem(new Anchor(FairWords.path(fair, page), Texts.text("fair.page." + page)))));
            getContent().add(new Div(new H3(Texts.of("fair.pages", time)), links));
        }
    }
}
