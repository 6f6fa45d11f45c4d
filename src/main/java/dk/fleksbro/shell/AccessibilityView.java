package dk.fleksbro.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.fleksbro.consent.OpensNothing;
import dk.fleksbro.shared.ui.Texts;
import java.util.List;

/** How accessible the portal is, what is not proven yet, and where to complain. */
@Route("tilgaengelighed")
@AnonymousAllowed
@OpensNothing
class AccessibilityView extends Div implements HasDynamicTitle {

    AccessibilityView() {
        addClassName("narrow-page");
        Paragraph intro = new Paragraph(Texts.text("accessibility.intro"));
        intro.addClassName("page-intro");
        UnorderedList done = new UnorderedList();
        List.of("keyboard", "reader", "zoom", "contrast", "time", "words")
                .forEach(what -> done.add(new ListItem(Texts.text("accessibility.done." + what))));
        add(
                new H1(Texts.text("accessibility.title")),
                intro,
                new H2(Texts.text("accessibility.done")),
                done,
                new H2(Texts.text("accessibility.open")),
                new Paragraph(Texts.text("accessibility.open.text")),
                new H2(Texts.text("accessibility.help")),
                new Paragraph(Texts.text("accessibility.help.text")),
                new Paragraph(Texts.text("accessibility.law")));
    }

    @Override
    public String getPageTitle() {
        return Texts.text("accessibility.title");
    }
}
