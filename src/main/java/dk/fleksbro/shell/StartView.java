package dk.fleksbro.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dk.fleksbro.consent.OpensNothing;
import dk.fleksbro.shared.ui.Texts;

/** What waits for the reader. */
@Route("")
@AnonymousAllowed
@OpensNothing
class StartView extends Div implements HasDynamicTitle {

    StartView() {
        add(new H1(Texts.text("start.title")));
    }

    @Override
    public String getPageTitle() {
        return Texts.text("start.title");
    }
}
