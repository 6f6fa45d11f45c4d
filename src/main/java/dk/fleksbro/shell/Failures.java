package dk.fleksbro.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dk.fleksbro.shared.NotFound;
import dk.fleksbro.shared.RuleBroken;
import dk.fleksbro.shared.Sentence;
import dk.fleksbro.shared.ui.Texts;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a reader is told when a click fails: a broken rule says its sentence, anything else an apology with a number. Also the
 * words Vaadin itself uses when the session or the connection is lost.
 */
@Component
class Failures implements VaadinServiceInitListener, ErrorHandler {

    private final Incidents incidents;
    private final Languages languages;

    Failures(Incidents incidents, Languages languages) {
        this.incidents = incidents;
        this.languages = languages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(this));
        event.getSource().setSystemMessagesProvider(info -> systemMessages(info.getRequest()));
    }

    @Override
    public void error(ErrorEvent event) {
        Sentence sentence = explain(event.getThrowable());
        if (UI.getCurrent() != null) {
            show(Texts.say(sentence));
        }
    }

    /** The sentence for the reader; what is not theirs to mend is written to the log. */
    Sentence explain(Throwable error) {
        return cause(error, RuleBroken.class)
                .map(RuleBroken::sentence)
                .or(() -> cause(error, NotFound.class).map(gone -> Sentence.of("failure.not-there")))
                .orElseGet(() -> Sentence.of("failure.unexpected", incidents.record(error)));
    }

    private static <T extends Throwable> Optional<T> cause(@Nullable Throwable error, Class<T> type) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }

    /** Stays until it is closed: nobody is hurried. */
    static void show(String text) {
        Notification notification = new Notification();
        Button close = new Button(Texts.text("common.close"), click -> notification.close());
        Div content = new Div(new Paragraph(text), close);
        content.addClassName("failure");
        notification.add(content);
        notification.setDuration(0);
        notification.setPosition(Notification.Position.TOP_CENTER);
        notification.addThemeVariants(NotificationVariant.ERROR);
        notification.setAssertive(true);
        notification.open();
    }

    private SystemMessages systemMessages(@Nullable VaadinRequest request) {
        Locale locale = languages.chosen(request);
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(Texts.say(Sentence.of("session.expired"), locale));
        messages.setSessionExpiredMessage(Texts.say(Sentence.of("session.expired.text"), locale));
        messages.setInternalErrorCaption(Texts.say(Sentence.of("session.error"), locale));
        messages.setInternalErrorMessage(Texts.say(Sentence.of("session.error.text"), locale));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(Texts.say(Sentence.of("session.cookies"), locale));
        messages.setCookiesDisabledMessage(Texts.say(Sentence.of("session.cookies.text"), locale));
        return messages;
    }
}
