package dk.fleksbro.fair.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.WrappedHttpSession;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.shared.communication.PushMode;
import dk.fleksbro.account.BackgroundPages;
import dk.fleksbro.fair.FairId;
import dk.fleksbro.fair.day.FairChanges;

/**
 * Shows a page of a fair anew when somebody else has changed its day. Only such a page keeps a connection open, as long as it is
 * shown; a reader who has signed out is shown nothing more.
 */
@org.springframework.stereotype.Component
public class LiveFair {

    private final FairChanges changes;
    private final BackgroundPages pages;

    LiveFair(FairChanges changes, BackgroundPages pages) {
        this.changes = changes;
        this.pages = pages;
    }

    /** From when the page is shown until it is left; another fair on the same page takes the place of the one before. */
    public void follow(Component page, FairId fair, Command refresh) {
        Following before = ComponentUtil.getData(page, Following.class);
        if (before != null) {
            before.end.remove();
        }
        Following following = new Following();
        ComponentUtil.setData(page, Following.class, following);
        if (page.isAttached()) {
            follow(page, UI.getCurrent(), fair, refresh, following);
        } else {
            following.end = page.addAttachListener(attach -> {
                attach.unregisterListener();
                follow(page, attach.getUI(), fair, refresh, following);
            });
        }
    }

    private void follow(Component page, UI ui, FairId fair, Command refresh, Following following) {
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        Runnable end = changes.watch(fair, () -> tell(ui, refresh));
        Registration detach = page.addDetachListener((DetachEvent left) -> {
            following.end.remove();
            ui.getPushConfiguration().setPushMode(PushMode.DISABLED);
        });
        following.end = Registration.once(() -> {
            end.run();
            detach.remove();
        });
    }

    /** In the thread of who changed something, so it only leaves word; a page that is gone is left alone. */
    private void tell(UI ui, Command refresh) {
        ui.accessLater(() -> show(ui, refresh), () -> {}).run();
    }

    private void show(UI ui, Command refresh) {
        boolean shown = ui.getSession().getSession() instanceof WrappedHttpSession session
                && pages.asReader(session.getHttpSession(), refresh::execute);
        if (!shown) {
            ui.getPage().reload();
        }
    }

    private static final class Following {
        private Registration end = () -> {};
    }
}
